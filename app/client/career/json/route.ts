import { writeJson } from '@/lib/consultation/inventory/exchange/rules';
import { findInventory } from '@/lib/consultation/inventory/queries';
import { currentClient } from '@/lib/identity/client/guard';

/** The inventory as a JSON file with a neutral name. */
export async function GET(): Promise<Response> {
  const viewer = await currentClient();
  if (!viewer) return new Response(null, { status: 303, headers: { Location: '/client/sign-in' } });
  const { forms } = await findInventory(viewer.clientId);
  return new Response(writeJson(forms), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="shorui.json"',
      'Cache-Control': 'no-store',
    },
  });
}
