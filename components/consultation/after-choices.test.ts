import { describe, expect, it } from 'vitest';
import { changeOf } from '@/lib/consultation/questionnaire/rules';
import { choicesOf, isTooLong, nothingPicked, pickedIn } from './after-choices';

const change = changeOf({ outlook: 2, options: 2 }, { outlook: 3, options: 3 });
const all = { theme: 'options_unknown', satisfied: true, change: true, request: 'flexible_hours', text: '' };

describe('what leaves the device', () => {
  it('is nothing as long as nothing was picked', () => {
    expect(choicesOf(nothingPicked, { satisfaction: 5, change })).toEqual({
      organization: { theme: 'withheld', satisfied: 'withheld', change: 'withheld' },
      segment: { theme: 'withheld', satisfied: 'withheld', improved: 'withheld' },
      request: { request: 'withheld' },
    });
    expect(pickedIn(new FormData())).toEqual(nothingPicked);
  });

  it('is what was picked', () => {
    expect(choicesOf(all, { satisfaction: 3, change })).toEqual({
      organization: { theme: 'options_unknown', satisfied: 'no', change: 'well_up' },
      segment: { theme: 'options_unknown', satisfied: 'no', improved: 'yes' },
      request: { request: 'flexible_hours' },
    });
  });

  it('is never something that was not answered, and never a word that is no code', () => {
    const odd = { ...all, theme: 'my boss', request: '' };
    expect(choicesOf(odd, { satisfaction: null, change: null })).toEqual(
      choicesOf(nothingPicked, { satisfaction: 5, change }),
    );
  });

  it('is a text beside a named request only', () => {
    const given = { satisfaction: 3, change };
    expect(choicesOf({ ...all, text: ' 早く帰りたい\r\n' }, given).text).toBe('早く帰りたい');
    expect('text' in choicesOf({ ...all, text: ' ' }, given)).toBe(false);
    expect('text' in choicesOf({ ...all, text: 'x', request: 'withheld' }, given)).toBe(false);
    expect([200, 201].map((n) => isTooLong({ ...all, text: '願'.repeat(n) }))).toEqual([false, true]);
  });
});
