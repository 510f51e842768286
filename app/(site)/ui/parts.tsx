import { Badge, VisibilityBadge } from '@/components/ui/badge';
import { Button, ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { CheckboxChips, LikertScale, RadioCards } from '@/components/ui/choice';
import { DateTriple } from '@/components/ui/date-triple';
import { Disclosure } from '@/components/ui/disclosure';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Facts } from '@/components/ui/facts';
import { Field } from '@/components/ui/field';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { StepBar } from '@/components/ui/step-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { SuppressedCell } from '@/components/ui/suppressed-cell';
import { Table } from '@/components/ui/table';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { Language } from '@/lib/shared/language';
import { words } from './words';

type In = { language: Language };

export function Actions({ language }: In) {
  const say = words[language];
  return (
    <>
      <div className="flex flex-wrap gap-3">
        {(['primary', 'secondary', 'quiet', 'danger'] as const).map((tone) => (
          <Button key={tone} type="button" tone={tone}>
            {say.tones[tone]}
          </Button>
        ))}
        <ButtonLink outside href="#main" tone="secondary">
          {say.link}
        </ButtonLink>
      </div>
      <form className="max-w-sm">
        <SubmitButton full>{say.submit}</SubmitButton>
      </form>
      <p>
        {say.sentence}{' '}
        <TextLink outside href="#main">
          {say.link}
        </TextLink>
      </p>
      <StepBar current={2} total={5} label={say.step} />
    </>
  );
}

export function Typing({ language }: In) {
  const say = words[language];
  return (
    <div className="grid max-w-xl gap-6">
      <Field
        id="plain"
        label={say.field}
        hint={say.hint}
        badge={<VisibilityBadge who="self" language={language} />}
      >
        <TextInput id="plain" defaultValue="髙﨑𠮷" />
      </Field>
      <Field id="wrong" label={say.field} error={say.error} optional={say.optional}>
        <TextInput id="wrong" defaultValue="123" />
      </Field>
      <Field id="list" label={say.list}>
        <Select id="list" defaultValue="b" options={[...say.options]} />
      </Field>
      <Field id="long" label={say.long} badge={<VisibilityBadge who="consultant" language={language} />}>
        <TextArea id="long" maxLength={200} defaultValue={say.sentence} />
      </Field>
      <DateTriple
        name="day"
        legend={say.date}
        language={language}
        defaultValue={{ Year: '令和8', Month: '11', Day: '24' }}
      />
    </div>
  );
}

export function Choices({ language }: In) {
  const say = words[language];
  return (
    <div className="grid max-w-xl gap-6">
      <RadioCards name="one" legend={say.one} options={[...say.options]} defaultValue="a" />
      <CheckboxChips
        name="many"
        legend={say.many}
        options={[...say.options]}
        defaultValues={['b']}
        error={say.error}
        badge={<VisibilityBadge who="statistics" language={language} />}
      />
      <LikertScale name="scale" legend={say.scale} low={say.low} high={say.high} defaultValue={4} />
    </div>
  );
}

export function Messages({ language }: In) {
  const say = words[language];
  return (
    <div className="grid gap-4">
      <ErrorSummary title={say.problem} errors={[{ field: 'wrong', message: say.error }]} />
      {(['info', 'success', 'warning', 'danger'] as const).map((tone) => (
        <Notice key={tone} tone={tone} title={say.tones[tone === 'danger' ? 'danger' : 'quiet']}>
          <p>{say.sentence}</p>
        </Notice>
      ))}
      <Disclosure summary={say.more}>
        <p>{say.sentence}</p>
      </Disclosure>
      <div className="flex flex-wrap gap-2">
        {(['neutral', 'info', 'success', 'warning', 'danger'] as const).map((tone) => (
          <Badge key={tone} tone={tone}>
            {say.field}
          </Badge>
        ))}
        <VisibilityBadge who="company" language={language} />
      </div>
    </div>
  );
}

export function Tables({ language }: In) {
  const say = words[language];
  return (
    <>
      <Table
        caption={say.table}
        head={[say.field, say.number]}
        numeric={[1]}
        rows={[
          [say.options[0].label, '42 %'],
          [say.options[1].label, <SuppressedCell key="hidden" reason={say.reason} language={language} />],
        ]}
      />
      <Card title={say.field}>
        <Facts
          items={[
            { term: say.field, detail: say.sentence },
            { term: say.number, detail: '128' },
          ]}
        />
      </Card>
    </>
  );
}
