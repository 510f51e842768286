import { createServer } from 'node:http';
import Provider from 'oidc-provider';

export type CompanyServer = { issuer: string; clientId: string; secret: string; close: () => Promise<void> };

/**
 * A company's own sign-in: a certified OpenID provider on a port of its own, under a path of its own, so that its cookies stay away from the
 * product (cookies do not know ports). Whoever types a name is that person, with that address.
 */
export async function companyServer(returnAddresses: string[]): Promise<CompanyServer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const issuer = `http://localhost:${typeof address === 'object' ? address?.port : 0}/company`;
  const client = { clientId: 'michisuji', secret: 'a-secret-of-the-company-0123456789' };
  const provider = providerOf(issuer, client, returnAddresses);
  const answer = provider.callback();
  server.on('request', (request, response) => {
    Object.assign(request, { originalUrl: request.url });
    request.url = (request.url ?? '').replace(/^\/company/, '');
    answer(request, response);
  });
  return { issuer, ...client, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

function providerOf(
  issuer: string,
  { clientId, secret }: { clientId: string; secret: string },
  returnAddresses: string[],
): Provider {
  const cookie = { path: '/company', signed: false };
  return new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: secret,
        redirect_uris: returnAddresses,
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { long: cookie, short: cookie, keys: ['only-for-this-run'] },
    pkce: { required: () => true },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, email: sub, email_verified: true }),
    }),
  });
}
