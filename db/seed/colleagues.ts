import { randomBytes } from 'node:crypto';
import { signTickets } from '@/lib/desk/ticket/commands';
import { listCollectable } from '@/lib/desk/ticket/queries';
import { findEmployeeByEmail } from '@/lib/identity/desk/queries';
import { modulusBytes } from '@/lib/keys/blind-signature';
import { employeeId } from '@/lib/shared/ids';
import type { Cast } from './cast';
import { must, mustFind } from './expect';
import type { Sizes } from './story';

/**
 * Colleagues who have collected session tickets and done nothing more, so that clients have somebody to hide among. Their phones stay out of the story:
 * blinded messages are uniform numbers, so random ones are what the desk would have seen, and the desk does its whole part.
 */
export async function collectAsColleagues(casts: readonly Cast[], sizes: Sizes, now: Date): Promise<void> {
  for (const { others } of casts)
    for (const { employee } of others.slice(0, sizes.colleagues)) await collectAs(employee.email, now);
}

async function collectAs(email: string, now: Date): Promise<void> {
  const employee = mustFind(email, employeeId((await findEmployeeByEmail(email))?.id));
  for (const { kind, keyId, quota } of await listCollectable(employee, now)) {
    if (kind !== 'session') continue;
    const blinded = Array.from({ length: quota }, someNumber);
    must('collect', await signTickets(employee, keyId, blinded, now));
  }
}

/** Below every modulus, whose first bit is set. */
function someNumber(): Buffer {
  const number = randomBytes(modulusBytes);
  number[0] = 0;
  return number;
}
