// breach: door-desk
import { thing } from '@/lib/consultation/thing/rules';

export default () => <p>{thing}</p>;
