import { constants, randomBytes, sign } from 'node:crypto';
import { at, sealingOf, startOf } from '@/db/seed/story';
import { privateKey } from '@/lib/keys/directory';
import { castBallot } from '@/lib/report/ballot/commands';
import { listReleases } from '@/lib/report/release/queries';
import { approveParaphrase, writeParaphrase } from '@/lib/report/text/commands';
import { findTheme } from '@/lib/report/text/queries';
import { approveWords, chooseWords } from '@/lib/report/word/commands';
import { loadTokens } from '@/lib/report/word/tokens/queries';
import type { Token } from '@/lib/shared/ballot';
import { addDays } from '@/lib/shared/calendar';
import { previousHalfYear } from '@/lib/shared/half-year';
import { sentenceOf } from './sentences';
import type { World } from './world';

/** What went through the editors' desk of a year, on the way that the product has for texts. */
export type EditorsDesk = { texts: number; read: number; quoted: number; smuggled: number; agreed: boolean };

const company = 'tsuge';
/** Sentences that stand in no other field. */
export const firstText = 3000;
export const texts = 190;
const paraphrase = '夜おそくまでの仕事を軽くしたい、という願いが寄せられました。';
export const agreedWord = 'overtime';

let done: Promise<EditorsDesk> | null = null;

/** Once, before the half-year is sealed: afterwards there is nothing left to read. */
export const editorsDesk = (world: World): Promise<EditorsDesk> => {
  done ??= editAll(world);
  return done;
};

/** 190 people write a word of the list and a sentence with a name; one editor quotes, smuggles and then sums up; another one approves. */
async function editAll({ story }: World): Promise<EditorsDesk> {
  const year = previousHalfYear(story.closed);
  const cast = at(addDays(startOf(story.closed), 170));
  for (let index = 0; index < texts; index += 1) {
    const voice = mint('desk', `voice:${company}:request:all:${year}`);
    const held = mint('consultation', `held:request:${story.closed}`);
    const text = textOf(index);
    const answer = await castBallot(
      { kind: 'request', voice, held, choices: { request: 'flexible_hours' }, text },
      cast,
    );
    if (!answer.ok) throw new Error(`a text was refused: ${answer.reason}`);
  }
  const now = sealingOf(story);
  const theme = { subject: company, year, request: 'flexible_hours' };
  const open = (await findTheme(theme.subject, year, theme.request, now))?.texts ?? [];
  let quoted = 0;
  for (const original of open.slice(0, 40))
    if ((await writeParaphrase('editor-a', theme, `「${original}」`, now)).ok) quoted += 1;
  let smuggled = 0;
  for (const word of ['佐々木', '目印3000番', 'Nagoya', '第二工場', 'promotion'])
    if ((await chooseWords('editor-a', theme, [word], now)).ok) smuggled += 1;
  const steps = [
    await writeParaphrase('editor-a', theme, paraphrase, now),
    await approveParaphrase('editor-b', theme, paraphrase, now),
    await chooseWords('editor-a', theme, [agreedWord], now),
    await approveWords('editor-b', theme, [agreedWord], now),
  ];
  return { texts, read: open.length, quoted, smuggled, agreed: steps.every(({ ok }) => ok) };
}

const textOf = (index: number): string => `残業を減らしてください。${sentenceOf(firstText + index)}`;

/** A token as a device holds it after unblinding, signed with the wing's own key: T2 shows that there is no difference. */
function mint(wing: 'desk' | 'consultation', keyId: string): Token {
  const input = randomBytes(64);
  const signature = sign('sha384', input, {
    key: privateKey(wing, `${keyId}.pem`),
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: 48,
  });
  return { keyId, message: input.toString('hex'), signature: signature.toString('base64url') };
}

/** How many paraphrases the sealed document of the company has, all being the agreed one, and its words. */
export async function whatHrReads({ story }: World): Promise<{ told: number; words: string }> {
  const release = (await listReleases(company)).find(({ document }) => document.halfYear === story.closed);
  const told = release?.document.overallReport ?? [];
  const { words } = release?.document ?? {};
  return {
    told: told.every(({ text }) => text === paraphrase) ? told.length : -1,
    words: words?.shown ? words.items.map(({ word }) => word).join(' ') : 'none',
  };
}

/** What an ordinary word cloud of the same texts would show: words that only one of them has. */
export async function naiveWords(): Promise<number> {
  const tokens = await loadTokens();
  const seen = new Map<string, number>();
  for (const index of Array.from({ length: texts }, (_, place) => place))
    for (const word of new Set(tokens(textOf(index)))) seen.set(word, (seen.get(word) ?? 0) + 1);
  return [...seen.values()].filter((people) => people === 1).length;
}
