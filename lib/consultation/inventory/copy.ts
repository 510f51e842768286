import { bilingual, type Language } from '@/lib/shared/language';
import type { Choice, FieldReason } from './rules';

/** The forms by the names that people know them by, and what each is for. */
export const blockCopy = bilingual(
  {
    form2: { title: '職務経歴', sheet: '様式2', lead: 'これまでの仕事を、勤め先ごとに書きます。' },
    form3_1: {
      title: '免許・資格',
      sheet: '様式3-1',
      lead: '持っている免許や資格を書きます。普通免許のように多くの人が持つものは、書かなくてかまいません。',
    },
    form3_2: {
      title: '学習歴・訓練歴',
      sheet: '様式3-2',
      lead: '学校、研修、講座、独学で学んだことを書きます。',
    },
    form1_1: {
      title: 'キャリア・プラン',
      sheet: '様式1-1',
      lead: 'ここまで書いたことをふり返りながら、これからを書きます。書けるところからで大丈夫です。',
    },
  },
  {
    form2: { title: 'Work history', sheet: 'Form 2', lead: 'Your work so far, one employer at a time.' },
    form3_1: {
      title: 'Licences',
      sheet: 'Form 3-1',
      lead: 'Licences and qualifications you hold. Common ones, such as an ordinary driving licence, may be left out.',
    },
    form3_2: {
      title: 'Learning and training',
      sheet: 'Form 3-2',
      lead: 'Schools, courses, trainings, and what you learned by yourself.',
    },
    form1_1: {
      title: 'Career plan',
      sheet: 'Form 1-1',
      lead: 'Look back at what you have written, then ahead. Start wherever you can.',
    },
  },
);

export const choiceCopy: Record<Language, Record<Choice, string>> = bilingual(
  {
    permanent: '正社員',
    fixed_term: '契約社員',
    dispatched: '派遣社員',
    part_time: 'パート・アルバイト',
    executive: '役員',
    self_employed: '自営・業務委託',
    other_type: 'そのほか',
    valid: '有効',
    lapsed: '失効した',
    partial: '一部（一次試験など）に合格',
    planned: '受ける日が決まっている',
  },
  {
    permanent: 'Permanent',
    fixed_term: 'Fixed term',
    dispatched: 'Through an agency',
    part_time: 'Part time',
    executive: 'Executive',
    self_employed: 'Self-employed',
    other_type: 'Other',
    valid: 'Held',
    lapsed: 'Lapsed',
    partial: 'Passed in part',
    planned: 'Exam date fixed',
  },
);

/** What does not fit in a field, and what to do. */
export const fieldReasonCopy: Record<Language, Record<FieldReason | 'month_half', string>> = bilingual(
  {
    text_long: '長すぎます。1行の欄は200文字、文章の欄は10,000文字までです。',
    month_wrong: '年と月を確かめてください。1900年から2099年までで入れられます。',
    month_half: '年と月の両方を入れてください。年は「2026」か「令和8」のように書けます。',
    choice_wrong: '一覧から選んでください。',
    backwards: '終わりが始まりより前になっています。どちらかを直してください。',
  },
  {
    text_long: 'This is too long. One line takes 200 characters, a text 10,000.',
    month_wrong: 'Please check year and month, from 1900 to 2099.',
    month_half: 'Please give both year and month. A year may be written 2026 or 令和8.',
    choice_wrong: 'Please choose from the list.',
    backwards: 'The end lies before the beginning. Please correct one of them.',
  },
);
