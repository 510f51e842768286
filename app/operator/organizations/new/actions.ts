'use server';

import { redirect } from 'next/navigation';
import { registerOrganization } from '@/lib/desk/organization/commands';
import { organizationCopy, organizationFieldCopy } from '@/lib/desk/organization/copy';
import { organizationInput } from '@/lib/desk/organization/input';
import type { OrganizationRefusal } from '@/lib/desk/organization/rules';
import { now } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { type FormState, typedValues } from '@/lib/shared/form';
import { refuse, refuseFields } from '../../refusal';

const fieldOf: Record<OrganizationRefusal, string> = {
  code_taken: 'code',
  code_tells_name: 'code',
  pool_code_taken: 'poolCode',
  pool_tells_name: 'poolCode',
  domain_is_private: 'mailDomains',
};

export async function register(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireOperator();
  const language = await languageOf('operator');
  const parsed = organizationInput.safeParse(typedValues(form));
  if (!parsed.success) return refuseFields(form, parsed.error, organizationFieldCopy[language]);
  const result = await registerOrganization(viewer.auditName('desk'), parsed.data, now());
  if (!result.ok) return refuse(form, fieldOf[result.reason], organizationCopy[language][result.reason]);
  redirect(`/operator/organizations/${result.value.organizationId}`);
}
