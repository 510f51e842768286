import type { Span } from '@/lib/consultation/record/name/rules';

/** The sentences of a text that seem to name somebody, with the names underlined. Draws nothing where there are none. */
export function MarkedNames({ text, spans, hint }: { text: string; spans: readonly Span[]; hint: string }) {
  const sentences = sentencesOf(text).filter(({ from, to }) =>
    spans.some((span) => span.from >= from && span.from < to),
  );
  if (sentences.length === 0) return null;
  return (
    <div className="grid gap-1 border-orange-300 border-l-4 bg-orange-50 px-3 py-2">
      <p>{hint}</p>
      {sentences.map((sentence) => (
        <p key={sentence.from} className="text-solid-gray-900">
          {piecesOf(text, sentence, spans).map(({ from, text: piece, name }) =>
            name ? (
              <u key={from} className="decoration-2 decoration-red-900 decoration-wavy underline-offset-4">
                {piece}
              </u>
            ) : (
              piece
            ),
          )}
        </p>
      ))}
    </div>
  );
}

type Piece = { from: number; text: string; name: boolean };

function sentencesOf(text: string): Span[] {
  const ends = [...text].flatMap((character, index) => (/[。\n]/.test(character) ? [index + 1] : []));
  const cuts = [0, ...ends, [...text].length];
  return cuts
    .slice(1)
    .flatMap((to, index) => (to > (cuts[index] ?? 0) ? [{ from: cuts[index] ?? 0, to }] : []));
}

function piecesOf(text: string, { from, to }: Span, spans: readonly Span[]): Piece[] {
  const characters = [...text];
  const inside = spans.filter((span) => span.from >= from && span.from < to);
  const edges = [from, ...inside.flatMap((span) => [span.from, Math.min(span.to, to)]), to];
  return edges.slice(1).flatMap((end, index) => {
    const start = edges[index] ?? from;
    const piece = characters.slice(start, end).join('').replaceAll('\n', '');
    return piece ? [{ from: start, text: piece, name: index % 2 === 1 }] : [];
  });
}
