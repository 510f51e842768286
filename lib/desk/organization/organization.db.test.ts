import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { sqlState } from '@/db/connect';
import { operatorDatabase } from '@/db/desk/client';
import { testDatabases } from '@/db/test-databases';
import { type OrganizationId, organizationId } from '@/lib/shared/ids';
import { findAuditBreak, listAudit } from '../audit/queries';
import { signContract } from '../contract/commands';
import type { ContractInput } from '../contract/input';
import { listTerms } from '../contract/queries';
import { inviteHrMember } from '../hr-member/commands';
import { listHrMembers } from '../hr-member/queries';
import { registerOperator } from '../operator/commands';
import { registerOrganization } from './commands';
import { findOrganization, listOrganizations } from './queries';

const admin = testDatabases();
const now = new Date('2026-11-24T03:00:00Z');
const actor = 'operator-0123456789';
const terms: ContractInput = {
  firstHalfYear: '2026H2',
  headcountBand: '300-999',
  feeYen: 1_800_000,
  quota: 4,
  floor: 10,
};
const profile = (code: string, poolCode: string | null = null) => ({
  code,
  poolCode,
  name: '青空製作所株式会社',
  mailDomains: ['aoz.example'],
});

async function registered(code: string): Promise<OrganizationId> {
  const result = await registerOrganization(actor, profile(code), now);
  if (!result.ok) throw new Error(result.reason);
  return result.value.organizationId;
}

const deedsOn = async (subject: string) =>
  (await listAudit()).filter((entry) => entry.subject === subject).map(({ action }) => action);

describe('entering organizations', () => {
  it('gives one of twenty the same code', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, () => registerOrganization(actor, profile('kaede'), now)),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((one) => !one.ok && one.reason === 'code_taken')).toHaveLength(19);
    expect(await deedsOn('kaede')).toEqual(['organization_registered']);
  });

  it('keeps a word from being a pool and an organization, also at once', async () => {
    const results = await Promise.all([
      registerOrganization(actor, profile('momiji'), now),
      registerOrganization(actor, profile('sumire', 'momiji'), now),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('counts people who have not left and says nothing else about them', async () => {
    const id = await registered('nagisa');
    await admin('desk')`
      insert into employees (organization_id, number, email, department, layer, left_on)
      select ${id}, n::text, n || '@aoz.example', '開発部', '若手', case when n > 3 then date '2026-10-01' end
      from generate_series(1, 5) n`;
    expect((await findOrganization(id))?.headcount).toBe(3);
    const listed = (await listOrganizations()).find(({ code }) => code === 'nagisa');
    expect(Object.keys(listed ?? {}).sort()).toEqual([
      'code',
      'headcount',
      'id',
      'mailDomains',
      'name',
      'poolCode',
    ]);
  });
});

describe('signing contracts', () => {
  it('writes the contract and its entry, or neither', async () => {
    const id = await registered('tsubaki');
    expect(await signContract(actor, id, terms, now)).toEqual({ ok: true, value: null });
    expect(await signContract(actor, id, terms, now)).toEqual({
      ok: false,
      reason: 'half_year_not_after_last',
    });
    expect(await listTerms(id)).toEqual([terms]);
    expect(await deedsOn('tsubaki')).toEqual(['contract_signed', 'organization_registered']);
    const [entry] = await listAudit(1);
    expect(entry?.detail).toEqual(terms);
    expect(entry?.actor).toBe(actor);
  });

  it('takes the same half-year once when two sign at once', async () => {
    const id = await registered('yanagi');
    const results = await Promise.all([0, 1, 2, 3].map(() => signContract(actor, id, terms, now)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await listTerms(id)).toHaveLength(1);
  });

  it('never lowers a floor: not by command, not by hand', async () => {
    const id = await registered('oboro');
    await signContract(actor, id, { ...terms, floor: 20 }, now);
    const next: ContractInput = { ...terms, firstHalfYear: '2027H1', floor: 19 };
    expect(await signContract(actor, id, next, now)).toEqual({ ok: false, reason: 'floor_lowered' });
    const byHand = operatorDatabase().execute(sql`
      insert into contracts (organization_id, first_half_year, headcount_band, fee_yen, quota, floor)
      values (${id}, '2027H1', '300-999', 1800000, 4, 19)`);
    expect(await stateOf(byHand)).toBe('23514');
    expect(await stateOf(operatorDatabase().execute(sql`update contracts set floor = 19`))).toBe('42501');
    expect(await listTerms(id)).toHaveLength(1);
  });

  it('has no floor below ten, by whatever hand', async () => {
    const id = await registered('shigure');
    const statement = `insert into contracts (organization_id, first_half_year, headcount_band, fee_yen, quota, floor)
      values ('${id}', '2026H2', '300-999', 1800000, 4, 9)`;
    expect(await stateOf(operatorDatabase().execute(sql.raw(statement)))).toBe('23514');
    expect(await stateOf(admin('desk').unsafe(statement))).toBe('23514');
  });

  it('finds no organization that is not there, and writes nothing', async () => {
    const nobody = organizationId('00000000-0000-4000-8000-000000000000');
    if (!nobody) throw new Error('no id');
    const before = (await listAudit()).length;
    expect(await signContract(actor, nobody, terms, now)).toEqual({
      ok: false,
      reason: 'unknown_organization',
    });
    expect(await inviteHrMember(actor, nobody, { email: 'a@aoz.example', name: 'a' }, now)).toEqual({
      ok: false,
      reason: 'unknown_organization',
    });
    expect(await listAudit()).toHaveLength(before);
  });
});

describe('people who may sign in', () => {
  it('an address belongs to one member of HR, and to a domain of the organization', async () => {
    const id = await registered('ayame');
    const invite = (email: string) => inviteHrMember(actor, id, { email, name: '人事 花子' }, now);
    const twice = await Promise.all([invite('jinji@aoz.example'), invite('jinji@aoz.example')]);
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await invite('jinji@elsewhere.example')).toEqual({ ok: false, reason: 'address_outside' });
    expect(await invite('jinji@notaoz.example')).toEqual({ ok: false, reason: 'address_outside' });
    expect((await invite('jinji@tokyo.aoz.example')).ok).toBe(true);
    expect((await listHrMembers(id)).map(({ email }) => email)).toEqual([
      'jinji@aoz.example',
      'jinji@tokyo.aoz.example',
    ]);
    const written = JSON.stringify(await listAudit());
    expect(written).not.toContain('@');
    expect(written).not.toContain('花子');
  });

  it('an address belongs to one operator', async () => {
    const input = { email: 'unei@michisuji.example', name: '運営 一郎' };
    expect((await registerOperator('setup', input, now)).ok).toBe(true);
    expect(await registerOperator('setup', input, now)).toEqual({ ok: false, reason: 'address_taken' });
  });
});

describe('the operators’ login', () => {
  it.each(['name', 'email', 'number', '*'])('cannot read %s of employees', async (column) => {
    const read = operatorDatabase().execute(sql.raw(`select ${column} from employees limit 1`));
    expect(await stateOf(read)).toBe('42501');
  });

  it('left a chain that holds', async () => expect(await findAuditBreak()).toBeNull());
});

/** SQLSTATE of a statement that must fail; null when it did not. */
async function stateOf(statement: PromiseLike<unknown>): Promise<string | null> {
  try {
    await statement;
    return null;
  } catch (error) {
    return sqlState(error);
  }
}
