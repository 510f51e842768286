// breach: identity-of-the-desk
import { pool } from '@/db/report/client';

export const find = pool;
