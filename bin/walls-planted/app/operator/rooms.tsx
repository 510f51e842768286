// breach: door-operator
import { room } from '@/lib/consultation/room/rules';

export default () => <p>{room}</p>;
