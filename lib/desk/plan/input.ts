import { z } from 'zod';
import { bulletinSchema } from '@/lib/shared/bulletin';
import { dimensions } from '@/lib/shared/taxonomy';

const cellSchema = z.object({
  id: z.string(),
  label: z.string(),
  headcount: z.number().int(),
  /** Departments, layers or bands that the cell joins; the bulletin shows the label only. */
  covers: z.array(z.string()),
});

/** A stored plan, as the desk reads it back from its document. */
export const deskPlanSchema = bulletinSchema.shape.plans.element.extend({
  dimensions: z.array(z.object({ dimension: z.enum(dimensions), cells: z.array(cellSchema) })),
});
