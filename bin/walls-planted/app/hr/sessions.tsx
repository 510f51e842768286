// breach: door-hr
import type { Thing } from '@/lib/consultation/thing/rules';

export type Session = Thing;
