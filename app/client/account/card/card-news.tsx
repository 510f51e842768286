import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { CardReason } from '@/lib/consultation/client/card/rules';
import type { Language } from '@/lib/shared/language';
import { accountCopy } from '../copy';

/** Whoever's card was opened is told at the next visit; nothing otherwise. */
export function CardNews({
  card,
  language,
}: {
  card: { openedFor: CardReason | null } | null;
  language: Language;
}) {
  if (!card?.openedFor) return null;
  const copy = accountCopy[language];
  return (
    <Notice tone="warning" title={copy.card}>
      <p>{copy.cardOpened}</p>
      <p>
        <TextLink href="/client/account/card">{copy.toCard}</TextLink>
      </p>
    </Notice>
  );
}
