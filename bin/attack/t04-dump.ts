import { forgetOrder as forgetConsultation, renewNoteKeys } from '@/lib/consultation/night/commands';
import { forgetOrder as forgetDesk } from '@/lib/desk/night/commands';
import { forgetOrder as forgetReport } from '@/lib/report/night/commands';
import { link } from './link';
import { type Attack, percent } from './row';
import { keyTraces, restlessTables, sequences, sharedValues, unsafeIds } from './shared-values';

/**
 * T4. A thief has all three databases and all key folders. Every table that has rows of employees is matched with every table that has rows
 * of accounts or of spent tokens: by heap order and by the numbers of transactions. The thief tries all ways at once, so the limit is
 * three standard deviations over all of them. Clients who went straight from the desk to the session are in it, after one night.
 */
export const dump: Attack = {
  id: 'T4',
  world: true,
  async attack(world) {
    await night();
    const best = await link(world.admin, [...world.clients, ...world.hasty]);
    const shared = await sharedValues(world.admin);
    const other = [
      ...(await restlessTables(world.admin)),
      ...(await unsafeIds(world.admin)),
      ...(await sequences(world.admin)),
      ...(await keyTraces(world)),
    ];
    return {
      tried: `${best.ways} ways to match tables of the three databases by heap order and transaction; shared values, UUID bits, sequences, key folders`,
      n: best.tries,
      result: `best ${best.hits.toFixed(1)} of ${best.of} (${best.name}), limit ${best.limit}; ${shared.length} shared values${shared[0] ? ` (${shared[0]})` : ''}, ${other.length} other traces${other[0] ? ` (${other[0]})` : ''}`,
      passMark: '≤ chance + 3σ, 0 shared, 0 other traces',
      pass: !best.broken && shared.length === 0 && other.length === 0,
    };
  },
  async control(world) {
    const before = world.beforeNight;
    return {
      against: 'the same dump before its first night (no rewrite), clients who went straight on',
      result: `${before.hits.toFixed(1)} of ${before.of} linked (${percent(before.hits / before.of, 0)}, ${before.name})`,
      broken: before.broken && before.hits / before.of > 0.9,
    };
  },
};

/** What the worker does every night. */
export async function night(): Promise<void> {
  await Promise.all([forgetDesk(), forgetConsultation(), forgetReport()]);
  await renewNoteKeys();
}
