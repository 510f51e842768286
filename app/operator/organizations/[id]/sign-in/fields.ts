import type { TypedFieldView } from '@/components/ui/typed-field';
import { connectionAlgorithms, connectionMethods } from '@/lib/desk/connection/input';
import type { ConnectionView } from '@/lib/desk/connection/queries';
import type { Language } from '@/lib/shared/language';
import { companySignInCopy } from './copy';

/** The form of a company's sign-in, filled with what is there; the secret is never shown again. */
export function connectionFields(connection: ConnectionView | null, language: Language): TypedFieldView[] {
  const copy = companySignInCopy[language];
  const secret = connection ? { hint: copy.secretKept, optional: copy.optional } : { hint: copy.secretHint };
  return [
    {
      kind: 'text',
      name: 'issuer',
      label: copy.issuer,
      hint: copy.issuerHint,
      value: connection?.issuer ?? '',
    },
    { kind: 'text', name: 'clientId', label: copy.clientId, value: connection?.clientId ?? '' },
    { kind: 'text', name: 'secret', label: copy.secret, ...secret },
    {
      kind: 'radio',
      name: 'method',
      label: copy.method,
      value: connection?.method ?? 'post',
      options: connectionMethods.map((value) => ({ value, label: copy.methods[value] })),
    },
    {
      kind: 'select',
      name: 'algorithm',
      label: copy.algorithm,
      value: connection?.algorithm ?? 'RS256',
      options: connectionAlgorithms.map((value) => ({ value, label: value })),
    },
  ];
}
