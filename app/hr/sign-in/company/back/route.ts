import { comeBackBy } from '@/lib/identity/company/door';
import { hrMembersOfCompany } from '@/lib/identity/hr/queries';
import { enterFromCompany } from '@/lib/identity/hr/session';

/** Where the company's own sign-in brings people back to. */
export const GET = (request: Request): Promise<Response> =>
  comeBackBy('hr', new URL(request.url).search, hrMembersOfCompany, enterFromCompany);
