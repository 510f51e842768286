import { listOrganizations } from '@/lib/desk/organization/queries';
import type { Language } from '@/lib/shared/language';
import { releasesPageCopy } from './copy';

/** What an organization or pool is called on the operator's pages: its name and code. The report wing itself knows codes only. */
export async function listSubjectNames(language: Language): Promise<(subject: string) => string> {
  const organizations = await listOrganizations();
  const names = new Map(organizations.map(({ code, name }) => [code, `${name}（${code}）`]));
  const pools = new Set(organizations.map(({ poolCode }) => poolCode));
  const pool = releasesPageCopy[language].pool;
  return (subject) => names.get(subject) ?? (pools.has(subject) ? `${pool} ${subject}` : subject);
}
