// breach: rules-read-no-clock
export const late = (at: Date): boolean => at < new Date();
