import { constants, createPrivateKey, privateDecrypt } from 'node:crypto';
import { blindSign, generateBlindKey } from '@/lib/keys/blind-signature';
import { blindBatch, finalizeBatch, type KeyInfo } from '@/lib/wallet/batch';
import { inverse } from '@/lib/wallet/inverse';
import { newRoot } from '@/lib/wallet/secret';
import { type Attack, percent } from './row';

/**
 * T1. The desk keeps everything it ever saw (blinded message and answer), the consultation every ticket in clear. For each pair of the two
 * the attacker looks for a blinding factor that explains it: r = answer / signature. When every pair has one, no pair is more likely than another.
 */
export const blindness: Attack = {
  id: 'T1',
  world: false,
  async attack() {
    const { issued, tickets, n, e } = await issue(issuances);
    const pairs = issued.flatMap((seen) => tickets.map((ticket) => explains(seen, ticket, n, e)));
    const seenInClear = issued.filter(({ blinded }) =>
      tickets.some(({ signature }) => power(signature, e, n) === blinded),
    ).length;
    const consistent = pairs.filter(Boolean).length;
    return {
      tried: `${issuances} issuances × ${issuances} tickets of one key: is there a blinding factor for the pair; messages seen in clear`,
      n: pairs.length,
      result: `${percent(consistent / pairs.length)} consistent, ${seenInClear} in clear`,
      passMark: '100 % of ≥ 1600 pairs, 0 in clear',
      pass: pairs.length >= 1600 && consistent === pairs.length && seenInClear === 0,
    };
  },
  async control() {
    const { tickets, n, e, pem } = await issue(issuances);
    const key = createPrivateKey(pem);
    const signedInClear = tickets.map(({ signature }) => {
      const message = power(signature, e, n);
      const answer = toNumber(privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, toBuffer(message)));
      return { blinded: message, answer };
    });
    const linked = signedInClear.filter(
      ({ blinded }, place) =>
        tickets.findIndex(({ signature }) => power(signature, e, n) === blinded) === place,
    );
    return {
      against: 'a signer of unblinded hashes',
      result: `${linked.length} of ${issuances} tickets linked`,
      broken: linked.length === issuances,
    };
  },
};

const issuances = 40;
type Seen = { blinded: bigint; answer: bigint };
type Ticket = { signature: bigint };

/** So many tickets through the product's own wallet and signer, with all that the signer saw, in order. */
async function issue(count: number) {
  const { pem, spki } = await generateBlindKey();
  const key = createPrivateKey(pem);
  const info: KeyInfo = { id: 'session:attack', spki };
  const issued: Seen[] = [];
  const tickets: Ticket[] = [];
  for (let person = 0; person < count; person += 1) {
    const batch = await blindBatch(newRoot(), info, 1);
    const [blinded = ''] = batch.blinded;
    const answer = blindSign(key, Buffer.from(blinded, 'base64url'));
    const [token] = (answer && (await finalizeBatch(batch, [answer.toString('base64url')]))) ?? [];
    if (!answer || !token) throw new Error('a ticket was not issued');
    issued.push({ blinded: toNumber(Buffer.from(blinded, 'base64url')), answer: toNumber(answer) });
    tickets.push({ signature: toNumber(Buffer.from(token.signature, 'base64url')) });
  }
  const jwk = key.export({ format: 'jwk' });
  const [n, e] = [jwk.n, jwk.e].map((digits) => toNumber(Buffer.from(digits ?? '', 'base64url')));
  return { issued, tickets, n: n ?? 0n, e: e ?? 0n, pem };
}

/** Whether r = answer / signature turns the ticket's encoded message (signature^e) into the blinded one. */
function explains({ blinded, answer }: Seen, { signature }: Ticket, n: bigint, e: bigint): boolean {
  const r = (answer * inverse(signature, n)) % n;
  return (power(signature, e, n) * power(r, e, n)) % n === blinded;
}

function power(base: bigint, exponent: bigint, n: bigint): bigint {
  let result = 1n;
  let square = base % n;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % n;
    square = (square * square) % n;
  }
  return result;
}

const toNumber = (bytes: Buffer): bigint => BigInt(`0x0${bytes.toString('hex')}`);
const toBuffer = (number: bigint): Buffer => Buffer.from(number.toString(16).padStart(512, '0'), 'hex');
