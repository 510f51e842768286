import type { TypedFieldView } from '@/components/ui/typed-field';
import { bandCopy } from '@/lib/desk/contract/copy';
import {
  decideContract,
  headcountBands,
  isInBand,
  listFeeYen,
  quotas,
  type Terms,
} from '@/lib/desk/contract/rules';
import { lowestFloor } from '@/lib/desk/plan/rules';
import { formatHalfYear, type HalfYear, halfYearOf, nextHalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { organizationPageCopy } from './copy';

/** The form of a contract, filled with what is likely: the band of the roster, its list price, the quota and floor of the last contract. */
export function contractFields(
  terms: readonly Terms[],
  today: string,
  headcount: number,
  language: Language,
): TypedFieldView[] {
  const copy = organizationPageCopy[language];
  const last = terms.at(-1);
  const floor = Math.max(lowestFloor, ...terms.map((one) => one.floor));
  const band = headcountBands.find((one) => isInBand(headcount, one)) ?? headcountBands[0];
  const likely: Terms = {
    firstHalfYear: halfYearOf(today),
    headcountBand: band,
    feeYen: listFeeYen[band],
    quota: last?.quota ?? quotas.usual,
    floor,
  };
  const halfYears = nextFive(halfYearOf(today)).filter(
    (firstHalfYear) => decideContract({ ...likely, firstHalfYear }, terms, today).ok,
  );
  const bands = headcountBands.map((value) => ({
    value,
    label: copy.bandPrice(bandCopy[language][value], listFeeYen[value].toLocaleString('ja-JP')),
  }));
  return [
    {
      kind: 'select',
      name: 'firstHalfYear',
      label: copy.firstHalfYear,
      placeholder: copy.choose,
      value: halfYears[0] ?? '',
      options: halfYears.map((value) => ({ value, label: formatHalfYear(value, language) })),
    },
    {
      kind: 'select',
      name: 'headcountBand',
      label: copy.headcountBand,
      placeholder: copy.choose,
      value: headcount > 0 ? band : '',
      options: bands,
    },
    {
      kind: 'number',
      name: 'feeYen',
      label: copy.feeYen,
      hint: copy.feeHint,
      value: headcount > 0 ? String(likely.feeYen) : '',
      width: 'code',
    },
    {
      kind: 'number',
      name: 'quota',
      label: copy.quotaLabel,
      hint: copy.quotaHint,
      value: String(likely.quota),
      width: 'number',
    },
    {
      kind: 'number',
      name: 'floor',
      label: copy.floorLabel,
      hint: copy.floorHint(String(floor)),
      value: String(floor),
      width: 'number',
    },
  ];
}

function nextFive(first: HalfYear): HalfYear[] {
  const list = [first];
  for (let index = 1; index < 5; index += 1) list.push(nextHalfYear(list.at(-1) ?? first));
  return list;
}
