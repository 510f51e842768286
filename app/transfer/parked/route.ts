import { z } from 'zod';
import { now } from '@/lib/env';
import { park } from '@/lib/transfer/parking';
import { json, jsonOf } from '../json';

const input = z.object({ sealed: z.string().min(1) });

/**
 * Parks what a device has sealed for another: `{sealed}` → `{id}`, or `{reason}`: `malformed`, `too_long`, `full`. No session, no cookie in
 * either direction, nothing logged.
 */
export async function POST(request: Request): Promise<Response> {
  const body = input.safeParse(await jsonOf(request));
  if (!body.success) return json({ reason: 'malformed' }, 400);
  const answer = park(body.data.sealed, now());
  if (answer.ok) return json({ id: answer.value }, 200);
  return json({ reason: answer.reason }, answer.reason === 'full' ? 503 : 413);
}
