'use server';

import { notFound, redirect } from 'next/navigation';
import { keepConnection, openConnection, removeConnection } from '@/lib/desk/connection/commands';
import { connectionFieldCopy } from '@/lib/desk/connection/copy';
import { connectionInput } from '@/lib/desk/connection/input';
import { findOrganization } from '@/lib/desk/organization/queries';
import { now } from '@/lib/env';
import { tryConnection } from '@/lib/identity/company/door';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { type FormState, typedValues } from '@/lib/shared/form';
import { organizationId } from '@/lib/shared/ids';
import { refuse, refuseFields } from '../../../refusal';
import { companySignInCopy } from './copy';

async function asked(form: FormData) {
  const viewer = await requireOperator();
  const id = organizationId(form.get('organization')) ?? notFound();
  const { code } = (await findOrganization(id)) ?? notFound();
  const page = `/operator/organizations/${id}/sign-in` as const;
  return { deed: { actor: viewer.auditName('desk'), now: now() }, organization: { id, code }, page };
}

export async function save(_: FormState, form: FormData): Promise<FormState> {
  const { deed, organization, page } = await asked(form);
  const language = await languageOf('operator');
  const parsed = connectionInput.safeParse(typedValues(form));
  if (!parsed.success) return refuseFields(form, parsed.error, connectionFieldCopy[language]);
  const kept = await keepConnection(deed, organization, parsed.data);
  if (!kept.ok) return refuse(form, 'secret', companySignInCopy[language].problems[kept.reason]);
  redirect(`${page}?done=saved`);
}

export async function tryIt(form: FormData): Promise<void> {
  const { deed, organization, page } = await asked(form);
  const tried = await tryConnection(organization.id);
  if (!tried.ok) redirect(`${page}?problem=${tried.reason}`);
  await openConnection(deed, organization);
  redirect(`${page}?done=opened`);
}

export async function remove(form: FormData): Promise<void> {
  const { deed, organization, page } = await asked(form);
  await removeConnection(deed, organization);
  redirect(`${page}?done=removed`);
}
