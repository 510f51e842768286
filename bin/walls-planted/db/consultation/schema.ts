// breach: columns-have-no-clock
declare const timestamp: (name: string) => { defaultNow: () => unknown };

export const at = timestamp('at').defaultNow();
