import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { chainStart } from '../../lib/shared/audit-chain';
import { changeBins, withheld } from '../../lib/shared/ballot';
import { signedBulletinSchema } from '../../lib/shared/bulletin';
import { languages } from '../../lib/shared/language';
import { ballotKinds, concerns, dimensions, doors, requests, scales } from '../../lib/shared/taxonomy';
import { adminUrl, dataFile } from '../support/story';
import { leaves, readValues, shared, type Values } from '../support/values';

/** Words that several wings use as codes. None of them is about a person. */
const enumerations = [
  ...concerns,
  ...requests,
  ...dimensions,
  ...ballotKinds,
  ...doors,
  ...scales,
  ...changeBins,
  ...languages,
  withheld,
  chainStart,
  // The demo's installer, in every wing's audit log.
  'setup',
  'yes',
  'no',
  'theme',
  'satisfied',
  'improved',
  'change',
  'request',
  'sign_in_code',
  'forget_order',
  'session',
  'voice',
  'held',
];

/** `organization:2026H1`: the desk's name for what is collected once and the report's name for a part of the budget. About nobody. */
const kindsOfPeriods = ({ halfYears }: { halfYears: { code: string }[] }): string[] =>
  halfYears.flatMap(({ code }) => ballotKinds.map((kind) => `${kind}:${code}`));

const wings = ['desk', 'consultation', 'report'] as const;

test('the three databases share no value but those of the bulletin and enumerations', async () => {
  const bulletin = signedBulletinSchema.parse(JSON.parse(readFileSync(dataFile('bulletin.json'), 'utf8')));
  const allowed = new Set([
    ...enumerations,
    ...leaves(JSON.parse(bulletin.text)),
    ...kindsOfPeriods(JSON.parse(bulletin.text)),
    bulletin.text,
    bulletin.hash,
  ]);
  const values = await Promise.all(wings.map((wing) => readValues(adminUrl(wing))));
  const [desk, consultation, report] = values as [Values, Values, Values];
  expect(values.map((one) => one.size).every((size) => size > 100)).toBe(true);
  expect(shared(desk, consultation, allowed)).toEqual([]);
  expect(shared(desk, report, allowed)).toEqual([]);
  expect(shared(consultation, report, allowed)).toEqual([]);
});

test('the comparison notices one planted value', () => {
  const one: Values = new Map([['7f3a', new Set(['employees.id'])]]);
  const two: Values = new Map([['7f3a', new Set(['clients.id'])]]);
  expect(shared(one, two, new Set())).toHaveLength(1);
});
