/** The name and its thread: a line, not dots. A plain link, because it also leads from the public pages. */
export function Brand({ name, href }: { name?: string; href: string }) {
  return (
    <a
      href={href}
      rel="noreferrer"
      className="inline-flex min-h-11 items-center gap-2 text-solid-gray-900 no-underline"
    >
      <svg viewBox="0 0 32 24" aria-hidden="true" className="h-6 w-8 shrink-0" fill="none">
        <path
          d="M2 19C9 19 8 6 15 6s7 11 15 8"
          stroke="var(--color-thread)"
          strokeWidth="3"
          strokeLinecap="round"
        />
        <circle cx="2.5" cy="19" r="2.5" fill="var(--color-thread)" />
      </svg>
      <span className="text-std-18B-160">みちすじ</span>
      {name ? <span className="text-solid-gray-700">{name}</span> : null}
    </a>
  );
}
