import { Card } from '@/components/ui/card';
import { bilingual, type Language } from '@/lib/shared/language';
import { AddPasskey, type BeginPasskey, type KeepPasskey } from './account-add-passkey';

const words = bilingual(
  {
    title: 'アカウントができました',
    text: 'パスキーをつくると、次から指紋や顔、端末の暗証番号でサインインできます。端末に残る名前は「予定」だけです。あとでアカウントのページからもつくれます。',
    own: '会社の端末では、つくらないでください。会社が端末のパスキーを見られることがあります。',
  },
  {
    title: 'Your account is ready',
    text: 'With a passkey, a fingerprint, your face or the code of your device signs you in next time. All that shows on the device is the name 「予定」 (“appointments”). You can also make one later, on the account page.',
    own: 'Please make none on a device of your company: it may be able to see the passkeys there.',
  },
);

/** Once, after the account was made. Whoever wants none goes on with what stands below. */
export function PasskeyOffer(props: { language: Language; begin: BeginPasskey; keep: KeepPasskey }) {
  const copy = words[props.language];
  return (
    <Card title={copy.title}>
      <p>{copy.text}</p>
      <p>{copy.own}</p>
      <AddPasskey {...props} />
    </Card>
  );
}
