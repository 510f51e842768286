import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columns, type Person } from '../person/rules';
import { type Difference, decideDifference, type Known } from './rules';

const person = (number: string, mail: string, rest: Partial<Person> = {}): Person => ({
  number,
  mail,
  name: null,
  department: '営業部',
  layer: '若手',
  bornOn: '1990-05-01',
  joinedOn: '2015-04-01',
  ...rest,
});
const known = (id: string, who: Person, left = false): Known => ({ id, left, person: who });
const rowsOf = (people: readonly Person[]) => people.map((who, index) => ({ row: index + 2, person: who }));
const compare = (people: readonly Person[], roster: readonly Known[], elsewhere: string[] = []) =>
  decideDifference(rowsOf(people), columns, roster, new Set(elsewhere));

const nothing: Difference = { added: [], returned: [], changed: [], unchanged: 0, leaving: [], taken: [] };
const a = person('1', 'a');
const b = person('2', 'b');

describe('difference', () => {
  const moved = { ...a, department: '開発部' };
  const renumbered = person('101', 'a');
  test.each<[string, Person[], Known[], Partial<Difference>]>([
    ['new', [a], [], { added: [a] }],
    ['the same', [a], [known('x', a)], { unchanged: 1 }],
    ['moved', [moved], [known('x', a)], { changed: [{ id: 'x', person: moved }] }],
    ['left', [b], [known('x', a), known('y', b)], { unchanged: 1, leaving: ['x'] }],
    ['left before', [b], [known('x', a, true), known('y', b)], { unchanged: 1 }],
    ['back', [a], [known('x', a, true)], { returned: [{ id: 'x', person: a }] }],
    ['renumbered', [renumbered], [known('x', a)], { changed: [{ id: 'x', person: renumbered }] }],
    [
      'addresses swapped',
      [person('1', 'b'), person('2', 'a')],
      [known('x', a), known('y', b)],
      {
        changed: [
          { id: 'x', person: person('1', 'b') },
          { id: 'y', person: person('2', 'a') },
        ],
      },
    ],
  ])('%s', (_, people, roster, expected) => {
    expect(compare(people, roster)).toEqual({ ...nothing, ...expected });
  });

  test('an address of somebody else is taken, whoever that is', () => {
    expect(compare([a], [], ['a']).taken).toEqual([2]);
    expect(compare([a, person('2', 'c')], [known('y', b), known('z', person('9', 'c'))]).taken).toEqual([3]);
  });

  test('a column that the file does not have changes nothing', () => {
    const without = { ...a, name: null, bornOn: null, joinedOn: null };
    const full = known('x', { ...a, name: '青空 花子' });
    const present = ['number', 'mail', 'department', 'layer'] as const;
    expect(decideDifference(rowsOf([without]), present, [full], new Set()).unchanged).toBe(1);
    expect(compare([without], [full]).changed).toHaveLength(1);
  });

  const people = fc
    .uniqueArray(
      fc.record({
        number: fc.integer({ min: 0, max: 9 }),
        mail: fc.integer({ min: 0, max: 9 }),
        department: fc.constantFrom('営業部', '開発部'),
      }),
      { maxLength: 8, selector: ({ number }) => number },
    )
    .map((all) => all.filter((one, index) => all.findIndex(({ mail }) => mail === one.mail) === index))
    .map((all) => all.map(({ number, mail, department }) => person(`${number}`, `m${mail}`, { department })));

  test('after it the roster is the file, and a second time changes nothing', () => {
    fc.assert(
      fc.property(people, people, fc.array(fc.boolean()), (before, file, gone) => {
        const roster = before.map((who, index) => known(`id${index}`, who, gone[index] ?? false));
        const difference = compare(file, roster);
        fc.pre(difference.taken.length === 0);
        const after = apply(roster, difference);
        const active = after.filter(({ left }) => !left).map(({ person: who }) => who);
        expect(active.toSorted(byNumber)).toEqual(file.toSorted(byNumber));
        expect(new Set(after.map(({ person: who }) => who.mail)).size).toBe(after.length);
        expect(new Set(after.map(({ person: who }) => who.number)).size).toBe(after.length);
        expect(compare(file, after)).toEqual({ ...nothing, unchanged: file.length });
      }),
    );
  });
});

const byNumber = (one: Person, other: Person) => (one.number < other.number ? -1 : 1);

function apply(roster: readonly Known[], { added, returned, changed, leaving }: Difference): Known[] {
  const written = new Map([...returned, ...changed].map((entry) => [entry.id, entry.person]));
  return [
    ...roster.map((one) => {
      const who = written.get(one.id);
      return who
        ? { ...one, left: false, person: who }
        : { ...one, left: one.left || leaving.includes(one.id) };
    }),
    ...added.map((who, index) => known(`new${index}`, who)),
  ];
}
