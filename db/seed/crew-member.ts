import { closePools } from '../connect';
import type { Life } from './life';
import { prepareStatements } from './prepared';
import { walk } from './walk';

/** A process of the seed: walks the lives that it is dealt, and ends when there are no more and the last one is walked. */
let walking = 0;

process.on('message', async (life: Life | 'done') => {
  if (life !== 'done') {
    walking += 1;
    await walk(life);
    walking -= 1;
    process.send?.('next');
  } else if (walking === 0) {
    await closePools();
    process.exit(0);
  }
});

/** Nobody is left behind when the seed is stopped. */
process.once('disconnect', () => process.exit(1));

prepareStatements();
