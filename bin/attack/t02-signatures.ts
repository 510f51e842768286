import { createPrivateKey, randomBytes, randomInt } from 'node:crypto';
import { blindSign, generateBlindKey, verifyToken } from '@/lib/keys/blind-signature';
import type { Token } from '@/lib/shared/ballot';
import { blindBatch, finalizeBatch } from '@/lib/wallet/batch';
import { newRoot } from '@/lib/wallet/secret';
import type { Attack } from './row';
import { libraryAccepts, libraryToken, opensslAccepts, type Pair, rfcVector } from './second-opinions';

/**
 * T2. Genuine tokens must pass everywhere (own client, the library, OpenSSL); forged, changed and foreign ones nowhere. A wrong period is a
 * wrong key: each half-year has its own.
 */
export const signatures: Attack = {
  id: 'T2',
  world: false,
  async attack({ quick }) {
    const rounds = quick ? 15 : 60;
    const { accepted, refused, tries } = await crossCheck(rounds, verifyToken);
    const rfc = (await rfcVector()) ? 1 : 0;
    return {
      tried:
        'RFC 9474 A.1; own client × library × OpenSSL; bit flips in message and signature, wrong key, wrong half-year, cut, empty',
      n: tries + 1,
      result: `vector ${rfc}/1, accepted ${accepted.good}/${accepted.all}, refused ${refused.good}/${refused.all}`,
      passMark: 'all accepted, all refused',
      pass: rfc === 1 && accepted.good === accepted.all && refused.good === refused.all,
    };
  },
  async control() {
    const careless = (_: string, token: Token) => token.signature.length === 342;
    const { refused } = await crossCheck(5, careless);
    return {
      against: 'a verifier that looks at the length only',
      result: `${refused.all - refused.good} of ${refused.all} forgeries accepted`,
      broken: refused.good < refused.all,
    };
  },
};

type Verify = (spki: string, token: Token) => boolean;

async function crossCheck(rounds: number, check: Verify) {
  const [own, other] = await Promise.all([generateBlindKey(), generateBlindKey()]);
  const accepted = { good: 0, all: 0 };
  const refused = { good: 0, all: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const token = await ownToken(own);
    for (const passes of [
      check(own.spki, token),
      await libraryAccepts(own.spki, token),
      opensslAccepts(own.spki, token),
    ]) {
      accepted.all += 1;
      accepted.good += passes ? 1 : 0;
    }
    const fromLibrary = await libraryToken(own);
    accepted.all += 1;
    accepted.good += check(own.spki, fromLibrary) ? 1 : 0;
    for (const { spki, forged } of forgeries(token, own.spki, other.spki)) {
      refused.all += 1;
      refused.good += safely(() => check(spki, forged)) ? 0 : 1;
    }
  }
  return { accepted, refused, tries: accepted.all + refused.all };
}

async function ownToken({ pem, spki }: Pair): Promise<Token> {
  const batch = await blindBatch(newRoot(), { id: 'session:attack', spki }, 1);
  const answer = blindSign(createPrivateKey(pem), Buffer.from(batch.blinded[0] ?? '', 'base64url'));
  const [token] = (answer && (await finalizeBatch(batch, [answer.toString('base64url')]))) ?? [];
  if (!token) throw new Error('a token was not issued');
  return token;
}

/** The token changed in each way, and the same token under the key of another half-year. */
function forgeries(token: Token, own: string, other: string): { spki: string; forged: Token }[] {
  const message = flip(Buffer.from(token.message, 'hex')).toString('hex');
  const signature = flip(Buffer.from(token.signature, 'base64url')).toString('base64url');
  return [
    { spki: own, forged: { ...token, message } },
    { spki: own, forged: { ...token, signature } },
    { spki: other, forged: token },
    { spki: own, forged: { ...token, signature: randomBytes(256).toString('base64url') } },
    { spki: own, forged: { ...token, signature: token.signature.slice(0, -4).padEnd(342, 'A') } },
    { spki: own, forged: { ...token, signature: 'A'.repeat(342) } },
  ];
}

function flip(bytes: Buffer): Buffer {
  const place = randomInt(bytes.length);
  bytes[place] = (bytes[place] ?? 0) ^ (1 << randomInt(8));
  return bytes;
}

function safely(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
