import { AskForCode } from '@/components/shell/sign-in-pages';
import { languageOf } from '@/lib/identity/language';
import { sendCode } from './actions';

export default async function SignIn({ searchParams }: PageProps<'/hr/sign-in'>) {
  const { problem, way } = await searchParams;
  return (
    <AskForCode
      door="hr"
      language={await languageOf('hr')}
      action={sendCode}
      problem={problem}
      codeOnly={way === 'code'}
    />
  );
}
