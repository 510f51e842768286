import { bilingual } from '@/lib/shared/language';

/** The words of the device check before somebody enters, as the page of the browser gets them. */
export const deviceCopy = bilingual(
  {
    how: '話し方',
    voice: '声で話す',
    voiceMore: 'カメラは切ったまま始まります。文字も一緒に使えます。',
    text: '文字だけで話す',
    textMore: 'マイクは使いません。相手の声は聞こえます。あとから声に変えられます。',
    mask: '声の高さを変える',
    maskMore:
      '知っている人に声で気づかれにくくします。話し方や内容までは隠せません。入ってからも切り替えられます。',
    check: 'マイクを確かめる',
    checking: 'マイクの音の大きさ',
    speak: '何か話してみてください。',
    heard: '声が入っています。',
    echo: '自分の声を聞いてみる',
    echoMore: '話した声が1.5秒あとに聞こえます。イヤホンを使ってください。',
    refused:
      'マイクを使えませんでした。ブラウザーの設定でこのサイトにマイクを許すか、「文字だけで話す」を選んでください。',
    enter: '入室する',
    entering: '入室しています',
    offline: '入室できませんでした。接続を確かめて、もう一度押してください。',
    old: 'このブラウザーでは通話ができません。新しい Chrome、Edge、Firefox、Safari で開いてください。',
  },
  {
    how: 'How to talk',
    voice: 'Speak',
    voiceMore: 'The camera stays off at the beginning. You can write as well.',
    text: 'Write only',
    textMore: 'Your microphone is not used. You hear the other side. You can change to speaking later.',
    mask: 'Change the pitch of my voice',
    maskMore:
      'So that somebody who knows you is less likely to recognise your voice. It does not hide how or what you say. You can switch it inside, too.',
    check: 'Check the microphone',
    checking: 'Loudness of the microphone',
    speak: 'Please say something.',
    heard: 'Your voice comes in.',
    echo: 'Hear how I sound',
    echoMore: 'You hear what you say 1.5 seconds later. Please use earphones.',
    refused:
      'The microphone cannot be used. Allow it for this site in your browser’s settings, or choose “Write only”.',
    enter: 'Enter',
    entering: 'Entering',
    offline: 'You could not enter. Check your connection and press again.',
    old: 'This browser cannot hold a call. Please use a recent Chrome, Edge, Firefox or Safari.',
  },
);

export type DeviceWords = (typeof deviceCopy)['ja'];
