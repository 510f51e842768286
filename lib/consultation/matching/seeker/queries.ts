import { eq, sql } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { clients, wishes } from '@/db/consultation/schema/client';
import type { ClientId } from '@/lib/shared/ids';
import { minute } from '../../availability/compact/queries';
import type { Stretch } from '../../availability/zone/rules';
import { wasHeld } from '../../past/queries';
import type { SessionKind } from '../../session/view';
import { storedWishes } from '../input';
import { noWishes, type Wishes } from '../wish/rules';

/** Who is looking: the wishes, the kind of the next session, and what takes the client's own time from now on. */
export type Seeker = { client: ClientId; wishes: Wishes; kind: SessionKind; taken: readonly Stretch[] };

/** A client as somebody who looks for a time, in one statement. */
export async function findSeeker(client: ClientId, now: Date): Promise<Seeker> {
  const taken = sql<
    number[][] | null
  >`(select json_agg(json_build_array(${minute(sql`lower(b.during)`)}, ${minute(sql`upper(b.during)`)}))
    from bookings b where b.client_id = ${client} and b.live and b.held_until is null and upper(b.during) > ${now.toISOString()})`;
  const [row] = await clientDatabase()
    .select({ wishes, followUp: wasHeld(client), taken })
    .from(clients)
    .leftJoin(wishes, eq(wishes.clientId, clients.id))
    .where(eq(clients.id, client));
  return {
    client,
    wishes: row?.wishes ? storedWishes.parse(row.wishes) : noWishes,
    kind: row?.followUp ? 'follow_up' : 'intake',
    taken: (row?.taken ?? []).map(([from = 0, until = 0]) => ({ from, until })),
  };
}
