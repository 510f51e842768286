import type { Bulletin } from '@/lib/shared/bulletin';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { type Device, ownOrganization, thisDevice } from './device';

export type OwnOffering = {
  kind: 'training' | 'e_learning' | 'opening' | 'briefing' | 'programmeTraining' | 'note';
  title: string;
  more: string;
  /** YYYY-MM-DD; null where it has no day. */
  startsOn: string | null;
  endsOn: string | null;
};

/**
 * What the own company offers, out of the bulletin that everybody loads without cookies: the device picks, and no server learns for which
 * company. `no_wallet` where this device does not know the company.
 */
export async function ownOfferings(
  device: Device = thisDevice(),
): Promise<Result<OwnOffering[], 'no_wallet' | 'offline'>> {
  const organization = await ownOrganization(device);
  if (!organization) return refused('no_wallet');
  const bulletin = await device.transport.bulletin();
  return bulletin.ok ? accepted(offeringsOf(bulletin.value, organization)) : refused('offline');
}

export function offeringsOf(bulletin: Bulletin, organization: string): OwnOffering[] {
  const own = (bulletin.offerings ?? []).filter((one) => one.organization === organization);
  const programmes = bulletin.programmes.filter((one) => one.organization === organization);
  return [
    ...own.map(({ kind, title, howToFind: more, startsOn, endsOn }) => ({
      kind,
      title,
      more,
      startsOn,
      endsOn,
    })),
    ...programmes.flatMap(({ briefingOn, trainingOn }) => [
      ...dated('briefing', briefingOn),
      ...dated('programmeTraining', trainingOn),
    ]),
    ...programmes.slice(-1).flatMap(({ note }) => (note ? [{ ...undated, title: note }] : [])),
  ];
}

const undated = { kind: 'note', title: '', more: '', startsOn: null, endsOn: null } as const;

const dated = (kind: 'briefing' | 'programmeTraining', day: string | null): OwnOffering[] =>
  day ? [{ kind, title: '', more: '', startsOn: day, endsOn: null }] : [];
