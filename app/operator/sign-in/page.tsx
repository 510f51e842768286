import { AskForCode } from '@/components/shell/sign-in-pages';
import { languageOf } from '@/lib/identity/language';
import { sendCode } from './actions';

export default async function SignIn() {
  return <AskForCode door="operator" language={await languageOf('operator')} action={sendCode} />;
}
