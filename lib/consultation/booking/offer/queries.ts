import { and, asc, eq, gt } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { offers } from '@/db/consultation/schema/booking';
import { consultants } from '@/db/consultation/schema/consultant';
import { type ClientId, type ConsultantId, consultantId } from '@/lib/shared/ids';

export type Offer = {
  consultantId: ConsultantId;
  name: string;
  conflictCodes: readonly string[];
  startsAt: Date;
};

/** Times offered to a client that are not over, the earliest first. An offer keeps no time: whoever holds it first has it. */
export async function listOffers(client: ClientId, now: Date): Promise<Offer[]> {
  const rows = await clientDatabase()
    .select({
      consultant: offers.consultantId,
      name: consultants.displayName,
      conflictCodes: consultants.conflictCodes,
      startsAt: offers.startsAt,
    })
    .from(offers)
    .innerJoin(consultants, eq(consultants.id, offers.consultantId))
    .where(and(eq(offers.clientId, client), gt(offers.expiresAt, now)))
    .orderBy(asc(offers.startsAt), asc(consultants.kana))
    .limit(12);
  return rows.flatMap(({ consultant, ...rest }) => {
    const known = consultantId(consultant);
    return known ? [{ consultantId: known, ...rest }] : [];
  });
}
