import type { Wing } from '@/lib/env';

/**
 * What each login role may do, written by hand and read by nothing but the test of the walls: a second opinion beside roles.sql.
 * Whoever grants something more has to write it here too, and say why in the commit. Everything else is refused.
 */
export const matrix: Record<string, Record<string, string>> = {
  // Who is asking, and nothing of what for.
  desk_identity: {
    company_subjects: 'select, insert',
    employees: 'select (id, organization_id, email, left_on, session_version), update (session_version)',
    hr_members: 'select, update (session_version)',
    operators: 'select, update (session_version)',
    organizations: 'select',
    outbox_jobs: 'insert',
    sign_in_attempts: 'select, insert, update, delete',
    sign_in_connections: 'select',
  },
  // Collecting needs the cell of a person, never the name or the address.
  desk_employee: {
    collections: 'select, insert, update',
    contracts: 'select',
    employees: 'select (id, organization_id, department, born_on, joined_on, layer, left_on)',
    organizations: 'select',
    plans: 'select',
    programmes: 'select',
    signing_keys: 'select',
  },
  // HR keeps the roster and the programme. No collections, no keys, no sign-ins.
  desk_hr: {
    audit_entries: 'select, insert',
    contracts: 'select',
    employees: 'select, insert, update',
    hr_members: 'select',
    offerings: 'select, insert, delete',
    organizations: 'select, update (invited_on)',
    plans: 'select',
    programmes: 'select, insert, update',
    roster_drafts: 'select, insert, delete',
  },
  // Operators count heads by cell; no name and no address of an employee, no collections.
  desk_operator: {
    audit_entries: 'select, insert',
    bulletins: 'select, insert',
    contracts: 'select, insert',
    employees: 'select (id, organization_id, department, born_on, joined_on, layer, left_on)',
    hr_members: 'select, insert, update',
    offerings: 'select',
    operators: 'select, insert, update',
    organizations: 'select, insert, update',
    plans: 'select, insert',
    programmes: 'select',
    sign_in_connections: 'select, insert, update, delete',
    signing_keys: 'select, insert, update',
  },
  desk_worker: {
    daily_runs: 'select, insert, update',
    outbox_jobs: 'select, update, delete',
    sign_in_attempts: 'select, delete',
  },

  consultation_identity: {
    clients: 'select (id, login_hash, session_version), update (session_version)',
    consultants: 'select (id, email, session_version), update (session_version)',
    outbox_jobs: 'insert',
    passkeys: 'select, update (counter)',
    sign_in_attempts: 'select, insert, update, delete',
  },
  // A client sees consultants as they present themselves, and of a record the plan: never a private note, never an address.
  consultation_client: {
    absences: 'select',
    arrivals: 'select, insert',
    bookings: 'select, insert, update',
    busy_times: 'select',
    cancellations: 'select, insert',
    clients: 'select, insert, update, delete',
    consultants: `select (id, display_name, kana, registration_expires_on, verified_on, gender, age_band, languages, industries,
      themes, style, introduction_ja, introduction_en, employer, conflict_codes, time_zone, buffer_minutes, notice_minutes,
      horizon_days, daily_cap, grid_minutes, weekly_cap, holidays_off)`,
    contests: 'select, insert',
    credits: 'select, insert, update',
    day_overrides: 'select',
    emergency_cards: 'select, insert, update, delete',
    follow_ups: 'select, insert, update',
    held_grants: 'select, insert',
    inventory_blocks: 'select, insert, update, delete',
    moves: 'select, insert',
    offers: 'select, delete',
    outcomes: 'select',
    passkeys: 'select (credential_id, client_id), insert, delete',
    path_steps: 'select, insert, update, delete',
    past_sessions: 'select (id, consultant_id, client_id, month, kind, outcome, credit_half_year, scales)',
    questionnaires: 'select, insert, update',
    records: 'select (booking_id, themes, action_plan, next_step)',
    room_seats: 'select, insert, update, delete',
    spent_tickets: 'select, insert',
    theme_counts: 'select',
    waits: 'select, insert, update, delete',
    weekly_hours: 'select',
    wishes: 'select, insert, update',
  },
  // A consultant knows a client by nickname; no login, no ticket.
  consultation_consultant: {
    absences: 'select, insert, update, delete',
    arrivals: 'select, insert',
    bookings: 'select, update',
    busy_times: 'select',
    cancellations: 'select, insert',
    clients: 'select (id, nickname)',
    consultants: 'select, update',
    contests: 'select',
    credits: 'select, update',
    day_overrides: 'select, insert, update, delete',
    offers: 'select, insert',
    outcomes: 'select, insert',
    past_sessions: 'select',
    private_notes: 'select, insert, update',
    questionnaires: 'select',
    record_shares: 'select, insert, delete',
    record_versions: 'select, insert',
    records: 'select, insert, update',
    room_seats: 'select, insert, update, delete',
    theme_counts: 'select, insert, update',
    weekly_hours: 'select, insert, update, delete',
    wishes: 'select',
  },
  // Operators keep consultants. No client, booking, questionnaire, record or note.
  consultation_operator: {
    audit_entries: 'select, insert',
    consultants: 'select, insert, update',
    outbox_jobs: 'insert',
    theme_counts: 'select, insert',
    weekly_hours: 'select, insert',
  },
  consultation_worker: {
    absences: 'select',
    bookings: 'select (id, client_id, consultant_id, during, blocked, live, held_until, rule)',
    busy_times: 'select',
    consultants: `select (id, registration_expires_on, time_zone, buffer_minutes, notice_minutes, horizon_days, daily_cap, weekly_cap,
      grid_minutes, holidays_off)`,
    credits: 'select',
    daily_runs: 'select, insert, update',
    day_overrides: 'select',
    offers: 'select, insert, delete',
    outbox_jobs: 'select, update, delete',
    outcomes: 'select',
    past_sessions: 'select (client_id, outcome)',
    room_seats: 'delete',
    sign_in_attempts: 'select, delete',
    waits: 'select, delete',
    weekly_hours: 'select',
  },

  report_ballot: {
    counters: 'select, insert, update',
    request_texts: 'insert',
    spent_tokens: 'select, insert',
    waiting_ballots: 'select, insert, delete',
  },
  report_operator: {
    audit_entries: 'select, insert',
    cloud_words: 'select, insert, update, delete',
    counters: 'select, insert, update, delete',
    epsilon_entries: 'select, insert',
    paraphrases: 'select, insert, update, delete',
    pooled_answers: 'select, insert, delete',
    pooled_clouds: 'select, insert',
    releases: 'select, insert',
    request_texts: 'select, delete',
    spent_tokens: 'select, delete',
    waiting_ballots: 'select, delete',
  },
  report_worker: { daily_runs: 'select, insert, update' },
  // HR reads what is sealed and nothing else.
  report_hr_reader: { pooled_clouds: 'select', releases: 'select' },
};

