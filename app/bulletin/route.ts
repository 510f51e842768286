import { bulletinHash, publishedBulletin } from '@/lib/keys/bulletin-file';

export const dynamic = 'force-dynamic';

/**
 * The bulletin, to anybody: the published file as it stands. The wallet asks without cookies and Referer, and this answer sets none.
 * Its hash is its ETag, so that whoever keeps a copy asks for changes only.
 */
export function GET(request: Request): Response {
  const found = published();
  if (!found)
    return Response.json({ reason: 'not_published' }, { status: 503, headers: { 'Retry-After': '60' } });
  const headers = {
    'Cache-Control': 'public, max-age=60, must-revalidate',
    'Content-Type': 'application/json; charset=utf-8',
    ETag: `"${found.hash}"`,
  };
  if (request.headers.get('if-none-match') === headers.ETag)
    return new Response(null, { status: 304, headers });
  return new Response(found.file, { headers });
}

/** Null before the first bulletin, or when the file does not carry the desk's signature: nothing is better than something forged. */
function published(): { file: string; hash: string } | null {
  try {
    return { file: publishedBulletin(), hash: bulletinHash() };
  } catch {
    return null;
  }
}
