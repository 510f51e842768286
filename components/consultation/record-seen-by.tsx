import { Badge } from '@/components/ui/badge';
import { Icon } from '@/components/ui/icon';
import { recordPageCopy } from '@/lib/consultation/record/copy';
import type { Language } from '@/lib/shared/language';

/** Who reads what a consultant writes, from the consultant's side. */
export function SeenBy({ who, language }: { who: 'you' | 'client'; language: Language }) {
  const copy = recordPageCopy[language];
  return (
    <Badge tone="info">
      <Icon name={who === 'you' ? 'lock' : 'pair'} className="size-4" />
      <span className="sr-only">{copy.seenBy}</span>
      {who === 'you' ? copy.onlyYou : copy.withClient}
    </Badge>
  );
}