/** Functions of each wing that run with their owner's rights, and who may call them. */
export const definerFunctions: Record<Wing, Record<string, string[]>> = {
  desk: {
    'collection_rate(uuid,text)': ['desk_employee', 'desk_hr'],
    'collected_wallets(text)': ['desk_operator'],
    'renew_rows(text)': ['desk_worker'],
    'reorder_rows(text)': ['desk_worker'],
  },
  consultation: {
    'close_account(uuid)': ['consultation_client'],
    'coming_sessions(uuid,timestamp with time zone)': ['consultation_operator'],
    'move_past_sessions(timestamp with time zone)': ['consultation_worker'],
    'past_agreements(uuid)': ['consultation_client'],
    'shared_inventory(uuid,uuid)': ['consultation_consultant'],
    'take_card(uuid,text)': ['consultation_operator'],
    'renew_rows(text)': ['consultation_worker'],
    'reorder_rows(text)': ['consultation_worker'],
  },
  report: { 'renew_rows(text)': ['report_worker'], 'reorder_rows(text)': ['report_worker'] },
};

const instant = 'timestamp with time zone';

/** Functions that run with their caller's own rights: they can do nothing that the caller could not. */
export const callerFunctions: Record<Wing, Record<string, string[]>> = {
  desk: {},
  consultation: {
    'take_turn(uuid,uuid)': ['consultation_client', 'consultation_consultant'],
    [`minute_of(${instant})`]: ['consultation_client'],
    [`standing(uuid,uuid,uuid,${instant},${instant})`]: ['consultation_client'],
    [`end_holds(uuid,uuid,${instant})`]: ['consultation_client'],
    [`hold_time(uuid,uuid,text,tstzrange,tstzrange,${instant},${instant},text)`]: ['consultation_client'],
    [`confirm_hold(uuid,uuid,uuid,tstzrange,tstzrange,text,jsonb,text,text,${instant})`]: [
      'consultation_client',
    ],
    [`move_booking(uuid,uuid,uuid,boolean,tstzrange,tstzrange,text,jsonb,text,text,${instant},text)`]: [
      'consultation_client',
    ],
    [`cancel_booking(uuid,uuid,uuid,${instant},boolean,${instant})`]: ['consultation_client'],
  },
  report: {},
};
