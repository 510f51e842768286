import { expect, it } from 'vitest';
import { credentialOf } from './rules';

it('makes the credentials that coturn expects', () => {
  // printf '1764000000:0f1e2d3c' | openssl dgst -sha1 -hmac 'a secret that is shared with relays' -binary | base64
  expect(
    credentialOf('a secret that is shared with relays', new Date('2025-11-24T16:00:00.900Z'), '0f1e2d3c'),
  ).toEqual({
    username: '1764000000:0f1e2d3c',
    credential: '2NQHthUmhuTrOTLv7ZtIfA/HN6w=',
  });
});
