import { EnterCode } from '@/components/shell/sign-in-pages';
import { languageOf } from '@/lib/identity/language';
import { enterCode } from '../actions';

export default async function Code({ searchParams }: PageProps<'/desk/sign-in/code'>) {
  const { attempt } = await searchParams;
  return <EnterCode door="desk" language={await languageOf('desk')} action={enterCode} attempt={attempt} />;
}
