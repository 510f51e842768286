import { handlers } from '@/lib/identity/consultant/auth';

export const { GET, POST } = handlers;
