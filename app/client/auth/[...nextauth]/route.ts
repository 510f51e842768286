import { handlers } from '@/lib/identity/client/auth';

export const { GET, POST } = handlers;
