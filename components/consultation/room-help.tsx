import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { scriptCopy } from '@/lib/consultation/room/script/copy';
import type { BookingId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';

/** Where a client finds somebody at once, beside the talk. */
export function RoomCrisis({
  summary,
  lead,
  lines,
}: {
  summary: string;
  lead: string;
  lines: readonly string[];
}) {
  return (
    <Disclosure summary={summary}>
      <p>{lead}</p>
      <Lines lines={lines} />
    </Disclosure>
  );
}

/** What the consultant says and does when a life is in danger: pinned, so that nobody has to look for it then. */
export function RoomScript({
  bookingId,
  lines,
  language,
}: {
  bookingId: BookingId;
  lines: readonly string[];
  language: Language;
}) {
  const copy = scriptCopy[language];
  return (
    <Card title={copy.title}>
      <ol className="grid list-decimal gap-3 pl-6">
        {Object.entries(copy.steps).map(([step, { do: what, say }]) => (
          <li key={step}>
            <p className="font-700">{what}</p>
            <p>{say}</p>
          </li>
        ))}
      </ol>
      <p>
        {copy.number}
        <br />
        <code translate="no" className="break-all text-std-16N-170">
          {bookingId}
        </code>
      </p>
      <h3 className="text-std-17B-170">{copy.lines}</h3>
      <Lines lines={lines} />
    </Card>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="list-disc pl-5">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
