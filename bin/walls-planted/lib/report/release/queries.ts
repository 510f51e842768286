export const findRelease = 1;
