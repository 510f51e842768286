/** A pattern for a part that must not differ by colour alone. Each picture has its own, by id. */
export function Hatch({ id, colour }: { id: string; colour: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="white" />
        <rect width="2.5" height="6" fill={colour} />
      </pattern>
    </defs>
  );
}
