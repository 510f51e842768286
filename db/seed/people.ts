import { type Chance, chanceOf } from './chance';
import { familyNames, givenNames } from './names';
import type { Company } from './organizations';

/** A line of a roster, as a company's personnel department keeps it. */
export type Employee = {
  number: string;
  email: string;
  name: string;
  department: string;
  layer: string;
  bornOn: string;
  joinedOn: string;
};

/** People whose addresses the demo names: they have collected nothing yet, so that a visitor can. */
export const visitors: Record<string, { name: string; mail: string }[]> = {
  kaede: [
    { name: '青木 結衣', mail: 'aoki.yui' },
    { name: '森 健太', mail: 'mori.kenta' },
    { name: '三浦 典子', mail: 'miura.noriko' },
    { name: '髙田 純', mail: 'takada.jun' },
  ],
  hinoki: [
    { name: '近藤 歩', mail: 'kondo.ayumu' },
    { name: '福田 早紀', mail: 'fukuda.saki' },
  ],
  azami: [{ name: '上野 みのり', mail: 'ueno.minori' }],
};

/** The roster of a company in some year, the people for visitors first; the same each time. */
export function rosterOf(company: Company, year: number): Employee[] {
  const chance = chanceOf(company.code.length * 7919 + company.departments.length);
  const places = chance.shuffled(
    company.departments.flatMap(({ name, heads }) => Array.from({ length: heads }, () => name)),
  );
  const taken = new Set<string>();
  return places.map((department, index) => {
    const visitor = visitors[company.code]?.[index];
    const { name, mail } = visitor ?? someName(chance, taken);
    taken.add(mail);
    return {
      number: `${company.code.charAt(0).toUpperCase()}${String(index + 1).padStart(5, '0')}`,
      email: `${mail}@${company.domain}`,
      name,
      department,
      ...ageOf(company, chance, year),
    };
  });
}

function someName(chance: Chance, taken: ReadonlySet<string>): { name: string; mail: string } {
  const [family, familyLatin] = chance.pick(familyNames);
  const [given, givenLatin] = chance.pick(givenNames);
  const plain = `${familyLatin}.${givenLatin}`;
  const reserved = Object.values(visitors).some((people) => people.some(({ mail }) => mail === plain));
  let mail = reserved ? `${plain}2` : plain;
  for (let count = 2; taken.has(mail); count += 1) mail = `${plain}${count}`;
  return { name: `${family} ${given}`, mail };
}

/** Age, years in the company and layer go together: managers are older, and nobody joined before 18. */
function ageOf(
  company: Company,
  chance: Chance,
  year: number,
): Pick<Employee, 'layer' | 'bornOn' | 'joinedOn'> {
  const layer = chance.weighted(company.layers);
  const rank = company.layers.findIndex(([name]) => name === layer) / company.layers.length;
  const age = 21 + Math.floor(rank * 22) + chance.below(20 + Math.floor((1 - rank) * 16));
  const years = chance.below(Math.max(1, Math.min(age - 19, 8 + Math.floor(rank * 30))));
  return {
    layer,
    bornOn: someDay(chance, year - age),
    joinedOn: chance.below(4) > 0 ? `${year - years - 1}-04-01` : someDay(chance, year - years - 1),
  };
}

const someDay = (chance: Chance, year: number): string => {
  const [month, day] = [1 + chance.below(12), 1 + chance.below(28)];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};
