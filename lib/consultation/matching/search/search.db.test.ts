import { describe, expect, it } from 'vitest';
import { driver } from '@/db/connect';
import { testDatabases } from '@/db/test-databases';
import { holdSlot } from '../../booking/hold/commands';
import { testClientWith, testOpenConsultant } from '../../booking/test-week';
import { listCandidates } from '../candidate/queries';
import { fitOf, sessionsOf } from '../rules';
import { findSeeker } from '../seeker/queries';
import { noWishes } from '../wish/rules';
import { searchConsultants } from './queries';
import { noFilters } from './rules';

const admin = testDatabases();
const sql = () => admin('consultation');
const now = new Date('2026-11-23T00:00:00Z');

describe('the search over all consultants', () => {
  it('gives everybody once over its pages, in an order that stays, with times that can be held', async () => {
    const made = await Promise.all(Array.from({ length: 25 }, () => testOpenConsultant(sql())));
    const client = await testClientWith(sql(), 9);
    const first = await searchConsultants(client, noFilters, now);
    expect(first.found).toHaveLength(20);
    const second = await searchConsultants(client, noFilters, now, first.next);
    const seen = [...first.found, ...second.found].map((one) => one.consultantId);
    expect([...seen].sort()).toEqual([...made].sort());
    expect(second.next).toBeNull();
    expect((await searchConsultants(client, noFilters, now)).found.map((one) => one.consultantId)).toEqual(
      seen.slice(0, 20),
    );
    for (const { consultantId, openings } of first.found.slice(0, 3))
      for (const startsAt of openings)
        expect((await holdSlot(client, consultantId, startsAt, now)).ok).toBe(true);
  });

  it.each([
    ['a theme', { theme: 'too_busy' }, { themes: ['too_busy'] }],
    ['an industry', { industry: 'media' }, { industries: ['media'] }],
    ['a language', { language: 'zh' }, { languages: ['ja', 'zh'] }],
    ['a gender', { gender: 'male' }, { gender: 'male' }],
    ['a style', { style: 'advise' }, { style: 'advise' }],
  ] as const)('by %s', async (_, filter, change) => {
    const client = await testClientWith(sql(), 1);
    expect((await searchConsultants(client, { ...noFilters, ...filter }, now)).found).toEqual([]);
    const one = await testOpenConsultant(sql());
    await sql()`update consultants set ${sql()(change)} where id = ${one}`;
    const { found } = await searchConsultants(client, { ...noFilters, ...filter }, now);
    expect(found.map(({ consultantId }) => consultantId)).toEqual([one]);
    await sql()`update consultants set themes = '{options_unknown}', industries = '{it}', languages = '{ja}', gender = 'female', style = 'listen' where id = ${one}`;
  });

  it('by weekday and band, by the clock in Japan', async () => {
    const client = await testClientWith(sql(), 1);
    const { found } = await searchConsultants(client, { ...noFilters, weekday: 3, band: 'lunch' }, now);
    expect(found.length).toBeGreaterThan(0);
    for (const startsAt of found.flatMap(({ openings }) => openings))
      expect(
        new Intl.DateTimeFormat('en-GB', {
          timeZone: 'Asia/Tokyo',
          weekday: 'short',
          hour: '2-digit',
        }).format(startsAt),
      ).toBe('Wed, 12');
    const none = await searchConsultants(client, { ...noFilters, band: 'morning' }, now);
    expect(none).toMatchObject({ found: [], next: null });
  });

  it('trap 19: takes at most three statements, whether somebody fits or nobody', async () => {
    const client = await testClientWith(sql(), 1);
    const options = driver('consultation', 'consultation_client').options as { debug?: unknown };
    for (const filters of [noFilters, { ...noFilters, band: 'morning' as const }]) {
      let count = 0;
      options.debug = () => {
        count += 1;
      };
      await searchConsultants(client, filters, now);
      options.debug = false;
      expect(count).toBeLessThanOrEqual(3);
    }
  });
});

describe('the order of the database', () => {
  it('is by the points of the rules', async () => {
    const client = await testClientWith(sql(), 1);
    const wishes = {
      ...noWishes,
      concerns: ['too_busy', 'next_step_unknown'] as const,
      industries: ['it'] as const,
      style: 'advise' as const,
    };
    for (let n = 0; n < 12; n += 1) {
      const id = await testOpenConsultant(sql());
      const row = {
        themes: n % 2 ? ['too_busy'] : ['next_step_unknown', 'too_busy'],
        industries: n % 3 ? ['it'] : ['media'],
        style: n % 5 ? 'listen' : 'advise',
      };
      await sql()`update consultants set ${sql()(row)} where id = ${id}`;
      await sql()`insert into theme_counts values (${id}, 'too_busy', ${n * 4}), (${id}, 'other', ${n})`;
    }
    const seeker = await findSeeker(client, now);
    const known = await listCandidates(seeker, { from: now, until: now }, now, { wishes, seed: 'x' });
    const points = known.map((one) => fitOf(one, wishes) + (sessionsOf(one) < 10 ? 1 : 0));
    expect(new Set(points).size).toBeGreaterThan(4);
    expect(points).toEqual([...points].sort((a, b) => b - a));
  });
});
