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
      <path
        d="M8 214C70 214 66 236 132 232c80-5 66-176 136-184 34-4 52 22 84 14"
        className="stroke-thread"
        strokeWidth="6"
      />
      <circle cx="8" cy="214" r="6" className="fill-thread stroke-none" />
      <circle cx="132" cy="232" r="6" className="fill-thread stroke-none" />
      <circle cx="268" cy="48" r="6" className="fill-thread stroke-none" />
      <path d="M62 196v-58c0-10 6-16 16-16h20M62 164h46l8 32M98 122h0" />
      <path d="M62 132V92M62 164v34M114 196v2" />
      <path d="M226 164h-46l-8 34M226 132V92M226 164v34M226 164v-42" />
      <path
        d="M92 70c0-18 16-30 36-30s36 12 36 30-16 30-36 30c-6 0-11-1-16-3l-14 9 3-15c-8-6-9-13-9-21Z"
        className="fill-white"
      />
      <path d="M112 66h32M112 78h20" />
      <path d="M128 164h32M144 164v32M134 198h20" />
    </svg>
  );
}
