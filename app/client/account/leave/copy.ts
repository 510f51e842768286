import { bilingual } from '@/lib/shared/language';

/** The word in either language: whoever switches the language while typing is not refused. */
export const isConfirmed = (typed: string): boolean =>
  ['削除', 'delete'].includes(typed.normalize('NFKC').trim().toLowerCase());

export const leaveCopy = bilingual(
  {
    title: 'アカウントを削除する',
    lead: '削除すると、だれにも元に戻せません。',
    goes: '消えるもの',
    goesList: {
      account: 'ニックネーム、パスキー、面談できる回数、質問への答え',
      bookings:
        'これからの予定。すべて取り消します。開始まで24時間を切った予定は、直前の取り消しとして相談員の実績に残ります',
      record: '相談員の記録とメモ。メモの鍵を壊すので、バックアップを戻しても、だれにも読めません',
      inventory: 'キャリアの棚卸し。これも鍵を壊します。残したいときは、先に持ち出してください',
    },
    stays: '残るもの',
    staysList: {
      lines: '相談員の実績の行（相談員、月、初回かどうか、実施したか）。あなたのものだとは分かりません',
      ballots: '会社に渡した声の票。もう数に入っていて、どれがあなたのものか分からないため、取り出せません',
      tickets: '使った受付票の印。同じ受付票はもう使えません',
    },
    exportText: '手元に残したい場合は、先にダウンロードしてください。',
    exportLink: '自分のデータをダウンロードする',
    word: '確認のため「削除」と入力してください',
    wrongWord: '「削除」と入力してから押してください。まだ何も消えていません。',
    problem: 'まだ削除していません',
    submit: 'アカウントを削除する',
    back: 'やめて、アカウントに戻る',
    goneTitle: 'アカウントを削除しました',
    goneText:
      '予定、答え、記録、メモの鍵は消えました。残っているのは、相談員の実績の行と、もう数に入った声の票だけです。',
    goneDevice:
      'この端末の受付票と鍵は、端末の中に残っています。要らなければ、ブラウザのデータを消してください。パスキーは端末の設定から消せます。',
  },
  {
    title: 'Delete the account',
    lead: 'Nobody can undo this.',
    goes: 'What goes',
    goesList: {
      account: 'Nickname, passkeys, sessions left, your answers',
      bookings:
        'Coming appointments: all of them are cancelled. One that begins within 24 hours stays a late cancellation in the consultant’s statement',
      record:
        'The consultant’s records and notes. The key of the notes is destroyed: no backup can bring them back',
      inventory:
        'Your career inventory. Its keys are destroyed too; if you want to keep it, take it along first',
    },
    stays: 'What stays',
    staysList: {
      lines:
        'Lines of the consultant’s statement (consultant, month, first or later session, held or not). Nothing says that they are yours',
      ballots:
        'Ballots that you gave: they are counted, and nobody can tell which are yours, so they cannot be taken out',
      tickets: 'The marks of used tickets: the same tickets cannot be used again',
    },
    exportText: 'If you want to keep something, please download it first.',
    exportLink: 'Download my data',
    word: 'To confirm, please type “delete”',
    wrongWord: 'Please type “delete” first. Nothing has been deleted.',
    problem: 'Nothing has been deleted yet',
    submit: 'Delete the account',
    back: 'Leave it, and go back to the account',
    goneTitle: 'The account has been deleted',
    goneText:
      'Appointments, answers, records and the keys of the notes are gone. What stays are lines of the consultant’s statement, and ballots that had been counted.',
    goneDevice:
      'Tickets and key of this device are still on it. If they should not be, please clear the data of this browser. Passkeys go in the settings of the device.',
  },
);
