import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { dataPath } from '@/lib/env';

const keptSchema = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  messageId: z.string(),
  at: z.string(),
});
export type KeptMail = z.infer<typeof keptSchema>;

/** Keeps a mail as a file for the demo's mailbox page. The file is named by the message, so that sending twice is one mail. */
export function keepInMailbox(mail: KeptMail): void {
  const folder = dataPath('mailbox');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${mail.messageId.replace(/[^A-Za-z0-9-]/g, '_')}.json`);
  writeFileSync(`${file}.draft`, JSON.stringify(mail), { mode: 0o600 });
  renameSync(`${file}.draft`, file);
}

/** The newest mails of the demo's mailbox, newest first; only those to one address when it is given. */
export function listMailbox(limit: number, to?: string): KeptMail[] {
  return files()
    .map((file) => keptSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))
    .filter((mail) => !to || mail.to === to)
    .slice(0, limit);
}

function files(): string[] {
  const folder = dataPath('mailbox');
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const dated = names
      .map((name) => path.join(folder, name))
      .map((file) => ({ file, at: statSync(file).mtimeMs }));
    return dated.sort((a, b) => b.at - a.at).map(({ file }) => file);
  } catch {
    return [];
  }
}
