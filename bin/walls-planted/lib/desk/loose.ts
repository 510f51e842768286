// breach: closed-vocabulary
export const loose = 1;
