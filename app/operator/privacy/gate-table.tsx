import { Table } from '@/components/ui/table';
import { listGates } from '@/lib/desk/gate/queries';
import { formatDate } from '@/lib/shared/calendar';
import { formatHalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { privacyPageCopy } from './copy';

/** When each half-year's tickets open, how many have collected, and how many must have. */
export async function GateTable({ language }: { language: Language }) {
  const copy = privacyPageCopy[language];
  const gates = (await listGates()).toReversed();
  if (gates.length === 0) return <p>{copy.none}</p>;
  const { halfYear, from, collected, needed } = copy.gateHead;
  return (
    <Table
      caption={copy.gates}
      head={[halfYear, from, collected, needed]}
      numeric={[2, 3]}
      rows={gates.map((gate) => [
        formatHalfYear(gate.halfYear, language),
        formatDate(gate.acceptFrom, language),
        gate.wallets.toLocaleString('ja-JP'),
        gate.needed.toLocaleString('ja-JP'),
      ])}
    />
  );
}
