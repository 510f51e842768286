import { signOutHrMember } from '@/lib/identity/hr/session';
import { isSameOrigin } from '@/lib/identity/same-origin';

/** Signs out of this door only. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  await signOutHrMember();
  return new Response(null, { status: 303, headers: { Location: '/hr/sign-in' } });
}
