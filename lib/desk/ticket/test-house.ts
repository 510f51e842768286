import type postgres from 'postgres';
import { type EmployeeId, employeeId } from '@/lib/shared/ids';

/**
 * Organizations for tests, written by the administrator: `aozora` of 1400 people (segments), `hibiki` of 320, five of 40 in `pool-a`, and
 * `tiny` of 20 in no pool. Contracts begin with 2025H2, four tickets a person.
 */
export async function testHouse(sql: postgres.Sql): Promise<void> {
  const organizations = [
    { code: 'aozora', pool: null, heads: 1400 },
    { code: 'hibiki', pool: null, heads: 320 },
    { code: 'tiny', pool: null, heads: 20 },
    ...[1, 2, 3, 4, 5].map((n) => ({ code: `small${n}`, pool: 'pool-a', heads: 40 })),
  ];
  for (const { code, pool, heads } of organizations) {
    await sql`
      with organization as (
        insert into organizations (code, name, pool_code, mail_domains)
        values (${code}, ${`${code}株式会社`}, ${pool}, ${[`${code}.example`]}) returning id
      ), contract as (
        insert into contracts (organization_id, first_half_year, headcount_band, fee_yen, quota, floor)
        select id, '2025H2', 'any', 1000000, 4, 10 from organization
      )
      insert into employees (organization_id, number, email, name, department, born_on, joined_on, layer)
      select id, n::text, ${code} || n || '@example.com', '社員', (array['営業部', '開発部'])[1 + n % 2],
        make_date(1970 + (n / 2) % 35, 5, 1), make_date(2000 + n % 25, 4, 1), (array['若手', '中堅', '管理職'])[1 + n % 3]
      from organization, generate_series(1, ${heads}::int) n`;
  }
}

/** The n-th employee of an organization of the house, from 1 on. */
export async function testEmployee(sql: postgres.Sql, organization: string, n: number): Promise<EmployeeId> {
  const [row] = await sql`select id from employees where email = ${`${organization}${n}@example.com`}`;
  const id = employeeId(row?.id);
  if (!id) throw new Error(`the house has no ${organization}${n}`);
  return id;
}
