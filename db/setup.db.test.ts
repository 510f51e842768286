import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { hrReaderDatabase } from './report/client';
import { testDatabases } from './test-databases';

const admin = testDatabases();

describe('the three databases', () => {
  test('a duty reaches its own tables and no other', async () => {
    await expect(hrReaderDatabase().execute(sql`select count(*) from releases`)).resolves.toHaveLength(1);
    await expect(hrReaderDatabase().execute(sql`select count(*) from counters`)).rejects.toThrow();
  });

  test('no owner can log in', async () => {
    const owners = await admin(
      'desk',
    )`select rolname, rolcanlogin from pg_roles where rolname in ('desk_owner', 'consultation_owner', 'report_owner')`;
    expect(owners.map((role) => role.rolcanlogin)).toEqual([false, false, false]);
  });
});
