// breach: plumbing-knows-no-wing
import { thing } from '@/lib/report/thing/rules';

export const carried = thing;
