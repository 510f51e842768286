import { bulletinAnswer } from '@/lib/keys/bulletin-answer';

export const dynamic = 'force-dynamic';

/** The hash of the bulletin as the desk wing has it, for wallets to compare. */
export const GET = (): Response => bulletinAnswer();
