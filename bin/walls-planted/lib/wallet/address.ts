// breach: wallet-stands-alone
import { env } from '@/lib/env';

export const address = env;
