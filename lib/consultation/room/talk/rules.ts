import { plainText } from '@/lib/shared/plain-text';
import type { Side } from '../../session/rules';
import { isSayable, pulseLasts, type RoomEvent } from '../rules';

/** What the two browsers tell each other directly: a message, or that one has arrived. */
export type Word = { kind: 'message'; id: string; text: string } | { kind: 'got'; id: string };

/** One thing in the log of an open page. */
export type Said = { id: string; from: Side; text: string; state: 'sending' | 'sent' };

/** The page's line to the server: `connecting` before the first contact, `lost` while it is being restored, `shut` when nobody is let in any more. */
export type Link = 'connecting' | 'open' | 'lost' | 'shut';

/** The way from browser to browser: `none` without an other side, `healing` while it is being restored, `failed` when that takes too long. */
export type Call = 'none' | 'connecting' | 'connected' | 'healing' | 'failed';

/** How the talk of this page came to its end: both have left, or another page of the same side has the seat. */
export type End = 'ended' | 'taken';

/** What a page knows of a talk. It lives in the memory of the page and goes with it. */
export type Talk = {
  lines: Said[];
  link: Link;
  call: Call;
  /** When the other side was last heard of, in milliseconds; null when it is away. */
  otherSeen: number | null;
  end: End | null;
};

export const newTalk: Talk = { lines: [], link: 'connecting', call: 'none', otherSeen: null, end: null };

export type Step =
  | { kind: 'heard'; event: RoomEvent; at: number }
  | { kind: 'word'; word: Word }
  | { kind: 'link'; link: Link }
  | { kind: 'call'; call: Call }
  | { kind: 'typed'; id: string; text: string }
  | { kind: 'tick'; at: number }
  | { kind: 'taken' }
  | { kind: 'rejoined' };

/** The talk after one step, as the page of `side` sees it. */
export function talkAfter(talk: Talk, step: Step, side: Side): Talk {
  switch (step.kind) {
    case 'heard':
      return hear(talk, step.event, step.at, side);
    case 'word':
      return step.word.kind === 'got'
        ? arrived(talk, step.word.id, side)
        : withSaid(talk, said(step.word, side));
    case 'link':
      return { ...talk, link: step.link, otherSeen: step.link === 'open' ? talk.otherSeen : null };
    case 'call':
      return { ...talk, call: step.call };
    case 'typed':
      return withSaid(talk, { id: step.id, from: side, text: step.text, state: 'sending' });
    case 'tick':
      return isStale(talk, step.at) ? { ...talk, otherSeen: null } : talk;
    case 'taken':
      return { ...talk, end: 'taken', call: 'none' };
    case 'rejoined':
      return { ...talk, end: null, link: 'connecting', call: 'none' };
  }
}

/** Whether the other side can hear and read this one now, or is known to have its page open. */
export const isHere = ({ call, link, otherSeen }: Talk): boolean =>
  call === 'connected' || (link === 'open' && otherSeen !== null);

/** What one page sends to the other, read with suspicion: the other side's browser is not ours. Null for anything else. */
export function readWord(data: unknown): Word | null {
  const value = typeof data === 'string' && data.length < 20_000 ? parsed(data) : null;
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('id' in value)) return null;
  const { kind, id } = value;
  if (typeof id !== 'string' || !/^[A-Za-z0-9-]{8,40}$/.test(id)) return null;
  if (kind === 'got') return { kind, id };
  const text =
    kind === 'message' && 'text' in value && typeof value.text === 'string' ? plainText(value.text) : '';
  return kind === 'message' && isSayable(text) ? { kind, id, text } : null;
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}

function hear(talk: Talk, event: RoomEvent, at: number, side: Side): Talk {
  if (event.kind === 'ended') return { ...talk, end: 'ended', call: 'none' };
  if (event.from === side) return talk;
  return { ...talk, otherSeen: event.kind === 'gone' ? null : at };
}

const said = ({ id, text }: Extract<Word, { kind: 'message' }>, side: Side): Said => ({
  id,
  from: side === 'client' ? 'consultant' : 'client',
  text,
  state: 'sent',
});

/** A message that comes again, because its receipt was lost, takes its place instead of a new one. */
function withSaid(talk: Talk, line: Said): Talk {
  const known = talk.lines.some((other) => isSame(other, line));
  return known ? talk : { ...talk, lines: [...talk.lines, line] };
}

const isSame = (line: Said, other: Pick<Said, 'id' | 'from'>): boolean =>
  line.id === other.id && line.from === other.from;

const arrived = (talk: Talk, id: string, side: Side): Talk => ({
  ...talk,
  lines: talk.lines.map((line) => (isSame(line, { id, from: side }) ? { ...line, state: 'sent' } : line)),
});

const isStale = ({ otherSeen }: Talk, at: number): boolean =>
  otherSeen !== null && at - otherSeen > pulseLasts;
