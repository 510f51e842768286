import { connect, type Database } from '../connect';

/** One pool a duty: what a command may do is decided by the role it connects as. */
export type ConsultationIdentityDatabase = Database<'consultation_identity'>;
export type ConsultationClientDatabase = Database<'consultation_client'>;
export type ConsultationConsultantDatabase = Database<'consultation_consultant'>;
export type ConsultationOperatorDatabase = Database<'consultation_operator'>;
export type ConsultationWorkerDatabase = Database<'consultation_worker'>;

export const identityDatabase = (): ConsultationIdentityDatabase =>
  connect('consultation', 'consultation_identity');
export const clientDatabase = (): ConsultationClientDatabase =>
  connect('consultation', 'consultation_client');
export const consultantDatabase = (): ConsultationConsultantDatabase =>
  connect('consultation', 'consultation_consultant');
export const operatorDatabase = (): ConsultationOperatorDatabase =>
  connect('consultation', 'consultation_operator');
export const workerDatabase = (): ConsultationWorkerDatabase =>
  connect('consultation', 'consultation_worker');
