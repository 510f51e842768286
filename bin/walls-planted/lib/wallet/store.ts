import { accepted } from '@/lib/shared/result';

export const store = accepted;
