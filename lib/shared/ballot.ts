import { z } from 'zod';
import { optionalText } from './plain-text';
import { type BallotKind, ballotKinds, concerns, requests } from './taxonomy';

/** The answer of a client who keeps one item back. It is counted, so that every key's counters add up to its spent tokens, and never shown. */
export const withheld = 'withheld';

const yesNo = ['yes', 'no'] as const;
/** Mean change over all scales, computed on the device: below −0.25, up to +0.25, up to +0.75, up to +1.5, above. */
export const changeBins = ['down', 'same', 'up', 'well_up', 'far_up'] as const;
export type ChangeBin = (typeof changeBins)[number];

const segmentItems = { theme: concerns, satisfied: yesNo, improved: yesNo } as const;

/** What each kind of ballot asks, and the bins it may answer. One ballot adds one to exactly one bin of each of its items. */
export const ballotItems: Record<BallotKind, Readonly<Record<string, readonly string[]>>> = {
  organization: { theme: concerns, satisfied: yesNo, change: changeBins },
  department: segmentItems,
  age: segmentItems,
  tenure: segmentItems,
  layer: segmentItems,
  request: { request: requests },
};

export const tokenSchema = z.object({
  keyId: z.string().max(120),
  /** 64 bytes in hex: the 32 random bytes that RFC 9474 puts in front, then the 32 bytes of the message. */
  message: z.string().regex(/^[0-9a-f]{128}$/),
  /** 256 bytes in base64url. */
  signature: z.string().regex(/^[A-Za-z0-9_-]{342}$/),
});
/** An unblinded, signed token: a session ticket, a voice token or a held token. */
export type Token = z.infer<typeof tokenSchema>;

/** Characters that a client may write beside a request. */
export const textLimit = 200;

export const ballotSchema = z
  .object({
    kind: z.enum(ballotKinds),
    voice: tokenSchema,
    held: tokenSchema,
    choices: z.record(z.string().max(40), z.string().max(60)),
    /** A request in the client's own words, for the editors only. It goes with a request that is named, and with nothing else. */
    text: optionalText(textLimit).optional(),
  })
  .refine(textFits, { path: ['text'], message: 'text' })
  .refine((ballot) => choicesFit(ballot.kind, ballot.choices), { path: ['choices'], message: 'choices' });
/** As a device sends it. */
export type Ballot = z.input<typeof ballotSchema>;

function textFits({
  kind,
  choices,
  text,
}: {
  kind: BallotKind;
  choices: Record<string, string>;
  text?: unknown;
}) {
  return !text || (kind === 'request' && choices.request !== withheld);
}

function choicesFit(kind: BallotKind, choices: Record<string, string>): boolean {
  const items = ballotItems[kind];
  const names = Object.keys(items);
  return (
    Object.keys(choices).length === names.length &&
    names.every((name) => {
      const choice = choices[name];
      return choice !== undefined && (choice === withheld || (items[name] ?? []).includes(choice));
    })
  );
}
