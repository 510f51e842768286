// breach: copy-and-input-are-pure
import { pool } from '@/db/desk/client';

export const copy = pool;
