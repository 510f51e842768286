// breach: wings-know-no-framework
import { redirect } from 'next/navigation';

export const go = redirect;
