import { notFound } from 'next/navigation';
import { requireHr } from '@/lib/identity/hr/guard';
import { findRelease } from '@/lib/report/release/queries';

/** The very bytes that were hashed and signed, for whoever wants to check them. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ number: string }> },
): Promise<Response> {
  const { releaseSubject } = await requireHr();
  const release = await findRelease(releaseSubject, Number((await params).number));
  if (!release) notFound();
  return new Response(release.text, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="release-${release.document.number}.json"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
