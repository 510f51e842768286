import loadHighs from 'highs';
import { programText, type Solver } from './rules';

let loaded: Promise<Solver> | null = null;

/** HiGHS as WebAssembly, read once a process. Throws when it ends in anything but an answer: an audit that was not made must not pass. */
export function loadSolver(): Promise<Solver> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Solver> {
  const highs = await loadHighs();
  return (program) => {
    const { Status, ObjectiveValue } = highs.solve(programText(program), { output_flag: false });
    if (Status === 'Infeasible') return null;
    if (Status !== 'Optimal') throw new Error(`the audit's linear programme ended as ${Status}`);
    return ObjectiveValue;
  };
}
