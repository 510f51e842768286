import { say } from '@/lib/consultation/room/commands';
import { readPost } from '@/lib/consultation/room/input';
import { findSeat } from '@/lib/consultation/room/queries';
import { now } from '@/lib/env';
import { currentClient } from '@/lib/identity/client/guard';
import { isSameOrigin } from '@/lib/identity/same-origin';

/** Says something in the room: 200 `{}`, or a status with `{ reason }`. Nothing is stored. */
export async function POST(request: Request, { params }: RouteContext<'/client/room/[id]/say'>) {
  if (!isSameOrigin(request)) return answer(403, 'unreadable');
  const viewer = await currentClient();
  const { id } = await params;
  const seat = viewer && (await findSeat('client', viewer.clientId, id, now()));
  if (!seat) return answer(404, 'not_here');
  const post = readPost(await request.json().catch(() => null));
  if (!post.ok) return answer(400, post.reason);
  const said = await say(seat.bookingId, { ...post.value, from: seat.side });
  return said.ok ? Response.json({}) : answer(400, said.reason);
}

const answer = (status: number, reason: 'unreadable' | 'not_here' | 'too_long') =>
  Response.json({ reason }, { status });
