'use server';

import { notFound, redirect } from 'next/navigation';
import { signContract } from '@/lib/desk/contract/commands';
import { contractCopy, contractFieldCopy } from '@/lib/desk/contract/copy';
import { contractInput } from '@/lib/desk/contract/input';
import { inviteHrMember } from '@/lib/desk/hr-member/commands';
import { hrMemberFieldCopy, inviteCopy } from '@/lib/desk/hr-member/copy';
import { hrMemberInput } from '@/lib/desk/hr-member/input';
import { now } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { type FormState, typedValues } from '@/lib/shared/form';
import { organizationId } from '@/lib/shared/ids';
import { refuse, refuseFields } from '../../refusal';

const contractField = {
  unknown_organization: '',
  half_year_past: 'firstHalfYear',
  half_year_too_far: 'firstHalfYear',
  half_year_not_after_last: 'firstHalfYear',
  collecting_begun: 'firstHalfYear',
  fee_out_of_range: 'feeYen',
  quota_out_of_range: 'quota',
  floor_below_ten: 'floor',
  floor_too_high: 'floor',
  floor_lowered: 'floor',
} as const;

export async function sign(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireOperator();
  const language = await languageOf('operator');
  const id = organizationId(form.get('organization')) ?? notFound();
  const parsed = contractInput.safeParse(typedValues(form));
  if (!parsed.success) return refuseFields(form, parsed.error, contractFieldCopy[language]);
  const result = await signContract(viewer.auditName('desk'), id, parsed.data, now());
  if (!result.ok) return refuse(form, contractField[result.reason], contractCopy[language][result.reason]);
  redirect(`/operator/organizations/${id}?done=contract`);
}

const inviteField = { unknown_organization: '', address_taken: 'email', address_outside: 'email' } as const;

export async function invite(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireOperator();
  const language = await languageOf('operator');
  const id = organizationId(form.get('organization')) ?? notFound();
  const parsed = hrMemberInput.safeParse(typedValues(form));
  if (!parsed.success) return refuseFields(form, parsed.error, hrMemberFieldCopy[language]);
  const result = await inviteHrMember(viewer.auditName('desk'), id, parsed.data, now());
  if (!result.ok) return refuse(form, inviteField[result.reason], inviteCopy[language][result.reason]);
  redirect(`/operator/organizations/${id}?done=hr`);
}
