// breach: own-identity
import { guard } from '@/lib/identity/hr/guard';

export default () => <p>{String(guard)}</p>;
