import { createPublicKey } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { operatorDatabase } from '@/db/desk/client';
import { signingKeys } from '@/db/desk/schema/ticket';
import { generateBlindKey } from '@/lib/keys/blind-signature';
import { hasKey, privateKey, readKey, writeKey } from '@/lib/keys/directory';
import { dayIn } from '@/lib/shared/calendar';
import type { HalfYear } from '@/lib/shared/half-year';
import { appendAudit, type Deed } from '../audit/commands';
import { gateOf } from '../gate/rules';
import { makePlan } from '../plan/commands';
import { listSubjects } from '../plan/queries';
import { type DeskPlan, type PlanRefusal, yearOf } from '../plan/rules';
import { heldKeys, type KeyOutline, sessionKey, voiceKey, yearlyKeys } from './rules';

/** What opening did: keys that are new, and the subjects that cannot report and therefore get no voice keys. */
export type Opened = { created: number; withoutVoice: { subject: string; reason: PlanRefusal }[] };

/**
 * Opens a half-year: makes the plans that are missing, draws the keys that are missing (session, voice, yearly; about 0.2 s each, in
 * parallel) and takes up consultation's held keys that lie in the public folder. Safe to repeat and to run twice at once: a key that
 * exists, as a row or as a file, is never drawn again, because tokens signed with it are out. `deed` is the operator who opens it, for the
 * audit log and for the gate: opened late, its tickets are accepted three weeks later. Without one it is the installation.
 */
export async function openHalfYear(halfYear: HalfYear, deed?: Deed): Promise<Opened> {
  const plans: { plan: DeskPlan; subject: string }[] = [];
  const withoutVoice: Opened['withoutVoice'] = [];
  for (const subject of await listSubjects(halfYear)) {
    const plan = await makePlan(subject, yearOf(halfYear, subject.since));
    if (plan.ok) plans.push({ plan: plan.value, subject: subject.code });
    else withoutVoice.push({ subject: subject.code, reason: plan.reason });
  }
  const own = [
    { ...sessionKey(halfYear), ...(deed && { acceptFrom: gateOf(halfYear, dayIn(deed.now)) }) },
    ...plans.flatMap(({ plan, subject }) => [voiceKey(subject, halfYear), ...yearlyKeys(plan)]),
  ];
  const created = await register(own, heldKeys(halfYear), deed && { ...deed, halfYear });
  return { created, withoutVoice };
}

async function register(
  own: readonly KeyOutline[],
  held: readonly KeyOutline[],
  opening: (Deed & { halfYear: HalfYear }) | undefined,
): Promise<number> {
  return operatorDatabase().transaction(async (tx) => {
    // Drawing keys takes seconds, on a busy machine many: whoever comes second waits for the first.
    await tx.execute(sql`set local statement_timeout = '5min'`);
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('signing_keys'))`);
    const known = new Set((await tx.select({ id: signingKeys.id }).from(signingKeys)).map(({ id }) => id));
    const isNew = ({ id }: KeyOutline) => !known.has(id);
    const drawn = own.filter(isNew).map(async (key) => ({ ...key, spki: await ensureKey(key.id) }));
    const taken = held.filter((key) => isNew(key) && hasKey('public', `${key.id}.spki`)).map(takeUp);
    const rows = [...(await Promise.all(drawn)), ...taken];
    if (rows.length === 0) return 0;
    await tx.insert(signingKeys).values(rows);
    if (opening) await appendAudit(tx, factOf(opening, rows.length), opening.now);
    return rows.length;
  });
}

const factOf = ({ actor, halfYear }: { actor: string; halfYear: HalfYear }, keys: number) => ({
  actor,
  action: 'half_year_opened',
  subject: halfYear,
  detail: { keys },
});

/** The public half of a key whose private half lies in the desk's folder, drawn when it does not. */
async function ensureKey(id: string): Promise<string> {
  const file = `${id}.pem`;
  if (hasKey('desk', file))
    return createPublicKey(privateKey('desk', file))
      .export({ type: 'spki', format: 'der' })
      .toString('base64');
  const { pem, spki } = await generateBlindKey();
  writeKey('desk', file, pem);
  return spki;
}

const takeUp = (key: KeyOutline) => ({
  ...key,
  spki: readKey('public', `${key.id}.spki`).toString('utf8').trim(),
});
