import { describe, expect, it } from 'vitest';
import { consultantInput, registrationNumber } from './input';
import { decideRegistration, licenceStage, titleMistakes } from './rules';

describe('the protected title', () => {
  it.each([
    '国家資格キャリアコンサルタントです。',
    'キャリアコンサルタント（国家資格）として20年。',
    'キャリアコンサルタントになって5年。国家資格の勉強をしました。',
    '国家資格を取りました。キャリアの相談を受けています。',
    '国家資格\nキャリアコンサルタント',
  ])('accepts %s', (text) => expect(titleMistakes(text)).toEqual([]));

  it.each([
    ['キャリア・コンサルタント', 'キャリア・コンサルタント'],
    ['ｷｬﾘｱ･ｺﾝｻﾙﾀﾝﾄです', 'キャリア・コンサルタント'],
    ['私はキャリア コンサルタントです', 'キャリア コンサルタント'],
    ['キャリア　コンサルタント', 'キャリア コンサルタント'],
    ['国家資格 キャリアコンサルタント', '国家資格 キャリアコンサルタント'],
    ['国家資格・キャリアコンサルタント', '国家資格・キャリアコンサルタント'],
    ['キャリアコンサルタント （国家資格）', 'キャリアコンサルタント (国家資格)'],
  ])('finds the mistake in %s', (text, mistake) => expect(titleMistakes(text)).toEqual([mistake]));
});

describe('a registration', () => {
  const profile = {
    registrationExpiresOn: '2030-03-31',
    verifiedOn: '2026-11-01',
    introductionJa: '国家資格キャリアコンサルタントです。',
  };
  const today = '2026-11-23';

  it('in force and checked is accepted', () => expect(decideRegistration(profile, today).ok).toBe(true));

  it.each([
    ['expired', { registrationExpiresOn: '2026-11-22' }],
    ['expiry_too_far', { registrationExpiresOn: '2032-01-01' }],
    ['verified_in_future', { verifiedOn: '2026-11-24' }],
    ['title_wrong', { introductionJa: 'キャリア・コンサルタント' }],
  ])('is refused: %s', (reason, change) => {
    expect(decideRegistration({ ...profile, ...change }, today)).toEqual({ ok: false, reason });
  });

  it('holds until the end of its last day', () => {
    expect(decideRegistration({ ...profile, registrationExpiresOn: today }, today).ok).toBe(true);
  });
});

it.each([
  ['2026-11-22', 'expired'],
  ['2026-11-23', 'within_30'],
  ['2026-12-23', 'within_30'],
  ['2026-12-24', 'within_60'],
  ['2027-02-21', 'within_90'],
  ['2027-02-22', 'within_120'],
  ['2027-03-23', 'within_120'],
  ['2027-03-24', 'later'],
])('a registration until %s stands on 23 November at %s', (expiresOn, stage) =>
  expect(licenceStage(expiresOn, '2026-11-23')).toBe(stage),
);

describe('what an operator types', () => {
  it.each([
    ['１９０１２３４５', '19012345'],
    ['1901-2345', '19012345'],
    ['00123456', '00123456'],
  ])('takes the number %s as digits', (typed, digits) =>
    expect(registrationNumber.parse(typed)).toBe(digits),
  );

  it.each(['', '12345', 'A1901234', '1234567890123'])('refuses the number %s', (typed) => {
    expect(registrationNumber.safeParse(typed).success).toBe(false);
  });

  it('refuses a zone that does not exist', () => {
    expect(consultantInput.shape.timeZone.safeParse('Asia/Atlantis').success).toBe(false);
    expect(consultantInput.shape.timeZone.safeParse('Asia/Tokyo').success).toBe(true);
  });
});
