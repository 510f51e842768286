'use client';

import { useCallback, useEffect, useReducer } from 'react';
import type { RoomEvent } from '@/lib/consultation/room/rules';
import { newTalk, type Step, type Talk, talkAfter } from '@/lib/consultation/room/talk/rules';
import type { Side } from '@/lib/consultation/session/rules';

/** How often presence is looked at again, how long to wait after a refused connection, and after how many refusals the room is shut. */
const tickEvery = 5000;
const retryAfter = 2000;
const retries = 5;

export type SendReason = 'too_long' | 'not_here' | 'unreadable' | 'offline';

/** The line of an open page to its room: what was said, who is there, and how to speak. Everything lives in this page's memory. */
export function useRoomLine(side: Side, path: string) {
  const [talk, step] = useReducer((known: Talk, next: Step) => talkAfter(known, next, side), newTalk);
  const { ended } = talk;
  useEffect(() => (ended ? undefined : openLine(`${path}/stream`, step)), [path, ended]);
  useEffect(() => {
    const timer = setInterval(() => step({ kind: 'tick', at: Date.now() }), tickEvery);
    return () => clearInterval(timer);
  }, []);
  /** Sends a message, a new one or once more; null when it has arrived. */
  const send = useCallback(
    async (text: string, id: string = crypto.randomUUID()): Promise<SendReason | null> => {
      step({ kind: 'typed', id, text });
      const problem = await post(`${path}/say`, { kind: 'message', id, text });
      if (problem) step({ kind: 'failed', id });
      return problem;
    },
    [path],
  );
  const finish = useCallback(() => post(`${path}/say`, { kind: 'ended' }), [path]);
  const rejoin = useCallback(() => step({ kind: 'rejoined' }), []);
  return { talk, send, finish, rejoin };
}

/** Listens until the returned function is called. The browser restores a lost connection; a refused one is tried a few times. */
function openLine(url: string, step: (next: Step) => void): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = retries;
  const connect = () => {
    source = new EventSource(url);
    source.onopen = () => {
      left = retries;
      step({ kind: 'link', link: 'open' });
    };
    source.onmessage = ({ data }) => step({ kind: 'heard', event: eventOf(data), at: Date.now() });
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED) return step({ kind: 'link', link: 'lost' });
      left -= 1;
      step({ kind: 'link', link: left > 0 ? 'lost' : 'shut' });
      if (left > 0) timer = setTimeout(connect, retryAfter);
    };
  };
  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

/** Our own server has checked every event before it sends it. */
const eventOf = (data: string): RoomEvent => JSON.parse(data);

async function post(url: string, body: object): Promise<SendReason | null> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    if (response.ok) return null;
    const { reason }: { reason?: unknown } = await response.json();
    return reason === 'too_long' || reason === 'not_here' || reason === 'unreadable' ? reason : 'offline';
  } catch {
    return 'offline';
  }
}
