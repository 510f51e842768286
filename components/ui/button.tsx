import type { Route } from 'next';
import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';

const shape =
  'inline-flex min-h-12 cursor-pointer items-center justify-center gap-2 rounded-8 border px-6 py-2.5 text-center text-oln-16B-100 leading-140 no-underline transition-colors';

const tones: Record<ButtonTone, string> = {
  primary: 'border-transparent bg-blue-900 text-white hover:bg-blue-1000 active:bg-blue-1200',
  secondary: 'border-blue-900 bg-white text-blue-900 hover:bg-blue-50 active:bg-blue-100',
  quiet: 'border-transparent text-blue-1000 underline underline-offset-4 hover:bg-blue-50 active:bg-blue-100',
  danger: 'border-transparent bg-red-900 text-white hover:bg-red-1000 active:bg-red-1200',
};

export const buttonClass = (tone: ButtonTone = 'primary', full = false): string =>
  `button ${shape} ${tones[tone]} ${full ? 'w-full' : ''}`;

type Look = { tone?: ButtonTone | undefined; full?: boolean | undefined };

/** A native button. It submits its form unless told otherwise: without JavaScript a button can do nothing else. */
export function Button({
  tone,
  full,
  type = 'submit',
  className = '',
  ...rest
}: ComponentProps<'button'> & Look) {
  return <button type={type} className={`${buttonClass(tone, full)} ${className}`} {...rest} />;
}

type Target<T extends string> =
  | { href: Route<T>; outside?: false | undefined }
  | { href: string; outside: true };

/** A link that looks like a button. `outside`: another door or another site, as a plain link without Referer. */
export function ButtonLink<T extends string>({
  tone,
  full,
  children,
  ...target
}: Target<T> & Look & { children: ReactNode }) {
  const className = buttonClass(tone, full);
  if (target.outside)
    return (
      <a href={target.href} rel="noreferrer" className={className}>
        {children}
      </a>
    );
  return (
    <Link href={target.href} prefetch={false} className={className}>
      {children}
    </Link>
  );
}
