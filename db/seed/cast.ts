import type { Chance } from './chance';
import type { Entered } from './desk';
import { type Company, subjectOf } from './organizations';
import { type Employee, visitors } from './people';

/** Somebody of a company. Only the seed knows companies and sessions at once; what it writes goes through doors that do not. */
export type Person = { company: Company; employee: Employee };

/** Who of a reporting subject plays which part: those who answered in the closed half-year, and everybody else in random order. */
export type Cast = { subject: string; answering: Person[]; others: Person[] };

export function castsOf(entered: readonly Entered[], chance: Chance): Cast[] {
  const subjects = [...new Set(entered.map(({ company }) => subjectOf(company)))];
  return subjects.map((subject) => {
    const mine = entered.filter(({ company }) => subjectOf(company) === subject);
    const answering = mine.flatMap((one) => answeringOf(one, chance));
    const known = new Set(answering.map(({ employee }) => employee));
    const others = mine.flatMap(peopleOf).filter(({ employee }) => !known.has(employee));
    return { subject, answering: chance.shuffled(answering), others: chance.shuffled(others) };
  });
}

/** As many of each department as the company's story says. */
const answeringOf = (one: Entered, chance: Chance): Person[] =>
  one.company.departments.flatMap(({ name, answers }) => {
    const colleagues = peopleOf(one).filter(({ employee }) => employee.department === name);
    return chance.shuffled(colleagues).slice(0, answers);
  });

/** Everybody but those whose addresses the demo gives to visitors. */
function peopleOf({ company, people }: Entered): Person[] {
  const kept = (visitors[company.code] ?? []).map(({ mail }) => `${mail}@${company.domain}`);
  return people.filter(({ email }) => !kept.includes(email)).map((employee) => ({ company, employee }));
}
