// breach: imports-in-sight
export type Peek = import('@/lib/desk/thing/rules').Thing;
