import { writeFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import postgres from 'postgres';
import { adminUrl, dataFile, type Wing } from './instance';

/** What a story needs beside its pages: the demo's clock, and what only an administrator can look up. */

/** Sets the product's clock to an instant; null returns to the machine's own. */
export const setClock = (at: Date | null): void =>
  writeFileSync(dataFile('clock.json'), JSON.stringify({ offset: at ? at.getTime() - Date.now() : 0 }));

async function look<T>(wing: Wing, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(adminUrl(wing), { max: 1 });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

export type Person = { number: string; name: string; email: string };

/** The roster of the organization with a mail domain as HR has it in Excel, Shift_JIS and CRLF, with people who join. */
export function rosterFile(domain: string, joining: readonly Person[]): Promise<Buffer> {
  return look('desk', async (sql) => {
    const rows = await sql`
      select number, name, email, department, to_char(born_on, 'YYYY/MM/DD') as born, to_char(joined_on, 'YYYY/MM/DD') as joined, layer
      from employees where email like ${`%@${domain}`} and left_on is null order by number`;
    const [first] = rows;
    const lines = [
      '社員番号,氏名,メールアドレス,部署,生年月日,入社日,階層',
      ...rows.map((row) => Object.values(row).join(',')),
      ...joining.map(({ number, name, email }) =>
        [number, name, email, first?.department, '平成5年4月1日', '令和2年4月1日', first?.layer].join(','),
      ),
    ];
    return iconv.encode(`${lines.join('\r\n')}\r\n`, 'Shift_JIS');
  });
}

/** Where a consultant with a display name gets the sign-in code. */
export const consultantAddress = (name: string): Promise<string> =>
  look('consultation', async (sql) => {
    const [row] = await sql`select email from consultants where display_name = ${name}`;
    return String(row?.email);
  });

/** Start of the newest confirmed booking of a nickname. */
export const startOfBooking = (nickname: string): Promise<Date> =>
  look('consultation', async (sql) => {
    const [row] = await sql`
      select lower(b.during) as at from bookings b join clients c on c.id = b.client_id
      where c.nickname = ${nickname} and b.live and b.held_until is null`;
    return new Date(row?.at);
  });
