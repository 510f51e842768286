import { createHash } from 'node:crypto';

/** What is kept of a request's key and body. Keys are hashed with their client: nobody can find out whether another's key was used. */
export const hashOf = (parts: readonly (string | number | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');
