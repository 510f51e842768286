/** A full parking place of 2 kB, in JSON. */
const longest = 4000;

/** The body as JSON; null for what is too long or none. Another site's page cannot send JSON here, and its forms are not JSON. */
export async function jsonOf(request: Request): Promise<unknown> {
  const isJson = request.headers.get('content-type')?.startsWith('application/json');
  if (!isJson || Number(request.headers.get('content-length') ?? 0) > longest) return null;
  try {
    const text = await request.text();
    return text.length > longest ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

export const json = (body: object, status: number): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
