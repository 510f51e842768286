import { auditEntriesTable, dailyRunsTable, outboxJobsTable } from '../../tables';

export const auditEntries = auditEntriesTable();

export const outboxJobs = outboxJobsTable();

export const dailyRuns = dailyRunsTable();
