import type { ReactNode } from 'react';
import { bilingual, type Language } from '@/lib/shared/language';
import { Icon, type IconName } from './icon';

export type BadgeTone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

const tones: Record<BadgeTone, string> = {
  neutral: 'border-solid-gray-420 bg-white text-solid-gray-800',
  info: 'border-blue-300 bg-blue-50 text-blue-1000',
  success: 'border-green-300 bg-green-50 text-green-1000',
  warning: 'border-orange-300 bg-orange-50 text-orange-1100',
  danger: 'border-red-300 bg-red-50 text-red-1100',
};

const shape =
  'inline-flex items-center gap-1 whitespace-nowrap rounded-full border px-2.5 py-0.5 text-dns-14N-130';

export function Badge({ tone = 'neutral', children }: { tone?: BadgeTone | undefined; children: ReactNode }) {
  return <span className={`${shape} ${tones[tone]}`}>{children}</span>;
}

export type Audience = 'self' | 'consultant' | 'statistics' | 'editors' | 'company';

const icons: Record<Audience, IconName> = {
  self: 'lock',
  consultant: 'pair',
  statistics: 'bars',
  editors: 'pair',
  company: 'building',
};

const words = bilingual(
  {
    seenBy: '見る人：',
    self: '自分だけ',
    consultant: '相談員まで',
    statistics: '集計だけ',
    editors: '編集担当だけ',
    company: '会社にも見える',
  },
  {
    seenBy: 'Seen by: ',
    self: 'only you',
    consultant: 'you and your consultant',
    statistics: 'statistics only',
    editors: 'editors only',
    company: 'your company too',
  },
);

/** Who sees the answer. Every field of a person wears one. */
export function VisibilityBadge({ who, language }: { who: Audience; language: Language }) {
  return (
    <Badge tone={who === 'company' ? 'warning' : 'info'}>
      <Icon name={icons[who]} className="size-4" />
      <span className="sr-only">{words[language].seenBy}</span>
      {words[language][who]}
    </Badge>
  );
}
