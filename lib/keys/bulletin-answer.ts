import { bulletinHash } from './bulletin-file';

/**
 * What a wing's own door says of the bulletin that its process uses: the hash and nothing else. Wallets compare the answers of all three
 * wings before they use a key, so that nobody can be given keys of their own. Asked without cookies, answered without any.
 */
export function bulletinAnswer(): Response {
  try {
    return Response.json({ hash: bulletinHash() }, { headers: { 'Cache-Control': 'no-store' } });
  } catch {
    return Response.json({ reason: 'not_published' }, { status: 503, headers: { 'Retry-After': '60' } });
  }
}
