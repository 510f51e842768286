import { writeCsv } from '@/lib/consultation/inventory/exchange/rules';
import { fieldLabel } from '@/lib/consultation/inventory/field/copy';
import { findInventory } from '@/lib/consultation/inventory/queries';
import { currentClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';

/** The inventory as a CSV file with a neutral name. */
export async function GET(): Promise<Response> {
  const viewer = await currentClient();
  if (!viewer) return new Response(null, { status: 303, headers: { Location: '/client/sign-in' } });
  const language = await languageOf('client');
  const { forms } = await findInventory(viewer.clientId);
  return new Response(
    writeCsv(forms, (block, field) => fieldLabel(language, block, field)),
    {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="shorui.csv"',
        'Cache-Control': 'no-store',
      },
    },
  );
}
