import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { env } from '@/lib/env';
import { ensureSecret } from '@/lib/keys/directory';

/** Doors that a company's own sign-in opens. */
export type CompanyDoor = 'desk' | 'hr';

const errandSchema = z.object({
  organizationId: z.uuid(),
  verifier: z.string(),
  state: z.string(),
  nonce: z.string(),
});
const handoverSchema = z.object({ id: z.uuid(), version: z.number() });

const minutes = 10;
const nameOf = (door: CompanyDoor) => `${door}.company`;
const seal = (door: CompanyDoor, salt: string, token: Record<string, unknown>, maxAge: number) =>
  encode({ token, secret: ensureSecret('sessions', door), salt, maxAge });
const unseal = (door: CompanyDoor, salt: string, token: string) =>
  decode({ token, secret: ensureSecret('sessions', door), salt }).catch(() => null);

/** Keeps what must come back from the company, sealed, for ten minutes, in a cookie of this door alone. */
export async function keepErrand(door: CompanyDoor, errand: z.infer<typeof errandSchema>): Promise<void> {
  (await cookies()).set(nameOf(door), await seal(door, nameOf(door), errand, minutes * 60), {
    path: `/${door}`,
    httpOnly: true,
    sameSite: 'lax',
    secure: env().PUBLIC_URL.startsWith('https:'),
    maxAge: minutes * 60,
  });
}

/** Takes the errand back, once; null when there is none or it is over. */
export async function takeErrand(door: CompanyDoor) {
  const jar = await cookies();
  const token = jar.get(nameOf(door))?.value;
  if (!token) return null;
  jar.set(nameOf(door), '', { path: `/${door}`, maxAge: 0 });
  return errandSchema.safeParse(await unseal(door, nameOf(door), token)).data ?? null;
}

/** Hands a person whom the company has named to the door's Auth.js, inside one request: the sealed text never leaves the server. */
export const handOver = (door: CompanyDoor, person: z.infer<typeof handoverSchema>): Promise<string> =>
  seal(door, `${door}.handover`, person, 30);

/** The person of a handover; null for what was not sealed here half a minute ago. */
export async function takeHandover(door: CompanyDoor, input: unknown) {
  const { handover } = z.object({ handover: z.string() }).safeParse(input).data ?? {};
  return handover
    ? (handoverSchema.safeParse(await unseal(door, `${door}.handover`, handover)).data ?? null)
    : null;
}
