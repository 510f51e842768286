// breach: says-what-it-is
export const helpers = 1;
