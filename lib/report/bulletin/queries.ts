import { existsSync } from 'node:fs';
import { bulletinFile, readBulletin } from '@/lib/keys/bulletin-file';
import type { Bulletin } from '@/lib/shared/bulletin';

/** The published bulletin; null on a platform where no half-year was ever opened. A forged one throws. */
export const findBulletin = (): Bulletin | null => (existsSync(bulletinFile()) ? readBulletin() : null);
