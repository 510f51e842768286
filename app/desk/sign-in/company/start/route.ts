import { leaveBy } from '@/lib/identity/company/door';
import { organizationId } from '@/lib/shared/ids';

/** Sends the browser to the company's own sign-in. */
export async function GET(request: Request): Promise<Response> {
  const id = organizationId(new URL(request.url).searchParams.get('organization'));
  return id ? leaveBy('desk', id) : new Response(null, { status: 404 });
}
