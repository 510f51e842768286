import type { Result } from '@/lib/shared/result';

/** The value of a command that must succeed in the demo; a refusal here is a defect of the story, so it stops the seed with its reason. */
export function must<Value>(what: string, result: Result<Value, string>): Value {
  if (result.ok) return result.value;
  throw new Error(`seed: ${what}: ${result.reason}`);
}

export function mustFind<Value>(what: string, value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error(`seed: ${what} is missing`);
  return value;
}
