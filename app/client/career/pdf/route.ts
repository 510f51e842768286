import { findInventory } from '@/lib/consultation/inventory/queries';
import { sheetsOf } from '@/lib/consultation/inventory/sheet/copy';
import { currentClient } from '@/lib/identity/client/guard';
import { printPdf } from '@/lib/pdf/chromium';
import { sheetsDocument } from '@/lib/pdf/sheet';

/** The forms as a PDF with a neutral name, without what only the device knows. Where none can be made, back to the browser's own print. */
export async function GET(): Promise<Response> {
  const viewer = await currentClient();
  if (!viewer) return seeOther('/client/sign-in');
  const { forms } = await findInventory(viewer.clientId);
  const pdf = await printPdf(sheetsDocument('書類', sheetsOf(forms)));
  if (!pdf) return seeOther('/client/career/print?pdf=none');
  return new Response(Buffer.from(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="shorui.pdf"',
      'Cache-Control': 'no-store',
    },
  });
}

const seeOther = (address: string) => new Response(null, { status: 303, headers: { Location: address } });
