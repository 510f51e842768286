import { z } from 'zod';
import { outcomes } from './rules';

export const outcomeInput = z.enum(outcomes);
