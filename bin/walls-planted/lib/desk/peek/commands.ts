// breach: wing-to-wing
import type { Thing } from '@/lib/consultation/thing/rules';

export type Peeked = Thing;
