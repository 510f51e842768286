import { handlers } from '@/lib/identity/desk/auth';

export const { GET, POST } = handlers;
