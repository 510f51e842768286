import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';

const matrixSchema = z.object({ matrix: z.record(z.string(), z.record(z.string(), z.string())) });
export type Rights = Record<string, string>;

/**
 * The second opinion on grants that the tests of the walls keep, written by hand. It is read as a file at run time: the product never imports
 * a test, and the attacker never trusts roles.sql.
 */
export async function matrixOf(): Promise<Record<string, Rights>> {
  const file = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../db/test-matrix.ts');
  readFileSync(file);
  return matrixSchema.parse(await import(pathToFileURL(file).href)).matrix;
}
