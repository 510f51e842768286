import { pool } from '@/db/consultation/client';
import type { Thing } from './rules';

export const findThing = (): Thing => ({ n: pool });
