// breach: identity-of-the-consultation
import { pool } from '@/db/desk/client';

export const find = pool;
