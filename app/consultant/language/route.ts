import { switchLanguage } from '@/lib/identity/language';

export const POST = (request: Request) => switchLanguage('consultant', request);
