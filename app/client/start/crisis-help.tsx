import { TextLink } from '@/components/ui/link';
import type { Language } from '@/lib/shared/language';
import { startCopy } from './copy';

/** Where somebody listens at once. Nobody here knows who a client is, so nobody here can send help: that is said too. */
export function CrisisHelp({ language }: { language: Language }) {
  const copy = startCopy[language];
  return (
    <div className="grid gap-3 rounded-8 bg-sand-100 p-4">
      <p>{copy.nobody}</p>
      <p>
        {copy.card} <TextLink href="/client/account/card">{copy.toCard}</TextLink>
      </p>
      <h3 className="text-std-17B-170">{copy.crisis}</h3>
      <ul className="grid gap-1">
        {Object.values(copy.lines).map(({ name, tel }) => (
          <li key={tel} className="flex min-h-11 flex-wrap items-center gap-x-3">
            {name}
            <TextLink outside href={`tel:${tel.replaceAll('-', '')}`}>
              {tel}
            </TextLink>
          </li>
        ))}
        <li className="flex min-h-11 items-center">
          <TextLink outside href="https://www.mhlw.go.jp/mamorouyokokoro/">
            {copy.mamorou}
          </TextLink>
        </li>
      </ul>
    </div>
  );
}
