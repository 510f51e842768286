import { signOutEmployee } from '@/lib/identity/desk/session';
import { isSameOrigin } from '@/lib/identity/same-origin';

/** Signs out of this door only. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  await signOutEmployee();
  return new Response(null, { status: 303, headers: { Location: '/desk/sign-in' } });
}
