import { switchLanguage } from '@/lib/identity/language';

export const POST = (request: Request) => switchLanguage('client', request);
