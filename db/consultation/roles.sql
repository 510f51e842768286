-- Login roles of the consultation, one a duty, each with the least it needs.
GRANT SELECT (id, login_hash, session_version), UPDATE (session_version) ON clients TO consultation_identity;
GRANT SELECT, UPDATE (counter) ON passkeys TO consultation_identity;
GRANT SELECT (id, email, session_version), UPDATE (session_version) ON consultants TO consultation_identity;
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_attempts TO consultation_identity;
GRANT INSERT ON outbox_jobs TO consultation_identity;

-- A client: the own account and bookings, everybody's profiles and openings, the consultant's proposal of themes.
GRANT SELECT, INSERT, UPDATE, DELETE ON clients TO consultation_client;
GRANT SELECT (credential_id, client_id), INSERT, DELETE ON passkeys TO consultation_client;
GRANT SELECT, INSERT, UPDATE ON wishes, credits, bookings, questionnaires TO consultation_client;
GRANT SELECT, INSERT ON spent_tickets, cancellations, arrivals, held_grants TO consultation_client;
GRANT SELECT (id, display_name, kana, registration_expires_on, verified_on, gender, age_band, languages, industries, themes, style,
  introduction_ja, introduction_en, employer, conflict_codes, time_zone, buffer_minutes, notice_minutes, horizon_days, daily_cap,
  grid_minutes, weekly_cap, holidays_off) ON consultants TO consultation_client;
GRANT SELECT ON weekly_hours, day_overrides, absences, busy_times, theme_counts, outcomes TO consultation_client;
GRANT SELECT, INSERT ON moves, contests TO consultation_client;
GRANT SELECT, INSERT, UPDATE, DELETE ON waits TO consultation_client;
GRANT SELECT, DELETE ON offers TO consultation_client;
GRANT SELECT (booking_id, themes, action_plan, next_step) ON records TO consultation_client;
GRANT SELECT (id, consultant_id, client_id, month, kind, outcome, credit_half_year, scales) ON past_sessions TO consultation_client;
GRANT EXECUTE ON FUNCTION close_account(uuid), past_agreements(uuid) TO consultation_client;
GRANT EXECUTE ON FUNCTION take_turn(uuid, uuid) TO consultation_client, consultation_consultant;
GRANT EXECUTE ON FUNCTION minute_of(timestamptz), standing(uuid, uuid, uuid, timestamptz, timestamptz), end_holds(uuid, uuid, timestamptz),
  hold_time(uuid, uuid, text, tstzrange, tstzrange, timestamptz, timestamptz, text),
  confirm_hold(uuid, uuid, uuid, tstzrange, tstzrange, text, jsonb, text, text, timestamptz),
  move_booking(uuid, uuid, uuid, boolean, tstzrange, tstzrange, text, jsonb, text, text, timestamptz, text),
  cancel_booking(uuid, uuid, uuid, timestamptz, boolean, timestamptz) TO consultation_client;
GRANT SELECT, INSERT, UPDATE, DELETE ON emergency_cards, inventory_blocks, room_seats, path_steps TO consultation_client;
GRANT SELECT, INSERT, UPDATE ON follow_ups TO consultation_client;

-- A consultant: the own hours, bookings, records and notes. Nicknames, never a login.
GRANT SELECT (id, nickname) ON clients TO consultation_consultant;
GRANT SELECT, UPDATE ON consultants TO consultation_consultant;
GRANT SELECT, INSERT, UPDATE, DELETE ON weekly_hours, day_overrides, absences TO consultation_consultant;
GRANT SELECT ON busy_times, contests TO consultation_consultant;
GRANT SELECT, INSERT ON offers TO consultation_consultant;
GRANT SELECT, INSERT, UPDATE ON records, private_notes, theme_counts TO consultation_consultant;
GRANT SELECT, INSERT ON record_versions TO consultation_consultant;
GRANT SELECT, INSERT, DELETE ON record_shares TO consultation_consultant;
GRANT SELECT, UPDATE ON bookings, credits TO consultation_consultant;
GRANT SELECT, INSERT ON cancellations, arrivals, outcomes TO consultation_consultant;
GRANT SELECT, INSERT, UPDATE, DELETE ON room_seats TO consultation_consultant;
GRANT SELECT ON questionnaires, wishes, past_sessions TO consultation_consultant;
GRANT EXECUTE ON FUNCTION shared_inventory(uuid,uuid) TO consultation_consultant;

-- Operators: consultants and their licences. No client, no booking, no questionnaire, no record, no note.
GRANT SELECT, INSERT, UPDATE ON consultants TO consultation_operator;
GRANT SELECT, INSERT ON weekly_hours, theme_counts, audit_entries TO consultation_operator;
GRANT INSERT ON outbox_jobs TO consultation_operator;
GRANT EXECUTE ON FUNCTION coming_sessions(uuid,timestamptz) TO consultation_operator;
GRANT EXECUTE ON FUNCTION take_card(uuid,text) TO consultation_operator;

-- The worker: sends what a job names.
GRANT SELECT, UPDATE, DELETE ON outbox_jobs TO consultation_worker;
GRANT SELECT, DELETE ON sign_in_attempts TO consultation_worker;
GRANT DELETE ON room_seats TO consultation_worker;
GRANT SELECT, INSERT, UPDATE ON daily_runs TO consultation_worker;
GRANT EXECUTE ON FUNCTION renew_rows(text), reorder_rows(text) TO consultation_worker;
GRANT EXECUTE ON FUNCTION move_past_sessions(timestamptz) TO consultation_worker;
-- It looks for times for those who wait: hours, what is taken, and whether a session is left. No name, no profile, no wish beyond the wait.
GRANT SELECT (id, registration_expires_on, time_zone, buffer_minutes, notice_minutes, horizon_days, daily_cap, weekly_cap, grid_minutes,
  holidays_off) ON consultants TO consultation_worker;
GRANT SELECT ON weekly_hours, day_overrides, absences, busy_times, credits, outcomes TO consultation_worker;
GRANT SELECT (id, client_id, consultant_id, during, blocked, live, held_until, rule) ON bookings TO consultation_worker;
GRANT SELECT (client_id, outcome) ON past_sessions TO consultation_worker;
GRANT SELECT, DELETE ON waits TO consultation_worker;
GRANT SELECT, INSERT, DELETE ON offers TO consultation_worker;
