import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Door } from '../../lib/shared/taxonomy';
import { doors } from '../../lib/shared/taxonomy';

const app = fileURLToPath(new URL('../../app', import.meta.url));

/** Every address of the product as its folders say, with `[id]` where a part is open; so no page is forgotten. */
export function addresses(kind: 'page.tsx' | 'route.ts'): string[] {
  return readdirSync(app, { recursive: true })
    .map((name) => String(name).replaceAll(path.sep, '/'))
    .filter((name) => path.posix.basename(name) === kind)
    .map((name) => `/${path.posix.dirname(name)}`.replace(/\/\([^)]*\)/g, '').replace(/\/\.$/, ''))
    .map((address) => address || '/')
    .sort();
}

export const doorOf = (address: string): Door | null =>
  doors.find((door) => address === `/${door}` || address.startsWith(`/${door}/`)) ?? null;

/** An address with its open parts filled in. */
export const filled = (address: string, part: string): string => address.replace(/\[[^\]]*\]/g, part);
