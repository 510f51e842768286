import { redirect } from 'next/navigation';
import { cache } from 'react';
import { type HrMemberId, hrMemberId, type OrganizationId, organizationId } from '@/lib/shared/ids';
import { auth } from './auth';
import { findHrSession } from './queries';

export type HrViewer = {
  hrMemberId: HrMemberId;
  organizationId: OrganizationId;
  organizationCode: string;
  /** The code whose releases this HR reads: the pool's where the organization reports through one. */
  releaseSubject: string;
};

export const currentHr = cache(async (): Promise<HrViewer | null> => {
  const session = await auth();
  const id = hrMemberId(session?.user?.id);
  const row = id && (await findHrSession(id));
  const organization = row && organizationId(row.organizationId);
  if (!id || !organization || row.version !== session?.version) return null;
  return {
    hrMemberId: id,
    organizationId: organization,
    organizationCode: row.organizationCode,
    releaseSubject: row.poolCode ?? row.organizationCode,
  };
});

export const requireHr = async (): Promise<HrViewer> => (await currentHr()) ?? redirect('/hr/sign-in');
