import { afterEach, expect, it, vi } from 'vitest';
import { bulletinDoors, bulletinsDiffer, fetchBulletin } from './bulletin';

const text = JSON.stringify({ version: 7 });
const genuine = 'c42f1e6bf1fa3fbbd9b4a4d0ad6d93a2b1d4e5ea36d8b2a7f1c3d0a1f9e8b7c6';

/** Servers that answer every address with a value, or not at all (`down`); what each was asked with is kept. */
function servers(answers: Record<string, unknown>) {
  const asked: { address: string; how: RequestInit }[] = [];
  vi.stubGlobal('fetch', async (address: string, how: RequestInit) => {
    asked.push({ address, how });
    if (answers[address] === 'down') throw new TypeError('Failed to fetch');
    return Response.json(answers[address] ?? {});
  });
  return asked;
}

async function everywhere(hash?: string) {
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(text))).toString('hex');
  return Object.fromEntries([
    ['/bulletin', { text, hash: digest, signature: '' }],
    ...bulletinDoors.map((door) => [door, { hash: hash ?? digest }]),
  ]);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('is taken when all three wings show the same one, and is asked for without cookies and Referer', async () => {
  const asked = servers(await everywhere());
  expect(await fetchBulletin()).toEqual({ ok: true, value: { version: 7 } });
  expect(asked.map(({ address }) => address)).toEqual(['/bulletin', ...bulletinDoors]);
  for (const { how } of asked)
    expect(how).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
});

it.each(bulletinDoors)('is refused when %s shows another one, even after asking again', async (door) => {
  const asked = servers({ ...(await everywhere()), [door]: { hash: genuine } });
  expect(await fetchBulletin(1)).toEqual({ ok: false, reason: 'bulletins_differ' });
  expect(asked).toHaveLength(3 * 4);
});

it('is refused when its text is not what all three show', async () => {
  servers(await everywhere(genuine));
  expect(await fetchBulletin(1)).toEqual({ ok: false, reason: 'bulletins_differ' });
});

it('counts a wing that does not answer as no connection', async () => {
  servers({ ...(await everywhere()), '/ballot/bulletin': { reason: 'not_published' } });
  expect(await fetchBulletin()).toEqual({ ok: false, reason: 'offline' });
});

it.each(bulletinDoors)('gives tickets away while %s does not answer, since nothing differs', async (door) => {
  servers({ ...(await everywhere()), [door]: 'down' });
  expect(await fetchBulletin()).toEqual({ ok: false, reason: 'offline' });
  expect(await bulletinsDiffer()).toBe(false);
});

it('sees a difference although another door does not answer', async () => {
  servers({ ...(await everywhere()), '/desk/bulletin': 'down', '/ballot/bulletin': { hash: genuine } });
  expect(await fetchBulletin(1)).toEqual({ ok: false, reason: 'bulletins_differ' });
});
