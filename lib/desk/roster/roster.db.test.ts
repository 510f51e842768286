import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { findAuditBreak } from '@/lib/desk/audit/queries';
import { hrMemberId, organizationId } from '@/lib/shared/ids';
import { type Author, importDraft } from './commands';
import { discardDraft, keepDraft } from './draft/commands';
import { findDraft } from './draft/queries';
import { findRate, listDepartments, listLayers } from './queries';

const admin = testDatabases();
const now = new Date('2026-11-20T03:00:00Z');
const dayLater = new Date('2026-11-21T03:00:00Z');

let aozora: Author;
let hibiki: Author;

const header = '社員番号,氏名,メール,部署,階層,生年月日,入社日';
const line = (number: string, mail: string, department = '営業部') =>
  `${number},氏名${number},${mail},${department},若手,1990/5/1,2015/4/1`;
const upload = async (author: Author, ...lines: string[]) => {
  const file = { name: '名簿.csv', bytes: Buffer.from([header, ...lines].join('\r\n')) };
  const kept = await keepDraft(author.organizationId, file, now);
  if (!kept.ok) throw new Error(kept.reason);
  return kept.value;
};
const roster = async ({ organizationId: id }: Author) =>
  admin(
    'desk',
  )`select number, email, department, left_on::text from employees where organization_id = ${id} order by number`;
const drafts = async () => (await admin('desk')`select 1 from roster_drafts`).length;

beforeAll(async () => {
  aozora = await author('aozora');
  hibiki = await author('hibiki');
});

beforeEach(async () => {
  await admin('desk')`delete from collections`;
  await admin('desk')`delete from employees`;
  await admin('desk')`delete from roster_drafts`;
});

async function author(code: string): Promise<Author> {
  const [row] = await admin('desk')`
    with organization as (
      insert into organizations (code, name, mail_domains) values (${code}, ${code}, ${[`${code}.example`]}) returning id
    )
    insert into hr_members (organization_id, email, name) select id, ${`hr@${code}.example`}, '人事' from organization
    returning id, organization_id`;
  const hr = hrMemberId(row?.id);
  const organization = organizationId(row?.organization_id);
  if (!hr || !organization) throw new Error('no HR');
  return { hrMemberId: hr, organizationId: organization };
}

describe('importing', () => {
  test('adds, changes, lets leave and takes back, and writes one entry of numbers', async () => {
    const first = await upload(
      aozora,
      line('1', 'a@aozora.example'),
      line('2', 'b@aozora.example'),
      line('3', 'c@aozora.example'),
    );
    expect(await importDraft(aozora, first, now)).toEqual({
      ok: true,
      value: { added: 3, changed: 0, left: 0, unchanged: 0 },
    });
    const second = await upload(
      aozora,
      line('1', 'b@aozora.example'),
      line('2', 'a@aozora.example'),
      line('4', 'd@aozora.example', '開発部'),
    );
    expect(await findDraft(aozora.organizationId, second, now)).toMatchObject({
      value: { fileName: '名簿.csv', difference: { added: [{ number: '4' }], unchanged: 0, taken: [] } },
    });
    expect(await importDraft(aozora, second, now)).toEqual({
      ok: true,
      value: { added: 1, changed: 2, left: 1, unchanged: 0 },
    });
    expect(await roster(aozora)).toEqual([
      { number: '1', email: 'b@aozora.example', department: '営業部', left_on: null },
      { number: '2', email: 'a@aozora.example', department: '営業部', left_on: null },
      { number: '3', email: 'c@aozora.example', department: '営業部', left_on: '2026-11-20' },
      { number: '4', email: 'd@aozora.example', department: '開発部', left_on: null },
    ]);
    const third = await upload(aozora, ...['1', '2', '3', '4'].map((n) => line(n, `${n}@aozora.example`)));
    expect(await importDraft(aozora, third, now)).toMatchObject({ value: { added: 1, left: 0 } });
    expect((await roster(aozora)).every((row) => row.left_on === null)).toBe(true);
    const entries = await admin(
      'desk',
    )`select actor, action, subject, detail from audit_entries order by position`;
    expect(entries).toHaveLength(3);
    expect(entries[1]).toEqual({
      actor: aozora.hrMemberId,
      action: 'roster_imported',
      subject: aozora.organizationId,
      detail: { added: 1, changed: 2, left: 1, unchanged: 0 },
    });
    expect(await findAuditBreak()).toBeNull();
  });

  test('whoever is renumbered stays the same person, with what was collected', async () => {
    await importDraft(aozora, await upload(aozora, line('1', 'a@aozora.example')), now);
    const [before] = await admin('desk')`select id from employees`;
    await importDraft(aozora, await upload(aozora, line('X1', 'a@aozora.example')), now);
    expect(await admin('desk')`select id, number from employees`).toEqual([{ id: before?.id, number: 'X1' }]);
  });

  test('a file with one fault imports nobody', async () => {
    await importDraft(aozora, await upload(aozora, line('1', 'a@aozora.example')), now);
    const faulty = await upload(aozora, line('2', 'b@aozora.example'), line('3', 'c@elsewhere.example'));
    expect(await importDraft(aozora, faulty, now)).toEqual({ ok: false, reason: 'faulty' });
    expect(await roster(aozora)).toHaveLength(1);
    expect(await drafts()).toBe(1);
  });

  test('5,001 rows are not 5,001 statements, and a draft is imported once', async () => {
    const lines = Array.from({ length: 5001 }, (_, n) => line(`${n}`, `p${n}@aozora.example`));
    const draft = await upload(aozora, ...lines);
    const answers = await Promise.all([importDraft(aozora, draft, now), importDraft(aozora, draft, now)]);
    expect(answers).toContainEqual({ ok: true, value: { added: 5001, changed: 0, left: 0, unchanged: 0 } });
    expect(answers).toContainEqual({ ok: false, reason: 'gone' });
    const [row] = await admin(
      'desk',
    )`select count(*)::int as n, count(distinct xmin::text)::int as writes from employees`;
    expect(row).toEqual({ n: 5001, writes: 1 });
  });
});

