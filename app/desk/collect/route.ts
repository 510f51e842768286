import { reissueTickets, signTickets } from '@/lib/desk/ticket/commands';
import { signInput } from '@/lib/desk/ticket/input';
import { now } from '@/lib/env';
import { currentEmployee } from '@/lib/identity/desk/guard';
import { isSameOrigin } from '@/lib/identity/same-origin';

/**
 * Signs the blinded batch that an employee's wallet sends: `{ keyId, blinded[] }` → `{ signatures[] }`, or `{ reason }` with 4xx:
 * `foreign` (another site asked), `malformed`, `signed_out`, and the reasons of `signTickets`. With `reissue: true`, `reissueTickets`.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return refuse('foreign', 403);
  const input = signInput.safeParse(await bodyOf(request));
  if (!input.success) return refuse('malformed', 400);
  const employee = await currentEmployee();
  if (!employee) return refuse('signed_out', 401);
  const blinded = input.data.blinded.map((message) => Buffer.from(message, 'base64url'));
  const sign = input.data.reissue ? reissueTickets : signTickets;
  const answer = await sign(employee.employeeId, input.data.keyId, blinded, now());
  if (!answer.ok) return refuse(answer.reason, 409);
  const signatures = answer.value.map((signature) => signature.toString('base64url'));
  return Response.json({ signatures }, { headers: { 'Cache-Control': 'no-store' } });
}

const refuse = (reason: string, status: number): Response =>
  Response.json({ reason }, { status, headers: { 'Cache-Control': 'no-store' } });

/** The body as JSON; undefined for what is none. */
async function bodyOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}
