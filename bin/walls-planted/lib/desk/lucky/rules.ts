// breach: rules-draw-no-lot
export const lot = (): number => Math.random();
