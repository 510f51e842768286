// breach: wing-to-wing
import { pool } from '../desk/client';

export const borrowed = pool;
