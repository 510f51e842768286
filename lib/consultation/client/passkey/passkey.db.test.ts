import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { type ClientId, clientId } from '@/lib/shared/ids';
import { addPasskey, removePasskey } from './commands';
import { listPasskeys } from './queries';
import { mostPasskeys } from './rules';

const admin = testDatabases();
let mine: ClientId;
let other: ClientId;

async function client(): Promise<ClientId> {
  const [row] = await admin('consultation')`
    insert into clients (nickname, login_hash) values ('青いサギ', ${randomBytes(32).toString('hex')}) returning id`;
  const id = clientId(row?.id);
  if (!id) throw new Error('no client');
  return id;
}

const passkey = () => ({
  credentialId: randomBytes(24).toString('base64url'),
  publicKey: randomBytes(77),
  counter: 0,
});

beforeEach(async () => {
  mine = await client();
  other = await client();
});

describe('passkeys of an account', () => {
  test('are listed to their account and removed by it alone', async () => {
    const made = passkey();
    expect(await addPasskey(mine, made)).toEqual({ ok: true, value: null });
    expect(await listPasskeys(mine)).toEqual([made.credentialId]);
    expect(await listPasskeys(other)).toEqual([]);
    expect(await removePasskey(other, made.credentialId)).toBe(false);
    expect(await removePasskey(mine, made.credentialId)).toBe(true);
    expect(await listPasskeys(mine)).toEqual([]);
  });

  test('belong to one account: nobody takes over another account’s passkey', async () => {
    const made = passkey();
    await addPasskey(mine, made);
    expect(await addPasskey(other, made)).toEqual({ ok: false, reason: 'known' });
    expect(await listPasskeys(mine)).toEqual([made.credentialId]);
  });

  test('are five at most, with many devices at once too', async () => {
    const answers = await Promise.all(
      Array.from({ length: mostPasskeys + 3 }, () => addPasskey(mine, passkey())),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(mostPasskeys);
    expect(await listPasskeys(mine)).toHaveLength(mostPasskeys);
  });

  test('carry no name and no time', async () => {
    const columns = await admin('consultation')`
      select column_name as name from information_schema.columns where table_name = 'passkeys' order by 1`;
    expect(columns.map(({ name }) => name)).toEqual(['client_id', 'counter', 'credential_id', 'public_key']);
  });
});
