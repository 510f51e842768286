import { addOffering } from '@/lib/desk/offering/commands';
import type { Offering } from '@/lib/desk/offering/rules';
import { setProgramme } from '@/lib/desk/programme/commands';
import { addDays } from '@/lib/shared/calendar';
import type { Entered } from './desk';
import { must } from './expect';
import { at, type Story, startOf } from './story';

/** The largest company's programme of the open half-year and what it offers on the way, set by its HR two weeks before it; the others have planned nothing yet. */
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
  for (const offering of offeringsFrom(opening))
    must('offering', await addOffering(first.author, offering, at(addDays(opening, -14))));
}

const offeringsFrom = (opening: string): Offering[] => [
  {
    kind: 'training',
    title: 'これまでの仕事を書き出す（90分）',
    howToFind: '社内ポータルの「研修」から申し込み。上司の承認はいりません。',
    startsOn: addDays(opening, 75),
    endsOn: null,
  },
  {
    kind: 'e_learning',
    title: 'データを読む力・入門',
    howToFind: '学習サイトで「データ入門」と検索。',
    startsOn: null,
    endsOn: null,
  },
  {
    kind: 'opening',
    title: '商品企画（若干名）',
    howToFind: '社内ポータルの「公募」。応募は所属長に知らされません。',
    startsOn: addDays(opening, 60),
    endsOn: addDays(opening, 110),
  },
];
