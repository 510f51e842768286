import { expect, test } from 'vitest';
import type { Requests } from '../input';
import { cloudOf } from './rules';

const requests: Requests = {
  shown: true,
  shares: [
    { code: 'flexible_hours', percent: 31, low: 25, high: 37 },
    { code: 'other', percent: 10, low: 10, high: 14 },
  ],
};
const items = [
  { code: 'flexible_hours', percent: 31 },
  { code: 'other', percent: 10 },
];
const few = { shown: false, reason: 'few_answers' };

test.each([
  ['180 people', requests, 180, 'organization', { shown: true, items }],
  ['179.9 by the noise', requests, 179.9, 'organization', few],
  ['a large organization of which few answered', requests, 100, 'segments', few],
  ['a pool', requests, 100, 'pool', { shown: true, items }],
  ['hidden requests', { shown: false, reason: 'few_people' }, 500, 'organization', null],
] as const)('%s', (_, given, people, tier, cloud) => expect(cloudOf(given, people, tier)).toEqual(cloud));
