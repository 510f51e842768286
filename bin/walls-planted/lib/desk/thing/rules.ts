export type Thing = { n: number };
export const thing = 1;
