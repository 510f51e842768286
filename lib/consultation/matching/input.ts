import { z } from 'zod';
import { concerns } from '@/lib/shared/taxonomy';
import { styles } from '../consultant/input';
import { ageBands, choiceLimit, genders, industries, spokenLanguages, timeBands } from './wish/rules';

const skippable = <const Code extends readonly [string, ...string[]]>(codes: Code) =>
  z.union([z.literal(''), z.null(), z.enum(codes)]).transform((code) => (code === '' ? null : code));

/** The five questions as a form sends them. */
export const wishesInput = z.object({
  concerns: z.array(z.enum(concerns)).max(choiceLimit),
  style: skippable(styles),
  industries: z.array(z.enum(industries)).max(choiceLimit),
  gender: skippable(genders),
  ageBand: skippable(ageBands),
  language: skippable(spokenLanguages),
  timeBands: z.array(z.enum(timeBands)),
});

/** Wishes as they are stored; codes that are not known any more count as skipped. */
const kept = <Code extends string>(codes: readonly [Code, ...Code[]]) =>
  z.array(z.string()).transform((given) => given.flatMap((code) => codes.filter((one) => one === code)));

const keptOne = <Code extends string>(codes: readonly [Code, ...Code[]]) =>
  z
    .string()
    .nullable()
    .transform((given): Code | null => codes.find((one) => one === given) ?? null);

export const storedWishes = z.object({
  concerns: kept(concerns),
  style: keptOne(styles),
  industries: kept(industries),
  gender: keptOne(genders),
  ageBand: keptOne(ageBands),
  language: keptOne(spokenLanguages),
  timeBands: kept(timeBands),
});
