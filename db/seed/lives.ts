import { nicknameWords } from '@/lib/consultation/client/nickname/copy';
import { suggestNickname } from '@/lib/consultation/client/rules';
import { addMinutes } from '@/lib/shared/calendar';
import type { HalfYear } from '@/lib/shared/half-year';
import { sessionOf, wishesOf } from './answers';
import type { Calendar } from './calendar';
import type { Cast, Person } from './cast';
import type { Chance } from './chance';
import type { Life } from './life';
import type { Slot } from './slots';
import { at, type Sizes, type Story, startOf } from './story';

/** A life on the way to being decided, with the company that its answers lean on. */
type Draft = { person: Person; life: Life };

/** Everybody's way, the same each time: who consults when and with whom, what is answered and passed on. */
export function livesOf(
  casts: readonly Cast[],
  calendar: Calendar,
  story: Story,
  sizes: Sizes,
  chance: Chance,
): Life[] {
  const drafts = casts.flatMap((cast) => {
    const past = cast.answering.map((person) => draftOf(person, chance));
    for (const draft of past) addPast(draft, story.closed, calendar.closed, chance);
    const returning = past.slice(0, sizes.returning);
    for (const draft of returning) addPast(draft, story.open, calendar.openLate, chance);
    const fresh = newcomers(cast, sizes.answeredNow - returning.length, chance);
    for (const draft of fresh) addPast(draft, story.open, calendar.open, chance);
    const soon = newcomers(cast, Math.ceil(sizes.upcoming / casts.length), chance);
    for (const draft of soon) addAhead(draft, story, calendar, chance);
    const owed = newcomers(cast, 1, chance);
    for (const draft of owed) addOwed(draft, story, calendar.mineBefore, chance);
    return [...past, ...fresh, ...soon, ...owed];
  });
  return drafts.map(({ life }) => life).filter(({ visits }) => visits.length > 0);
}

/** People who have had no part so far; they leave the list of the others. */
const newcomers = ({ others }: Cast, count: number, chance: Chance): Draft[] =>
  others.splice(0, Math.max(0, count)).map((person) => draftOf(person, chance));

const draftOf = (person: Person, chance: Chance): Draft => ({
  person,
  life: {
    email: person.employee.email,
    organization: person.company.code,
    nickname: suggestNickname(nicknameWords.ja, chance.below),
    wishes: wishesOf(person.company, chance),
    visits: [],
  },
});

/** A session that was held, recorded and answered; none when the calendar has no time left, as in the first days of a half-year. */
function addPast({ person, life }: Draft, halfYear: HalfYear, slots: Slot[], chance: Chance): void {
  const slot = slots.pop();
  if (!slot) return;
  const bookedAt = addMinutes(slot.startsAt, -1440 * (2 + chance.below(12)));
  life.visits.push({ ...visitOf(slot, halfYear, bookedAt), ...sessionOf(person.company, chance) });
}

/** A session to come: the first ones at the consultant as whom visitors sign in, the others anywhere. */
function addAhead({ person, life }: Draft, { open, today }: Story, calendar: Calendar, chance: Chance): void {
  const slot = calendar.mineNext.shift() ?? calendar.ahead.pop();
  if (!slot) return;
  const { before } = sessionOf(person.company, chance);
  life.visits.push({ ...visitOf(slot, open, addMinutes(today, -150)), before, held: null });
}

/** A session that is over and that the consultant has yet to write up. */
function addOwed({ person, life }: Draft, { open }: Story, slots: Slot[], chance: Chance): void {
  const slot = slots.shift();
  if (!slot) return;
  const { before } = sessionOf(person.company, chance);
  const held = { record: null, after: null, choices: null };
  life.visits.push({ ...visitOf(slot, open, addMinutes(slot.startsAt, -2000)), before, held });
}

const visitOf = ({ consultant, startsAt }: Slot, halfYear: HalfYear, bookedAt: Date) => {
  const opening = at(startOf(halfYear));
  return {
    halfYear,
    consultant: consultant.id,
    bookedAt: (bookedAt < opening ? opening : bookedAt).toISOString(),
    startsAt: startsAt.toISOString(),
  };
};
