import { speak } from '@/lib/consultation/room/commands';
import { bodyLimit, readPost } from '@/lib/consultation/room/input';
import { findSeat } from '@/lib/consultation/room/queries';
import { now } from '@/lib/env';
import { currentConsultant } from '@/lib/identity/consultant/guard';
import { isSameOrigin } from '@/lib/identity/same-origin';

/** Hands on what this browser has to tell the other one to get in touch: 200 `{}`, or a status with `{ reason }`. Nothing is stored. */
export async function POST(request: Request, { params }: RouteContext<'/consultant/room/[id]/signal'>) {
  if (!isSameOrigin(request)) return answer(403, 'unreadable');
  const viewer = await currentConsultant();
  const { id } = await params;
  const place = viewer && (await findSeat('consultant', viewer.consultantId, id, now()));
  if (!place) return answer(404, 'not_here');
  if (Number(request.headers.get('content-length') ?? bodyLimit + 1) > bodyLimit)
    return answer(413, 'too_long');
  const post = readPost(await request.json().catch(() => null));
  if (!post.ok) return answer(400, post.reason);
  const said = await speak(place.side, place.bookingId, post.value);
  return said.ok ? Response.json({}) : answer(said.reason === 'taken' ? 409 : 413, said.reason);
}

const answer = (status: number, reason: 'unreadable' | 'not_here' | 'too_long' | 'not_relay' | 'taken') =>
  Response.json({ reason }, { status });
