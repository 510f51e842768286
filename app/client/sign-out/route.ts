import { signOutClient } from '@/lib/identity/client/session';
import { isSameOrigin } from '@/lib/identity/same-origin';

/** Signs out of this door only. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  await signOutClient();
  return new Response(null, { status: 303, headers: { Location: '/client/sign-in' } });
}
