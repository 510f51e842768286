// breach: imports-in-sight
export const any = (name: string) => import(name);
