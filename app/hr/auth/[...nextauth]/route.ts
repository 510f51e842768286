import { handlers } from '@/lib/identity/hr/auth';

export const { GET, POST } = handlers;
