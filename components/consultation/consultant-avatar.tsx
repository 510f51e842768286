/** Two hills and a sun behind the first letter of the name: calm, and no photo of anybody. */
export function ConsultantAvatar({ name, className = 'size-16' }: { name: string; className?: string }) {
  const [letter = ''] = name;
  const seed = [...name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);
  const { sky, hill, ink } = tints[seed % tints.length] ?? tints[0];
  const sun = 14 + (seed % 5) * 9;
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className={`shrink-0 rounded-full ${className}`}>
      <rect width="64" height="64" fill={sky} />
      <circle cx={sun} cy="15" r="6" fill="#fff" opacity="0.75" />
      <path d="M0 47c12-10 23-10 34-3s20 6 30-2v22H0Z" fill={hill} />
      <text x="32" y="41" textAnchor="middle" fontSize="25" fontWeight="700" fill={ink}>
        {letter}
      </text>
    </svg>
  );
}

const tints = [
  { sky: '#dfe9f3', hill: '#b9cfe3', ink: '#10375c' },
  { sky: '#e3eee1', hill: '#bed9b9', ink: '#1c4a24' },
  { sky: '#f6e8d9', hill: '#ecccab', ink: '#6a3709' },
  { sky: '#ece5f3', hill: '#d0c1e2', ink: '#42246b' },
  { sky: '#e0efee', hill: '#b3d6d4', ink: '#0e4a48' },
] as const;
