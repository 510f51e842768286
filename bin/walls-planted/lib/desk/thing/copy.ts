// breach: copy-takes-types-only
import {
  findThing,
} from './queries';

export const copy = findThing;
