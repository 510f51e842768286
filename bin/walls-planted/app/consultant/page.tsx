// breach: door-consultant
import { store } from '@/lib/wallet/store';

export default () => <p>{store}</p>;
