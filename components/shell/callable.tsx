import { Fragment } from 'react';
import { TextLink } from '@/components/ui/link';

const numbers = /(\b11[09]\b|\b0120-\d{3}-\d{3}\b)/;

/** A sentence in which telephone numbers can be tapped. */
export function Callable({ text }: { text: string }) {
  return Object.entries(text.split(numbers)).map(([place, part]) =>
    numbers.test(part) ? (
      <TextLink key={place} outside href={`tel:${part.replaceAll('-', '')}`}>
        {part}
      </TextLink>
    ) : (
      <Fragment key={place}>{part}</Fragment>
    ),
  );
}
