import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bulletinFile, bulletinHash } from '@/lib/keys/bulletin-file';
import { writeKey } from '@/lib/keys/directory';
import type { Bulletin } from '@/lib/shared/bulletin';
import { canonicalJson } from '@/lib/shared/canonical';
import { GET } from './route';

const folder = mkdtempSync(path.join(tmpdir(), 'bulletin-'));
process.env.MICHISUJI_DATA = folder;
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (headers: Record<string, string> = {}) =>
  GET(new Request('http://localhost/bulletin', { headers }));

function publish(organization: string): { text: string; hash: string; signature: string } {
  const pair = generateKeyPairSync('ed25519');
  writeKey('public', 'bulletin', String(pair.publicKey.export({ type: 'spki', format: 'pem' })));
  const bulletin: Bulletin = {
    version: 1,
    issuedOn: '2026-11-23',
    halfYears: [],
    organizations: [{ code: organization, pool: null }],
    keys: [],
    collected: [],
    refusedMailDomains: [],
    plans: [],
    programmes: [],
  };
  const text = canonicalJson(bulletin);
  const signature = sign(null, Buffer.from(text), pair.privateKey).toString('base64');
  const signed = { text, hash: createHash('sha256').update(text).digest('hex'), signature };
  writeFileSync(bulletinFile(), JSON.stringify(signed));
  return signed;
}

test('answers 503 before the first bulletin, in JSON', async () => {
  const answer = ask();
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ reason: 'not_published' });
});

test('serves the published file with its hash as ETag, whoever asks, and sets no cookie', async () => {
  const signed = publish('aozora');
  const answer = ask({ cookie: 'client.session=x' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(answer.headers.get('cache-control')).toBe('public, max-age=60, must-revalidate');
  expect(await answer.json()).toEqual(signed);
  expect(signed.hash).toBe(bulletinHash());
  expect(ask({ 'if-none-match': answer.headers.get('etag') ?? '' }).status).toBe(304);
  expect(ask({ 'if-none-match': '"another"' }).status).toBe(200);
});

test('serves nothing rather than a forged file', () => {
  const { text, signature } = publish('hibiki');
  const forged = text.replace('hibiki', 'aozora');
  const hash = createHash('sha256').update(forged).digest('hex');
  writeFileSync(bulletinFile(), JSON.stringify({ text: forged, hash, signature }));
  expect(ask().status).toBe(503);
});
