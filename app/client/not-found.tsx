import { Missing } from '@/components/shell/problem';
import { languageOf } from '@/lib/identity/language';

export default async function NotFound() {
  return <Missing language={await languageOf('client')} home="/client" />;
}
