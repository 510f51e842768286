import type { Page, Request } from '@playwright/test';
import postgres from 'postgres';
import type { Control, Finding } from '../../attack/row';
import type { Pair } from './people';

/** Everything that two pages posted about their connection, as it left the browser. */
export function recordPosts({ client, consultant }: Pair): string[] {
  const posts: string[] = [];
  const note = (request: Request) => {
    if (request.method() === 'POST' && /\/room\/[^/]+\/(signal|seat)$/.test(request.url()))
      posts.push(request.postData() ?? '');
  };
  for (const page of [client, consultant]) page.on('request', note);
  return posts;
}

/** Addresses of any kind in a text, but those that mean nowhere. Written apart from the product's own filter, on purpose: it looks for anything that resembles one. */
export function addressesIn(text: string): string[] {
  const v4 = text.match(/(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g) ?? [];
  const v6 = (
    text
      .replace(/sha-256 [0-9A-F:]+/gi, '')
      .match(/(?<![\w:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])/gi) ?? []
  ).filter((one) => /[0-9a-f]/i.test(one));
  const names = text.match(/[\w-]+\.local\b/g) ?? [];
  return [...v4, ...v6, ...names].filter((one) => one !== '0.0.0.0');
}

/** The relay listens on the loopback address here, which browsers also write as "nowhere in particular". */
const relayAddress = '127.0.0.1';

export async function scanSignals(pair: Pair, posts: readonly string[]): Promise<Finding> {
  const heard = await Promise.all([pair.client, pair.consultant].map(heardBy));
  const sent = [...posts, ...heard.flat()];
  const stored = await storedRows();
  const candidates = sent.join('\n').match(/typ [a-z]+/g) ?? [];
  const foreign = sent.flatMap(addressesIn).filter((one) => one !== relayAddress);
  const kept = stored.filter((row) => /candidate:|a=ice|typ relay/.test(row));
  return {
    tried: 'every post, every event and every stored row of a call is scanned for addresses',
    n: sent.length + stored.length,
    result: `${foreign.length} other addresses, ${candidates.length} candidates of which ${candidates.filter((one) => one !== 'typ relay').length} no relay, ${kept.length} stored signals`,
    passMark: '0 addresses but the relay’s, 0 other candidates, 0 stored signals, > 0 relay candidates',
    pass:
      foreign.length === 0 &&
      kept.length === 0 &&
      candidates.length > 0 &&
      candidates.every((one) => one === 'typ relay'),
  };
}

const heardBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen: Window & { heard?: string[] } = window;
    return seen.heard ?? [];
  });

async function storedRows(): Promise<string[]> {
  const sql = postgres(process.env.E2E_CONSULTATION_DATABASE_URL ?? '', { max: 1 });
  const tables =
    await sql`select table_name as name from information_schema.tables where table_schema = 'public'`;
  const rows: string[] = [];
  for (const { name } of tables)
    rows.push(...(await sql`select t::text as row from ${sql(name)} t`).map(({ row }) => String(row)));
  await sql.end();
  return rows;
}

/** The same browser without the policy finds its own addresses; posted to the product they are refused. */
export async function leakWithoutPolicy({ client, meeting }: Pair): Promise<Control> {
  const found = await client.evaluate(async (booking) => {
    const bare = new RTCPeerConnection({ iceTransportPolicy: 'all' });
    bare.createDataChannel('x');
    const candidates: string[] = [];
    const done = new Promise<void>((resolve) => {
      bare.onicecandidate = ({ candidate }) =>
        candidate ? void candidates.push(candidate.candidate) : resolve();
    });
    await bare.setLocalDescription();
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 5000))]);
    const sdp = bare.localDescription?.sdp ?? '';
    bare.close();
    const id = crypto.randomUUID();
    const post = (items: object[]) =>
      fetch(`/client/room/${booking}/signal`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ kind: 'signal', seat: id, to: id, items }),
      });
    const statuses: string[] = [];
    for (const candidate of candidates.filter(Boolean)) {
      const answer = await post([{ kind: 'candidate', candidate, mid: '0', line: 0, ufrag: null }]);
      statuses.push(`${answer.status} ${(await answer.json()).reason}`);
    }
    const answer = await post([{ kind: 'description', type: 'offer', sdp }]);
    statuses.push(`${answer.status} ${(await answer.json()).reason}`);
    return { candidates, sdp, statuses };
  }, meeting.booking);
  const leaked = addressesIn([...found.candidates, found.sdp].join('\n')).length;
  const refused = found.statuses.filter((one) => one === '400 not_relay').length;
  return {
    against: 'the same browser without the policy',
    result: `${leaked} addresses found by the same scan; ${refused} of ${found.statuses.length} posts of them refused as not_relay`,
    broken: leaked > 0 && found.candidates.length > 0 && refused === found.statuses.length,
  };
}
