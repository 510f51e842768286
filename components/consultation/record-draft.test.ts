import { beforeEach, describe, expect, it } from 'vitest';
import { forgetDraft, forgetDrafts, keepDraft, readDraft } from './record-draft';

const kept = new Map<string, string>();
const key = (byte: number) => Buffer.alloc(32, byte).toString('base64url');
const values = { assessment: '髙﨑𠮷 🙂', themes: ['too_busy', 'other'] };

beforeEach(() => {
  kept.clear();
  globalThis.localStorage = {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
    key: (index) => [...kept.keys()][index] ?? null,
    clear: () => kept.clear(),
    get length() {
      return kept.size;
    },
  };
});

describe('the draft of a record', () => {
  it('comes back as it was, and lies in the browser sealed', async () => {
    expect(await keepDraft('one', key(1), values)).toBe(true);
    expect(await readDraft('one', key(1))).toEqual(values);
    expect([...kept.values()].join()).not.toMatch(/too_busy|assessment/);
  });

  it('opens neither with another key nor in the place of another record, nor once it was changed', async () => {
    await keepDraft('one', key(1), values);
    expect(await readDraft('one', key(2))).toBeNull();
    kept.set('draft.two', kept.get('draft.one') ?? '');
    expect(await readDraft('two', key(1))).toBeNull();
    kept.set('draft.one', 'rubbish!');
    expect(await readDraft('one', key(1))).toBeNull();
  });

  it('is forgotten alone or with all others, and nothing else is', async () => {
    kept.set('other', 'stays');
    for (const name of ['one', 'two', 'three']) await keepDraft(name, key(1), values);
    forgetDraft('one');
    expect([...kept.keys()]).toEqual(['other', 'draft.two', 'draft.three']);
    forgetDrafts();
    expect([...kept.keys()]).toEqual(['other']);
  });
});
