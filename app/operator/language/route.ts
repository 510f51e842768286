import { switchLanguage } from '@/lib/identity/language';

export const POST = (request: Request) => switchLanguage('operator', request);
