// breach: templates-have-no-clock
declare const sql: (text: TemplateStringsArray) => unknown;

export const soon = sql`select * from bookings where at > clock_timestamp()`;
