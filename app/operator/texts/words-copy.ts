import { bilingual } from '@/lib/shared/language';

/** The words of a year on the editors' desk. */
export const wordsPageCopy = bilingual(
  {
    title: '図に載せることば',
    lead: '開いている要望の文で10人以上が使ったことばです。だれが、何人が使ったかは示しません。1人が選び、別の編集担当が承認したことばだけが、期間レポートの図に載ります。',
    none: '10人以上が使ったことばはありません。',
    word: 'ことば',
    stateHead: '状態',
    chosen: '選ばれたことば',
    state: { approved: '承認された', own: '別の編集担当の承認を待つ', waiting: 'あなたの承認を待つ' },
    choose: '図に載せることばを選ぶ',
    chooseSubmit: '選んだことばを保存する',
    approve: '別の編集担当が選んだことばを承認する',
    approveSubmit: 'ことばを承認する',
    drop: '選ばれたことばを外す',
    dropSubmit: 'ことばを外す',
    problem: '何も変えていません',
  },
  {
    title: 'Words for the cloud',
    lead: 'Words that ten people or more used in the texts of open requests. Who they are, and how many, is not told. Only what one editor chooses and another approves enters the release.',
    none: 'No word was used by ten people or more.',
    word: 'Word',
    stateHead: 'State',
    chosen: 'Chosen words',
    state: { approved: 'Approved', own: 'Waits for another editor', waiting: 'Waits for your approval' },
    choose: 'Choose words for the cloud',
    chooseSubmit: 'Save these words',
    approve: 'Approve words that another editor chose',
    approveSubmit: 'Approve these words',
    drop: 'Take chosen words back',
    dropSubmit: 'Take these words back',
    problem: 'Nothing was changed',
  },
);
