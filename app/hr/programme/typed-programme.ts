import type { Programme } from '@/lib/desk/programme/rules';

type Values = Record<string, string | string[]>;

/** A kept programme as the form would have been filled in. */
export function typedProgramme(programme: Programme | null): Values {
  if (!programme) return {};
  return {
    purposes: programme.purposes,
    layers: programme.layers,
    workingTime: programme.workingTime ? 'yes' : 'no',
    ...typedDay('briefing', programme.briefingOn),
    ...typedDay('training', programme.trainingOn),
    ...typedDay('followUp', programme.followUpOn),
    note: programme.note,
  };
}

function typedDay(name: string, day: string | null): Values {
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  const plain = (part: string) => part.replace(/^0/, '');
  return { [`${name}Year`]: year, [`${name}Month`]: plain(month), [`${name}Day`]: plain(date) };
}
