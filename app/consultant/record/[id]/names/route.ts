import { namesInput } from '@/lib/consultation/record/name/input';
import { noticeNames } from '@/lib/consultation/record/name/queries';
import { findSession } from '@/lib/consultation/session/queries';
import { currentConsultant } from '@/lib/identity/consultant/guard';
import { isSameOrigin } from '@/lib/identity/same-origin';
import { bookingId } from '@/lib/shared/ids';

/** Where the texts of a record seem to name somebody. The texts are looked at and forgotten. */
export async function POST(request: Request, { params }: RouteContext<'/consultant/record/[id]/names'>) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const viewer = await currentConsultant();
  const booking = bookingId((await params).id);
  const session = viewer && booking && (await findSession(viewer.consultantId, booking));
  if (!session) return new Response(null, { status: 404 });
  const asked = namesInput.safeParse(await request.json().catch(() => null));
  if (!asked.success) return new Response(null, { status: 400 });
  return Response.json({ spans: await Promise.all(asked.data.texts.map(noticeNames)) });
}
