// breach: site-is-outside
import { thing } from '@/lib/report/thing/rules';

export default () => <p>{thing}</p>;
