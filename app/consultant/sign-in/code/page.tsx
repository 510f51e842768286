import { EnterCode } from '@/components/shell/sign-in-pages';
import { languageOf } from '@/lib/identity/language';
import { enterCode } from '../actions';

export default async function Code({ searchParams }: PageProps<'/consultant/sign-in/code'>) {
  const { attempt } = await searchParams;
  return (
    <EnterCode
      door="consultant"
      language={await languageOf('consultant')}
      action={enterCode}
      attempt={attempt}
    />
  );
}
