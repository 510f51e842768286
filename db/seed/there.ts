import { existsSync } from 'node:fs';
import { dataPath } from '@/lib/env';

/** What `bin/start` prints. The file is written last: where it is, the demo is whole. */
export const accountsFile = (): string => dataPath('demo-accounts.json');

export const isDemoThere = (): boolean => existsSync(accountsFile());
