import nodemailer from 'nodemailer';
import { env, now } from '@/lib/env';
import { keepInMailbox } from './mailbox';

/** `messageId` is stable for a fact, so that a mail sent twice after a lost answer is one mail to the reader's program. */
export type Mail = { to: string; subject: string; text: string; messageId: string };

/** Sends over SMTP where `SMTP_URL` is set, else into the demo's mailbox. Throws when the server did not take it. */
export async function sendMail(mail: Mail): Promise<void> {
  const url = env().SMTP_URL;
  if (!url) return keepInMailbox({ ...mail, at: now().toISOString() });
  const transport = nodemailer.createTransport(url);
  try {
    await transport.sendMail({ ...mail, from: env().MAIL_FROM, messageId: `<${mail.messageId}@michisuji>` });
  } finally {
    transport.close();
  }
}
