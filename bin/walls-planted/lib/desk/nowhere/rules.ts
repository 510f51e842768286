// breach: resolved
import { gone } from '@/lib/shared/gone';

export const nowhere = gone;
