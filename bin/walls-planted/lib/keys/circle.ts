import type { Back } from './circle-back';

export type Circle = Back;
