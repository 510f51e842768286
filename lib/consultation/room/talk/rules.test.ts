import { describe, expect, it } from 'vitest';
import { messageLimit, pulseLasts, type RoomEvent } from '../rules';
import { isHere, newTalk, readWord, type Step, talkAfter } from './rules';

const seat = '6f1c7f1e-0000-4000-8000-000000000001';
const talkOf = (...steps: Step[]) => steps.reduce((talk, step) => talkAfter(talk, step, 'client'), newTalk);
const open: Step = { kind: 'link', link: 'open' };
const typed = (id: string, text: string): Step => ({ kind: 'typed', id, text });
const message = (id: string, text = 'こんにちは'): Step => ({
  kind: 'word',
  word: { kind: 'message', id, text },
});
const got = (id: string): Step => ({ kind: 'word', word: { kind: 'got', id } });
const heard = (event: RoomEvent, at: number): Step => ({ kind: 'heard', event, at });
const here = (from: 'client' | 'consultant', at: number) =>
  heard({ kind: 'here', from, seat, asks: false }, at);
const gone = (from: 'client' | 'consultant') => heard({ kind: 'gone', from, seat }, 9);
const tick = (at: number): Step => ({ kind: 'tick', at });

describe('what was said', () => {
  it('keeps the order, and marks what has arrived', () => {
    const talk = talkOf(
      open,
      typed('aaaaaaaa', '𠮷野です 🙂'),
      message('bbbbbbbb'),
      got('aaaaaaaa'),
      typed('cccccccc', 'x'),
    );
    expect(talk.lines).toEqual([
      { id: 'aaaaaaaa', from: 'client', text: '𠮷野です 🙂', state: 'sent' },
      { id: 'bbbbbbbb', from: 'consultant', text: 'こんにちは', state: 'sent' },
      { id: 'cccccccc', from: 'client', text: 'x', state: 'sending' },
    ]);
  });

  it('shows once what comes twice, because its receipt was lost', () => {
    expect(talkOf(open, message('bbbbbbbb'), message('bbbbbbbb')).lines).toHaveLength(1);
  });

  it('does not let one side overwrite what the other said, or confirm its own words', () => {
    const talk = talkOf(open, typed('aaaaaaaa', 'わたし'), message('aaaaaaaa', 'あなた'), got('bbbbbbbb'));
    expect(talk.lines.map(({ text, state }) => [text, state])).toEqual([
      ['わたし', 'sending'],
      ['あなた', 'sent'],
    ]);
  });
});

describe('what the other browser sends', () => {
  it.each([
    [
      'a message',
      { kind: 'message', id: 'aaaaaaaa', text: ' 改行\r\nあり ' },
      { kind: 'message', id: 'aaaaaaaa', text: '改行\nあり' },
    ],
    ['a receipt', { kind: 'got', id: 'aaaaaaaa' }, { kind: 'got', id: 'aaaaaaaa' }],
    ['an empty message', { kind: 'message', id: 'aaaaaaaa', text: ' ' }, null],
    ['2,001 characters', { kind: 'message', id: 'aaaaaaaa', text: 'a'.repeat(messageLimit + 1) }, null],
    ['no text', { kind: 'message', id: 'aaaaaaaa', text: 7 }, null],
    ['an odd id', { kind: 'got', id: '<script>' }, null],
    ['another kind', { kind: 'ended', id: 'aaaaaaaa' }, null],
    ['no object', 'hello', null],
    ['null', null, null],
  ])('%s', (_, value, expected) => {
    expect(readWord(JSON.stringify(value))).toEqual(expected);
  });

  it.each([
    ['no JSON', '{'],
    ['bytes', new ArrayBuffer(4)],
    ['far too much', `"${'a'.repeat(30_000)}"`],
  ])('%s', (_, data) => {
    expect(readWord(data)).toBeNull();
  });
});

describe('who is there', () => {
  it.each([
    ['the other side shows itself', [here('consultant', 5)], 5],
    ['an own page does not count', [here('client', 5)], null],
    ['a closed page', [here('consultant', 5), gone('consultant')], null],
    ['an own closed page', [here('consultant', 5), gone('client')], 5],
    ['just in time', [here('consultant', 5), tick(5 + pulseLasts)], 5],
    ['no word for too long', [here('consultant', 5), tick(6 + pulseLasts)], null],
    ['an own lost line', [here('consultant', 5), { kind: 'link', link: 'lost' }], null],
  ] satisfies [string, Step[], number | null][])('%s', (_, steps, seen) => {
    expect(talkOf(open, ...steps).otherSeen).toBe(seen);
  });

  it('is known from the call, too, when the line is lost', () => {
    const call: Step = { kind: 'call', call: 'connected' };
    const lost: Step = { kind: 'link', link: 'lost' };
    expect(isHere(talkOf(open, call, lost))).toBe(true);
    expect(isHere(talkOf(open, here('consultant', 5), lost))).toBe(false);
  });
});

describe('the end', () => {
  it('comes for both, and opens again for whoever comes back', () => {
    const end = heard({ kind: 'ended', from: 'consultant' }, 9);
    expect(talkOf(open, end).end).toBe('ended');
    expect(talkOf(open, end, { kind: 'rejoined' })).toMatchObject({ end: null, link: 'connecting' });
  });

  it('comes for one page when another one of its side has the seat', () => {
    expect(talkOf(open, { kind: 'taken' }).end).toBe('taken');
  });
});
