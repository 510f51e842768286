import { desc, eq } from 'drizzle-orm';
import { consultantDatabase } from '@/db/consultation/client';
import { clients } from '@/db/consultation/schema/client';
import { pastSessions } from '@/db/consultation/schema/session';
import type { ConsultantId } from '@/lib/shared/ids';
import type { Concern } from '@/lib/shared/taxonomy';
import { openNote } from '../../record/queries';
import { isPastOutcome, type PastSession } from '../rules';
import { pastRecordSchema } from './input';

/** A session of the consultant's of which the month is left. With the account gone, name, record and note are gone too. */
export type OwnPastSession = Omit<PastSession, 'consultantName'> & {
  nickname: string | null;
  record: PastRecord | null;
  /** Null where none was written; `noteDestroyed` where its key is gone. */
  note: string | null;
  noteDestroyed: boolean;
};
export type PastRecord = {
  presentingConcern: string;
  assessment: string;
  actionPlan: string;
  themes: Concern[];
  referral: string | null;
  nextStep: string | null;
};

/** Every session of a consultant that is kept by its month, the latest month first, in no order within it. */
export async function listOwnPast(consultant: ConsultantId): Promise<OwnPastSession[]> {
  const rows = await consultantDatabase()
    .select({ session: pastSessions, nickname: clients.nickname })
    .from(pastSessions)
    .leftJoin(clients, eq(clients.id, pastSessions.clientId))
    .where(eq(pastSessions.consultantId, consultant))
    .orderBy(desc(pastSessions.month), pastSessions.id);
  return rows.flatMap(({ session, nickname }) => {
    const { id, month, kind, outcome, record } = session;
    if (!isPastOutcome(outcome)) return [];
    const view = {
      id,
      month,
      outcome,
      kind: kind === 'intake' ? ('intake' as const) : ('follow_up' as const),
    };
    return [{ ...view, nickname, record: recordOf(record), ...noteOf(session) }];
  });
}

function recordOf(kept: unknown): PastRecord | null {
  const parsed = pastRecordSchema.safeParse(kept);
  if (!parsed.success) return null;
  const { presenting_concern, assessment, action_plan, themes, referral, next_step } = parsed.data;
  return {
    presentingConcern: presenting_concern,
    assessment,
    actionPlan: action_plan,
    themes,
    referral,
    nextStep: next_step,
  };
}

function noteOf({ sealedNote, keyName, clientId }: typeof pastSessions.$inferSelect) {
  if (!sealedNote || !keyName || !clientId) return { note: null, noteDestroyed: false };
  const note = openNote({ sealed: sealedNote, keyName }, clientId);
  return { note, noteDestroyed: note === null };
}
