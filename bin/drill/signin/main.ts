import { allowInsecureRequests, authorizationCodeGrant, ClientSecretPost, discovery } from 'openid-client';
import { type Connection, leaveForCompany, returnFromCompany } from '@/lib/identity/company/protocol';
import { tryCompany } from '@/lib/identity/company/trial';
import { type Control, type Row, rowOf } from '../../attack/row';
import { type Company, type Forgery, falseCompany } from './company';
import { type Case, forgeries } from './forgeries';
import { rs256 } from './token';

const back = 'http://localhost:3000/desk/sign-in/company/back';

/**
 * Forged answers of a company's sign-in, each refused, each with the honest answer of the same server accepted as its control. The last
 * rows: both ways of proving the client, a client that is not known, and the check that the library leaves out by itself.
 */
export async function drillSignIn(): Promise<Row[]> {
  const company = await falseCompany();
  try {
    const rows: Row[] = [];
    for (const one of forgeries) rows.push(await rowOfCase(company, one));
    return [...rows, await bothProofs(company), await strangeClient(company), await signatureCheck(company)];
  } finally {
    await company.close();
  }
}

const connectionTo = ({ issuer, clientId, secret }: Company, method: Connection['method'] = 'post') =>
  ({ issuer, clientId, secret, method, algorithm: 'RS256' }) as const;

/** One sign-in from end to end; true when the product let somebody in. */
async function enters(company: Company, one: Partial<Case>, connection = connectionTo(company)) {
  const { url, errand } = await leaveForCompany(connection, back);
  const address = answerOf(company, url, one.forgery ?? {});
  one.address?.(address);
  const named = await returnFromCompany(connection, errand, address);
  return named.ok && named.value.subject === 'employee-1';
}

/** What the browser brings back: code, state and issuer, for somebody who has signed in at the company. */
function answerOf(company: Company, url: URL, forgery: Forgery): URL {
  const seconds = Math.floor(Date.now() / 1000);
  const code = `code-${company.codes.size}-${Math.random()}`;
  company.codes.add(code);
  company.forgery = forgery;
  company.claims = {
    iss: company.issuer,
    aud: company.clientId,
    sub: 'employee-1',
    email: 'hana@sora.example',
    nonce: url.searchParams.get('nonce'),
    iat: seconds,
    exp: seconds + 300,
  };
  const state = url.searchParams.get('state') ?? '';
  return new URL(`${back}?${new URLSearchParams({ code, state, iss: company.issuer })}`);
}

async function rowOfCase(company: Company, one: Case): Promise<Row> {
  const entered = await enters(company, one);
  const finding = {
    tried: one.tried,
    n: 1,
    result: entered ? 'let in' : 'refused',
    passMark: 'refused',
    pass: !entered,
  };
  return rowOf(one.id, finding, await honest(company));
}

async function honest(company: Company): Promise<Control> {
  const entered = await enters(company, {});
  return {
    against: 'the honest answer of the same server',
    result: entered ? 'let in' : 'refused',
    broken: entered,
  };
}

async function bothProofs(company: Company): Promise<Row> {
  const ways = await Promise.all(
    (['post', 'basic'] as const).map((method) => tryCompany(connectionTo(company, method), back)),
  );
  const known = ways.filter(({ ok }) => ok).length;
  const wrong = await tryCompany({ ...connectionTo(company), secret: 'wrong' }, back);
  return rowOf(
    'S24',
    {
      tried: 'the trial, by post and basic',
      n: 2,
      result: `${known} known`,
      passMark: '2',
      pass: known === 2,
    },
    { against: 'a wrong secret', result: wrong.ok ? 'known' : wrong.reason, broken: !wrong.ok },
  );
}

async function strangeClient(company: Company): Promise<Row> {
  const entered = await enters(company, {}, { ...connectionTo(company), secret: 'wrong' });
  const result = entered ? 'let in' : 'refused';
  const finding = {
    tried: 'a client with a wrong secret',
    n: 1,
    result,
    passMark: 'refused',
    pass: !entered,
  };
  return rowOf('S25', finding, await honest(company));
}

/** Without the check that the product adds, the library takes a token that somebody else has signed. */
async function signatureCheck(company: Company): Promise<Row> {
  const { url, errand } = await leaveForCompany(connectionTo(company), back);
  const forged: Forgery = { idToken: (claims, { keys }) => rs256(keys.foreign, claims) };
  const address = answerOf(company, url, forged);
  const proof = ClientSecretPost(company.secret);
  const bare = await discovery(new URL(company.issuer), company.clientId, company.secret, proof, {
    execute: [allowInsecureRequests],
  });
  const checks = {
    pkceCodeVerifier: errand.verifier,
    expectedState: errand.state,
    expectedNonce: errand.nonce,
  };
  const taken = await authorizationCodeGrant(bare, address, checks).then(
    () => true,
    () => false,
  );
  const entered = await enters(company, { forgery: forged });
  return rowOf(
    'S26',
    {
      tried: 'a foreign signature, against the check the product adds',
      n: 1,
      result: entered ? 'let in' : 'refused',
      passMark: 'refused',
      pass: !entered,
    },
    { against: 'the library without that check', result: taken ? 'let in' : 'refused', broken: taken },
  );
}
