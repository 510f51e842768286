import { findSeat, streamRoom } from '@/lib/consultation/room/queries';
import { now } from '@/lib/env';
import { currentConsultant } from '@/lib/identity/consultant/guard';

/** What is said in the room from now on, as server-sent events. 404 for everybody who has not entered it. */
export async function GET(request: Request, { params }: RouteContext<'/consultant/room/[id]/stream'>) {
  const viewer = await currentConsultant();
  const { id } = await params;
  const at = now();
  const seat = viewer && (await findSeat('consultant', viewer.consultantId, id, at));
  if (!seat) return new Response(null, { status: 404 });
  const lifetime = seat.closesAt.getTime() - at.getTime();
  return new Response(streamRoom(seat, request.signal, lifetime), {
    // `no-transform`: compression would hold words back until a block is full.
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform' },
  });
}
