import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { deleteAccount } from '@/lib/consultation/client/farewell/commands';
import { noteLabel } from '@/lib/consultation/record/rules';
import { dataPath } from '@/lib/env';
import { unseal } from '@/lib/keys/sealed-text';
import { clientId } from '@/lib/shared/ids';
import { admin } from './admin';
import { type Row, rowOf } from './row';
import type { World } from './world';

/**
 * T15. Accounts are deleted; then an older copy of the stopped server's data directory is put back, as somebody with backups would. Every key
 * file that is left is tried on every note, and the data directory, WAL included, is searched for the bytes of the destroyed keys.
 */

const stateSchema = z.object({ clients: z.array(z.string()), keys: z.array(z.string()), before: z.number() });
const stateFile = (folder: string): string => path.join(folder, 'erase.json');
const erasedAccounts = 10;

/** Before the copy is made: who will be deleted, and that their notes can be read now. */
export async function keepNotes(world: World, folder: string): Promise<void> {
  const clients = world.clients.slice(0, erasedAccounts).map(({ client }) => String(client));
  const notes = await notesOf(clients);
  const keys = notes.map(({ keyName }) => readFileSync(dataPath('keys', 'notes', keyName), 'utf8'));
  const [row] = await admin('consultation')`show data_directory`;
  writeFileSync(path.join(folder, 'data-directory'), String(row?.data_directory));
  writeFileSync(stateFile(folder), JSON.stringify({ clients, keys, before: readable(notes) }), {
    mode: 0o600,
  });
}

/** The copy is made and the server runs again: the accounts are deleted the product's way. */
export async function eraseSome(folder: string): Promise<void> {
  for (const text of stateOf(folder).clients) {
    const id = clientId(text);
    if (!id) throw new Error('not an account');
    await deleteAccount(id, new Date());
  }
}

/** The old copy is back. */
export async function readRestored(folder: string): Promise<Row> {
  const { clients, keys, before } = stateOf(folder);
  const notes = await notesOf(clients);
  const again = readable(notes);
  const data = readFileSync(path.join(folder, 'data-directory'), 'utf8');
  const traces = keys.flatMap((key) => [Buffer.from(key), Buffer.from(key, 'base64url')]);
  const found = filesIn(data).filter((file) => traces.some((trace) => readFileSync(file).includes(trace)));
  return rowOf(
    'T15',
    {
      tried: `${clients.length} accounts deleted, an older copy of the data directory put back; every key file × every note, key bytes in heap and WAL`,
      n: notes.length,
      result: `${again} of ${notes.length} notes readable, key bytes in ${found.length} files`,
      passMark: '0 notes readable, 0 key bytes',
      pass: notes.length > 0 && again === 0 && found.length === 0,
    },
    {
      against: 'the same reader before the deletion',
      result: `${before} of ${notes.length} readable`,
      broken: notes.length > 0 && before === notes.length,
    },
  );
}

type Note = { client: string; keyName: string; sealed: Buffer };

/** Notes of bookings, and of sessions that have become lines of their month. */
async function notesOf(clients: readonly string[]): Promise<Note[]> {
  const rows = await admin('consultation')<{ client: string; key_name: string; sealed: Buffer }[]>`
    select b.client_id::text as client, n.key_name, n.sealed from private_notes n join bookings b on b.id = n.booking_id
    where b.client_id::text = any(${[...clients]})
    union all
    select client_id::text, key_name, sealed_note from past_sessions
    where sealed_note is not null and client_id::text = any(${[...clients]})`;
  return rows.map(({ client, key_name, sealed }) => ({ client, keyName: key_name, sealed }));
}

/** How many notes open with any key that is left. */
function readable(notes: readonly Note[]): number {
  const keys = filesIn(dataPath('keys', 'notes')).map((file) =>
    Buffer.from(readFileSync(file, 'utf8'), 'base64url'),
  );
  const opens = (note: Note, key: Buffer) =>
    key.length === 32 && unseal(key, note.sealed, noteLabel(note.client)) !== null;
  return notes.filter((note) => keys.some((key) => opens(note, key))).length;
}

const stateOf = (folder: string) => stateSchema.parse(JSON.parse(readFileSync(stateFile(folder), 'utf8')));

const filesIn = (base: string): string[] =>
  readdirSync(base, { recursive: true })
    .map((name) => path.join(base, String(name)))
    .filter((file) => statSync(file).isFile());
