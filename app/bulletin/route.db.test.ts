import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { publishBulletin } from '@/lib/desk/bulletin/commands';
import { openHalfYear } from '@/lib/desk/key/commands';
import { testHouse } from '@/lib/desk/ticket/test-house';
import { bulletinFile, bulletinHash } from '@/lib/keys/bulletin-file';
import { GET } from './route';

const admin = testDatabases();
const ask = (headers: Record<string, string> = {}) =>
  GET(new Request('http://localhost/bulletin', { headers }));

beforeAll(async () => {
  await testHouse(admin('desk'));
  await openHalfYear('2026H2');
});

describe('/bulletin', () => {
  test('answers 503 before the first bulletin, in JSON', async () => {
    const answer = ask();
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ reason: 'not_published' });
  });

  test('serves the published file with its hash as ETag and no cookie', async () => {
    await publishBulletin(new Date('2026-11-23T03:00:00Z'));
    const answer = ask({ cookie: 'client.session=x' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('vary')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60, must-revalidate');
    expect((await answer.json()).hash).toBe(bulletinHash());
    expect(ask({ 'if-none-match': answer.headers.get('etag') ?? '' }).status).toBe(304);
  });

  test('serves nothing rather than a forged file', async () => {
    const { text, hash, signature } = await ask().json();
    writeFileSync(
      bulletinFile(),
      JSON.stringify({ text: text.replace('aozora', 'aozara'), hash, signature }),
    );
    expect(ask().status).toBe(503);
  });
});
