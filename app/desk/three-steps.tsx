import type { Language } from '@/lib/shared/language';
import { deskPageCopy } from './page-copy';

const drawings = {
  one: (
    <>
      <rect x="34" y="4" width="44" height="30" rx="3" className="fill-white" />
      <path d="M42 14h18M42 21h28M42 28h12" />
      <path d="M20 26h72v44H20z" className="fill-sand-100" />
      <path d="m20 26 36 24 36-24" />
    </>
  ),
  two: (
    <>
      <path d="M20 26h72v44H20z" className="fill-sand-100" />
      <path d="m20 26 36 24 36-24" />
      <circle cx="78" cy="56" r="10" className="stroke-thread" />
      <path d="m73 56 4 4 6-7" className="stroke-thread" />
      <path d="M78 40V22M68 22h20M72 8h12v14H72z" className="fill-white" />
    </>
  ),
  three: (
    <>
      <path d="M20 40h72v32H20z" className="fill-sand-100" />
      <path d="m20 40 14-14h44l14 14" />
      <rect x="32" y="6" width="48" height="44" rx="3" className="fill-white" />
      <path d="M40 14h18M40 22h12M40 30h12" />
      <circle cx="68" cy="32" r="8" className="stroke-thread" />
      <path d="m64 32 3 3 5-6" className="stroke-thread" />
      <path d="m20 40 36 18 36-18" className="fill-sand-100" />
    </>
  ),
} as const;

const steps = ['one', 'two', 'three'] as const;

/** Why an account cannot be traced, in three pictures: sealed, stamped from outside, opened. The words say it without the pictures. */
export function ThreeSteps({ language }: { language: Language }) {
  const copy = deskPageCopy[language];
  return (
    <figure className="grid gap-5">
      <ol className="grid gap-5">
        {steps.map((step, index) => (
          <li key={step} className="grid grid-cols-[5.5rem_1fr] items-start gap-4">
            <svg
              viewBox="0 0 112 78"
              aria-hidden="true"
              className="w-full fill-none stroke-blue-1000"
              strokeWidth="2.5"
              strokeLinecap="round"
              strokeLinejoin="round"
            >
              {drawings[step]}
            </svg>
            <div>
              <p className="text-std-17B-170">
                <span className="tabular-nums">{index + 1}.</span> {copy.steps[step].title}
              </p>
              <p>{copy.steps[step].text}</p>
            </div>
          </li>
        ))}
      </ol>
      <figcaption className="border-thread border-l-4 pl-4">{copy.caption}</figcaption>
    </figure>
  );
}
