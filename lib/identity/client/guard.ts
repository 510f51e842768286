import { redirect } from 'next/navigation';
import { cache } from 'react';
import { type ClientId, clientId } from '@/lib/shared/ids';
import { auth } from './auth';
import { findClientSession } from './queries';

/** A client: a pseudonym and nothing else. */
export type ClientViewer = { clientId: ClientId };

export const currentClient = cache(async (): Promise<ClientViewer | null> => {
  const session = await auth();
  const id = clientId(session?.user?.id);
  const row = id && (await findClientSession(id));
  return id && row?.version === session?.version ? { clientId: id } : null;
});

export const requireClient = async (): Promise<ClientViewer> =>
  (await currentClient()) ?? redirect('/client/sign-in');
