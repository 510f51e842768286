import { setProgramme } from '@/lib/desk/programme/commands';
import { addDays } from '@/lib/shared/calendar';
import type { Entered } from './desk';
import { must } from './expect';
import { at, type Story, startOf } from './story';

/** The largest company's programme of the open half-year, set by its HR two weeks before it; the others have planned nothing yet. */
export async function planProgramme([first]: readonly Entered[], { open }: Story): Promise<void> {
  if (!first) return;
  const opening = startOf(open);
  const programme = {
    purposes: ['engagement' as const, 'retention' as const],
    layers: [],
    workingTime: true,
    briefingOn: addDays(opening, 8),
    trainingOn: addDays(opening, 50),
    followUpOn: addDays(opening, 140),
    note: '勤務時間中に利用できます。上司の許可はいりません。説明会のあと、希望者には「これまでの仕事を書き出す」90分の研修があります。',
  };
  must('programme', await setProgramme(first.author, open, programme, at(addDays(opening, -14))));
}
