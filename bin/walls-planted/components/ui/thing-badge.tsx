// breach: ui-is-domain-free
import type { Thing } from '@/lib/desk/thing/rules';

export const Badge = ({ n }: Thing) => <b>{n}</b>;
