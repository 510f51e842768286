import { lengthOf } from '@/lib/shared/plain-text';

/** 研修 | eラーニング | 社内公募 */
export const offeringKinds = ['training', 'e_learning', 'opening'] as const;
export type OfferingKind = (typeof offeringKinds)[number];

/** Something of the company's own that clients find on their line. Days are `YYYY-MM-DD`. */
export type Offering = {
  kind: OfferingKind;
  title: string;
  howToFind: string;
  startsOn: string | null;
  endsOn: string | null;
};

export const titleLimit = 60;
export const howToFindLimit = 200;
/** So many an organization has at one time: everybody loads the bulletin with all of them. */
export const offeringLimit = 30;

/** As it was typed: `null` for a day that is none, empty for one that was left out. */
export type TypedOffering = {
  kind: string;
  title: string;
  howToFind: string;
  startsOn: string | null;
  endsOn: string | null;
};

export type OfferingFault =
  | { field: 'kind'; reason: 'no_kind' }
  | { field: 'title'; reason: 'no_title' | 'title_long' }
  | { field: 'howToFind'; reason: 'find_long' | 'has_link' }
  | { field: 'startsOn' | 'endsOn'; reason: 'unreadable' | 'before_start' };

/** What was typed → an offering, or everything that is wrong with it. */
export function decideOffering(
  typed: TypedOffering,
): { ok: true; value: Offering } | { ok: false; faults: OfferingFault[] } {
  const kind = offeringKinds.find((one) => one === typed.kind);
  const faults: OfferingFault[] = [
    ...(kind ? [] : [{ field: 'kind', reason: 'no_kind' } as const]),
    ...titleFaults(typed.title),
    ...findFaults(typed),
    ...dayFaults(typed),
  ];
  if (!kind || faults.length > 0) return { ok: false, faults };
  const { title, howToFind, startsOn, endsOn } = typed;
  return { ok: true, value: { kind, title, howToFind, startsOn: startsOn || null, endsOn: endsOn || null } };
}

function titleFaults(title: string): OfferingFault[] {
  if (title === '') return [{ field: 'title', reason: 'no_title' }];
  return lengthOf(title) > titleLimit ? [{ field: 'title', reason: 'title_long' }] : [];
}

/** No addresses: with one of its own for this page a company could see who follows it. */
function findFaults({ title, howToFind }: TypedOffering): OfferingFault[] {
  if (/:\/\/|www\.|\.(com|jp|net|org|io|example)\b/i.test(`${title} ${howToFind}`.normalize('NFKC')))
    return [{ field: 'howToFind', reason: 'has_link' }];
  return lengthOf(howToFind) > howToFindLimit ? [{ field: 'howToFind', reason: 'find_long' }] : [];
}

function dayFaults({ startsOn, endsOn }: TypedOffering): OfferingFault[] {
  const unreadable = (['startsOn', 'endsOn'] as const).filter(
    (field) => ({ startsOn, endsOn })[field] === null,
  );
  if (unreadable.length > 0) return unreadable.map((field) => ({ field, reason: 'unreadable' }));
  return startsOn && endsOn && endsOn < startsOn ? [{ field: 'endsOn', reason: 'before_start' }] : [];
}
