import { accepted, type Result, refused } from '@/lib/shared/result';

/** The parking place as a device reaches it: without cookies, Referer or cache. */
export type Park = (sealed: string) => Promise<Result<string, 'full' | 'offline'>>;
export type Take = (place: string) => Promise<Result<string, 'gone' | 'offline'>>;

export const park: Park = async (sealed) => {
  const answer = await post('/transfer/parked', { sealed });
  if (typeof answer?.id === 'string') return accepted(answer.id);
  return refused(answer?.reason === 'full' ? 'full' : 'offline');
};

export const take: Take = async (id) => {
  const answer = await post('/transfer/taken', { id });
  if (typeof answer?.sealed === 'string') return accepted(answer.sealed);
  return refused(answer?.reason === 'gone' ? 'gone' : 'offline');
};

type Answer = { id?: unknown; sealed?: unknown; reason?: unknown };

/** What the place answered, or null when nothing came. */
async function post(address: string, body: object): Promise<Answer | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return await response.json();
  } catch {
    return null;
  }
}
