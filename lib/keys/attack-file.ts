import { readFileSync } from 'node:fs';
import { z } from 'zod';

const resultSchema = z.object({ date: z.string(), passed: z.number().int(), failed: z.number().int() });
export type AttackResult = z.infer<typeof resultSchema>;

/** The result of the last full run of `npm run attack`, which writes it into the documentation; null before the first run. */
export function readAttackResult(): AttackResult | null {
  try {
    return resultSchema.parse(JSON.parse(readFileSync('docs/attack-result.json', 'utf8')));
  } catch {
    return null;
  }
}
