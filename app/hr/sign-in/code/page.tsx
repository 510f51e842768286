import { EnterCode } from '@/components/shell/sign-in-pages';
import { languageOf } from '@/lib/identity/language';
import { enterCode } from '../actions';

export default async function Code({ searchParams }: PageProps<'/hr/sign-in/code'>) {
  const { attempt } = await searchParams;
  return <EnterCode door="hr" language={await languageOf('hr')} action={enterCode} attempt={attempt} />;
}
