import { leaksOf } from './leaks';
import { type Attack, percent } from './row';
import { drawCompany, drawYear, releasesOf, type Year } from './simulation';
import { mean } from './statistics';
import { onDemand, top1 } from './t03-timing';
import { plantedGrant } from './t05-escape';
import { membershipWithout } from './t09-membership';
import { complementOff } from './t18-complement';
import type { World } from './world';

/** T18. Each defence is switched off in turn, and the check that guards it must go red. A check that stays green guards nothing. */
export const defences: Attack = {
  id: 'T18',
  world: true,
  async attack(world) {
    const tried = await switchOff(world);
    const red = tried.filter(({ red }) => red);
    const green = tried.filter(({ red }) => !red).map(({ name }) => name);
    return {
      tried: `switched off in turn: ${tried.map(({ name, seen }) => `${name} (${seen})`).join('; ')}`,
      n: tried.length,
      result: `${red.length} of ${tried.length} checks went red${green.length > 0 ? `, not ${green.join(', ')}` : ''}`,
      passMark: 'every one',
      pass: green.length === 0,
    };
  },
  async control() {
    const years = lowUse();
    const leaks = years.flatMap((year) => releasesOf(year)).flatMap(leaksOf);
    return {
      against: 'the same checks with every defence on, which must stay green',
      result: `${leaks.length} leaks in ${2 * years.length} releases`,
      broken: leaks.length === 0,
    };
  },
};

type Off = { name: string; seen: string; red: boolean };

async function switchOff(world: World): Promise<Off[]> {
  const years = lowUse();
  const floorless = years.flatMap((year) => releasesOf(year, { floor: 1 })).flatMap(leaksOf);
  const alone = years.flatMap(complementOff);
  const gate = mean(Array.from({ length: 20 }, () => top1(onDemand())));
  const noiseless = membershipWithout();
  const grant = await plantedGrant(world);
  const { beforeNight } = world;
  return [
    {
      name: 'shuffle',
      seen: `${beforeNight.hits.toFixed(0)} of ${beforeNight.of} linked`,
      red: beforeNight.broken,
    },
    { name: 'gate', seen: `top-1 ${percent(gate, 0)}`, red: gate > 2 / 300 },
    { name: 'complement', seen: `${alone.length} leaks`, red: alone.length > 0 },
    { name: 'noise', seen: `advantage ${percent(noiseless, 0)}`, red: noiseless > 0.65 },
    { name: 'floor', seen: `${floorless.length} leaks`, red: floorless.length > 0 },
    { name: 'grants', seen: grant.result, red: grant.broken },
  ];
}

/** Companies in which few people use the service, so that floor and complement have work to do. */
const lowUse = (): Year[] =>
  Array.from({ length: 30 }, (_, place) =>
    drawYear(drawCompany(place % 2 === 0 ? 1500 : 3000, 0.012 + (place % 5) * 0.004), '2027H1'),
  );
