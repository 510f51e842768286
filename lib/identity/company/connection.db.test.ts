import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { writeKey } from '@/lib/keys/directory';
import { employeesOfCompany } from '../desk/queries';
import { hrMembersOfCompany } from '../hr/queries';
import { findCompanyOf, findCompanyPerson, findConnection } from './connection';

const admin = testDatabases();
let [sora, umi] = ['', ''];

beforeAll(async () => {
  sora = await organization('sora', 'sora.example', true);
  umi = await organization('umi', 'umi.example', false);
  await admin('desk')`
    insert into employees (organization_id, number, email, department, layer, left_on) values
      (${sora}, '1', 'hana@sora.example', 'a', 'b', null), (${sora}, '2', 'gone@sora.example', 'a', 'b', '2026-10-01'),
      (${umi}, '1', 'nami@umi.example', 'a', 'b', null)`;
  await admin('desk')`
    insert into hr_members (organization_id, email, name) values (${sora}, 'hana@sora.example', '人事')`;
});

async function organization(code: string, domain: string, tried: boolean): Promise<string> {
  const [row] = await admin('desk')`
    insert into organizations (code, name, mail_domains) values (${code}, ${code}, ${[domain]}) returning id`;
  const id = String(row?.id);
  await admin('desk')`
    insert into sign_in_connections values (${id}, 'https://login.example', 'client', 'post', 'RS256', ${tried})`;
  writeKey('sign-in', id, 'secret');
  return id;
}

const find = (organizationId: string, subject: string, email: string | null) =>
  findCompanyPerson('desk', organizationId, { subject, email }, employeesOfCompany);

describe('whom a company names', () => {
  it('is found by the address on the roster once, and by the subject from then on', async () => {
    const first = await find(sora, 'subject-1', 'hana@sora.example');
    expect(first).not.toBeNull();
    expect(await find(sora, 'subject-1', 'renamed@sora.example')).toEqual(first);
    expect(await find(sora, 'subject-1', null)).toEqual(first);
  });

  it('is nobody when the address has passed to another subject', async () => {
    expect(await find(sora, 'subject-2', 'hana@sora.example')).toBeNull();
  });

  it('is nobody who is not on the roster, has left, or belongs to another company', async () => {
    expect(await find(sora, 'subject-3', 'stranger@sora.example')).toBeNull();
    expect(await find(sora, 'subject-4', 'gone@sora.example')).toBeNull();
    expect(await find(sora, 'subject-5', 'nami@umi.example')).toBeNull();
    expect(await find(umi, 'subject-1', null)).toBeNull();
    expect(await find(sora, 'subject-6', null)).toBeNull();
  });

  it('is another person at another door', async () => {
    const named = { subject: 'subject-1', email: 'hana@sora.example' };
    const hr = await findCompanyPerson('hr', sora, named, hrMembersOfCompany);
    expect(hr?.id).not.toBe((await find(sora, 'subject-1', null))?.id);
  });

  it('leaves nothing on the roster that HR could read', async () => {
    const columns = await admin('desk')`
      select column_name as name from information_schema.columns where table_name = 'employees'`;
    expect(columns.some(({ name }) => String(name).includes('subject'))).toBe(false);
  });
});

describe('the company of an address', () => {
  it('is known by its domain alone, and only once the connection has been tried', async () => {
    expect(await findCompanyOf('anybody@sora.example')).toBe(sora);
    expect(await findCompanyOf('nami@umi.example')).toBeNull();
    expect(await findCompanyOf('anybody@elsewhere.example')).toBeNull();
  });

  it('has its secret from the key directory', async () => {
    expect(await findConnection(sora)).toMatchObject({ secret: 'secret', tried: true, method: 'post' });
  });
});
