import { createHmac } from 'node:crypto';
import { ensureSecret } from '@/lib/keys/directory';
import type { BookingId, ConsultantId } from '@/lib/shared/ids';

/**
 * The key of a draft that a consultant's browser keeps of one record: 32 bytes in base64url, the same at every call. The browser gets it with
 * the page and keeps it nowhere, so that what lies there opens only for the same consultant, signed in.
 */
export const draftKey = (consultant: ConsultantId, booking: BookingId): string =>
  createHmac('sha256', ensureSecret('sessions', 'consultant-drafts'))
    .update(`draft|${consultant}|${booking}`)
    .digest('base64url');
