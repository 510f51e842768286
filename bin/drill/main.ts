import { parseArgs } from 'node:util';
import { closePools } from '@/db/connect';
import { brokenRow, type Depth, type Row } from '../attack/row';

/** A drill tries what may go wrong outside the product's own code, each trial with its control. */
type Drill = (depth: Depth) => Promise<Row[]>;

const drills: Record<string, () => Promise<Drill>> = {
  room: async () => (await import('./room/main')).drillRoom,
  signin: async () => (await import('./signin/main')).drillSignIn,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});

async function carryOut(name: string): Promise<void> {
  const load = drills[name];
  if (!load) throw new Error(`drills: ${Object.keys(drills).join(' ')}`);
  const rows = await load()
    .then((drill) => drill(values))
    .catch((error: unknown) => [brokenRow(name, error)]);
  for (const row of rows) console.log(JSON.stringify(row));
}

for (const name of positionals) await carryOut(name);
await closePools();
process.exit();