describe('two organizations', () => {
  test('an address of the other one is a fault that does not say whose', async () => {
    await admin('desk')`insert into employees (organization_id, number, email, department, layer)
      values (${hibiki.organizationId}, '9', 'x@aozora.example', '製造部', '中堅')`;
    const draft = await upload(aozora, line('1', 'a@aozora.example'), line('2', 'x@aozora.example'));
    const view = await findDraft(aozora.organizationId, draft, now);
    expect(view).toMatchObject({ value: { roster: { faults: [{ kind: 'mail_taken', rows: [3] }] } } });
    expect(JSON.stringify(view)).not.toMatch(/hibiki|製造部/);
    expect(await importDraft(aozora, draft, now)).toEqual({ ok: false, reason: 'faulty' });
    expect(await roster(aozora)).toEqual([]);
  });

  test('of an address at a foreign domain nobody can find out here whether it is known', async () => {
    await importDraft(hibiki, await upload(hibiki, line('1', 'a@hibiki.example')), now);
    const faultsOf = async (mail: string) => {
      const view = await findDraft(aozora.organizationId, await upload(aozora, line('1', mail)), now);
      return view?.ok && view.value.roster.faults;
    };
    expect(await faultsOf('a@hibiki.example')).toEqual([{ kind: 'mail_domain', rows: [2] }]);
    expect(await faultsOf('nobody@hibiki.example')).toEqual([{ kind: 'mail_domain', rows: [2] }]);
  });

  test('the draft of another one is not there, and its people are not touched', async () => {
    await importDraft(hibiki, await upload(hibiki, line('1', 'a@hibiki.example')), now);
    const draft = await upload(hibiki, line('2', 'b@hibiki.example'));
    expect(await findDraft(aozora.organizationId, draft, now)).toBeNull();
    expect(await importDraft(aozora, draft, now)).toEqual({ ok: false, reason: 'gone' });
    expect(await discardDraft(aozora.organizationId, draft)).toBe(false);
    await importDraft(aozora, await upload(aozora, line('1', 'a@aozora.example')), now);
    expect(await roster(hibiki)).toMatchObject([{ number: '1', left_on: null }]);
    expect(await listDepartments(aozora.organizationId)).toEqual([{ department: '営業部', headcount: 1 }]);
    expect(await listLayers(aozora.organizationId)).toEqual(['若手']);
  });
});

describe('a draft', () => {
  test('lasts a day, and the next upload sweeps it away', async () => {
    const draft = await upload(aozora, line('1', 'a@aozora.example'));
    expect(await findDraft(aozora.organizationId, draft, dayLater)).toBeNull();
    expect(await importDraft(aozora, draft, dayLater)).toEqual({ ok: false, reason: 'gone' });
    const bytes = Buffer.from(`${header}\n${line('1', 'a@aozora.example')}`);
    await keepDraft(aozora.organizationId, { name: 'b.csv', bytes }, dayLater);
    expect(await admin('desk')`select file_name from roster_drafts`).toEqual([{ file_name: 'b.csv' }]);
  });

  test('can be thrown away; what is no roster is not kept at all', async () => {
    const draft = await upload(aozora, line('1', 'a@aozora.example'));
    expect(await discardDraft(aozora.organizationId, draft)).toBe(true);
    const answer = await keepDraft(
      aozora.organizationId,
      { name: 'x', bytes: Buffer.from('PK\u0003\u0004') },
      now,
    );
    expect(answer).toEqual({ ok: false, reason: 'not_text' });
    expect(await drafts()).toBe(0);
  });
});

test('the rate is two numbers, and counts nobody who has left', async () => {
  await importDraft(
    aozora,
    await upload(aozora, line('1', 'a@aozora.example'), line('2', 'b@aozora.example')),
    now,
  );
  await importDraft(aozora, await upload(aozora, line('1', 'a@aozora.example')), now);
  expect(await findRate(aozora.organizationId, '2026H2')).toEqual({ collected: 0, headcount: 1 });
});
