import { redirect } from 'next/navigation';
import { cache } from 'react';
import { type ConsultantId, consultantId } from '@/lib/shared/ids';
import { auth } from './auth';
import { findConsultantSession } from './queries';

export type ConsultantViewer = { consultantId: ConsultantId };

export const currentConsultant = cache(async (): Promise<ConsultantViewer | null> => {
  const session = await auth();
  const id = consultantId(session?.user?.id);
  const row = id && (await findConsultantSession(id));
  return id && row?.version === session?.version ? { consultantId: id } : null;
});

export const requireConsultant = async (): Promise<ConsultantViewer> =>
  (await currentConsultant()) ?? redirect('/consultant/sign-in');
