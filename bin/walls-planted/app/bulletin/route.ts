// breach: door-bulletin
import { thing } from '@/lib/desk/thing/rules';

export const GET = () => thing;
