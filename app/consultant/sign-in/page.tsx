import { AskForCode } from '@/components/shell/sign-in-pages';
import { languageOf } from '@/lib/identity/language';
import { sendCode } from './actions';

export default async function SignIn() {
  return <AskForCode door="consultant" language={await languageOf('consultant')} action={sendCode} />;
}
