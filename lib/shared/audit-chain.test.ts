import { describe, expect, it } from 'vitest';
import { type AuditEntry, chainStart, entryHash, firstBreak } from './audit-chain';

const at = new Date('2026-11-23T01:00:00.000Z');

function chain(count: number): (AuditEntry & { hash: string })[] {
  const entries: (AuditEntry & { hash: string })[] = [];
  for (let position = 1; position <= count; position += 1) {
    const previousHash = entries.at(-1)?.hash ?? chainStart;
    const entry = { position, at, actor: 'a', action: 'b', subject: 'c', detail: { position }, previousHash };
    entries.push({ ...entry, hash: entryHash(entry) });
  }
  return entries;
}

describe('the audit chain', () => {
  it('gives one hash for one entry, whatever the order of its keys', () => {
    const entry = { position: 1, at, actor: 'a', action: 'b', subject: 'c', previousHash: chainStart };
    const one = entryHash({ ...entry, detail: { x: 1, y: [2] } });
    expect(entryHash({ ...entry, detail: { y: [2], x: 1 } })).toBe(one);
    expect(one).toMatch(/^[0-9a-f]{64}$/);
  });

  it('holds when nothing was touched, and when it is empty', () => {
    expect(firstBreak(chain(4))).toBeNull();
    expect(firstBreak([])).toBeNull();
  });

  it.each([
    ['a changed detail', 2, (e: AuditEntry & { hash: string }) => ({ ...e, detail: { position: 9 } })],
    ['a changed actor', 3, (e: AuditEntry & { hash: string }) => ({ ...e, actor: 'z' })],
    ['a changed time', 1, (e: AuditEntry & { hash: string }) => ({ ...e, at: new Date(0) })],
  ])('names the place of %s', (_, position, change) => {
    const entries = chain(4).map((entry) => (entry.position === position ? change(entry) : entry));
    expect(firstBreak(entries)).toBe(position);
  });

  it('notices a removed entry', () => {
    expect(firstBreak(chain(4).filter((entry) => entry.position !== 2))).toBe(2);
  });
});
