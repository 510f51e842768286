import { connect, type Database } from '../connect';

/** One pool a duty: what a command may do is decided by the role it connects as. */
export type DeskIdentityDatabase = Database<'desk_identity'>;
export type DeskEmployeeDatabase = Database<'desk_employee'>;
export type DeskHrDatabase = Database<'desk_hr'>;
export type DeskOperatorDatabase = Database<'desk_operator'>;
export type DeskWorkerDatabase = Database<'desk_worker'>;

export const identityDatabase = (): DeskIdentityDatabase => connect('desk', 'desk_identity');
export const employeeDatabase = (): DeskEmployeeDatabase => connect('desk', 'desk_employee');
export const hrDatabase = (): DeskHrDatabase => connect('desk', 'desk_hr');
export const operatorDatabase = (): DeskOperatorDatabase => connect('desk', 'desk_operator');
export const workerDatabase = (): DeskWorkerDatabase => connect('desk', 'desk_worker');
