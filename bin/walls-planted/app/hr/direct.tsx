// breach: only-queries-and-commands-touch-db
import { pool } from '@/db/desk/client';

export default () => <p>{pool}</p>;
