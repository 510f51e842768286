import type { PathItem } from '@/components/consultation/path-line';
import { PathNode } from '@/components/consultation/path-node';
import { pathCopy } from '@/lib/consultation/path/copy';
import type { Path, PathSession } from '@/lib/consultation/path/queries';
import type { FollowUp, Step } from '@/lib/consultation/path/rules';
import { progressCopy, sizeCopy } from '@/lib/consultation/path/step/copy';
import { dayIn, formatDate, formatMonth } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { FollowUpAction, StepActions, ToStep } from './node-actions';

/** Everything that the server knows of the line, drawn. On paper there is nothing to press. */
export function itemsOf(path: Path, { language, paper }: { language: Language; paper: boolean }): PathItem[] {
  return [
    ...path.sessions.map((session, index) => sessionItem(session, index, language, paper)),
    ...path.steps.map((step) => stepItem(step, language, paper)),
    ...path.followUps.map((followUp) => followUpItem(followUp, language, paper)),
  ];
}

function sessionItem(session: PathSession, index: number, language: Language, paper: boolean): PathItem {
  const copy = pathCopy[language];
  const { bookingId, startsAt, month, held, agreed, nextStep } = session;
  const day = startsAt && dayIn(startsAt);
  return {
    key: `session ${index}`,
    when: day ?? month,
    node: (
      <PathNode
        mark={held ? 'done' : 'coming'}
        label={held ? copy.session : copy.coming}
        when={whenOf(day ?? month, language)}
        title={copy.sessionWith(session.consultantName)}
      >
        {agreed ? <p className="whitespace-pre-wrap">{copy.agreed(agreed)}</p> : null}
        {nextStep ? <p className="whitespace-pre-wrap">{copy.next(nextStep)}</p> : null}
        {agreed && bookingId && !paper ? <ToStep booking={bookingId} language={language} /> : null}
      </PathNode>
    ),
  };
}

function stepItem(step: Step, language: Language, paper: boolean): PathItem {
  const copy = pathCopy[language];
  return {
    key: `step ${step.id}`,
    when: step.due,
    node: (
      <PathNode
        mark={step.done ? 'done' : 'coming'}
        label={step.done ? copy.stepDone : copy.step}
        when={copy.until(whenOf(step.due, language))}
        title={step.text}
      >
        <p className="text-solid-gray-700">{sizeCopy[language][step.size]}</p>
        {paper ? null : <StepActions step={step} language={language} />}
      </PathNode>
    ),
  };
}

function followUpItem(followUp: FollowUp, language: Language, paper: boolean): PathItem {
  const copy = pathCopy[language];
  const { month, afterMonths, due, answer } = followUp;
  return {
    key: `follow-up ${month} ${afterMonths}`,
    when: due,
    node: (
      <PathNode
        mark={answer ? 'done' : 'coming'}
        label={copy.followUp}
        when={formatMonth(due, language)}
        title={copy.followUpOf(afterMonths)}
      >
        {answer ? (
          <p>
            {answer.progress ? copy.followUpAnswered(progressCopy[language][answer.progress]) : copy.answered}
          </p>
        ) : null}
        {paper ? null : <FollowUpAction followUp={followUp} language={language} />}
      </PathNode>
    ),
  };
}

const whenOf = (when: string, language: Language): string =>
  when.length === 7 ? formatMonth(when, language) : formatDate(when, language);
