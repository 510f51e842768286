import { notFound } from 'next/navigation';
import { ToCompany } from '@/components/shell/sign-in-pages';
import { languageOf } from '@/lib/identity/language';
import { organizationId } from '@/lib/shared/ids';

export default async function Company({ searchParams }: PageProps<'/hr/sign-in/company'>) {
  const id = organizationId((await searchParams).organization) ?? notFound();
  return <ToCompany door="hr" language={await languageOf('hr')} organization={id} />;
}
