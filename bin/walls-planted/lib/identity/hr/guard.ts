import { findThing } from '@/lib/desk/thing/queries';

export const guard = findThing;
