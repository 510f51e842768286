// breach: only-queries-and-commands-touch-db
import { pool } from '@/db/desk/client';

export const direct = pool;
