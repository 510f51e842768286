import { Disclosure } from '@/components/ui/disclosure';
import { Facts } from '@/components/ui/facts';
import { recordPageCopy } from '@/lib/consultation/record/copy';
import { listVersions } from '@/lib/consultation/record/queries';
import { dayIn, formatDay, timeIn } from '@/lib/shared/calendar';
import type { BookingId, ConsultantId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { concernCopy } from '@/lib/shared/taxonomy-copy';

const texts = ['presentingConcern', 'assessment', 'actionPlan', 'nextStep', 'referral'] as const;

/** What stood in the record before each correction. */
export async function Versions({
  consultant,
  booking,
  language,
}: {
  consultant: ConsultantId;
  booking: BookingId;
  language: Language;
}) {
  const copy = recordPageCopy[language];
  const versions = await listVersions(consultant, booking);
  if (versions.length === 0) return null;
  return (
    <Disclosure summary={copy.versions(versions.length)}>
      <p>{copy.versionsLead}</p>
      {versions.map((version) => (
        <section key={version.version} className="grid gap-2 border-sand-300 border-t pt-4">
          <h3 className="text-std-16B-170">{titleOf(version.writtenAt, language)}</h3>
          <Facts
            items={[
              ...texts.map((name) => ({
                term: copy[name],
                detail: <p className="whitespace-pre-wrap">{version[name] || copy.empty}</p>,
              })),
              {
                term: copy.themes,
                detail: version.themes.map((code) => concernCopy[language][code]).join(' / ') || copy.empty,
              },
            ]}
          />
        </section>
      ))}
    </Disclosure>
  );
}

function titleOf(at: Date | null, language: Language): string {
  const copy = recordPageCopy[language];
  return at ? copy.versionAt(`${formatDay(dayIn(at), language)} ${timeIn(at)}`) : copy.versionUndated;
}
