-- Login roles of the desk, one a duty, each with the least it needs. Applied after every migration; grants not listed here are gone.
GRANT SELECT ON organizations TO desk_identity, desk_employee, desk_hr, desk_operator;

-- Who is asking: sign-in codes of employees, HR and operators.
GRANT SELECT (id, organization_id, email, left_on, session_version), UPDATE (session_version) ON employees TO desk_identity;
GRANT SELECT, UPDATE (session_version) ON hr_members, operators TO desk_identity;
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_attempts TO desk_identity;
GRANT INSERT ON outbox_jobs TO desk_identity;
GRANT SELECT ON sign_in_connections TO desk_identity;
GRANT SELECT, INSERT ON company_subjects TO desk_identity;

-- An employee at the desk: collect tickets and voice tokens.
GRANT SELECT (id, organization_id, department, born_on, joined_on, layer, left_on) ON employees TO desk_employee;
GRANT SELECT ON contracts, signing_keys, plans, programmes TO desk_employee;
GRANT SELECT, INSERT, UPDATE ON collections TO desk_employee;
GRANT EXECUTE ON FUNCTION collection_rate(uuid, text) TO desk_employee;

-- HR: roster and programme. No grant on collections; only the organization's rate.
GRANT SELECT, INSERT, UPDATE ON employees, programmes TO desk_hr;
GRANT SELECT ON contracts, plans, hr_members TO desk_hr;
GRANT UPDATE (invited_on) ON organizations TO desk_hr;
GRANT SELECT, INSERT, DELETE ON roster_drafts, offerings TO desk_hr;
GRANT SELECT, INSERT ON audit_entries TO desk_hr;
GRANT EXECUTE ON FUNCTION collection_rate(uuid, text) TO desk_hr;

-- Operators: organizations, contracts, keys, plans, the bulletin. Headcount by cell, never a name or an address of an employee.
-- A contract is signed once: new terms are a new row.
GRANT SELECT, INSERT, UPDATE ON organizations, hr_members, operators, signing_keys TO desk_operator;
GRANT SELECT, INSERT ON contracts TO desk_operator;
GRANT SELECT (id, organization_id, department, born_on, joined_on, layer, left_on) ON employees TO desk_operator;
GRANT SELECT ON programmes, offerings TO desk_operator;
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_connections TO desk_operator;
GRANT SELECT, INSERT ON plans, bulletins, audit_entries TO desk_operator;
GRANT EXECUTE ON FUNCTION collected_wallets(text) TO desk_operator;

-- The worker: sends what a job names.
GRANT SELECT, UPDATE, DELETE ON outbox_jobs TO desk_worker;
GRANT SELECT, DELETE ON sign_in_attempts TO desk_worker;
GRANT SELECT, INSERT, UPDATE ON daily_runs TO desk_worker;
GRANT EXECUTE ON FUNCTION renew_rows(text), reorder_rows(text) TO desk_worker;
