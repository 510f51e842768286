import { findThing } from '@/lib/consultation/thing/queries';

export const guard = findThing;
