import { findProof } from '@/lib/report/proof/queries';

export const dynamic = 'force-dynamic';

/** What the trust page shows of the releases, to anybody: no cookie is read or set, and nothing is about an organization. */
export async function GET(): Promise<Response> {
  return Response.json(await findProof(), {
    headers: { 'Cache-Control': 'public, max-age=60, must-revalidate' },
  });
}
