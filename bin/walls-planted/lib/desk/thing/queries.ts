import { pool } from '@/db/desk/client';
import type { Thing } from './rules';

export const findThing = (): Thing => ({ n: pool });
