/** Hours of an ISO weekday (Monday 1 … Sunday 7) in minutes from midnight, by the consultant's own clock. */
export type Hours = { weekday: number; startMinute: number; endMinute: number };

const hour = 60;
const on = (weekdays: number[], from: number, to: number): Hours[] =>
  weekdays.map((weekday) => ({ weekday, startMinute: from * hour, endMinute: to * hour }));

/** Weeks as people really keep them; several consultants share one. */
export const weeks = {
  daytime: [...on([1, 2, 3, 4, 5], 10, 12), ...on([1, 2, 3, 4, 5], 13, 17)],
  mornings: [...on([1, 2, 3, 4, 5], 7, 12), ...on([6], 8, 11)],
  evenings: [...on([1, 2, 3, 4], 18, 22), ...on([5], 17, 20), ...on([7], 13, 17)],
  /** The consultant of the demo has time whenever the demo is started. */
  every_day: [...on([1, 2, 3, 4, 5, 6, 7], 8, 12), ...on([1, 2, 3, 4, 5, 6, 7], 13, 22)],
  long_days: [...on([1, 2, 3, 4, 5, 6], 9, 13), ...on([1, 2, 3, 4, 5], 14, 21)],
  three_days: [...on([2, 3, 4], 9, 20)],
  nights_and_saturday: [...on([1, 3, 5], 19, 24), ...on([6], 10, 19)],
  weekends: [...on([6, 7], 9, 18), ...on([5], 19, 22)],
  /** 17:00 to 24:00 in Japan while Berlin keeps winter time. */
  berlin: [...on([1, 2, 3, 4, 5], 9, 16)],
  /** Early morning and weekend mornings in Japan. */
  seattle: [...on([1, 2, 3, 4, 5, 7], 13, 19)],
} satisfies Record<string, Hours[]>;
export type WeekName = keyof typeof weeks;
