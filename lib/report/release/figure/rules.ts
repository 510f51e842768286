import { type CompanyRequest, type Concern, concerns, requests } from '@/lib/shared/taxonomy';
import {
  answering,
  type Estimate,
  estimate,
  estimateChange,
  type Item,
  type Noisy,
  published,
  roundedPeople,
  widest,
} from '../../estimate/rules';
import { decideGroup } from '../../suppression/rules';
import type { Change, Hidden, HiddenReason, People, Requests, Share, Themes } from '../input';

export const hide = (reason: HiddenReason): Hidden => ({ shown: false, reason });

export const peopleFigure = ({ people }: Noisy, reason: HiddenReason | null, floor: number): People =>
  reason ? hide(reason) : { shown: true, n: roundedPeople(people, floor) };

/** The share of one bin. Hidden with its group, when too few answered the item, or when it is too uncertain. */
export function shareFigure(
  item: Item | undefined,
  bin: string,
  reason: HiddenReason | null,
  floor: number,
): Share {
  const closed = reason ?? reasonOf(item, floor);
  if (closed || !item) return hide(closed ?? 'few_people');
  const share = estimate(item, bin);
  return isWide(share) ? hide('wide') : { shown: true, ...published(share) };
}

/** The shares of the themes, the largest first; all of them or none, so that a hidden one does not stand out. */
export function themesFigure(
  item: Item | undefined,
  reason: HiddenReason | null,
  floor: number,
  most: number = concerns.length,
): Themes {
  const closed = reason ?? reasonOf(item, floor);
  if (closed || !item) return hide(closed ?? 'few_people');
  const shares = concerns.map((code) => ({ code, share: estimate(item, code) }));
  if (shares.some(({ share }) => isWide(share))) return hide('wide');
  return { shown: true, shares: largest<Concern>(shares, most) };
}

/** Requests that at least `floor` people made, really and by the noisy number. */
export function requestsFigure(noisy: Noisy, headcount: number, floor: number): Requests {
  const item = noisy.items.request;
  const group = { truth: noisy.ballots, noisy: noisy.people, headcount };
  const closed = decideGroup(group, floor) ?? reasonOf(item, floor);
  if (closed || !item) return hide(closed ?? 'few_people');
  const enough = requests.filter(
    (code) => (item.truth[code] ?? 0) >= floor && (item.noisy[code] ?? 0) >= floor,
  );
  const shares = enough.map((code) => ({ code, share: estimate(item, code) }));
  if (shares.length === 0) return hide('few_people');
  if (shares.some(({ share }) => isWide(share))) return hide('wide');
  return { shown: true, shares: largest<CompanyRequest>(shares, requests.length) };
}

export function changeFigure(item: Item | undefined, reason: HiddenReason | null, floor: number): Change {
  const closed = reason ?? reasonOf(item, floor);
  if (closed || !item) return hide(closed ?? 'few_people');
  const { improved, mean, effect } = estimateChange(item);
  if (isWide(improved)) return hide('wide');
  return { shown: true, improved: published(improved), mean, effect };
}

/** Whoever keeps an item back is not behind its figure: those who answered it must be enough as well. */
function reasonOf(item: Item | undefined, floor: number): HiddenReason | null {
  if (!item) return 'few_people';
  const { truth, noisy } = answering(item);
  return truth < floor || noisy < floor ? 'few_people' : null;
}

const isWide = ({ half }: Estimate): boolean => half > widest;

function largest<Code extends string>(shares: readonly { code: Code; share: Estimate }[], most: number) {
  return [...shares]
    .sort((a, b) => b.share.p - a.share.p)
    .slice(0, most)
    .map(({ code, share }) => ({ code, ...published(share) }));
}
