// breach: door-hr
import { findThing } from '@/lib/report/thing/queries';

export default () => <p>{String(findThing)}</p>;
