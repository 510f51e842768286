import { findTakeout } from '@/lib/consultation/client/takeout/queries';
import { currentClient } from '@/lib/identity/client/guard';

/** Everything of the own account as a file with a neutral name. */
export async function GET(): Promise<Response> {
  const viewer = await currentClient();
  const found = viewer && (await findTakeout(viewer.clientId));
  if (!found) return new Response(null, { status: 303, headers: { Location: '/client/sign-in' } });
  return new Response(`${JSON.stringify(found, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="yotei.json"',
      'Cache-Control': 'no-store',
    },
  });
}
