import { signOutOperator } from '@/lib/identity/operator/session';
import { isSameOrigin } from '@/lib/identity/same-origin';

/** Signs out of this door only. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  await signOutOperator();
  return new Response(null, { status: 303, headers: { Location: '/operator/sign-in' } });
}
