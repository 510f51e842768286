import type { Concern } from '@/lib/shared/taxonomy';
import type { Cell, HiddenReason, ReleaseDocument } from '../input';

/** A document of an organization that does not exist, for those who have no release yet. Never sealed, and always marked as a sample. */
export const sampleDocument: ReleaseDocument = {
  version: 4,
  number: 1,
  previousHash: '0'.repeat(64),
  salt: 'sample',
  subject: 'sample',
  halfYear: '2025H2',
  year: '2025H1',
  tier: 'segments',
  floor: 10,
  headcount: 1200,
  plan: '0'.repeat(64),
  sealedOn: '2026-05-16',
  epsilon: { organization: 0.5, segments: 3, requests: 0.5, yearTotal: 4.5, limit: 4.5 },
  usage: { shown: true, n: 145 },
  organization: {
    themes: {
      shown: true,
      shares: [
        share('next_step_unknown', 24),
        share('options_unknown', 19),
        share('nobody_to_consult', 16),
        share('market_value_unknown', 13),
        share('own_wishes_unknown', 10),
        share('transfer_wishes_unmet', 10),
        share('too_busy', 10),
        share('career_not_respected', 10),
        share('other', 10),
      ],
    },
    satisfied: { shown: true, percent: 84, low: 76, high: 90 },
    change: {
      shown: true,
      improved: { percent: 63, low: 54, high: 72 },
      mean: { value: 0.48, low: 0.35, high: 0.61 },
      effect: { value: 0.62, low: 0.45, high: 0.79 },
    },
  },
  requests: {
    shown: true,
    shares: [
      { code: 'evaluation_and_transfer_explained', percent: 28, low: 20, high: 36 },
      { code: 'learning_when_needed', percent: 22, low: 15, high: 29 },
      { code: 'consultation_opportunity', percent: 17, low: 10, high: 24 },
      { code: 'flexible_hours', percent: 12, low: 10, high: 18 },
      { code: 'placement_by_wish', percent: 10, low: 10, high: 15 },
      { code: 'side_jobs_allowed', percent: 10, low: 10, high: 14 },
    ],
  },
  words: {
    shown: true,
    items: [
      { word: 'teleworking', size: 3 },
      { word: 'evaluation', size: 3 },
      { word: 'training', size: 2 },
      { word: 'explanation', size: 2 },
      { word: 'career_talk', size: 2 },
      { word: 'side_job', size: 1 },
      { word: 'transfer', size: 1 },
      { word: 'learning_time', size: 1 },
    ],
  },
  cloud: {
    shown: true,
    items: [
      { code: 'evaluation_and_transfer_explained', percent: 28 },
      { code: 'learning_when_needed', percent: 22 },
      { code: 'consultation_opportunity', percent: 17 },
      { code: 'flexible_hours', percent: 12 },
      { code: 'placement_by_wish', percent: 10 },
      { code: 'side_jobs_allowed', percent: 10 },
    ],
  },
  segments: [
    {
      dimension: 'department',
      dropped: null,
      cells: [
        shownCell('d1', '営業本部', 420, 50, 81, 62),
        shownCell('d2', '開発本部', 390, 55, 86, 66),
        hiddenCell('d3', '管理本部', 210, 'few_people'),
        hiddenCell('d4', '製造本部', 180, 'complement'),
      ],
    },
    { dimension: 'age', dropped: 'dimension_dropped', cells: [] },
  ],
};

function share(code: Concern, percent: number) {
  return { code, percent, low: Math.max(10, percent - 7), high: Math.min(90, percent + 7) };
}

function shownCell(
  id: string,
  label: string,
  headcount: number,
  n: number,
  satisfied: number,
  improved: number,
): Cell {
  return {
    id,
    label,
    headcount,
    people: { shown: true, n },
    themes: {
      shown: true,
      shares: [share('next_step_unknown', 25), share('options_unknown', 20), share('nobody_to_consult', 15)],
    },
    satisfied: { shown: true, percent: satisfied, low: satisfied - 13, high: Math.min(90, satisfied + 13) },
    improved: { shown: true, percent: improved, low: improved - 15, high: improved + 15 },
  };
}

function hiddenCell(id: string, label: string, headcount: number, reason: HiddenReason): Cell {
  const hidden = { shown: false, reason } as const;
  return { id, label, headcount, people: hidden, themes: hidden, satisfied: hidden, improved: hidden };
}
