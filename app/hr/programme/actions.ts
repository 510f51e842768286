'use server';

import { redirect } from 'next/navigation';
import { publishBulletin } from '@/lib/desk/bulletin/commands';
import { setProgramme } from '@/lib/desk/programme/commands';
import { programmeFaultCopy } from '@/lib/desk/programme/copy';
import { programmeForm, programmeInput } from '@/lib/desk/programme/input';
import { decideProgramme } from '@/lib/desk/programme/rules';
import { listLayers } from '@/lib/desk/roster/queries';
import { now } from '@/lib/env';
import { requireHr } from '@/lib/identity/hr/guard';
import { languageOf } from '@/lib/identity/language';
import { type FieldError, type FormState, typedValues } from '@/lib/shared/form';

/** Keeps a programme and publishes it with the bulletin, where clients of the company read it. */
export async function saveProgramme(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireHr();
  const copy = programmeFaultCopy[await languageOf('hr')];
  const input = programmeInput.safeParse(programmeForm(form));
  if (!input.success) return refuse(form, [{ field: '', message: copy.not_plannable }]);
  const { halfYear, ...typed } = input.data;
  const decided = decideProgramme(typed, halfYear, await listLayers(viewer.organizationId));
  if (!decided.ok)
    return refuse(
      form,
      decided.faults.map(({ field, reason }) => ({ field, message: copy[reason] })),
    );
  const answer = await setProgramme(viewer, halfYear, decided.value, now());
  if (!answer.ok) return refuse(form, [{ field: '', message: copy[answer.reason] }]);
  await publishBulletin(now());
  redirect(`/hr/programme?halfYear=${halfYear}&saved=1`);
}

const refuse = (form: FormData, errors: FieldError[]): FormState => ({ errors, values: typedValues(form) });
