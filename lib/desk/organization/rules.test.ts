import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organizationInput } from './input';
import { decideOrganization, suggestCode, tellsName } from './rules';

const profile = {
  name: '青空製作所株式会社',
  code: 'wakaba',
  poolCode: null,
  mailDomains: ['aozora-ss.co.jp'],
};
const taken = { organizations: ['hibiki', 'kaede'], pools: ['pool-a'] };

describe('entering an organization', () => {
  it('accepts a free and neutral code', () =>
    expect(decideOrganization(profile, taken)).toEqual({ ok: true, value: null }));

  it('accepts a pool that exists already', () =>
    expect(decideOrganization({ ...profile, poolCode: 'pool-a' }, taken).ok).toBe(true));

  it.each([
    ['code_taken', { code: 'hibiki' }],
    ['code_taken', { code: 'pool-a' }],
    ['code_tells_name', { code: 'aozora' }],
    ['code_tells_name', { code: 'aozora-ss-tokyo' }],
    ['pool_code_taken', { poolCode: 'kaede' }],
    ['pool_code_taken', { poolCode: 'wakaba' }],
    ['pool_tells_name', { poolCode: 'aozora' }],
    ['domain_is_private', { mailDomains: ['aozora-ss.co.jp', 'gmail.com'] }],
  ])('is refused: %s, %o', (reason, change) =>
    expect(decideOrganization({ ...profile, ...change }, taken)).toEqual({ ok: false, reason }),
  );

  it.each([
    ['sakura', { name: 'Sakura Works K.K.', mailDomains: ['example.co.jp'] }, true],
    ['sakura', { name: 'ＳＡＫＵＲＡ工業', mailDomains: ['example.co.jp'] }, true],
    ['sakura', { name: '桜工業', mailDomains: ['sakura-kogyo.co.jp'] }, true],
    ['sakura', { name: '桜工業', mailDomains: ['sk.co.jp'] }, false],
    ['cosmos', { name: '秋桜', mailDomains: ['akizakura.co.jp'] }, false],
  ])('the code %s of %o gives the company away: %s', (code, company, telling) =>
    expect(tellsName(code, { ...profile, ...company, code })).toBe(telling),
  );
});

describe('a suggested code', () => {
  it('is always free, well-formed and the word of its draw', () => {
    const used: string[] = [];
    for (let count = 0; count < 150; count += 1) {
      const code = suggestCode({ organizations: used, pools: [] }, (count * 0.37) % 1);
      expect(used).not.toContain(code);
      expect(organizationInput.shape.code.safeParse(code).success).toBe(true);
      used.push(code);
    }
  });

  it('never steps outside the list', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (draw) => {
        expect(suggestCode(taken, draw)).toMatch(/^[a-z]+$/);
      }),
    );
  });
});

describe('what an operator types', () => {
  const typed = { name: ' 青空製作所 ', code: 'ＷＡＫＡＢＡ', poolCode: '', mailDomains: '' };
  const parse = (change: object) =>
    organizationInput.safeParse({ ...typed, mailDomains: 'a.example', ...change });

  it('takes full-width letters and an empty pool', () =>
    expect(parse({}).data).toEqual({
      name: '青空製作所',
      code: 'wakaba',
      poolCode: null,
      mailDomains: ['a.example'],
    }));

  it.each([
    ['Ａ．Example, @b.example\n b.example', ['a.example', 'b.example']],
    ['hr@mail.a.example、b.example', ['mail.a.example', 'b.example']],
    ['青空.jp', ['xn--grzr40d.jp']],
  ])('reads the domains %s', (mailDomains, domains) =>
    expect(parse({ mailDomains }).data?.mailDomains).toEqual(domains),
  );

  it.each(['', '   ', 'localhost', 'a b', 'http://a.example/', 'a..example', 'x'.repeat(4000)])(
    'refuses the domains %s',
    (mailDomains) => expect(parse({ mailDomains }).success).toBe(false),
  );

  it.each([
    { name: '' },
    { name: '字'.repeat(81) },
    { code: 'a' },
    { code: '1a2' },
    { code: 'a:b' },
    { code: '桜' },
  ])('refuses %o', (change) => expect(parse(change).success).toBe(false));

  it('takes a name of 80 characters outside the first plane', () =>
    expect(parse({ name: '𠮷'.repeat(80) }).success).toBe(true));
});
