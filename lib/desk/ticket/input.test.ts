import { describe, expect, test } from 'vitest';
import { signInput } from './input';

const message = 'A'.repeat(342);

describe('what the wallet may send to the desk', () => {
  test('one batch of one key', () => {
    expect(signInput.safeParse({ keyId: 'session:2026H2', blinded: [message, message] }).success).toBe(true);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['no messages', { keyId: 'session:2026H2', blinded: [] }],
    ['a short message', { keyId: 'session:2026H2', blinded: [message.slice(1)] }],
    ['letters that base64url has not', { keyId: 'session:2026H2', blinded: ['+'.repeat(342)] }],
    ['a message that is a number', { keyId: 'session:2026H2', blinded: [7] }],
    ['a flood', { keyId: 'session:2026H2', blinded: Array(500).fill(message) }],
    ['a key id of 10,000 letters', { keyId: '髙𠮷🦜'.repeat(3333), blinded: [message] }],
  ])('%s is malformed', (_, body) => {
    expect(signInput.safeParse(body).success).toBe(false);
  });
});
