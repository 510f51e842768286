import type { TypedFieldView } from '@/components/ui/typed-field';
import type { TypedSection } from '@/components/ui/typed-form';
import {
  ageBandCopy,
  consultantStyleCopy,
  genderCopy,
  industryCopy,
  spokenLanguageCopy,
} from '@/lib/consultation/matching/copy';
import { platformZone } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { concernCopy } from '@/lib/shared/taxonomy-copy';
import { newConsultantCopy } from '../copy';

/** The form of a new consultant, in the order in which an operator has the papers at hand. */
export const consultantSections = (language: Language): TypedSection[] => {
  const { sections } = newConsultantCopy[language];
  return [
    { title: sections.licence, fields: licence(language) },
    { title: sections.profile, fields: profile(language) },
    { title: sections.work, fields: work(language) },
    { title: sections.conflicts, fields: conflicts(language) },
  ];
};

function licence(language: Language): TypedFieldView[] {
  const copy = newConsultantCopy[language];
  return [
    { kind: 'text', name: 'registeredName', label: copy.registeredName },
    {
      kind: 'number',
      name: 'registrationNumber',
      label: copy.registrationNumber,
      hint: copy.numberHint,
      width: 'code',
    },
    { kind: 'date', name: 'registrationExpiresOn', label: copy.registrationExpiresOn },
    { kind: 'date', name: 'verifiedOn', label: copy.verifiedOn },
    { kind: 'email', name: 'email', label: copy.email, hint: copy.emailHint },
  ];
}

function profile(language: Language): TypedFieldView[] {
  const copy = newConsultantCopy[language];
  const placeholder = copy.choose;
  return [
    { kind: 'text', name: 'displayName', label: copy.displayName },
    { kind: 'text', name: 'kana', label: copy.kana },
    {
      kind: 'select',
      name: 'gender',
      label: copy.gender,
      options: options({ ...genderCopy[language], other: copy.otherGender }),
      placeholder,
    },
    {
      kind: 'select',
      name: 'ageBand',
      label: copy.ageBand,
      options: options(ageBandCopy[language]),
      placeholder,
    },
    {
      kind: 'chips',
      name: 'languages',
      label: copy.languages,
      options: options(spokenLanguageCopy[language]),
      values: ['ja'],
    },
    {
      kind: 'chips',
      name: 'industries',
      label: copy.industries,
      options: options(industryCopy[language]),
      optional: copy.optional,
    },
    {
      kind: 'chips',
      name: 'themes',
      label: copy.themes,
      options: options(concernCopy[language]),
      optional: copy.optional,
    },
    { kind: 'radio', name: 'style', label: copy.style, options: options(consultantStyleCopy[language]) },
    {
      kind: 'area',
      name: 'introductionJa',
      label: copy.introductionJa,
      hint: copy.titleHint,
      limit: 1000,
      rows: 6,
    },
    { kind: 'area', name: 'introductionEn', label: copy.introductionEn, limit: 2000, rows: 6 },
  ];
}

function work(language: Language): TypedFieldView[] {
  const copy = newConsultantCopy[language];
  return [
    { kind: 'text', name: 'timeZone', label: copy.timeZone, value: platformZone },
    { kind: 'number', name: 'bufferMinutes', label: copy.bufferMinutes, value: '15', width: 'number' },
    { kind: 'number', name: 'noticeHours', label: copy.noticeHours, value: '24', width: 'number' },
    { kind: 'number', name: 'dailyCap', label: copy.dailyCap, value: '6', width: 'number' },
  ];
}

function conflicts(language: Language): TypedFieldView[] {
  const copy = newConsultantCopy[language];
  return [
    { kind: 'text', name: 'employer', label: copy.employer, optional: copy.optional },
    {
      kind: 'area',
      name: 'conflictCodes',
      label: copy.conflictCodes,
      hint: copy.conflictHint,
      optional: copy.optional,
      rows: 3,
    },
  ];
}

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
