import type { Side } from '../../session/rules';
import { pulseLasts, type RoomEvent } from '../rules';

/** One thing in the log of an open page: something that was said, or a gap in which words were lost. */
export type Line =
  | { kind: 'said'; id: string; from: Side; text: string; state: 'sending' | 'sent' | 'failed' }
  | { kind: 'gap'; id: string };

/** `connecting` before the first contact, `lost` while it is being restored, `shut` when the server lets nobody in any more. */
export type Link = 'connecting' | 'open' | 'lost' | 'shut';

/** What a page knows of a talk. It lives in the memory of the page and goes with it. */
export type Talk = {
  lines: Line[];
  link: Link;
  /** When the other side was last heard of, in milliseconds; null when it is away. */
  otherSeen: number | null;
  ended: boolean;
};

export const newTalk: Talk = { lines: [], link: 'connecting', otherSeen: null, ended: false };

export type Step =
  | { kind: 'heard'; event: RoomEvent; at: number }
  | { kind: 'link'; link: Link }
  | { kind: 'typed'; id: string; text: string }
  | { kind: 'failed'; id: string }
  | { kind: 'tick'; at: number }
  | { kind: 'rejoined' };

/** The talk after one step, as the page of `side` sees it. */
export function talkAfter(talk: Talk, step: Step, side: Side): Talk {
  switch (step.kind) {
    case 'heard':
      return hear(talk, step.event, step.at, side);
    case 'link':
      return linked(talk, step.link);
    case 'typed':
      return withSaid(talk, { id: step.id, from: side, text: step.text, state: 'sending' });
    case 'failed':
      return failed(talk, step.id);
    case 'tick':
      return isStale(talk, step.at) ? { ...talk, otherSeen: null } : talk;
    case 'rejoined':
      return { ...talk, ended: false, link: 'connecting' };
  }
}

function hear(talk: Talk, event: RoomEvent, at: number, side: Side): Talk {
  const seen = event.from === side ? talk.otherSeen : at;
  if (event.kind === 'ended') return { ...talk, ended: true };
  if (event.kind === 'gone') return event.from === side ? talk : { ...talk, otherSeen: null };
  if (event.kind === 'here') return { ...talk, otherSeen: seen };
  const { id, from, text } = event;
  return { ...withSaid(talk, { id, from, text, state: 'sent' }), otherSeen: seen };
}

type Said = Omit<Extract<Line, { kind: 'said' }>, 'kind'>;

/** A message that comes again, as the echo of the own one or after a second try, takes its place instead of a new one. */
function withSaid(talk: Talk, said: Said): Talk {
  const line: Line = { kind: 'said', ...said };
  const known = talk.lines.some((other) => isSame(other, said));
  const lines = known
    ? talk.lines.map((other) => (isSame(other, said) ? line : other))
    : [...talk.lines, line];
  return { ...talk, lines };
}

const isSame = (line: Line, said: Said): boolean =>
  line.kind === 'said' && line.id === said.id && line.from === said.from;

/** The echo may have come although the answer to the post did not; then the message has arrived. */
const failed = (talk: Talk, id: string): Talk => ({
  ...talk,
  lines: talk.lines.map((line) =>
    line.kind === 'said' && line.id === id && line.state === 'sending' ? { ...line, state: 'failed' } : line,
  ),
});

/** Nothing is stored, so what was said while a page was cut off is gone for it; the log says so. */
function linked(talk: Talk, link: Link): Talk {
  const back = talk.link === 'lost' && link === 'open';
  const gap: Line = { kind: 'gap', id: `gap-${talk.lines.length}` };
  return {
    ...talk,
    link,
    lines: back && talk.lines.length > 0 ? [...talk.lines, gap] : talk.lines,
    otherSeen: link === 'open' ? talk.otherSeen : null,
  };
}

const isStale = ({ otherSeen }: Talk, at: number): boolean =>
  otherSeen !== null && at - otherSeen > pulseLasts;
