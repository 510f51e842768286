import { z } from 'zod';
import { now } from '@/lib/env';
import { takeParked } from '@/lib/transfer/parking';
import { json, jsonOf } from '../json';

const input = z.object({ id: z.string().max(40) });

/** Gives out what is parked, once: `{id}` → `{sealed}`, or `{reason: 'gone'}`. The id stands in the body, so that no log holds it. */
export async function POST(request: Request): Promise<Response> {
  const body = input.safeParse(await jsonOf(request));
  if (!body.success) return json({ reason: 'malformed' }, 400);
  const sealed = takeParked(body.data.id, now());
  return sealed === null ? json({ reason: 'gone' }, 404) : json({ sealed }, 200);
}
