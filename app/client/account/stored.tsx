import { Card } from '@/components/ui/card';
import type { Language } from '@/lib/shared/language';
import { accountCopy } from './copy';

/** What is kept about this account and what is not, in plain words. Whoever adds a column for clients adds a line here. */
export function Stored({ language }: { language: Language }) {
  const copy = accountCopy[language];
  return (
    <Card title={copy.stored}>
      <List items={Object.values(copy.storedItems)} />
      <h3 className="text-std-18B-160">{copy.notStored}</h3>
      <List items={Object.values(copy.notStoredItems)} />
    </Card>
  );
}

const List = ({ items }: { items: readonly string[] }) => (
  <ul className="grid list-disc gap-1 pl-6">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
