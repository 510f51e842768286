import { SubmitButton } from '@/components/ui/submit-button';
import { formatDate } from '@/lib/shared/calendar';
import { formatHalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { move } from './actions';
import { clockPageCopy } from './copy';
import { destinations, steps } from './steps';

/** One button a step; each says where it leads. */
export function StepButtons({ today, language }: { today: string; language: Language }) {
  const copy = clockPageCopy[language];
  const { halfYear, ballots } = destinations(today);
  const labels = {
    day: copy.day,
    week: copy.week,
    half_year: copy.half_year(formatHalfYear(halfYear.code, language), formatDate(halfYear.day, language)),
    ballots: copy.ballots(formatHalfYear(ballots.code, language), formatDate(ballots.day, language)),
    real: copy.back,
  };
  return (
    <div className="grid justify-items-start gap-3">
      {steps.map((step) => (
        <form key={step} action={move}>
          <input type="hidden" name="step" value={step} />
          <SubmitButton tone={step === 'real' ? 'quiet' : 'secondary'}>{labels[step]}</SubmitButton>
        </form>
      ))}
    </div>
  );
}
