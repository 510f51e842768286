import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { Table } from '@/components/ui/table';
import { TypedForm } from '@/components/ui/typed-form';
import type { Language } from '@/lib/shared/language';
import { invite } from './actions';
import { organizationPageCopy } from './copy';

/** Who may sign in at /hr for the organization, and the form to invite one more. */
export function HrSection({
  id,
  members,
  language,
}: {
  id: string;
  members: readonly { name: string; email: string }[];
  language: Language;
}) {
  const copy = organizationPageCopy[language];
  return (
    <Card title={copy.hr}>
      {members.length === 0 ? (
        <p>{copy.noHr}</p>
      ) : (
        <Table
          caption={copy.hrCaption}
          head={[copy.hrName, copy.hrEmail]}
          rows={members.map(({ name, email }) => [name, email])}
        />
      )}
      <Disclosure summary={copy.invite} open={members.length === 0}>
        <p>{copy.inviteLead}</p>
        <TypedForm
          action={invite}
          hidden={{ organization: id }}
          sections={[
            {
              fields: [
                { kind: 'text', name: 'name', label: copy.hrName },
                { kind: 'email', name: 'email', label: copy.hrEmail },
              ],
            },
          ]}
          submit={copy.inviteSubmit}
          problem={copy.problem}
          language={language}
        />
      </Disclosure>
    </Card>
  );
}
