import { bilingual } from '@/lib/shared/language';

export const transferCopy = bilingual(
  {
    title: 'この端末に移す',
    lead: '別の端末にある鍵を、この端末にも入れます。中身は封をしたまま運ばれ、だれにも読めません。',
    noScript: '鍵は端末の中で開けるため、JavaScriptを有効にしてください。',
    receive: 'この端末に移す',
    replace: 'ここにあるものを消して、移す',
    receiving: '封を開けています…',
    problems: {
      no_link: '移すものがありません。移す元の端末でQRコードを出し、この端末のカメラで読み取ってください。',
      gone: 'このQRコードはもう使われたか、10分を過ぎました。移す元の端末で、新しいQRコードを出してください。失われたものはありません。',
      damaged: 'QRコードと中身が合いません。移す元の端末で、新しいQRコードを出してください。',
      offline: 'つながりませんでした。失われたものはありません。電波のよい場所で、もう一度押してください。',
      other_wallet:
        'この端末には、もう受付票が入っています。移すと、ここにあるものは消えます。復元コードを控えていれば、あとから戻せます。',
      no_storage:
        'このブラウザには鍵をしまえません。プライベートモードをやめるか、別のブラウザで開いてください。',
    },
    here: 'この端末に移しました',
    hereText:
      '移す元の端末にも、同じものが残っています。要らなければ、そちらのブラウザのデータを消してください。',
    known: 'アカウントがある方',
    knownText: 'この端末から、1回のタップでサインインできます。',
    signIn: 'サインインへ',
    fresh: 'まだアカウントがない方',
    freshText: '受付にサインインして「受付票を受け取る」を押すと、同じ受付票がこの端末にも入ります。',
    toDesk: '受付へ',
  },
  {
    title: 'Move to this device',
    lead: 'The key of another device comes to this one too. It travels sealed, and nobody can read it.',
    noScript: 'The key is opened on your device: please turn JavaScript on.',
    receive: 'Move it here',
    replace: 'Remove what is here, and move',
    receiving: 'Opening…',
    problems: {
      no_link: 'There is nothing to move. Show the code on the other device and scan it with this one.',
      gone: 'This code has been used, or its ten minutes are over. Please show a new one on the other device. Nothing is lost.',
      damaged: 'Code and contents do not match. Please show a new code on the other device.',
      offline: 'We could not connect. Nothing is lost. Please press again where the connection is better.',
      other_wallet:
        'There are tickets on this device already. Moving removes them. With their recovery code they can come back.',
      no_storage:
        'This browser cannot keep the key. Please leave private browsing, or open the page in another browser.',
    },
    here: 'It is on this device now',
    hereText:
      'The other device still has the same. If it should not, please clear the data of its browser for this site.',
    known: 'If you have an account',
    knownText: 'One tap signs you in on this device.',
    signIn: 'To the sign-in',
    fresh: 'If you have no account yet',
    freshText: 'Sign in at the desk and press “Collect the tickets”: the same tickets come to this device.',
    toDesk: 'To the desk',
  },
);
