import { describe, expect, it } from 'vitest';
import { hrDatabase, operatorDatabase } from '@/db/desk/client';
import { testDatabases } from '@/db/test-databases';
import { appendAudit } from './commands';
import { findAuditBreak, listAudit } from './queries';

const admin = testDatabases();
const now = new Date('2026-11-23T03:00:00.123Z');
const fact = (subject: string) => ({ actor: 'operator-1', action: 'tested', subject, detail: { a: 1 } });

describe('the audit chain of the desk', () => {
  it('leaves no gap when HR and operators write at once', async () => {
    await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        (index % 2 ? hrDatabase() : operatorDatabase()).transaction((tx) =>
          appendAudit(tx, fact(`deed ${index}`), now),
        ),
      ),
    );
    const entries = await listAudit();
    expect(entries.map(({ position }) => position)).toEqual(Array.from({ length: 24 }, (_, i) => 24 - i));
    expect(new Set(entries.map(({ subject }) => subject)).size).toBe(24);
    expect(await findAuditBreak()).toBeNull();
  });

  it('has no entry of a deed that failed', async () => {
    const failed = operatorDatabase().transaction(async (tx) => {
      await appendAudit(tx, fact('undone'), now);
      throw new Error('the deed failed');
    });
    await expect(failed).rejects.toThrow('the deed failed');
    expect((await listAudit()).some(({ subject }) => subject === 'undone')).toBe(false);
    expect(await findAuditBreak()).toBeNull();
  });

  it.each(['update audit_entries set actor = $$x$$', 'delete from audit_entries', 'truncate audit_entries'])(
    'refuses even the administrator: %s',
    async (statement) => {
      await expect(admin('desk').unsafe(statement)).rejects.toThrow('written once');
    },
  );

  it('names the place where somebody with all rights has tampered', async () => {
    await admin('desk').begin(async (tx) => {
      await tx`alter table audit_entries disable trigger all`;
      await tx`update audit_entries set detail = '{"a": 2}' where position = 7`;
      await tx`alter table audit_entries enable trigger all`;
    });
    expect(await findAuditBreak()).toBe(7);
  });
});
