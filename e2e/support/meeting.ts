import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import postgres from 'postgres';
import { testBooking, testConsultant } from '../../lib/consultation/session/test-booking';
import { clientId } from '../../lib/shared/ids';
import { loginSecretOf, newRoot, writeCode } from '../../lib/wallet/secret';
import { adminUrl, dataFile } from './instance';

/** A session that begins in a few minutes, between a client and a consultant who are there for one story only. */
export type Meeting = { booking: string; code: string; address: string; forget: () => Promise<void> };

const minute = 60_000;

/** Written by the administrator: a story about the room needs no tickets. `minutes`: how long until it begins. */
export async function arrangeMeeting(minutes = 3, nickname = '若草のしろうさぎ'): Promise<Meeting> {
  const sql = postgres(adminUrl('consultation'), { max: 1 });
  const root = newRoot();
  const hash = createHash('sha256')
    .update(await loginSecretOf(root))
    .digest('hex');
  const [row] =
    await sql`insert into clients (nickname, login_hash) values (${nickname}, ${hash}) returning id`;
  const client = clientId(row?.id);
  if (!client) throw new Error('no client');
  await sql`insert into credits (client_id, half_year, granted, used) values (${client}, '2026H2', 4, 1)`;
  const consultant = await testConsultant(sql);
  const startsAt = new Date(Date.now() + clockOffset() + minutes * minute);
  const booking = await testBooking(sql, { client, consultant }, { startsAt });
  const [{ email } = { email: '' }] = await sql`select email from consultants where id = ${consultant}`;
  const forget = async () => {
    await sql`delete from clients where id = ${client}`;
    await sql`delete from consultants where id = ${consultant}`;
    await sql.end();
  };
  return { booking, code: await writeCode(root), address: String(email), forget };
}

function clockOffset(): number {
  const file = dataFile('clock.json');
  return existsSync(file) ? Number(JSON.parse(readFileSync(file, 'utf8')).offset) : 0;
}
