import { describe, expect, it } from 'vitest';
import { driver } from '@/db/connect';
import { testDatabases } from '@/db/test-databases';
import { holdSlot } from '../booking/hold/commands';
import { testClientWith, testOpenConsultant } from '../booking/test-week';
import { saveWishes } from './commands';
import { recommend } from './queries';
import { findSeeker } from './seeker/queries';
import { soonest } from './soon/queries';
import { noWishes } from './wish/rules';

const admin = testDatabases();
const now = new Date('2026-11-23T00:00:00Z');
const sql = () => admin('consultation');

describe('the recommendation', () => {
  it('keeps the wishes and leaves out who does not meet them', async () => {
    const client = await testClientWith(sql(), 2);
    const speaker = await testOpenConsultant(sql());
    await sql()`update consultants set languages = '{ja,en}' where id = ${speaker}`;
    await testOpenConsultant(sql());
    await saveWishes(client, { ...noWishes, language: 'en' });
    await saveWishes(client, { ...noWishes, language: 'en', concerns: ['too_busy'] });
    expect((await findSeeker(client, now)).wishes).toMatchObject({ language: 'en', concerns: ['too_busy'] });
    const { cards, kind, loosenings } = await recommend(client, now);
    expect(cards.map((card) => card.consultantId)).toEqual([speaker]);
    expect(kind).toBe('intake');
    expect(loosenings).toEqual([{ condition: 'language', adds: 1, orMore: false }]);
    for (const card of cards) {
      expect(card.reasons).toHaveLength(2);
      expect(card.openings).toHaveLength(2);
    }
  });

  it('says what to loosen when nobody fits, and how many that adds', async () => {
    const client = await testClientWith(sql(), 2);
    await saveWishes(client, { ...noWishes, gender: 'male', timeBands: ['evening'] });
    const { cards, loosenings } = await recommend(client, now);
    expect(cards).toEqual([]);
    expect(loosenings).toEqual([]);
    await saveWishes(client, { ...noWishes, timeBands: ['evening'] });
    const all = await recommend(await testClientWith(sql(), 1), now);
    expect((await recommend(client, now)).loosenings).toEqual([
      { condition: 'time', adds: all.cards.length, orMore: false },
    ]);
  });

  it('shows nobody without a licence, hours or openings', async () => {
    const hidden = await Promise.all([
      testOpenConsultant(sql(), { registration_expires_on: '2026-11-22' }),
      testOpenConsultant(sql(), {}, []),
      testOpenConsultant(sql(), { horizon_days: 0, notice_minutes: 60 }),
    ]);
    const client = await testClientWith(sql(), 1);
    const shown = (await recommend(client, now)).cards.map((card) => card.consultantId);
    const soon = (await soonest(client, now)).map((opening) => opening.consultantId);
    for (const id of hidden) {
      expect(shown).not.toContain(id);
      expect(soon).not.toContain(id);
    }
  });

  it('offers what can be held, the earliest first', async () => {
    const client = await testClientWith(sql(), 3);
    const openings = await soonest(client, now);
    expect(openings.length).toBeGreaterThan(2);
    const times = openings.map(({ startsAt }) => startsAt.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    for (const { consultantId, startsAt } of openings)
      expect((await holdSlot(client, consultantId, startsAt, now)).ok).toBe(true);
  });

  it('takes three statements, however many consultants there are', async () => {
    const client = await testClientWith(sql(), 1);
    await soonest(client, now);
    const counted = await statementsOf(async () => {
      await recommend(client, now);
      await soonest(client, now);
    });
    expect(counted).toBe(6);
  });
});

/** Statements that the client's pool sends while something runs. */
async function statementsOf(work: () => Promise<void>): Promise<number> {
  const { options } = driver('consultation', 'consultation_client');
  const before = options.debug;
  let count = 0;
  options.debug = () => {
    count += 1;
  };
  try {
    await work();
  } finally {
    options.debug = before;
  }
  return count;
}
