import { AskForCode } from '@/components/shell/sign-in-pages';
import { languageOf } from '@/lib/identity/language';
import { sendCode } from './actions';

export default async function SignIn() {
  return <AskForCode door="hr" language={await languageOf('hr')} action={sendCode} />;
}
