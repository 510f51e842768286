import { signHeldTokens } from '@/lib/consultation/held/commands';
import { heldInput } from '@/lib/consultation/held/input';
import { now } from '@/lib/env';
import { currentClient } from '@/lib/identity/client/guard';
import { isSameOrigin } from '@/lib/identity/same-origin';

/**
 * Signs the blinded held token that a client's wallet sends: `{ keyId, blinded[1] }` → `{ signatures[1] }`, or `{ reason }` with 4xx:
 * `foreign` (another site asked), `malformed`, `signed_out`, and the reasons of `signHeldTokens`.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return refuse('foreign', 403);
  const input = heldInput.safeParse(await request.json().catch(() => null));
  if (!input.success) return refuse('malformed', 400);
  const client = await currentClient();
  if (!client) return refuse('signed_out', 401);
  const blinded = input.data.blinded.map((message) => Buffer.from(message, 'base64url'));
  const answer = await signHeldTokens(client.clientId, input.data.keyId, blinded, now());
  if (!answer.ok) return refuse(answer.reason, 409);
  const signatures = answer.value.map((signature) => signature.toString('base64url'));
  return Response.json({ signatures }, { headers: { 'Cache-Control': 'no-store' } });
}

const refuse = (reason: string, status: number): Response =>
  Response.json({ reason }, { status, headers: { 'Cache-Control': 'no-store' } });
