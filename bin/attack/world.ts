import { randomInt } from 'node:crypto';
import type { Employee } from '@/db/seed/people';
import { at, type Story, startOf } from '@/db/seed/story';
import { setUpDatabases } from '@/db/setup';
import { addDays, addMinutes } from '@/lib/shared/calendar';
import { type Admin, admin, urlOf } from './admin';
import { type Client, collectAt, consult, type Holder } from './courier';
import { type Link, link } from './link';
import { buildPlatform, type Platform } from './platform';
import { shuffle } from './statistics';

/** The scratch platform, lived in through the product's own commands, and an administrator who reads everything. */
export type World = {
  story: Story;
  platform: Platform;
  admin: Admin;
  /** Everybody of the large company who has collected, in the order in which they did. */
  holders: Holder[];
  /** Those of them who have consulted, in the order in which they did. */
  clients: Client[];
  /** People of the small company who collected and went straight on: what the gate and the wait are there to prevent. */
  hasty: Client[];
  /** What the thief could link of them before the first night. */
  beforeNight: Link;
};

const wallets = 300;
const consulting = 30;
const straightOn = 20;

export async function buildWorld(): Promise<World> {
  await setUpDatabases({
    desk: urlOf('desk'),
    consultation: urlOf('consultation'),
    report: urlOf('report'),
  });
  const platform = await buildPlatform();
  const { story, large, small } = platform;
  const holders = await collectAll(large.people.slice(0, wallets), platform);
  const slots = shuffle(platform.slots).slice(0, consulting + straightOn);
  const clients: Client[] = [];
  for (const [index, holder] of shuffle(holders).slice(0, consulting).entries())
    clients.push(await consult(holder, slotOf(slots, index), index, story.closed));
  const hasty: Client[] = [];
  for (const [index, { email }] of shuffle(small.people).slice(0, straightOn).entries()) {
    const slot = slotOf(slots, consulting + index);
    const holder = await collectAt(email, small.company, addMinutes(slot.startsAt, -1440 * 5 - 10));
    hasty.push(await consult(holder, slot, consulting + index, story.closed));
  }
  const beforeNight = await link(admin, hasty);
  return { story, platform, admin, holders, clients, hasty, beforeNight };
}

/** In random order, at random instants of the three weeks before the half-year. */
async function collectAll(people: readonly Employee[], { story, large }: Platform): Promise<Holder[]> {
  const holders: Holder[] = [];
  for (const { email } of shuffle(people)) {
    const day = addDays(startOf(story.closed), -1 - randomInt(20));
    holders.push(await collectAt(email, large.company, addMinutes(at(day, '00:00'), randomInt(1440))));
  }
  return holders;
}

function slotOf(slots: Platform['slots'], index: number): Platform['slots'][number] {
  const slot = slots[index];
  if (!slot) throw new Error('the calendar has no time left');
  return slot;
}
