import { at, startOf } from '@/db/seed/story';
import { castBallot } from '@/lib/report/ballot/commands';
import { flushSize } from '@/lib/report/ballot/rules';
import { decideWording } from '@/lib/report/text/rules';
import { ballotItems } from '@/lib/shared/ballot';
import { addDays } from '@/lib/shared/calendar';
import type { Attack } from './row';
import { markerOf, sentenceOf } from './sentences';
import { login } from './t05-escape';
import { sealed } from './t13-tamper';
import { agreedWord, editorsDesk, firstText, naiveWords, texts, whatHrReads } from './t14-editors';
import type { World } from './world';

/**
 * T14. Clients and consultants of this platform have written sentences with names and unique events into every text field that there is, and
 * a device sends some as answers of a ballot. Then the attacker reads everything that HR's logins can read, and every sealed document.
 */
export const text: Attack = {
  id: 'T14',
  world: true,
  async attack(world) {
    const written = [...world.clients, ...world.hasty].reduce(
      (sum, { sentences }) => sum + sentences.count,
      0,
    );
    const stored = await found(await consultationTexts(world), upTo(written));
    const sneaked = await asBallots(world);
    const desk = await editorsDesk(world);
    await sealed(world);
    const seen = await hrTexts();
    const reached = await found(seen, [...upTo(written), ...upTo(texts).map((index) => firstText + index)]);
    const quoted = quotations() + desk.quoted + desk.smuggled;
    const [left] = await world.admin('report')`select count(*)::int as n from request_texts`;
    const { told, words } = await whatHrReads(world);
    return {
      tried: `${written} sentences in every text field (${stored.length} of them in clear in the consultation), ${ballots} as answers, ${texts} as requests' own words before two editors, ${quotes + 40} quoted and 5 smuggled by an editor; everything that desk_hr and report_hr_reader can read`,
      n: written + ballots + texts + quotes + 45,
      result: `${reached.length} reached HR${reached[0] ? ` (${reached[0]})` : ''}, ${sneaked} ballots with text and ${quoted} quotations accepted, ${left?.n} originals left after sealing; of ${desk.read} texts HR reads ${told} paraphrase and the word ${words}`,
      passMark: '0 of ≥ 500 reach HR, but for what two editors agreed on',
      pass:
        written >= 500 &&
        stored.length > 0 &&
        reached.length === 0 &&
        sneaked + quoted + Number(left?.n) === 0 &&
        desk.agreed &&
        desk.read > texts - flushSize && // what waits for its ten at the close is never read
        told === 1 &&
        words === agreedWord,
    };
  },
  async control(world) {
    const sql = world.admin('desk');
    await sql`update programmes set note = note || ${sentenceOf(7)}`;
    const [row] = await sql`select count(*)::int as n from programmes`;
    if (Number(row?.n) === 0)
      await sql`insert into programmes (organization_id, half_year, purposes, layers, working_time, note)
        select id, ${world.story.open}, '{}', '{}', true, ${sentenceOf(7)} from organizations limit 1`;
    const reached = await found(await hrTexts(), upTo(500));
    const naive = await naiveWords();
    await sql`update programmes set note = replace(note, ${sentenceOf(7)}, '')`;
    return {
      against: 'one sentence copied into a page of HR; a cloud of all words, without list and floor',
      result: `${reached.length} found; ${naive} words of one person`,
      broken: reached.length === 1 && naive > 0,
    };
  },
};

const ballots = 20;
const quotes = 500;

/** An editor who passes on what a client wrote, whole or within own words. How many were let through. */
function quotations(): number {
  const originals = Array.from({ length: quotes }, (_, index) => sentenceOf(index));
  const passedOn = originals.map((one, index) =>
    index % 2 === 0 ? one : `ある方のことば：「 ${one} 」とのことです。`,
  );
  return passedOn.filter((words) => decideWording(words, originals).ok).length;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Which of the sentences stand in a text, by their markers. */
async function found(read: readonly string[], indexes: readonly number[]): Promise<string[]> {
  const all = read.join('\n');
  return indexes.map(markerOf).filter((marker) => all.includes(marker));
}

async function consultationTexts({ admin }: World): Promise<string[]> {
  const sql = admin('consultation');
  const tables = await sql<{ name: string }[]>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`;
  const rows: string[] = [];
  for (const { name } of tables)
    for (const { text: row } of await sql`select to_jsonb(t)::text as text from ${sql(name)} t`)
      rows.push(String(row));
  return rows;
}

/** Every column of every table that one of HR's logins may read, as that login. */
async function hrTexts(): Promise<string[]> {
  const rows: string[] = [];
  for (const [wing, role] of [
    ['desk', 'desk_hr'],
    ['report', 'report_hr_reader'],
  ] as const) {
    const sql = login(wing, role);
    const columns = await sql<{ table: string; column: string }[]>`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and has_column_privilege('public.' || quote_ident(table_name), column_name, 'select')`;
    for (const { table, column } of columns)
      for (const row of await sql`select ${sql(column)}::text as text from ${sql(table)}`)
        rows.push(String(row.text));
    await sql.end({ timeout: 5 });
  }
  return rows;
}

/** A device that sends a sentence where a code belongs. How many were taken. */
async function asBallots({ clients, story }: World): Promise<number> {
  const now = at(addDays(startOf(story.closed), 170));
  const [client] = clients;
  const tokens = (await client?.pocket.device.store.read())?.tokens ?? [];
  const [voice, held] = ['voice', 'held'].map((kind) =>
    tokens.find((one) => one.kind === kind && one.ballot === 'organization'),
  );
  if (!voice || !held) throw new Error('the client has no tokens');
  const codes = Object.fromEntries(
    Object.entries(ballotItems.organization).map(([item, bins]) => [item, bins[0] ?? '']),
  );
  let accepted = 0;
  for (let index = 0; index < ballots; index += 1) {
    const choices =
      index % 2 === 0 ? { ...codes, theme: sentenceOf(index) } : { ...codes, note: sentenceOf(index) };
    const answer = await castBallot({ kind: 'organization', voice, held, choices }, now);
    accepted += answer.ok || answer.reason !== 'malformed' ? 1 : 0;
  }
  return accepted;
}
