import { workerData } from 'node:worker_threads';
import { closePools } from '../connect';
import { walkHere } from './crew';
import type { Life } from './life';

/** A thread of the seed: walks the lives that it was dealt. */
const lives: Life[] = workerData;
await walkHere(lives);
await closePools();
