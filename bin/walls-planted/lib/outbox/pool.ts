// breach: outbox-knows-the-shape
import { pool } from '@/db/desk/client';

export const own = pool;
