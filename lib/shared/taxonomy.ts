/**
 * Codes that clients, consultants and releases share. They are enumerations: nothing about a person.
 * Source: 「キャリア自律支援の実態と対策」 (ジェイック調べ, October 2022), questions 7 (voices of employees) and 9 (expectations of the company).
 */
export const concerns = [
  'market_value_unknown',
  'own_wishes_unknown',
  'options_unknown',
  'nobody_to_consult',
  'next_step_unknown',
  'too_busy',
  'career_not_respected',
  'transfer_wishes_unmet',
  'other',
] as const;
export type Concern = (typeof concerns)[number];

export const requests = [
  'learning_when_needed',
  'side_jobs_allowed',
  'flexible_hours',
  'placement_by_wish',
  'candid_consultation',
  'consultation_opportunity',
  'evaluation_and_transfer_explained',
  'skills_by_role_shown',
  'other',
] as const;
export type CompanyRequest = (typeof requests)[number];

/** Dimensions by which a plan may divide an organization, and the two ballots that concern all of it. */
export const dimensions = ['department', 'age', 'tenure', 'layer'] as const;
export type Dimension = (typeof dimensions)[number];
export const ballotKinds = ['organization', ...dimensions, 'request'] as const;
export type BallotKind = (typeof ballotKinds)[number];

/** Scales asked in the same words before and after a session: 1 (not at all) … 5 (very much). */
export const scales = [
  'market_value',
  'own_wishes',
  'options',
  'next_step',
  'someone_to_talk_to',
  'outlook',
  'motivation',
] as const;
export type Scale = (typeof scales)[number];

export const doors = ['desk', 'client', 'consultant', 'hr', 'operator'] as const;
export type Door = (typeof doors)[number];
