import { type Configuration, genericGrantRequest, ResponseBodyError } from 'openid-client';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { type Connection, configurationOf } from './protocol';

export type TrialRefusal = 'company_silent' | 'algorithm_not_offered' | 'client_refused' | 'answer_unclear';

/**
 * Tries a company's sign-in without anybody's account: reads its published settings, looks for the agreed algorithm, and offers a code that
 * cannot exist. A server that knows our client answers `invalid_grant`; one that does not, `invalid_client`. RFC 6749, section 5.2.
 */
export async function tryCompany(connection: Connection, back: string): Promise<Result<null, TrialRefusal>> {
  const configuration = await configurationOf(connection).catch(() => null);
  if (!configuration) return refused('company_silent');
  const offered = configuration.serverMetadata().id_token_signing_alg_values_supported ?? ['RS256'];
  if (!offered.includes(connection.algorithm)) return refused('algorithm_not_offered');
  return offerFalseCode(configuration, back);
}

async function offerFalseCode(
  configuration: Configuration,
  back: string,
): Promise<Result<null, TrialRefusal>> {
  const nothing = 'a-code-that-nobody-has-issued-0000000000000';
  try {
    await genericGrantRequest(configuration, 'authorization_code', {
      code: nothing,
      redirect_uri: back,
      code_verifier: nothing,
    });
    return refused('answer_unclear');
  } catch (error) {
    return judge(error);
  }
}

function judge(error: unknown): Result<null, TrialRefusal> {
  const status = error instanceof Error && 'status' in error ? error.status : null;
  const named = error instanceof ResponseBodyError ? error.error : null;
  if (named === 'invalid_grant') return accepted(null);
  const refusedClient = named === 'invalid_client' || named === 'unauthorized_client' || status === 401;
  return refused(refusedClient ? 'client_refused' : 'answer_unclear');
}
