import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bytes, fromHex, toHex } from './bytes';
import { drawToken, loginSecretOf, newRoot, readCode, writeCode } from './secret';

const root = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes): Bytes => new Uint8Array(bytes));
const fixed = fromHex('000102030405060708090a0b0c0d0e0f');

describe('the recovery code', () => {
  test('is seven groups of four and reads back', async () => {
    await fc.assert(
      fc.asyncProperty(root, async (secret) => {
        const code = await writeCode(secret);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(await readCode(code)).toEqual({ ok: true, value: secret });
      }),
    );
  });

  test('reads what people write: small letters, 全角, spaces, other dashes, O and I and l', async () => {
    await fc.assert(
      fc.asyncProperty(root, async (secret) => {
        const code = await writeCode(secret);
        const wide = code.replace(/[0-9A-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        const forms = [
          code.toLowerCase(),
          wide.replaceAll('-', 'ー'),
          wide.toLowerCase().replaceAll('-', '　'),
          ` ${code.replaceAll('-', ' – ')}\n`,
          code.replaceAll('-', ''),
          code.replaceAll('0', 'o').replaceAll('1', 'l'),
          code.replaceAll('0', 'O').replaceAll('1', 'I'),
        ];
        for (const form of forms) expect(await readCode(form)).toEqual({ ok: true, value: secret });
      }),
      { numRuns: 30 },
    );
  });

  test('refuses slips: one wrong symbol or two in the wrong order, but for about one in 4096', async () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    let missed = 0;
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(root, fc.nat(27), fc.nat(31), async (secret, at, other) => {
        const code = (await writeCode(secret)).replaceAll('-', '');
        const swapped = code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2);
        for (const slip of [code.slice(0, at) + alphabet[other] + code.slice(at + 1), swapped]) {
          if (slip === code) continue;
          tried += 1;
          missed += (await readCode(slip)).ok ? 1 : 0;
        }
      }),
      { numRuns: 1500, seed: 9474 },
    );
    expect(tried).toBeGreaterThan(2500);
    expect(missed).toBeLessThan(6);
  });

  test.each([
    ['', 'code_length'],
    ['ABCD-EFGH', 'code_length'],
    [`${'0'.repeat(27)}U`, 'code_symbol'],
    ['復元コードはどこですか', 'code_symbol'],
    ['A'.repeat(10_000), 'code_length'],
    ['🦜'.repeat(28), 'code_symbol'],
    ['0'.repeat(28), 'code_check'],
  ])('%s is refused: %s', async (typed, reason) => {
    expect(await readCode(typed)).toEqual({ ok: false, reason });
  });

  test('is new each time', async () => {
    expect(toHex(newRoot())).not.toBe(toHex(newRoot()));
  });
});

describe('derivations', () => {
  const key = { id: 'session:2026H2', spki: 'c3BraQ==', n: (1n << 2048n) - 159n };

  test('never change: codes on paper must open the same wallet years later', async () => {
    expect(await writeCode(fixed)).toBe('000G-40R4-0M30-E209-185G-R38E-1Y3G');
    expect(await loginSecretOf(fixed)).toBe(
      'c3ed67280252f99b9c6fe8e44073676a3265b9cfb31adcf20348eda95f19e668',
    );
    const draw = await drawToken(fixed, key, 0);
    expect([draw.prefix, draw.message].map(toHex)).toEqual([
      '4211c6e70b09776ee0897f20b3b8bd72539159611a5b041eade33c76592c1419',
      '820bdc87941afdfdeefa4429c10703b20963f9bfb9086ecf692f6678d94d6f6e',
    ]);
  });

  test('differ by root, key, public key and index, and are repeatable', async () => {
    await fc.assert(
      fc.asyncProperty(root, root, fc.nat(11), async (mine, other, index) => {
        fc.pre(toHex(mine) !== toHex(other));
        const message = async (...from: Parameters<typeof drawToken>) =>
          toHex((await drawToken(...from)).message);
        const all = await Promise.all([
          message(mine, key, index),
          message(other, key, index),
          message(mine, key, index + 1),
          message(mine, { ...key, id: 'session:2027H1' }, index),
          message(mine, { ...key, spki: 'b3RoZXI=' }, index),
        ]);
        expect(new Set(all).size).toBe(all.length);
        expect(await message(mine, key, index)).toBe(all[0]);
        const { r, prefix, salt } = await drawToken(mine, key, index);
        expect([prefix.length, salt.length, r > 0n, r < key.n]).toEqual([32, 48, true, true]);
      }),
      { numRuns: 30 },
    );
  });
});
