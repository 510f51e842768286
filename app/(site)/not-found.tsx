import { Missing } from '@/components/shell/problem';
import { siteLanguage } from '@/lib/identity/language';

export default async function NotFound() {
  return <Missing language={await siteLanguage()} home="/" />;
}
