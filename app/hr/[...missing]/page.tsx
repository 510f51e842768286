import { notFound } from 'next/navigation';

/** Any other address of the door: the door's own page says that it is not there. */
export default function Missing(): never {
  notFound();
}
