import { z } from 'zod';

/** Texts that are being typed; longer ones than a record takes are not looked at. */
export const namesInput = z.object({ texts: z.array(z.string().max(20_000)).max(6) });
