import { AskForCode } from '@/components/shell/sign-in-pages';
import { languageOf } from '@/lib/identity/language';
import { sendCode } from './actions';

export default async function SignIn({ searchParams }: PageProps<'/desk/sign-in'>) {
  const { problem, way } = await searchParams;
  return (
    <AskForCode
      door="desk"
      language={await languageOf('desk')}
      action={sendCode}
      problem={problem}
      codeOnly={way === 'code'}
    />
  );
}
