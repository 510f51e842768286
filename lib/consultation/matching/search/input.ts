import { z } from 'zod';
import { consultantId } from '@/lib/shared/ids';
import { concerns } from '@/lib/shared/taxonomy';
import { styles } from '../../consultant/input';
import { genders, industries, spokenLanguages, timeBands } from '../wish/rules';

const oneOf = <const Code extends readonly [string, ...string[]]>(codes: Code) =>
  z.enum(codes).nullable().catch(null).default(null);

/** Filters from an address. What is not known asks for nothing: an old or edited address still shows a page. */
export const filtersInput = z.object({
  theme: oneOf(concerns),
  industry: oneOf(industries),
  language: oneOf(spokenLanguages),
  gender: oneOf(genders),
  style: oneOf(styles),
  band: oneOf(timeBands),
  weekday: z.coerce.number().int().min(1).max(7).nullable().catch(null).default(null),
});

/** The consultant whom a page begins after; nobody is the first page. */
export const afterInput = z.unknown().transform(consultantId);
