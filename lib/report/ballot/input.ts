import { z } from 'zod';

/** Choices as they come back from the table: item → bin. What a device may send is in the shared ballot. */
export const choicesSchema = z.record(z.string(), z.string());
