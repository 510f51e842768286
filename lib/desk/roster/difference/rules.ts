import type { Column, Person } from '../person/rules';
import type { RosterRow } from '../rules';

/** A person as the roster has it; `left` for somebody who is no longer there. */
export type Known = { id: string; left: boolean; person: Person };

/** What an import would do, before it does it. After it the headcount is the number of rows. */
export type Difference = {
  /** Not known so far. */
  added: Person[];
  /** Left earlier and back again, with the values of the file. */
  returned: { id: string; person: Person }[];
  changed: { id: string; person: Person }[];
  unchanged: number;
  /** There now and not in the file: they leave. */
  leaving: string[];
  /** Rows whose mail address belongs to somebody else. */
  taken: number[];
};

export type ImportCount = { added: number; changed: number; left: number; unchanged: number };

/**
 * Compares a file with the roster. The same person is whoever has the number, or else the mail address of somebody whose number is not in
 * the file: a renumbered person stays the same person and collects no second voice. `present` are the columns of the file; other values
 * stay. `elsewhere` are addresses of the file that the tables know outside this organization.
 */
export function decideDifference(
  rows: readonly RosterRow[],
  present: readonly Column[],
  known: readonly Known[],
  elsewhere: ReadonlySet<string>,
): Difference {
  const book = bookOf(rows, known);
  const difference: Difference = {
    added: [],
    returned: [],
    changed: [],
    unchanged: 0,
    leaving: [],
    taken: [],
  };
  const kept = new Set<string>();
  for (const { row, person } of rows) {
    const match = book.matchOf(person);
    if (elsewhere.has(person.mail) || book.isHeldByAnother(person, match)) difference.taken.push(row);
    if (match) kept.add(match.id);
    place(difference, match, match ? merged(person, match.person, present) : person);
  }
  difference.leaving = known.filter(({ id, left }) => !left && !kept.has(id)).map(({ id }) => id);
  return difference;
}

/** Whoever comes back counts as added, so that the headcount afterwards is what was there + added − left. */
export const countOf = ({ added, returned, changed, leaving, unchanged }: Difference): ImportCount => ({
  added: added.length + returned.length,
  changed: changed.length,
  left: leaving.length,
  unchanged,
});

/** More than a tenth of the roster would leave, and more than a handful: perhaps the file holds only a part of the people. */
export const isWorrying = ({ leaving, changed, unchanged }: Difference): boolean =>
  leaving.length > 5 && leaving.length * 10 > leaving.length + changed.length + unchanged;

function place(difference: Difference, match: Known | undefined, person: Person): void {
  if (!match) difference.added.push(person);
  else if (match.left) difference.returned.push({ id: match.id, person });
  else if (isSame(match.person, person)) difference.unchanged += 1;
  else difference.changed.push({ id: match.id, person });
}

function bookOf(rows: readonly RosterRow[], known: readonly Known[]) {
  const numbers = new Set(rows.map(({ person }) => person.number));
  const byNumber = new Map(known.map((one) => [one.person.number, one]));
  const byMail = new Map(known.map((one) => [one.person.mail, one]));
  const freeByMail = (mail: string) => {
    const holder = byMail.get(mail);
    return holder && !numbers.has(holder.person.number) ? holder : undefined;
  };
  return {
    matchOf: (person: Person) => byNumber.get(person.number) ?? freeByMail(person.mail),
    /** Whoever is in the file by number gives the old address up in the same import; whoever is not keeps it. */
    isHeldByAnother: (person: Person, match: Known | undefined) => {
      const holder = freeByMail(person.mail);
      return holder !== undefined && holder.id !== match?.id;
    },
  };
}

/** The file's values where the file has the column, else what is known. */
const merged = (file: Person, known: Person, present: readonly Column[]): Person => ({
  ...file,
  name: present.includes('name') ? file.name : known.name,
  bornOn: present.includes('bornOn') ? file.bornOn : known.bornOn,
  joinedOn: present.includes('joinedOn') ? file.joinedOn : known.joinedOn,
});

const isSame = (a: Person, b: Person): boolean =>
  a.number === b.number &&
  a.mail === b.mail &&
  a.name === b.name &&
  a.department === b.department &&
  a.layer === b.layer &&
  a.bornOn === b.bornOn &&
  a.joinedOn === b.joinedOn;
