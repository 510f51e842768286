// breach: shared-imports-nothing
import { env } from '@/lib/env';

export const setting = env;
