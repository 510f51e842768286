import { eq, sql } from 'drizzle-orm';
import { sqlState } from '@/db/connect';
import { type ConsultationClientDatabase, clientDatabase } from '@/db/consultation/client';
import { clients, credits, spentTickets } from '@/db/consultation/schema/client';
import { spentHash, verifyToken } from '@/lib/keys/blind-signature';
import { readBulletin } from '@/lib/keys/bulletin-file';
import type { Token } from '@/lib/shared/ballot';
import { findKey } from '@/lib/shared/bulletin';
import { dayIn } from '@/lib/shared/calendar';
import type { HalfYear } from '@/lib/shared/half-year';
import { type ClientId, clientId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { decideNickname, decidePeriod, type NicknameRefusal, type TicketRefusal } from './rules';

/** A fresh account as its device brings it: SHA-256 in hex of the login secret, and unspent session tickets. */
export type NewAccount = { nickname: string; loginSecretHash: string; tickets: readonly Token[] };
export type OpenRefusal = NicknameRefusal | TicketRefusal | 'no_tickets' | 'known_code';

/**
 * Opens a pseudonymous account from session tickets, one credit a ticket. All or nothing: one bad ticket and there is no account.
 * Refused: the nickname's reasons, `no_tickets`, `known_code` (this recovery code has an account: sign in), and the reasons of a ticket:
 * `unknown_key`, `too_early`, `too_late`, `forged`, `reused`.
 */
export async function openAccount(
  account: NewAccount,
  now: Date,
): Promise<Result<{ clientId: ClientId; credits: number }, OpenRefusal>> {
  const nickname = decideNickname(account.nickname);
  if (!nickname.ok) return nickname;
  if (account.tickets.length === 0) return refused('no_tickets');
  const tickets = checkTickets(account.tickets, now);
  if (!tickets.ok) return tickets;
  return unlessReused(async (tx) => {
    const [row] = await tx
      .insert(clients)
      .values({ nickname: nickname.value, loginHash: account.loginSecretHash })
      .onConflictDoNothing({ target: clients.loginHash })
      .returning({ id: clients.id });
    const id = clientId(row?.id);
    if (!id) return refused('known_code');
    await spend(tx, id, tickets.value);
    return accepted({ clientId: id, credits: tickets.value.length });
  });
}

/** Turns more session tickets into credits of the account, all of them or none. Refused with the reasons of a ticket. */
export async function redeemTickets(
  client: ClientId,
  tickets: readonly Token[],
  now: Date,
): Promise<Result<{ credits: number }, TicketRefusal>> {
  const checked = checkTickets(tickets, now);
  if (!checked.ok) return checked;
  return unlessReused(async (tx) => {
    await spend(tx, client, checked.value);
    return accepted({ credits: checked.value.length });
  });
}

/** Gives the account another name. Refused with the nickname's reasons. */
export async function renameClient(
  client: ClientId,
  typed: string,
): Promise<Result<string, NicknameRefusal>> {
  const nickname = decideNickname(typed);
  if (nickname.ok)
    await clientDatabase().update(clients).set({ nickname: nickname.value }).where(eq(clients.id, client));
  return nickname;
}

/** Ends every sign-in of the account, on all devices: the next request of each finds an old version. */
export async function endAllSessions(client: ClientId): Promise<void> {
  await clientDatabase()
    .update(clients)
    .set({ sessionVersion: sql`${clients.sessionVersion} + 1` })
    .where(eq(clients.id, client));
}

type Checked = { keyId: string; hash: string; halfYear: HalfYear };

/** Checks every ticket against the bulletin's key and its period; what goes on is a hash. */
function checkTickets(tickets: readonly Token[], now: Date): Result<Checked[], TicketRefusal> {
  const checked: Checked[] = [];
  for (const ticket of tickets) {
    const key = decidePeriod(findKey(readBulletin(), ticket.keyId), dayIn(now));
    if (!key.ok) return key;
    if (!verifyToken(key.value.spki, ticket)) return refused('forged');
    checked.push({ keyId: ticket.keyId, hash: spentHash(ticket), halfYear: key.value.period });
  }
  return accepted(checked);
}

/** Writes hashes and credits. A hash that is there already breaks the transaction: the primary key decides, not a look before. */
async function spend(
  tx: ConsultationClientDatabase,
  owner: ClientId,
  tickets: readonly Checked[],
): Promise<void> {
  const hashes = tickets.map(({ keyId, hash }) => ({ keyId, hash }));
  await tx.insert(spentTickets).values(hashes.sort((a, b) => (a.hash < b.hash ? -1 : 1)));
  for (const { halfYear } of tickets) {
    await tx
      .insert(credits)
      .values({ clientId: owner, halfYear, granted: 1 })
      .onConflictDoUpdate({
        target: [credits.clientId, credits.halfYear],
        set: { granted: sql`${credits.granted} + 1` },
      });
  }
}

const uniqueViolation = '23505';

/** Runs the whole call as one transaction; a ticket that has been spent, here or in another call, undoes all of it. */
async function unlessReused<Value, Reason extends string>(
  work: (tx: ConsultationClientDatabase) => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | 'reused'>> {
  try {
    return await clientDatabase().transaction(work);
  } catch (error) {
    if (sqlState(error) === uniqueViolation) return refused('reused');
    throw error;
  }
}
