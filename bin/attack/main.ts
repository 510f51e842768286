import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { closePools } from '@/db/connect';
import { closeAdmin } from './admin';
import { report } from './report';
import { type Attack, brokenRow, type Row, rowOf } from './row';
import { blindness } from './t01-blindness';
import { signatures } from './t02-signatures';
import { timing } from './t03-timing';
import { dump } from './t04-dump';
import { roleEscape } from './t05-escape';
import { differencing } from './t07-differencing';
import { reconstruction } from './t08-reconstruction';
import { membership } from './t09-membership';
import { sampler } from './t10-sampler';
import { sybil } from './t11-sybil';
import { tamper } from './t13-tamper';
import { text } from './t14-text';
import { eraseSome, keepNotes, readRestored } from './t15-erasure';
import { traces } from './t16-traces';
import { defences } from './t18-defences';
import { buildWorld, type World } from './world';

/** Runs the wanted attacks one after the other. An attack that cannot be carried out is a row that failed. */

const wanted = z
  .object({
    phase: z.enum(['break', 'erase', 'restored', 'report']),
    folder: z.string(),
    quick: z.boolean(),
    only: z.array(z.string()),
    json: z.string(),
    write: z.boolean(),
    data: z.string(),
  })
  .parse(JSON.parse(process.env.ATTACK ?? ''));

/** In the order in which they may disturb each other: what plants or deletes comes last. */
const attacks: Attack[] = [
  blindness,
  signatures,
  differencing,
  reconstruction,
  membership,
  sampler,
  timing,
  dump,
  roleEscape,
  sybil,
  text,
  tamper,
  traces,
  defences,
];
const rowsFile = path.join(wanted.folder, 'rows.json');
const isWanted = (id: string): boolean => wanted.only.length === 0 || wanted.only.includes(id);
const earlier = (): Row[] => (existsSync(rowsFile) ? JSON.parse(readFileSync(rowsFile, 'utf8')) : []);

function keep(row: Row): void {
  console.log(JSON.stringify(row));
  writeFileSync(rowsFile, JSON.stringify([...earlier(), row]));
}

async function tryOne(attack: Attack, world: World | null): Promise<Row> {
  try {
    if (!attack.world) return rowOf(attack.id, await attack.attack(wanted), await attack.control(wanted));
    if (!world) throw new Error('the scratch platform could not be built');
    return rowOf(attack.id, await attack.attack(world, wanted), await attack.control(world, wanted));
  } catch (error) {
    console.error(error);
    return brokenRow(attack.id, error);
  }
}

async function breakIn(): Promise<void> {
  const chosen = attacks.filter(({ id }) => isWanted(id));
  for (const attack of chosen.filter((one) => !one.world)) keep(await tryOne(attack, null));
  const needsWorld = isWanted('T15') || chosen.some((one) => one.world);
  const world = needsWorld ? await buildWorld().catch(complain) : null;
  for (const attack of chosen.filter((one) => one.world)) keep(await tryOne(attack, world));
  if (world && isWanted('T15')) await keepNotes(world, wanted.folder);
}

function complain(error: unknown): null {
  console.error(error);
  return null;
}

const phases = {
  break: breakIn,
  erase: () => eraseSome(wanted.folder),
  restored: async () =>
    keep(await readRestored(wanted.folder).catch((error: unknown) => brokenRow('T15', error))),
  report: async () => {
    process.exitCode = report(earlier(), wanted);
  },
};

await phases[wanted.phase]();
await Promise.all([closePools(), closeAdmin()]);
