export const findRecord = 1;
