import { auditEntriesTable, dailyRunsTable, outboxJobsTable, signInAttemptsTable } from '../../tables';

export const signInAttempts = signInAttemptsTable();

export const auditEntries = auditEntriesTable();

export const outboxJobs = outboxJobsTable();

export const dailyRuns = dailyRunsTable();
