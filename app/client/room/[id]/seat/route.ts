import { sitDown } from '@/lib/consultation/room/commands';
import { seatInput } from '@/lib/consultation/room/input';
import { findSeat } from '@/lib/consultation/room/queries';
import { issueCredential } from '@/lib/consultation/room/relay/commands';
import { holdsSeat } from '@/lib/consultation/room/seat/queries';
import { machineTime, now, relaySettings } from '@/lib/env';
import { currentClient } from '@/lib/identity/client/guard';
import { isSameOrigin } from '@/lib/identity/same-origin';

/**
 * Gives the side's seat to this page, or, to the page that has it, a new credential for the relays: 200 with seat and relays, or a status
 * with `{ reason }`.
 */
export async function POST(request: Request, { params }: RouteContext<'/client/room/[id]/seat'>) {
  if (!isSameOrigin(request)) return answer(403, 'unreadable');
  const viewer = await currentClient();
  const { id } = await params;
  const place = viewer && (await findSeat('client', viewer.clientId, id, now()));
  if (!place) return answer(404, 'not_here');
  const wish = seatInput.safeParse(await request.json().catch(() => null));
  if (!wish.success) return answer(400, 'unreadable');
  const kept = wish.data.seat;
  if (kept && !(await holdsSeat(place.side, place.bookingId, kept))) return answer(409, 'taken');
  const seat = kept ?? crypto.randomUUID();
  if (!kept) await sitDown(place.side, place.bookingId, seat);
  const relays = relaySettings();
  return Response.json(
    { seat, relays: relays ? [issueCredential(relays, machineTime())] : [] },
    { headers: { 'cache-control': 'no-store' } },
  );
}

const answer = (status: number, reason: 'unreadable' | 'not_here' | 'taken') =>
  Response.json({ reason }, { status });
