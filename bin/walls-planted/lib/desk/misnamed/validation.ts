// breach: closed-vocabulary
export const validation = 1;
