import { describe, expect, it } from 'vitest';
import type { Bulletin } from '@/lib/shared/bulletin';
import { accepted, refused } from '@/lib/shared/result';
import { emptyWallet } from './device';
import { offeringsOf, ownOfferings } from './offerings';
import { memoryStore } from './store';
import type { Transport } from './transport';

const offering = (organization: string, title: string) => ({
  organization,
  kind: 'training' as const,
  title,
  howToFind: '社内ポータル',
  startsOn: '2026-12-10',
  endsOn: null,
});
const bulletin: Bulletin = {
  version: 1,
  issuedOn: '2026-11-24',
  halfYears: [],
  organizations: [],
  keys: [],
  collected: [],
  refusedMailDomains: [],
  plans: [],
  programmes: [
    {
      organization: 'aozora',
      halfYear: '2026H2',
      note: '気軽にどうぞ',
      briefingOn: '2026-12-03',
      trainingOn: null,
      workingTime: true,
    },
  ],
  offerings: [offering('aozora', '自社の研修'), offering('hibiki', '他社の研修')],
};

const asked: string[] = [];
const device = (organization: string | null, answer: Awaited<ReturnType<Transport['bulletin']>>) => ({
  store: memoryStore(organization === null ? null : emptyWallet(new Uint8Array(16), organization, true)),
  transport: {
    bulletin: async () => {
      asked.push('bulletin');
      return answer;
    },
    collect: async () => refused('unasked'),
    signHeld: async () => refused('unasked'),
    cast: async () => refused('unasked'),
  },
});

describe('what the own company offers', () => {
  it('is picked on the device, with the days of the programme and its note', () => {
    expect(
      offeringsOf(bulletin, 'aozora').map(({ kind, title, startsOn }) => [kind, title, startsOn]),
    ).toEqual([
      ['training', '自社の研修', '2026-12-10'],
      ['briefing', '', '2026-12-03'],
      ['note', '気軽にどうぞ', null],
    ]);
    expect(offeringsOf({ ...bulletin, offerings: undefined, programmes: [] }, 'aozora')).toEqual([]);
  });

  it('is looked for only with a wallet, and asks for nothing but the bulletin of everybody', async () => {
    expect(await ownOfferings(device(null, accepted(bulletin)))).toEqual(refused('no_wallet'));
    expect(asked).toEqual([]);
    const found = await ownOfferings(device('hibiki', accepted(bulletin)));
    expect(found.ok && found.value.map(({ title }) => title)).toEqual(['他社の研修']);
    expect(await ownOfferings(device('hibiki', refused('offline')))).toEqual(refused('offline'));
    expect(asked).toEqual(['bulletin', 'bulletin']);
  });
});
