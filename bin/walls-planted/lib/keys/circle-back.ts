// breach: no-cycle
import type { Circle } from './circle';

export type Back = Circle;
