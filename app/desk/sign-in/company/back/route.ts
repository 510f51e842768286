import { comeBackBy } from '@/lib/identity/company/door';
import { employeesOfCompany } from '@/lib/identity/desk/queries';
import { enterFromCompany } from '@/lib/identity/desk/session';

/** Where the company's own sign-in brings people back to. */
export const GET = (request: Request): Promise<Response> =>
  comeBackBy('desk', new URL(request.url).search, employeesOfCompany, enterFromCompany);
