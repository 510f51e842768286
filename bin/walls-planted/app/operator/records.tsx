// breach: door-operator
import { findRecord } from '@/lib/consultation/record/queries';

export default () => <p>{findRecord}</p>;
