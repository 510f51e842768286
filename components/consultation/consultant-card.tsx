import { Icon } from '@/components/ui/icon';
import { TextLink } from '@/components/ui/link';
import { title } from '@/lib/consultation/consultant/rules';
import { reasonText } from '@/lib/consultation/matching/reason/copy';
import type { Card } from '@/lib/consultation/matching/view';
import { bilingual, type Language } from '@/lib/shared/language';
import { ConsultantAvatar } from './consultant-avatar';
import { dateText } from './consultant-date';
import { type HoldAction, SlotButtons } from './slot-buttons';

const words = bilingual(
  {
    name: (name: string) => `${name} さん`,
    licence: title,
    verified: (day: string) => `資格を確かめた日：${day}`,
    next: '次の空き',
    more: (name: string) => `${name} さんのほかの時間とプロフィール`,
  },
  {
    name: (name: string) => name,
    licence: 'National career consultant licence',
    verified: (day: string) => `Checked on ${day}`,
    next: 'Next openings',
    more: (name: string) => `Other times and profile of ${name}`,
  },
);

/** A consultant with two reasons and the next openings as buttons. */
export function ConsultantCard({
  card,
  action,
  language,
}: {
  card: Card;
  action: HoldAction;
  language: Language;
}) {
  const copy = words[language];
  const { consultantId, name } = card;
  const slots = card.openings.map((startsAt) => ({ consultantId, startsAt }));
  return (
    <article className="grid gap-4 rounded-16 border border-sand-300 bg-white p-5 sm:p-6">
      <div className="flex items-center gap-4">
        <ConsultantAvatar name={name} />
        <div className="min-w-0">
          <h2 className="text-std-20B-150">{copy.name(name)}</h2>
          <p className="text-solid-gray-700">
            <span className="block">{copy.licence}</span>
            {copy.verified(dateText(card.verifiedOn, language))}
          </p>
        </div>
      </div>
      <ul className="grid gap-1">
        {card.reasons.map((reason) => (
          <li key={reason.code} className="flex gap-2">
            <Icon name="success" className="mt-0.5 size-6 text-green-800" />
            <span>{reasonText(reason, language)}</span>
          </li>
        ))}
      </ul>
      <div className="grid gap-2">
        <h3 className="text-std-16B-170">{copy.next}</h3>
        <SlotButtons slots={slots} action={action} language={language} />
      </div>
      <p>
        <TextLink href={`/client/consultants/${consultantId}`}>{copy.more(name)}</TextLink>
      </p>
    </article>
  );
}
