import { now } from '@/lib/env';
import { castBallot } from '@/lib/report/ballot/commands';
import type { BallotRefusal } from '@/lib/report/ballot/rules';

/** A ballot with two tokens has about 1,700 characters. */
const longest = 8_000;

/**
 * Takes one ballot from a wallet: `{}` or `{reason}`. No session, no cookie in either direction, no CORS: another site's page cannot send
 * JSON here, and its forms are not JSON.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await jsonOf(request);
  const answer =
    body === null ? { ok: false as const, reason: 'malformed' as const } : await castBallot(body, now());
  if (answer.ok) return json({}, 200);
  return json({ reason: answer.reason }, statusOf(answer.reason));
}

async function jsonOf(request: Request): Promise<unknown> {
  const isJson = request.headers.get('content-type')?.startsWith('application/json');
  if (!isJson || Number(request.headers.get('content-length') ?? 0) > longest) return null;
  try {
    const text = await request.text();
    return text.length > longest ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function statusOf(reason: BallotRefusal): number {
  if (reason === 'malformed') return 400;
  return reason === 'spent' ? 409 : 403;
}

const json = (body: object, status: number): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
