import { createServer } from 'node:http';
import { ecKey, rs256, rsaKey, type TokenKey } from './token';

export type Claims = Record<string, unknown>;

/** What the false company does differently from an honest one. */
export type Forgery = {
  /** The ID token; `null` leaves it out. */
  idToken?: (claims: Claims, company: Company) => string | null;
  userInfo?: (claims: Claims) => Claims;
};

export type Company = {
  issuer: string;
  clientId: string;
  secret: string;
  keys: { own: TokenKey; ec: TokenKey; foreign: TokenKey };
  /** Claims of the next sign-in. */
  claims: Claims;
  forgery: Forgery;
  /** Codes are good once. */
  codes: Set<string>;
  close: () => Promise<void>;
};

/** A company's sign-in that lies on demand: settings, keys, token endpoint (both client proofs) and user info, on a port of its own. */
export async function falseCompany(): Promise<Company> {
  const keys = { own: rsaKey('own'), ec: ecKey('ec'), foreign: { ...rsaKey('own') } };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const form = new URLSearchParams(Buffer.concat(parts).toString());
      const { status, body } = answer(company, request.url ?? '', form, request.headers.authorization ?? '');
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const company: Company = {
    issuer: `http://localhost:${typeof address === 'object' ? address?.port : 0}`,
    clientId: 'michisuji-client',
    secret: 'a-secret-of-more-than-thirty-two-bytes-0000',
    keys,
    claims: {},
    forgery: {},
    codes: new Set(),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return company;
}

type Answer = { status: number; body: unknown };
const refuse = (error: string, status = 400): Answer => ({ status, body: { error } });

function answer(company: Company, path: string, form: URLSearchParams, authorization: string): Answer {
  if (path === '/.well-known/openid-configuration') return { status: 200, body: settings(company.issuer) };
  if (path === '/keys') return { status: 200, body: { keys: [company.keys.own.jwk, company.keys.ec.jwk] } };
  if (path === '/me')
    return { status: 200, body: (company.forgery.userInfo ?? ((claims) => claims))(company.claims) };
  return path === '/token' ? exchange(company, form, authorization) : refuse('not_found', 404);
}

const settings = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/me`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256', 'ES256', 'HS256', 'none'],
  authorization_response_iss_parameter_supported: true,
});

function exchange(company: Company, form: URLSearchParams, authorization: string): Answer {
  const [id, secret] = proofOf(form, authorization);
  const known = id === company.clientId && secret === company.secret;
  if (!known) return refuse('invalid_client', 401);
  if (!company.codes.delete(form.get('code') ?? '')) return refuse('invalid_grant');
  const make = company.forgery.idToken ?? ((claims, { keys }) => rs256(keys.own, claims));
  const idToken = make(company.claims, company);
  return {
    status: 200,
    body: {
      access_token: 'access',
      token_type: 'Bearer',
      expires_in: 60,
      ...(idToken === null ? {} : { id_token: idToken }),
    },
  };
}

/** Client and secret from the body, or from the header, where both are form-encoded first. RFC 6749, section 2.3.1. */
function proofOf(form: URLSearchParams, authorization: string): (string | null | undefined)[] {
  if (!authorization) return [form.get('client_id'), form.get('client_secret')];
  const text = Buffer.from(authorization.replace('Basic ', ''), 'base64').toString();
  return text.split(':').map(decodeURIComponent);
}
