// breach: report-through-a-third
import { carried } from '@/lib/mail/desk-courier';

export const detour = carried;
