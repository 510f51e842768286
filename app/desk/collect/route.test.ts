import { describe, expect, test } from 'vitest';
import { POST } from './route';

const own = { host: 'localhost', origin: 'http://localhost' };
const ask = (body: string, headers: Record<string, string> = own) =>
  POST(new Request('http://localhost/desk/collect', { method: 'POST', body, headers }));
const message = 'A'.repeat(342);

describe('POST /desk/collect', () => {
  test.each([
    ['no JSON', 'keyId=session'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['no messages', JSON.stringify({ keyId: 'session:2026H2', blinded: [] })],
    ['a short message', JSON.stringify({ keyId: 'session:2026H2', blinded: [message.slice(1)] })],
    [
      'letters that base64url has not',
      JSON.stringify({ keyId: 'session:2026H2', blinded: ['+'.repeat(342)] }),
    ],
    ['a flood', JSON.stringify({ keyId: 'session:2026H2', blinded: Array(500).fill(message) })],
    ['a key id of 10,000 letters', JSON.stringify({ keyId: '髙𠮷🦜'.repeat(3333), blinded: [message] })],
  ])('%s is refused as malformed', async (_, body) => {
    const answer = await ask(body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ reason: 'malformed' });
  });

  test.each([
    ['without an origin', { host: 'localhost' }],
    ['from another site', { host: 'localhost', origin: 'https://evil.example' }],
    ['from a torn origin', { host: 'localhost', origin: 'null' }],
  ])('%s is refused', async (_, headers) => {
    const answer = await ask(JSON.stringify({ keyId: 'session:2026H2', blinded: [message] }), headers);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ reason: 'foreign' });
  });
});
