import { signOutConsultant } from '@/lib/identity/consultant/session';
import { isSameOrigin } from '@/lib/identity/same-origin';

/** Signs out of this door only. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  await signOutConsultant();
  return new Response(null, { status: 303, headers: { Location: '/consultant/sign-in' } });
}
