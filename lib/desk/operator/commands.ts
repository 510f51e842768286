import { operatorDatabase } from '@/db/desk/client';
import { operators } from '@/db/desk/schema/organization';
import { type OperatorId, operatorId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { appendAudit } from '../audit/commands';
import type { OperatorInput } from './input';

/**
 * Lets an operator sign in with a code sent to the address. No screen calls it: the first operators come with the installation, and
 * `actor` says so in this wing's audit log. The entry holds the id, neither name nor address.
 */
export async function registerOperator(
  actor: string,
  input: OperatorInput,
  now: Date,
): Promise<Result<{ operatorId: OperatorId }, 'address_taken'>> {
  return operatorDatabase().transaction(async (tx) => {
    const [row] = await tx
      .insert(operators)
      .values(input)
      .onConflictDoNothing()
      .returning({ id: operators.id });
    const id = operatorId(row?.id);
    if (!id) return refused('address_taken');
    await appendAudit(tx, { actor, action: 'operator_registered', subject: id, detail: {} }, now);
    return accepted({ operatorId: id });
  });
}
