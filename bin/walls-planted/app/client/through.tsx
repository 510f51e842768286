// breach: door-client
import { carried } from '@/lib/mail/desk-courier';

export default () => <p>{carried}</p>;
