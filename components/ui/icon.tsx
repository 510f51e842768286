const paths = {
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v6M12 7.5v.5',
  success: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 12.3l2.8 2.8 5.4-5.6',
  warning: 'M12 4 2.8 20h18.4L12 4ZM12 10.5v4M12 17v.5',
  danger: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3L8.3 3ZM12 7.5v5.5M12 16v.5',
  lock: 'M6 11h12v9H6v-9ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  pair: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3 19c0-3 2-5 5-5s5 2 5 5M16 11a2.5 2.5 0 1 0 0-5M16.5 14c2.6.2 4.5 2.1 4.5 5',
  bars: 'M5 20v-7M12 20V5M19 20v-10',
  building: 'M5 20V4h14v16M3 20h18M9 8h2M13 8h2M9 12h2M13 12h2M10.5 20v-4h3v4',
  chevron: 'm8 10 4 4 4-4',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside words that say the same; never alone. */
export function Icon({ name, className = 'size-6' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
