// breach: copy-and-input-are-pure
import { findThing } from '../thing/queries';

export const copy = findThing;
