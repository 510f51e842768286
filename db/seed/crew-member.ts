import { closePools } from '../connect';
import { walkHere } from './crew';
import type { Life } from './life';
import { prepareStatements } from './prepared';

/** A process of the seed: walks the lives that it is dealt, and ends. */
process.once('message', async (lives: Life[]) => {
  prepareStatements();
  await walkHere(lives);
  await closePools();
  process.disconnect();
});

/** Nobody is left behind when the seed is stopped. */
process.once('disconnect', () => process.exit());
