import type { FieldError } from '@/lib/shared/form';
import type { TypedRow } from './rules';

/** One field of a row as the form draws it, in the reader's language. */
export type FieldView = {
  name: string;
  label: string;
  kind: 'short' | 'long' | 'month' | 'choice';
  hint?: string;
  limit?: number;
  options?: { value: string; label: string }[];
  starters?: readonly string[];
};

/** What comes back from a form: its rows as they were typed, what does not fit, and what to say and where to go. `turn` counts the answers. */
export type InventoryState = {
  errors: FieldError[];
  rows: TypedRow[];
  turn: number;
  /** Id of what takes the focus; empty where the summary of errors does. */
  focus: string;
  said: string;
} | null;

export type FormTexts = {
  problem: string;
  /** Names of the rows; one name less than rows is no fault. */
  row: string[];
  remove: string[];
  add: string;
  save: string;
  next: string;
  keeping: string;
  kept: string;
  notKept: string;
  choose: string;
  starters: string;
  year: string;
  month: string;
};
