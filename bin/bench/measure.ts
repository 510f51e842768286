import { readdirSync, readFileSync } from 'node:fs';

/** One figure: the product beside its yardstick, both measured in turn in the same rounds. */
export type Row = {
  op: string;
  set: string;
  product: Spread;
  yardstick: string;
  base: Spread;
  /** Median of the product over median of the yardstick, of the quantity named in `of`. */
  ratio: number;
  of: 'wall' | 'cpu';
  gate: number | null;
  statements: number | null;
  pass: boolean;
};
export type Spread = { median: number; min: number; max: number };

export type Contest = {
  op: string;
  yardstick: string;
  gate: number | null;
  of?: 'wall' | 'cpu';
  product: () => Promise<unknown>;
  base: () => Promise<unknown>;
  /** Process ids whose CPU time counts beside this process's own. */
  pids?: () => number[];
  statements?: number;
};

const warmUps = 3;
const rounds = 7;
const roundMilliseconds = 250;

/** Measures product and yardstick in turn: 3 warm-ups, 7 rounds of at least 250 ms each. Times are milliseconds a call. */
export async function contest(set: string, { of = 'wall', ...given }: Contest): Promise<Row> {
  for (let i = 0; i < warmUps; i += 1) {
    await given.base();
    await given.product();
  }
  const samples = { base: [] as Sample[], product: [] as Sample[] };
  for (let i = 0; i < rounds; i += 1) {
    samples.base.push(await sample(given.base, given.pids));
    samples.product.push(await sample(given.product, given.pids));
  }
  const product = spread(samples.product.map((one) => one[of]));
  const base = spread(samples.base.map((one) => one[of]));
  const ratio = product.median / base.median;
  const { op, yardstick, gate } = given;
  return {
    op,
    set,
    product,
    yardstick,
    base,
    ratio,
    of,
    gate,
    statements: given.statements ?? null,
    pass: gate === null || ratio <= gate,
  };
}

type Sample = { wall: number; cpu: number };

async function sample(call: () => Promise<unknown>, pids: (() => number[]) | undefined): Promise<Sample> {
  const cpuBefore = cpu(pids?.() ?? []);
  const started = performance.now();
  let calls = 0;
  while (performance.now() - started < roundMilliseconds) {
    await call();
    calls += 1;
  }
  const wall = (performance.now() - started) / calls;
  return { wall, cpu: (cpu(pids?.() ?? []) - cpuBefore) / calls };
}

export function spread(values: number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), min: at(0), max: at(1) };
}

export const percentile = (values: number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

/** Milliseconds of CPU that this process and the named ones have used; only this process where there is no /proc. */
function cpu(pids: number[]): number {
  const own = process.cpuUsage();
  return (own.user + own.system) / 1000 + pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
}

const tickMilliseconds = 10;

function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * tickMilliseconds;
  } catch {
    return 0;
  }
}

/** A process and everything it started. */
export function family(pid: number): number[] {
  const parents = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = parentOf(Number(name));
    if (parent) parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
  }
  const all = [pid];
  for (const one of all) all.push(...(parents.get(one) ?? []));
  return all;
}

function parentOf(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
  } catch {
    return null;
  }
}
