import { publishBulletin } from '@/lib/desk/bulletin/commands';
import { listOrganizations } from '@/lib/desk/organization/queries';
import { now } from '@/lib/env';
import { sealRelease } from '@/lib/report/release/commands';
import { writeAccounts } from './seed/accounts';
import { calendarOf } from './seed/calendar';
import { castsOf } from './seed/cast';
import { chanceOf } from './seed/chance';
import { collectAsColleagues } from './seed/colleagues';
import { registerConsultants } from './seed/consultants';
import { recruit, spareCores } from './seed/crew';
import { drawHeldKeys, enterOrganizations, installer, openHalfYears } from './seed/desk';
import { must } from './seed/expect';
import { livesOf } from './seed/lives';
import { type Company, companies } from './seed/organizations';
import { planProgramme } from './seed/programme';
import { demoSizes, type Sizes, type Story, sealingOf, storyOf } from './seed/story';
import { isDemoThere } from './seed/there';

export type Demo = { companies: readonly Company[]; sizes: Sizes; processes: number; today: Date };

const wholeDemo = (): Demo => ({ companies, sizes: demoSizes, processes: spareCores(), today: now() });

/**
 * Fills empty databases with the demo, through the product's own commands and blind signatures: what a release shows was computed, not
 * typed. Does nothing where the demo is there. Throws when a seed was broken off, because its half cannot be told from real data.
 */
export async function seedDemo(demo: Demo = wholeDemo()): Promise<void> {
  if (isDemoThere()) return;
  if ((await listOrganizations()).length > 0)
    throw new Error(
      'The demo is incomplete. Please start once with --reset. / デモが途中です。--reset を付けて起動してください。',
    );
  const walkAll = recruit(demo.processes);
  const story = storyOf(demo.today);
  const [consultants, entered] = await Promise.all([
    registerConsultants(story),
    enterOrganizations(demo.companies, story),
    drawHeldKeys(story),
  ]);
  await planProgramme(entered, story);
  await openHalfYears(story);
  const chance = chanceOf(20_221_007);
  const casts = castsOf(entered, chance);
  const lives = livesOf(casts, calendarOf(consultants, story, chance), story, demo.sizes, chance);
  await Promise.all([walkAll(lives), collectAsColleagues(casts, demo.sizes, story.today)]);
  await sealClosed(
    story,
    casts.map(({ subject }) => subject),
  );
  await publishBulletin(story.today);
  writeAccounts(consultants);
}

/** One after the other: releases are a chain. */
async function sealClosed(story: Story, subjects: readonly string[]): Promise<void> {
  for (const subject of subjects)
    must(subject, await sealRelease(installer, subject, story.closed, sealingOf(story)));
}
