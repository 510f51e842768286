// breach: desk-through-a-third
import { carried } from '@/lib/mail/consultation-courier';

export const detour = carried;
