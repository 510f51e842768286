import { Table } from '@/components/ui/table';
import { yearlyLimit } from '@/lib/report/budget/rules';
import { listSpent } from '@/lib/report/proof/queries';
import { formatHalfYear, isHalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { privacyPageCopy } from './copy';

/** ε that each organization or pool has spent of a year, from the ledger whose CHECK keeps it below the limit. */
export async function SpentTable({ language }: { language: Language }) {
  const copy = privacyPageCopy[language];
  const spent = await listSpent();
  if (spent.length === 0) return <p>{copy.noSpent}</p>;
  const { subject, year, spent: total, left } = copy.spentHead;
  return (
    <Table
      caption={copy.spent}
      head={[subject, year, total, left]}
      numeric={[2, 3]}
      rows={spent.map((one) => [
        one.subject,
        isHalfYear(one.year) ? formatHalfYear(one.year, language) : one.year,
        one.total.toFixed(2),
        (yearlyLimit - one.total).toFixed(2),
      ])}
    />
  );
}
