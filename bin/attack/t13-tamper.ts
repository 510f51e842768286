import { duties, ownerOf } from '@/db/roles';
import { at, sealingOf } from '@/db/seed/story';
import { verifyChain } from '@/lib/report/chain/queries';
import { sealRelease } from '@/lib/report/release/commands';
import { addDays, dayIn } from '@/lib/shared/calendar';
import type { Attack } from './row';
import { login } from './t05-escape';
import { editorsDesk } from './t14-editors';
import type { World } from './world';

/**
 * T13. A release that was sealed: changed, deleted, emptied, replaced by each role and by the tables' owner, and sealed once more. The chain
 * must hold afterwards, byte for byte.
 */
export const tamper: Attack = {
  id: 'T13',
  world: true,
  async attack(world) {
    await sealed(world);
    const before = await bytesOf(world);
    const through: string[] = [];
    for (const role of [...duties.report, ownerOf('report')]) through.push(...(await tryAs(world, role)));
    const again = await sealRelease('attack', 'tsuge', world.story.closed, sealingOf(world.story));
    const chain = await verifyChain();
    const same = before === (await bytesOf(world));
    const statements = statementsOf().length;
    return {
      tried: `${statements} ways to change ${chain.releases} sealed releases as ${duties.report.length + 1} roles; sealing again; the chain afterwards`,
      n: statements * (duties.report.length + 1) + 1,
      result: `${through.length} went through${through[0] ? ` (${through[0]})` : ''}, again ${again.ok ? 'accepted' : again.reason}, chain ${chain.broken === null ? 'valid' : `broken at ${chain.broken}`}`,
      passMark: 'all refused, chain valid, bytes identical',
      pass: through.length === 0 && !again.ok && chain.broken === null && chain.releases > 0 && same,
    };
  },
  async control(world) {
    const sql = world.admin('report');
    const [row] = await sql`select number, document from releases order by number limit 1`;
    const forged = String(row?.document).replace(/"headcount":(\d+)/, '"headcount":9999');
    const put = async (text: string) => {
      await sql`alter table releases disable trigger all`;
      await sql`update releases set document = ${text} where number = ${Number(row?.number)}`;
      await sql`alter table releases enable trigger all`;
    };
    await put(forged);
    const chain = await verifyChain();
    await put(String(row?.document));
    return {
      against: 'triggers off, one figure changed by the administrator',
      result: chain.broken === null ? 'the chain did not notice' : `the chain breaks at ${chain.broken}`,
      broken: chain.broken !== null,
    };
  },
};

/** Seals the closed half-year of both companies, once, after editors have had their turn. */
export async function sealed(world: World): Promise<void> {
  const { story } = world;
  await editorsDesk(world);
  for (const subject of ['tsuge', 'kuwa']) {
    const answer = await sealRelease('attack', subject, story.closed, sealingOf(story));
    const later = at(addDays(dayIn(sealingOf(story)), 1));
    if (!answer.ok && answer.reason !== 'already_sealed')
      throw new Error(`${subject} was not sealed on ${dayIn(later)}: ${answer.reason}`);
  }
}

const statementsOf = (): string[] => [
  `update releases set document = '{}'`,
  `update releases set hash = repeat('0', 64)`,
  `update releases set signature = ''`,
  `update releases set half_year = '2020H1'`,
  'delete from releases',
  'delete from releases where number = 1',
  'truncate releases',
  'truncate releases, audit_entries cascade',
  `insert into releases select * from releases on conflict (number) do update set document = '{}'`,
  `insert into releases select number, subject, '2020H1', document, previous_hash, hash, signature from releases limit 1`,
  `with gone as (delete from releases returning *) insert into releases select * from gone`,
  `delete from audit_entries`,
  `update epsilon_entries set epsilon = 0.01`,
  'delete from epsilon_entries',
];

/** Rolled back in any case; what matters is whether the statement was let through. The owner cannot log in, so it is tried by `set role`. */
async function tryAs(world: World, role: string): Promise<string[]> {
  const owner = role === ownerOf('report');
  const sql = owner ? world.admin('report') : login('report', role);
  const through: string[] = [];
  for (const statement of statementsOf()) {
    const went = await sql
      .begin(async (tx) => {
        if (owner) await tx.unsafe(`set local role ${role}`);
        await tx.unsafe(statement);
        throw undone;
      })
      .catch((error: unknown) => error === undone);
    if (went) through.push(`${role}: ${statement}`);
  }
  if (!owner) await sql.end({ timeout: 5 });
  return through;
}
const undone = new Error('rolled back');

async function bytesOf({ admin }: World): Promise<string> {
  const rows = await admin('report')`select number, document, hash, signature from releases order by number`;
  return JSON.stringify(rows);
}
