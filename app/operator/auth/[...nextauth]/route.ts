import { handlers } from '@/lib/identity/operator/auth';

export const { GET, POST } = handlers;
