import { createHmac } from 'node:crypto';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Wing } from '@/lib/env';
import { ensureSecret } from '@/lib/keys/directory';
import { type OperatorId, operatorId } from '@/lib/shared/ids';
import { auth } from './auth';
import { findOperatorSession } from './queries';

export type OperatorViewer = {
  operatorId: OperatorId;
  /** How a wing's audit chain names this operator: another name in each wing, so that no two databases share a value about a person. */
  auditName: (wing: Wing) => string;
};

export const currentOperator = cache(async (): Promise<OperatorViewer | null> => {
  const session = await auth();
  const id = operatorId(session?.user?.id);
  const row = id && (await findOperatorSession(id));
  if (!id || row?.version !== session?.version) return null;
  return { operatorId: id, auditName: (wing) => auditName(id, wing) };
});

export const requireOperator = async (): Promise<OperatorViewer> =>
  (await currentOperator()) ?? redirect('/operator/sign-in');

function auditName(id: OperatorId, wing: Wing): string {
  const mark = createHmac('sha256', ensureSecret('sessions', 'audit-names'))
    .update(`${wing} ${id}`)
    .digest('hex');
  return `operator-${mark.slice(0, 10)}`;
}
