import holidayData from '@holiday-jp/holiday_jp';
import { dayNumber } from '../zone/rules';

/** Japanese holidays (days since 1970), as data. Source: the cabinet office's list, kept by the holiday_jp project. */
export const holidays: ReadonlySet<number> = new Set(Object.keys(holidayData.holidays).map(dayNumber));
