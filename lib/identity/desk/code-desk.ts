import { identityDatabase } from '@/db/desk/client';
import { outboxJobs } from '@/db/desk/schema/plumbing';
import { signInAttempts } from '@/db/desk/schema/sign-in';
import { ensureSecret } from '@/lib/keys/directory';
import type { CodeDesk } from '../sign-in-code';

/** The desk's database as the sign-in by code sees it; used by the three doors of the desk's wing. */
export const deskCodes = (): CodeDesk => ({
  db: identityDatabase(),
  attempts: signInAttempts,
  jobs: outboxJobs,
  secret: ensureSecret('sessions', 'desk-codes'),
});
