import { type Change, isSatisfied } from '@/lib/consultation/questionnaire/rules';
import { textLimit, withheld } from '@/lib/shared/ballot';
import { lengthOf, plainText } from '@/lib/shared/plain-text';
import { concerns, requests } from '@/lib/shared/taxonomy';
import type { Choices } from '@/lib/wallet/ballots';

/** What the client can give: worked out on the device, each null where there is nothing to give. */
export type Giving = { satisfaction: number | null; change: Change | null };

/** What the form says; every item that is not a known code is kept back. */
export type Picked = { theme: string; satisfied: boolean; change: boolean; request: string; text: string };

export const nothingPicked: Picked = {
  theme: withheld,
  satisfied: false,
  change: false,
  request: withheld,
  text: '',
};

export const pickedIn = (form: FormData): Picked => ({
  theme: String(form.get('theme') ?? withheld),
  satisfied: form.get('satisfied') === 'give',
  change: form.get('change') === 'give',
  request: String(form.get('request') ?? withheld),
  text: String(form.get('text') ?? ''),
});

/** Turns what was picked into the choices of the ballots. Nothing is given that was not picked, and nothing that is not there. */
export function choicesOf(picked: Picked, { satisfaction, change }: Giving): Choices {
  const theme = concerns.find((code) => code === picked.theme) ?? withheld;
  const satisfied = picked.satisfied && satisfaction !== null ? yesNo(isSatisfied(satisfaction)) : withheld;
  const given = picked.change ? change : null;
  const request = requests.find((code) => code === picked.request) ?? withheld;
  const text = request === withheld ? '' : plainText(picked.text);
  return {
    organization: { theme, satisfied, change: given?.bin ?? withheld },
    segment: { theme, satisfied, improved: given ? yesNo(given.improved) : withheld },
    request: { request },
    ...(text ? { text } : {}),
  };
}

/** Whether the text beside the request would be refused. */
export const isTooLong = ({ text }: Picked): boolean => lengthOf(plainText(text)) > textLimit;

const yesNo = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no');
