// breach: door-client
import { Card } from '@/components/report/card';

export default Card;
