import { writeFileSync } from 'node:fs';
import type { Consultant } from './consultants';
import { operators } from './desk';
import { mustFind } from './expect';
import { companies } from './organizations';
import { visitors } from './people';
import { accountsFile } from './there';

/** What `bin/start` prints: the door, what to type there, and what to try. */
type Account = { door: string; sign: string; note: string };

export const writeAccounts = (consultants: readonly Consultant[]): void =>
  writeFileSync(accountsFile(), `${JSON.stringify(accountsOf(consultants), null, 2)}\n`);

/** Codes for every address arrive in the demo's mailbox. */
function accountsOf([first]: readonly Consultant[]): Account[] {
  const consultant = mustFind('demo consultant', first);
  return [
    ...employeeAddresses().map(({ address, company }) => ({
      door: '/desk',
      sign: address,
      note: `${company}：受付で受付票を受け取る / collect tickets (code: /mailbox)`,
    })),
    { door: '/client', sign: '—', note: '受付の受付票から自分でつくる / made from the desk’s tickets' },
    {
      door: '/consultant',
      sign: consultant.email,
      note: `${consultant.name}：今日の予定、記録 / today, rooms, records`,
    },
    ...companies.flatMap(({ hr, name }) =>
      hr
        ? [
            {
              door: '/hr',
              sign: hr.email,
              note: `${name}：実施計画、名簿、レポート / programme, roster, releases`,
            },
          ]
        : [],
    ),
    ...operators.map(({ email }) => ({
      door: '/operator',
      sign: email,
      note: '企業、相談員、レポートの封、時計 / organizations, consultants, sealing, clock',
    })),
  ];
}

const employeeAddresses = () =>
  companies.flatMap(({ code, domain, name }) =>
    (visitors[code] ?? []).map(({ mail }) => ({ address: `${mail}@${domain}`, company: name })),
  );
