import { asc, eq } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { clients, credits } from '@/db/consultation/schema/client';
import { dayIn } from '@/lib/shared/calendar';
import { isHalfYear } from '@/lib/shared/half-year';
import type { ClientId } from '@/lib/shared/ids';
import { type CreditView, creditView } from './rules';

export type Account = { nickname: string; credits: CreditView[] };

/** The own account: nickname, and credits by half-year, oldest first. Null when it has been deleted. */
export async function findAccount(clientId: ClientId, now: Date): Promise<Account | null> {
  const [client] = await clientDatabase()
    .select({ nickname: clients.nickname })
    .from(clients)
    .where(eq(clients.id, clientId));
  if (!client) return null;
  const rows = await clientDatabase()
    .select({ halfYear: credits.halfYear, granted: credits.granted, used: credits.used })
    .from(credits)
    .where(eq(credits.clientId, clientId))
    .orderBy(asc(credits.halfYear));
  const today = dayIn(now);
  return {
    nickname: client.nickname,
    credits: rows.flatMap(({ halfYear, ...rest }) =>
      isHalfYear(halfYear) ? [creditView({ halfYear, ...rest }, today)] : [],
    ),
  };
}

/** How many sessions the account can book now, in all of its half-years that are open. One statement. */
export async function countLeft(clientId: ClientId, now: Date): Promise<number> {
  const rows = await clientDatabase()
    .select({ halfYear: credits.halfYear, granted: credits.granted, used: credits.used })
    .from(credits)
    .where(eq(credits.clientId, clientId));
  return rows
    .flatMap(({ halfYear, ...rest }) =>
      isHalfYear(halfYear) ? [creditView({ halfYear, ...rest }, dayIn(now))] : [],
    )
    .reduce((sum, { open, left }) => sum + (open ? left : 0), 0);
}
