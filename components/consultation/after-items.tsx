'use client';

import { useState } from 'react';
import { VisibilityBadge } from '@/components/ui/badge';
import { Button, ButtonLink } from '@/components/ui/button';
import { type ChoiceOption, RadioCards } from '@/components/ui/choice';
import { Field } from '@/components/ui/field';
import { SectionTitle } from '@/components/ui/heading';
import { Select } from '@/components/ui/select';
import { passOnCopy } from '@/lib/consultation/held/copy';
import { isSatisfied } from '@/lib/consultation/questionnaire/rules';
import { withheld } from '@/lib/shared/ballot';
import type { Language } from '@/lib/shared/language';
import { type Concern, concerns, requests } from '@/lib/shared/taxonomy';
import { changeCopy, concernCopy, itemCopy, requestCopy, satisfiedCopy } from '@/lib/shared/taxonomy-copy';
import { type Giving, isTooLong, nothingPicked, type Picked, pickedIn } from './after-choices';
import { AfterPreview } from './after-preview';
import { AfterText } from './after-text';

/** Item by item what may be passed on. Every item starts at "keep back"; now, later and never are one tap each and look alike. */
export function AfterItems({
  proposed,
  giving,
  give,
  refuse,
  language,
}: {
  proposed: readonly Concern[] | null;
  giving: Giving;
  give: (picked: Picked) => Promise<void>;
  refuse: () => void;
  language: Language;
}) {
  const [picked, setPicked] = useState<Picked>(nothingPicked);
  const [refused, setRefused] = useState(false);
  const copy = passOnCopy[language];
  const submit = (now: Picked) => {
    setRefused(isTooLong(now));
    if (!isTooLong(now)) void give(now);
    else document.getElementById('text')?.focus();
  };
  return (
    <form
      onChange={(event) => setPicked(pickedIn(new FormData(event.currentTarget)))}
      onSubmit={(event) => {
        event.preventDefault();
        submit(pickedIn(new FormData(event.currentTarget)));
      }}
      className="grid gap-8"
    >
      <div className="grid gap-2">
        <SectionTitle>{copy.passOn}</SectionTitle>
        <p>{copy.passOnLead}</p>
      </div>
      <ThemeItem proposed={proposed} language={language} />
      <SatisfiedItem giving={giving} language={language} />
      <ChangeItem giving={giving} language={language} />
      <RequestItem language={language} />
      <AfterText refused={refused && isTooLong(picked)} language={language} />
      <AfterPreview picked={picked} giving={giving} language={language} />
      <div className="grid gap-3 sm:grid-cols-3">
        <Button tone="secondary">{copy.now}</Button>
        <ButtonLink href="/client" tone="secondary">
          {copy.later}
        </ButtonLink>
        <Button type="button" tone="secondary" onClick={refuse}>
          {copy.never}
        </Button>
      </div>
    </form>
  );
}

const Counted = ({ language }: { language: Language }) => (
  <VisibilityBadge who="statistics" language={language} />
);

const keepBack = (language: Language): ChoiceOption => ({
  value: withheld,
  label: passOnCopy[language].keepBack,
});

function ThemeItem({ proposed, language }: { proposed: readonly Concern[] | null; language: Language }) {
  const copy = passOnCopy[language];
  const named = (proposed ?? concerns).filter((code) => code !== 'other');
  return (
    <RadioCards
      name="theme"
      legend={itemCopy[language].theme}
      badge={<Counted language={language} />}
      hint={proposed ? copy.themeHint : copy.themeOwnHint}
      defaultValue={withheld}
      options={[
        keepBack(language),
        ...named.map((code) => ({ value: code, label: concernCopy[language][code] })),
        { value: 'other', label: copy.soften, hint: copy.softenHint },
      ]}
    />
  );
}

function SatisfiedItem({ giving: { satisfaction }, language }: { giving: Giving; language: Language }) {
  if (satisfaction === null) return null;
  const label = satisfiedCopy[language][isSatisfied(satisfaction) ? 'yes' : 'no'];
  return (
    <RadioCards
      name="satisfied"
      legend={itemCopy[language].satisfied}
      badge={<Counted language={language} />}
      hint={passOnCopy[language].satisfiedHint}
      defaultValue={withheld}
      options={[keepBack(language), { value: 'give', label }]}
    />
  );
}

function ChangeItem({ giving: { change }, language }: { giving: Giving; language: Language }) {
  if (!change) return null;
  return (
    <RadioCards
      name="change"
      legend={itemCopy[language].change}
      badge={<Counted language={language} />}
      hint={passOnCopy[language].changeHint}
      defaultValue={withheld}
      options={[keepBack(language), { value: 'give', label: changeCopy[language][change.bin] }]}
    />
  );
}

function RequestItem({ language }: { language: Language }) {
  const copy = passOnCopy[language];
  const options = requests.map((code) => ({ value: code, label: requestCopy[language][code] }));
  return (
    <Field
      id="request"
      label={itemCopy[language].request}
      badge={<Counted language={language} />}
      hint={copy.requestHint}
    >
      <Select
        id="request"
        name="request"
        defaultValue={withheld}
        options={[{ value: withheld, label: copy.keepBack }, ...options]}
      />
    </Field>
  );
}
