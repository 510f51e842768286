import { z } from 'zod';
import { cardReasons } from './rules';

const box = z
  .string()
  .min(1000)
  .max(2000)
  .regex(/^[\w-]+$/);

export const boxesInput = z.object({ AB: box, AC: box, BC: box });
export const cardReasonInput = z.enum(cardReasons);
