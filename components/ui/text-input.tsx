import type { ComponentProps } from 'react';

export const controlClass =
  'min-h-12 rounded-8 border border-solid-gray-600 bg-white px-4 py-2 text-std-16N-170 text-solid-gray-900 hover:border-black read-only:bg-sand-50 disabled:bg-solid-gray-50 aria-[invalid=true]:border-2 aria-[invalid=true]:border-red-900';

const widths = { full: 'w-full', code: 'w-40', year: 'w-32', number: 'w-20' } as const;

/** One line of text, as wide as what it is for. */
export function TextInput({
  width = 'full',
  ...rest
}: Omit<ComponentProps<'input'>, 'className' | 'width'> & { width?: keyof typeof widths | undefined }) {
  return <input type="text" {...rest} className={`${controlClass} ${widths[width]}`} />;
}
