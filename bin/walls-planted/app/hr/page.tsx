import { guard } from '@/lib/identity/hr/guard';
import { findRelease } from '@/lib/report/release/queries';

export default () => <p>{String(guard) + findRelease}</p>;
