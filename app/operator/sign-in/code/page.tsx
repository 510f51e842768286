import { EnterCode } from '@/components/shell/sign-in-pages';
import { languageOf } from '@/lib/identity/language';
import { enterCode } from '../actions';

export default async function Code({ searchParams }: PageProps<'/operator/sign-in/code'>) {
  const { attempt } = await searchParams;
  return (
    <EnterCode door="operator" language={await languageOf('operator')} action={enterCode} attempt={attempt} />
  );
}
