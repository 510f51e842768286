// breach: plumbing-knows-no-wing
import { thing } from '@/lib/consultation/thing/rules';

export const carried = thing;
