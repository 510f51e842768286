import { describe, expect, it } from 'vitest';
import { decideOffering, type TypedOffering } from './rules';

const typed: TypedOffering = {
  kind: 'training',
  title: 'キャリア研修',
  howToFind: '社内ポータルの「研修」から',
  startsOn: '2026-12-10',
  endsOn: '',
};

describe('an offering', () => {
  it('is taken with or without its days', () => {
    expect(decideOffering(typed)).toEqual({ ok: true, value: { ...typed, endsOn: null } });
    expect(decideOffering({ ...typed, startsOn: '', howToFind: '' }).ok).toBe(true);
  });

  it.each<[Partial<TypedOffering>, object]>([
    [{ kind: 'job' }, { field: 'kind', reason: 'no_kind' }],
    [{ title: '' }, { field: 'title', reason: 'no_title' }],
    [{ title: '長'.repeat(61) }, { field: 'title', reason: 'title_long' }],
    [{ howToFind: '長'.repeat(201) }, { field: 'howToFind', reason: 'find_long' }],
    [{ howToFind: 'https://portal/?from=michisuji' }, { field: 'howToFind', reason: 'has_link' }],
    [{ howToFind: 'ｗｗｗ．ａｏｚｏｒａ．ｊｐ' }, { field: 'howToFind', reason: 'has_link' }],
    [{ title: 'portal.aozora.example/r' }, { field: 'howToFind', reason: 'has_link' }],
    [{ startsOn: null }, { field: 'startsOn', reason: 'unreadable' }],
    [{ endsOn: '2026-12-09' }, { field: 'endsOn', reason: 'before_start' }],
  ])('with %o is refused', (change, fault) => {
    expect(decideOffering({ ...typed, ...change })).toEqual({ ok: false, faults: [fault] });
  });
});
