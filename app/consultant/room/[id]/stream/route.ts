import { readSeat } from '@/lib/consultation/room/input';
import { findSeat, streamRoom } from '@/lib/consultation/room/queries';
import { now } from '@/lib/env';
import { currentConsultant } from '@/lib/identity/consultant/guard';

/** What the room's line has for this page, as server-sent events. 404 for everybody who has not entered it. */
export async function GET(request: Request, { params }: RouteContext<'/consultant/room/[id]/stream'>) {
  const viewer = await currentConsultant();
  const { id } = await params;
  const at = now();
  const place = viewer && (await findSeat('consultant', viewer.consultantId, id, at));
  const seat = readSeat(new URL(request.url).searchParams.get('seat'));
  if (!place || !seat) return new Response(null, { status: 404 });
  const lifetime = place.closesAt.getTime() - at.getTime();
  return new Response(streamRoom(place, seat, request.signal, lifetime), {
    // `no-transform`: compression would hold words back until a block is full.
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform' },
  });
}
