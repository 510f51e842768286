import type { Diary } from '../../availability/diary/rules';
import { openStarts } from '../../availability/rules';
import type { Minute } from '../../availability/zone/rules';

/** The open starts of a diary that are nearest to a wished one, the earlier first where two are equally near. */
export const nearestStarts = (diary: Diary, minutes: number, wish: Minute, limit: number): Minute[] =>
  [...openStarts(diary, minutes)]
    .sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish) || a - b)
    .slice(0, limit);
