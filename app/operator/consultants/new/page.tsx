import { PageTitle } from '@/components/ui/heading';
import { TypedForm } from '@/components/ui/typed-form';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { newConsultantCopy } from '../copy';
import { register } from './actions';
import { consultantSections } from './fields';

export default async function NewConsultant() {
  await requireOperator();
  const language = await languageOf('operator');
  const copy = newConsultantCopy[language];
  return (
    <div className="grid max-w-3xl gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <TypedForm
        action={register}
        sections={consultantSections(language)}
        submit={copy.submit}
        problem={copy.problem}
        language={language}
      />
    </div>
  );
}
