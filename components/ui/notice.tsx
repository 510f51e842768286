import type { ReactNode } from 'react';
import { Icon } from './icon';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const tones: Record<NoticeTone, { box: string; icon: string }> = {
  info: { box: 'border-blue-900', icon: 'text-blue-900' },
  success: { box: 'border-green-800', icon: 'text-green-800' },
  warning: { box: 'border-orange-900', icon: 'text-orange-900' },
  danger: { box: 'border-red-900', icon: 'text-red-900' },
};

/** A message that belongs to the page: it stays where it is, in words. */
export function Notice({
  tone,
  title,
  children,
}: {
  tone: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
}) {
  const { box, icon } = tones[tone];
  return (
    <div className={`flex gap-3 rounded-8 border border-l-8 bg-white p-4 ${box}`}>
      <Icon name={tone} className={`mt-0.5 size-6 ${icon}`} />
      <div className="grid min-w-0 gap-1">
        {title ? <p className="text-std-16B-170">{title}</p> : null}
        {children ? <div className="stack">{children}</div> : null}
      </div>
    </div>
  );
}
