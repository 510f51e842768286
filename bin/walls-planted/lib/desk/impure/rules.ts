// breach: rules-are-pure
import { env } from '@/lib/env';

export const impure = env;
