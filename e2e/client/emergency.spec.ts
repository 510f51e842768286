import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import postgres from 'postgres';
import { type Holder, newHolderKey } from '../../lib/wallet/emergency';
import { collect, freshEmployee, heading, openAccount, press } from '../support/account';
import { adminUrl, axeInBothLanguages, dataFile, expect, test } from '../support/story';

/** A client seals an emergency card on the device, two of three holders open it, and the client is told. */

const nickname = `朝焼けのリンドウ${randomInt(1_000_000)}`;
const contact = '髙﨑 花、090-0000-0000、母に連絡してください';

test('a sealed card is opened by two holders together, and its client is told', async ({ person }) => {
  const keys = await nameHolders();
  const page = await person('phone');
  await collect(page, await freshEmployee());
  await page.goto('/client/start');
  await page.getByRole('link', { name: '緊急カードについて' }).click();
  await heading(page, '緊急カード');
  await axeInBothLanguages(page);
  await openAccount(page, nickname);
  await page.goto('/client/account/card');
  await page.getByLabel('緊急のときに必要なこと').fill(contact);
  await press(page, '封をしてしまう');
  await expect(page.getByText('封をしたカードがあります')).toBeVisible();
  await axeInBothLanguages(page);

  const booking = await bookingOf(nickname);
  const open = ['open', booking, 'danger_to_life', '当番'];
  expect(await emergency(open, [keys.A, '', ''])).toContain('it takes the keys of two holders');
  await page.goto('/client');
  await expect(page.getByText('緊急カードが開けられました')).toBeHidden();
  expect(await emergency(open, [keys.A, '', keys.C])).toContain(contact);
  await page.reload();
  await expect(page.getByText('緊急カードが開けられました')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '緊急カードを見る' }).click();
  await expect(page.getByText('命の危険')).toBeVisible();
  await axeInBothLanguages(page);
});

/** Three holders with new keys, whose public halves lie where the operator's command puts them. */
async function nameHolders(): Promise<Record<Holder, string>> {
  const kept: Record<Holder, string> = { A: '', B: '', C: '' };
  for (const holder of ['A', 'B', 'C'] as const) {
    const { publicKey, privateKey } = await newHolderKey();
    writeFileSync(dataFile(`keys/public/emergency-${holder}`), publicKey, { mode: 0o600 });
    kept[holder] = privateKey;
  }
  return kept;
}

/** The command as two holders use it; what it says. */
function emergency(words: string[], keys: string[]): Promise<string> {
  const url = new URL(adminUrl('consultation'));
  url.username = '';
  url.password = '';
  const env = {
    ...process.env,
    CONSULTATION_DATABASE_URL: url.toString(),
    MICHISUJI_DATA: dataFile(''),
    MICHISUJI_MODE: 'demo',
  };
  const command = spawn(process.execPath, ['--import', 'tsx', 'bin/emergency.ts', ...words], { env });
  command.stdin.end(`${keys.join('\n')}\n`);
  return new Promise((resolve) => {
    let said = '';
    for (const stream of [command.stdout, command.stderr])
      stream.on('data', (text) => {
        said += text;
      });
    command.on('close', () => resolve(said));
  });
}

/** A session of the client, written by the administrator: this story is not about booking. */
async function bookingOf(name: string): Promise<string> {
  const sql = postgres(adminUrl('consultation'), { max: 1 });
  try {
    const from = new Date(Date.now() + 300 * 86_400_000);
    const span = `[${from.toISOString()},${new Date(from.getTime() + 3_600_000).toISOString()})`;
    const [row] = await sql`
      insert into bookings (client_id, consultant_id, during, blocked, kind, live)
      select c.id, k.id, ${span}, ${span}, 'intake', false from clients c, consultants k
      where c.nickname = ${name} limit 1 returning id`;
    return String(row?.id);
  } finally {
    await sql.end();
  }
}
