// breach: plumbing-knows-no-wing
import { thing } from '@/lib/desk/thing/rules';

export const carried = thing;
