'use server';

import { redirect } from 'next/navigation';
import { type RegisterRefusal, registerConsultant } from '@/lib/consultation/consultant/commands';
import { consultantFieldCopy, registerCopy } from '@/lib/consultation/consultant/copy';
import { consultantInput } from '@/lib/consultation/consultant/input';
import { titleMistakes } from '@/lib/consultation/consultant/rules';
import { now } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import type { FormState } from '@/lib/shared/form';
import { refuse, refuseFields } from '../../refusal';
import { newConsultantCopy } from '../copy';
import { profileOf } from './profile-form';

const fieldOf: Record<RegisterRefusal, string> = {
  title_wrong: 'introductionJa',
  expired: 'registrationExpiresOn',
  expiry_too_far: 'registrationExpiresOn',
  verified_in_future: 'verifiedOn',
  already_registered: 'registrationNumber',
};

export async function register(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireOperator();
  const language = await languageOf('operator');
  const parsed = consultantInput.safeParse(profileOf(form));
  if (!parsed.success) return refuseFields(form, parsed.error, consultantFieldCopy[language]);
  const result = await registerConsultant(viewer.auditName('consultation'), parsed.data, now());
  if (result.ok) redirect('/operator/consultants?done=1');
  const sentence = registerCopy[language][result.reason];
  const mistakes = result.reason === 'title_wrong' ? titleMistakes(parsed.data.introductionJa) : [];
  const found = mistakes.length > 0 ? newConsultantCopy[language].found(mistakes.join('、')) : '';
  return refuse(form, fieldOf[result.reason], [sentence, found].filter(Boolean).join(' '));
}
