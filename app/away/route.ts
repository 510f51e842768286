/** Where "leave now" leads: an empty page that says nothing, without script, cookie or way back into the product. */
export const GET = () =>
  new Response(
    '<!doctype html><html lang="ja"><meta charset="utf-8"><title>予定</title><body></body></html>',
    {
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    },
  );
