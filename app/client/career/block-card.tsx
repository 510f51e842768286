import { VisibilityBadge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { blockCopy } from '@/lib/consultation/inventory/copy';
import type { Block } from '@/lib/consultation/inventory/rules';
import type { Language } from '@/lib/shared/language';
import { changeSharing } from './actions';
import { careerCopy } from './copy';

/** One form: how much is in it, the way in, and who sees it. */
export function BlockCard({
  block,
  count,
  shared,
  next,
  language,
}: {
  block: Block;
  count: number;
  shared: boolean;
  /** The one to go on with. */
  next: boolean;
  language: Language;
}) {
  const copy = careerCopy[language];
  const { title, lead } = blockCopy[language][block];
  return (
    <Card title={title}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span>{count === 0 ? copy.none : copy.rows(count)}</span>
        <VisibilityBadge who={shared ? 'consultant' : 'self'} language={language} />
      </p>
      <p className="text-solid-gray-700">{lead}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/client/career/${block}`} tone={next ? 'primary' : 'secondary'}>
          {count === 0 ? copy.write(title) : copy.change(title)}
        </ButtonLink>
        {count === 0 ? null : (
          <form action={changeSharing}>
            <input type="hidden" name="block" value={block} />
            <input type="hidden" name="shared" value={shared ? 'no' : 'yes'} />
            <SubmitButton tone={shared ? 'secondary' : 'quiet'}>
              {shared ? copy.unshare(title) : copy.share(title)}
            </SubmitButton>
          </form>
        )}
      </div>
      {count === 0 ? <p className="text-solid-gray-700">{copy.shareHint}</p> : null}
    </Card>
  );
}
