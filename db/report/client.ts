import { connect, type Database } from '../connect';

/** One pool a duty: what a command may do is decided by the role it connects as. */
export type ReportBallotDatabase = Database<'report_ballot'>;
export type ReportOperatorDatabase = Database<'report_operator'>;
export type ReportHrReaderDatabase = Database<'report_hr_reader'>;
export type ReportWorkerDatabase = Database<'report_worker'>;

export const ballotDatabase = (): ReportBallotDatabase => connect('report', 'report_ballot');
export const operatorDatabase = (): ReportOperatorDatabase => connect('report', 'report_operator');
export const hrReaderDatabase = (): ReportHrReaderDatabase => connect('report', 'report_hr_reader');
export const workerDatabase = (): ReportWorkerDatabase => connect('report', 'report_worker');
