import { identityDatabase } from '@/db/consultation/client';
import { outboxJobs, signInAttempts } from '@/db/consultation/schema/plumbing';
import { ensureSecret } from '@/lib/keys/directory';
import type { CodeDesk } from '../sign-in-code';

/** The consultation's database as the sign-in by code sees it. */
export const consultantCodes = (): CodeDesk => ({
  db: identityDatabase(),
  attempts: signInAttempts,
  jobs: outboxJobs,
  secret: ensureSecret('sessions', 'consultant-codes'),
});
