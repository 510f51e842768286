import type { findThing } from './queries';

export type Find = typeof findThing;
