import type { Ballot } from '@/lib/shared/ballot';
import type { Bulletin } from '@/lib/shared/bulletin';
import { accepted, type Result, refused } from '@/lib/shared/result';
import type { Sign } from './batch';
import { type BulletinRefusal, fetchBulletin } from './bulletin';

/** How a wallet reaches the servers. The seed and the tests bring functions instead of HTTP; the wallet cannot tell. */
export type Transport = {
  /** The published keys, once all three wings have shown the same. */
  bulletin(): Promise<Result<Bulletin, BulletinRefusal>>;
  /** The desk signs session tickets and voice tokens of the employee who is signed in there. */
  collect: Sign;
  /** Consultation signs held tokens of the client who is signed in there. */
  signHeld: Sign;
  /** Gives one ballot. Refused with the report wing's reason; `offline` when no answer came. */
  cast(ballot: Ballot): Promise<Result<null, string>>;
};

/** Ballots travel without cookies and without Referer; signing carries the cookie of its own door only (cookies have its path). */
const anonymous = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;

export const httpTransport = (): Transport => ({
  bulletin: fetchBulletin,
  collect: (keyId, blinded) => sign('/desk/collect', keyId, blinded),
  signHeld: (keyId, blinded) => sign('/client/held', keyId, blinded),
  cast: async (ballot) => {
    const answer = await post('/ballot', ballot, anonymous);
    return answer.ok ? accepted(null) : answer;
  },
});

/** The desk signs session tickets anew in place of lost ones, once a half-year. */
export const reissueAtDesk: Sign = (keyId, blinded) =>
  sign('/desk/collect', keyId, blinded, { reissue: true });

async function sign(
  path: string,
  keyId: string,
  blinded: string[],
  more: { reissue?: true } = {},
): Promise<Result<string[], string>> {
  const answer = await post(path, { keyId, blinded, ...more }, { credentials: 'same-origin' });
  if (!answer.ok) return answer;
  const { signatures } = answer.value;
  return isTexts(signatures) ? accepted(signatures) : refused('bad_signature');
}

type Answer = { signatures?: unknown; reason?: unknown };

async function post(path: string, body: object, how: RequestInit): Promise<Result<Answer, string>> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(path, { ...how, method: 'POST', headers, body: JSON.stringify(body) });
    const answer: Answer = await response.json();
    if (response.ok) return accepted(answer);
    return refused(typeof answer.reason === 'string' ? answer.reason : 'broken');
  } catch {
    return refused('offline');
  }
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
