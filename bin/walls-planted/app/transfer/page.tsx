// breach: door-transfer
import { thing } from '@/lib/desk/thing/rules';

export const Page = () => thing;
