import { rmSync } from 'node:fs';
import { requestsFile } from './instance';

/** Each run writes its requests down anew. */
export default function freshRun(): void {
  rmSync(requestsFile(), { force: true });
}
