import { describe, expect, it } from 'vitest';
import { lengthOf, optionalText, plainText } from './plain-text';

describe('a text that may be stored', () => {
  it.each([
    ['a\u0000b', 'ab'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['  髙﨑𠮷 👨‍👩‍👧 ', '髙﨑𠮷 👨‍👩‍👧'],
    ['a\ud83d', 'a'],
    ['a\tb', 'a\tb'],
    ['\u009b', ''],
  ])('%j becomes %j', (typed, kept) => expect(plainText(typed)).toBe(kept));

  it('counts characters as people do', () => expect(lengthOf('𠮷👍a')).toBe(3));

  it('has a limit, and nothing is null', () => {
    expect(optionalText(3).safeParse('abcd').success).toBe(false);
    expect(optionalText(3).parse('𠮷𠮷𠮷')).toBe('𠮷𠮷𠮷');
    expect(optionalText(3).parse(' \u0000 ')).toBeNull();
  });
});
