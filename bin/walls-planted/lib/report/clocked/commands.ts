// breach: one-clock
export const stampNow = (): number => Date.now();
