import { findBulletin } from '@/lib/report/bulletin/queries';
import { keyIdsOf, periodOf, type Tally } from '@/lib/report/counter/rules';
import { sealRelease } from '@/lib/report/release/commands';
import { prepareRelease } from '@/lib/report/release/preparation/queries';
import type { BulletinKey, Plan } from '@/lib/shared/bulletin';
import { publish } from './bulletin';
import { lots, planOf, tallyOf } from './population';
import type { Fact } from './report';
import { asAdmin, type Bench, benchNow } from './world';

const people = 30_000;
const use = 0.1;
const most = 10_000;

/**
 * Seals the year's second half-year of 30,000 people: every counter, every draw of noise, the audit with its hidden cells, signature and
 * chain. Three times, as three organizations, because a release is sealed once. Source: issue "anonymity", ten seconds.
 */
export async function seal({ admin }: Bench): Promise<{ rows: []; facts: Fact[] }> {
  const draw = lots(7);
  const plans = ['bench1', 'bench2', 'bench3'].map((subject) => ({ ...planOf(people, use, draw), subject }));
  publish(plans.flatMap(keysOfPlan), plans);
  const times: number[] = [];
  let hidden = 0;
  for (const plan of plans) {
    await fill(admin.report, plan, withSmallCells(tallyOf(plan, use, draw)));
    const prepared = await prepareRelease(plan.subject, '2029H1', benchNow);
    if (prepared?.outlook?.ok) hidden += prepared.outlook.value.audit.cells;
    const begun = performance.now();
    const sealed = await sealRelease('operator-bench', plan.subject, '2029H1', benchNow);
    times.push(performance.now() - begun);
    if (!sealed.ok) throw new Error(`seal: ${sealed.reason}`);
  }
  const slowest = Math.max(...times);
  return {
    rows: [],
    facts: [
      { fact: 'hidden cells that the audit looked at', value: hidden, expected: '> 0', pass: hidden > 0 },
      {
        fact: `sealing ${people} people, slowest of 3, ms`,
        value: Math.round(slowest),
        expected: `≤ ${most}`,
        pass: slowest <= most,
        timed: true,
      },
    ],
  };
}

/** The first departments have had nearly nobody, so that there is something to hide and to audit. */
const withSmallCells = ({ segments, ...tally }: Tally): Tally => ({
  ...tally,
  segments: segments.map(({ dimension, cells }) => ({
    dimension,
    cells: cells.map((cell, index) =>
      index > 1 || dimension !== 'department' ? cell : { ...cell, counted: emptied(cell.counted) },
    ),
  })),
});

const emptied = ({ items }: Tally['organization']): Tally['organization'] => ({
  ballots: 0,
  items: Object.fromEntries(
    Object.entries(items).map(([item, bins]) => [
      item,
      Object.fromEntries(Object.keys(bins).map((bin) => [bin, 0])),
    ]),
  ),
});

function keysOfPlan({ subject, year, dimensions }: Plan): BulletinKey[] {
  const days = { collectFrom: '2028-10-01', collectUntil: '2029-09-30', acceptFrom: '2028-10-01' };
  const key = (
    id: string,
    ballot: BulletinKey['ballot'],
    period: string,
    cell: string | null,
  ): BulletinKey => ({
    ...days,
    id: `voice:${subject}:${id}:${period}`,
    kind: 'voice',
    ballot,
    period: period === year ? year : '2029H1',
    subject,
    cell,
    spki: '',
    acceptUntil: '2029-11-14',
  });
  return [
    key('all', 'organization', '2029H1', null),
    key('request', 'request', year, null),
    ...dimensions.flatMap(({ dimension, cells }) => cells.map(({ id }) => key(id, dimension, year, id))),
  ];
}

/** Counters and spent tokens as the ballots of everybody would have left them. */
function fill(url: string, plan: Plan, { organization, requests, segments }: Tally): Promise<void> {
  const bulletin = findBulletin();
  const period = bulletin && periodOf(bulletin, plan.subject, '2029H1');
  if (!period) throw new Error('the plan has no keys');
  const counted = [
    organization,
    ...(requests ? [requests] : []),
    ...segments.flatMap(({ cells }) => cells.map((cell) => cell.counted)),
  ];
  return asAdmin(url, async (sql) => {
    for (const [index, keyId] of keyIdsOf(period.keys).entries()) {
      const { ballots, items } = counted[index] ?? { ballots: 0, items: {} };
      const rows = Object.entries(items).flatMap(([item, bins]) =>
        Object.entries(bins).map(([bin, n]) => ({ key_id: keyId, item, bin, n })),
      );
      await sql`insert into counters ${sql(rows)}`;
      await sql`insert into spent_tokens (key_id, hash) select ${keyId}, md5(${keyId} || n) from generate_series(1, ${ballots}::int) n`;
    }
  });
}
