// breach: consultation-through-a-third
import { carried } from '@/lib/mail/report-courier';

export const detour = carried;
