import { describe, expect, it } from 'vitest';
import { pulseLasts } from '../rules';
import { newTalk, type Step, talkAfter } from './rules';

const talkOf = (...steps: Step[]) => steps.reduce((talk, step) => talkAfter(talk, step, 'client'), newTalk);
const open: Step = { kind: 'link', link: 'open' };
const message = (from: 'client' | 'consultant', id: string, text = 'こんにちは'): Step => ({
  kind: 'heard',
  event: { kind: 'message', from, id, text },
  at: 1000,
});
const here = (from: 'client' | 'consultant', at: number): Step => ({
  kind: 'heard',
  event: { kind: 'here', from, asks: false },
  at,
});

describe('what was said', () => {
  it('keeps the order, and lets the echo of an own message take its place', () => {
    const talk = talkOf(
      open,
      { kind: 'typed', id: 'a', text: '𠮷野です 🙂' },
      message('consultant', 'b'),
      message('client', 'a', '𠮷野です 🙂'),
    );
    expect(talk.lines).toEqual([
      { kind: 'said', id: 'a', from: 'client', text: '𠮷野です 🙂', state: 'sent' },
      { kind: 'said', id: 'b', from: 'consultant', text: 'こんにちは', state: 'sent' },
    ]);
  });

  it('does not let one side overwrite what the other said', () => {
    const talk = talkOf(open, message('client', 'a', 'わたし'), message('consultant', 'a', 'あなた'));
    expect(talk.lines).toHaveLength(2);
  });

  it('marks what did not arrive, unless its echo did', () => {
    const typed: Step = { kind: 'typed', id: 'a', text: 'x' };
    const states = (...steps: Step[]) =>
      talkOf(open, ...steps).lines.map((line) => (line.kind === 'said' ? line.state : line.kind));
    expect(states(typed, { kind: 'failed', id: 'a' })).toEqual(['failed']);
    expect(states(typed, message('client', 'a'), { kind: 'failed', id: 'a' })).toEqual(['sent']);
    expect(states(typed, { kind: 'failed', id: 'a' }, typed)).toEqual(['sending']);
  });
});

describe('who is there', () => {
  it.each([
    ['the other side shows itself', [here('consultant', 5)], 5],
    ['the own second page does not count', [here('client', 5)], null],
    ['a message is a sign of life', [message('consultant', 'a')], 1000],
    ['a closed page', [here('consultant', 5), gone('consultant')], null],
    ['an own closed page', [here('consultant', 5), gone('client')], 5],
    ['just in time', [here('consultant', 5), tick(5 + pulseLasts)], 5],
    ['no word for too long', [here('consultant', 5), tick(6 + pulseLasts)], null],
    ['an own lost connection', [here('consultant', 5), { kind: 'link', link: 'lost' }], null],
  ] satisfies [string, Step[], number | null][])('%s', (_, steps, seen) => {
    expect(talkOf(open, ...steps).otherSeen).toBe(seen);
  });
});

describe('the connection', () => {
  const lost: Step = { kind: 'link', link: 'lost' };
  it('names a gap once something had been said', () => {
    expect(talkOf(open, message('consultant', 'a'), lost, open).lines.map(({ kind }) => kind)).toEqual([
      'said',
      'gap',
    ]);
    expect(talkOf(open, lost, open).lines).toEqual([]);
  });

  it('ends for both, and opens again for whoever comes back', () => {
    const end: Step = { kind: 'heard', event: { kind: 'ended', from: 'consultant' }, at: 9 };
    expect(talkOf(open, end).ended).toBe(true);
    expect(talkOf(open, end, { kind: 'rejoined' })).toMatchObject({ ended: false, link: 'connecting' });
  });
});

function gone(from: 'client' | 'consultant'): Step {
  return { kind: 'heard', event: { kind: 'gone', from }, at: 9 };
}

function tick(at: number): Step {
  return { kind: 'tick', at };
}
