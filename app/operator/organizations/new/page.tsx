import { PageTitle } from '@/components/ui/heading';
import { TypedForm } from '@/components/ui/typed-form';
import { listTakenCodes } from '@/lib/desk/organization/queries';
import { suggestCode, type TakenCodes } from '@/lib/desk/organization/rules';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import type { Language } from '@/lib/shared/language';
import { organizationsPageCopy } from '../copy';
import { register } from './actions';

export default async function NewOrganization() {
  await requireOperator();
  const language = await languageOf('operator');
  const copy = organizationsPageCopy[language];
  return (
    <div className="grid max-w-2xl gap-8">
      <PageTitle lead={copy.newLead}>{copy.newTitle}</PageTitle>
      <TypedForm
        action={register}
        sections={[{ fields: fieldsFor(await listTakenCodes(), language) }]}
        submit={copy.submit}
        problem={copy.problem}
        language={language}
      />
    </div>
  );
}

function fieldsFor(taken: TakenCodes, language: Language) {
  const copy = organizationsPageCopy[language];
  const pools = taken.pools.length > 0 ? copy.pools(taken.pools.join(', ')) : '';
  return [
    { kind: 'text', name: 'name', label: copy.name, hint: copy.nameHint },
    {
      kind: 'text',
      name: 'code',
      label: copy.code,
      hint: copy.codeHint,
      value: suggestCode(taken, Math.random()),
    },
    {
      kind: 'text',
      name: 'poolCode',
      label: copy.pool,
      hint: [copy.poolHint, pools].join(' '),
      optional: copy.optional,
    },
    { kind: 'area', name: 'mailDomains', label: copy.domains, hint: copy.domainsHint, rows: 3 },
  ] as const;
}
