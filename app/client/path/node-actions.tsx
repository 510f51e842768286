import { Button } from '@/components/ui/button';
import { TextLink } from '@/components/ui/link';
import { pathCopy } from '@/lib/consultation/path/copy';
import type { FollowUp, Step } from '@/lib/consultation/path/rules';
import { formatMonth } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { remove, turn } from './actions';

/** Done, undone, away: each one press. */
export function StepActions({ step: { id, text, done }, language }: { step: Step; language: Language }) {
  const copy = pathCopy[language];
  return (
    <div className="flex flex-wrap gap-2">
      <form action={turn}>
        <input type="hidden" name="step" value={id} />
        <Button
          tone={done ? 'quiet' : 'secondary'}
          aria-label={`${done ? copy.turnBack : copy.turn}：${text}`}
        >
          {done ? copy.turnBack : copy.turn}
        </Button>
      </form>
      <form action={remove}>
        <input type="hidden" name="step" value={id} />
        <Button tone="quiet" aria-label={`${copy.remove}：${text}`}>
          {copy.remove}
        </Button>
      </form>
    </div>
  );
}

/** From what was agreed to a step of one's own. */
export function ToStep({ booking, language }: { booking: string; language: Language }) {
  return (
    <p>
      <TextLink href={`/client/path?from=${booking}#add`}>{pathCopy[language].toStep}</TextLink>
    </p>
  );
}

/** Answering, while it is open; before and after, a word about it. */
export function FollowUpAction({ followUp, language }: { followUp: FollowUp; language: Language }) {
  const copy = pathCopy[language];
  const { month, afterMonths, due, answer, open, passed } = followUp;
  if (open)
    return (
      <p>
        <TextLink href={`/client/path/${month}/${afterMonths}`}>
          {answer ? copy.answerAgain : copy.answer}
        </TextLink>
      </p>
    );
  if (answer) return null;
  return (
    <p className="text-solid-gray-700">
      {passed ? copy.followUpMissed : copy.followUpLater(formatMonth(due, language))}
    </p>
  );
}
