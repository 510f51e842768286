-- Login roles of the report, one a duty, each with the least it needs.

-- The ballot's endpoint: checks tokens, lets ballots wait, counts them.
GRANT SELECT, INSERT ON spent_tokens TO report_ballot;
GRANT SELECT, INSERT, DELETE ON waiting_ballots TO report_ballot;
GRANT SELECT, INSERT, UPDATE ON counters TO report_ballot;
GRANT INSERT ON request_texts TO report_ballot;

-- Operators: close a period and seal its release.
GRANT SELECT, DELETE ON spent_tokens, waiting_ballots TO report_operator;
GRANT SELECT, INSERT, UPDATE, DELETE ON counters TO report_operator;
GRANT SELECT, INSERT ON epsilon_entries, releases, audit_entries TO report_operator;
-- Editors read what was written beside requests once it is open, and put it in other words; sealing deletes both.
GRANT SELECT, DELETE ON request_texts TO report_operator;
GRANT SELECT, INSERT, UPDATE, DELETE ON paraphrases, cloud_words TO report_operator;
-- The cloud of all small organizations together, from noisy numbers only.
GRANT SELECT, INSERT, DELETE ON pooled_answers TO report_operator;
GRANT SELECT, INSERT ON pooled_clouds TO report_operator;

-- HR reads what is sealed and nothing else.
GRANT SELECT ON releases, pooled_clouds TO report_hr_reader;

-- The worker: nightly, every row is written and laid out anew. It reads none.
GRANT SELECT, INSERT, UPDATE ON daily_runs TO report_worker;
GRANT EXECUTE ON FUNCTION renew_rows(text), reorder_rows(text) TO report_worker;
