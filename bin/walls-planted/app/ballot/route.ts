// breach: door-ballot
import { thing } from '@/lib/desk/thing/rules';

export const GET = () => thing;
