import { describe, expect, it } from 'vitest';
import { actorOf, sentenceOf } from './sentence';

const organization = '6f1c9b0e-6f3a-4a57-9d0a-0d8f8f0f1c11';
const names = new Map([[organization, 'kaede']]);

describe('an entry as a sentence', () => {
  it.each([
    [
      { action: 'roster_imported', subject: organization, detail: { added: 3000, changed: 0, left: 2 } },
      '企業 kaede の名簿を読み込みました。（追加 3,000人・変更 0人・退職 2人）',
    ],
    [
      { action: 'half_year_opened', subject: '2026H2', detail: { keys: 24 } },
      '2026年度下期 を開きました。（鍵 24本）',
    ],
    [
      { action: 'bulletin_published', subject: '7', detail: { hash: 'ab' } },
      '公開の掲示 第7版を出しました。',
    ],
    [{ action: 'moved_on', subject: 'kaede 2026H2', detail: {} }, 'moved_on: kaede 2026年度下期'],
  ])('%o', (entry, sentence) => expect(sentenceOf(entry, names, 'ja')).toBe(sentence));

  it('does not show what nobody has named, such as an id or an object', () => {
    const entry = {
      action: 'hr_member_invited',
      subject: 'kaede',
      detail: { hrMember: organization, keys: {} },
    };
    expect(sentenceOf(entry, names, 'en')).toBe('Invited an HR member of the organization kaede.');
  });

  it.each([
    ['operator-0a1b2c3d4e', 'Operator 0a1b2c3d4e'],
    [organization, 'HR 6f1c9b0e'],
    ['platform', 'The system'],
    ['setup', 'Installation'],
  ])('%s is %s', (actor, words) => expect(actorOf(actor, 'en')).toBe(words));
});
