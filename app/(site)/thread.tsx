/** Two chairs at a distance in which one can talk, and the line that goes on from there. Decoration: the words beside it say all. */
export function Thread() {
  return (
    <svg
      viewBox="0 0 360 260"
      aria-hidden="true"
      className="w-full max-w-md justify-self-center fill-none stroke-blue-1000"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M10 226c90 0 190 8 250-16 64-26 36-120 92-150" className="stroke-thread" strokeWidth="6" />
      <circle cx="10" cy="226" r="6" className="fill-thread stroke-none" />
      <circle cx="260" cy="210" r="6" className="fill-thread stroke-none" />
      <circle cx="352" cy="60" r="6" className="fill-thread stroke-none" />
      <g className="fill-white">
        <rect x="42" y="98" width="22" height="84" rx="11" />
        <rect x="48" y="146" width="66" height="26" rx="12" />
        <rect x="226" y="98" width="22" height="84" rx="11" />
        <rect x="176" y="146" width="66" height="26" rx="12" />
        <path d="M84 40c0-16 18-28 40-28s40 12 40 28-18 28-40 28c-5 0-10-1-15-2l-17 10 4-17c-8-5-12-12-12-19Z" />
        <path d="M238 64c0 11-13 19-28 19-4 0-7 0-10-1l-13 7 3-12c-5-3-8-8-8-13 0-11 13-19 28-19s28 8 28 19Z" />
      </g>
      <path d="M58 182v14M106 172v24M184 172v24M232 182v14" />
      <path d="M124 150h42M145 150v46M133 196h24" />
      <path d="M106 34h36M106 47h24M198 60h24M198 69h14" />
    </svg>
  );
}
