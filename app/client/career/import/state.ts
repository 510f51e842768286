import type { FieldError } from '@/lib/shared/form';

/** What a look at a file gives back: why it is refused, or what is in it and the same once more for the second step. Nothing is kept meanwhile. */
export type ImportState = {
  errors: FieldError[];
  preview: { lines: string[]; payload: string } | null;
} | null;
