import { bilingual, type Language } from '@/lib/shared/language';

/** Why a contract could not be signed. */
export const contractCopy = bilingual(
  {
    unknown_organization: 'この企業は見つかりません。企業の一覧から開き直してください。',
    half_year_past: '開始の半期がもう終わっています。今の半期か、それより後を選んでください。',
    half_year_too_far: '開始の半期が2年より先です。もっと近い半期を選んでください。',
    half_year_not_after_last:
      '同じ半期か、それより後に始まる契約がすでにあります。最後の契約より後の半期を選んでください。',
    collecting_begun:
      'この半期の受付票は、もう配り始めています。途中で条件を変えると受け取り直しができなくなるので、次の半期から始めてください。',
    fee_out_of_range: '料金が範囲の外です。半期の料金を1万円から10億円までの円で入れてください。',
    quota_out_of_range: '1人あたりの受付票は、半期に1枚から12枚までです。',
    floor_below_ten: '公表の下限は10人です。これより小さくすることはできません。',
    floor_too_high: '公表の下限は100人までです。大きすぎると、何も公表できなくなります。',
    floor_lowered:
      '前の契約より公表の下限が小さくなっています。一度上げた下限は下げられません。前の契約と同じか、それより大きくしてください。',
  },
  {
    unknown_organization: 'We cannot find this organization. Please open it again from the list.',
    half_year_past: 'The first half-year is over. Please choose the running one or a later one.',
    half_year_too_far: 'The first half-year is more than two years away. Please choose a nearer one.',
    half_year_not_after_last:
      'A contract that begins in the same half-year or later is signed already. Please choose a half-year after the last contract’s.',
    collecting_begun:
      'Tickets of this half-year can be collected already. New terms now would keep people from collecting theirs again, so please begin with the next half-year.',
    fee_out_of_range:
      'The fee is out of range. Please enter the fee of a half-year, from 10,000 to 1,000,000,000 yen.',
    quota_out_of_range: 'A person can have 1 to 12 session tickets in a half-year.',
    floor_below_ten: 'At least ten people stand behind a published figure. A contract cannot go below.',
    floor_too_high: 'The floor can be at most 100 people. With a higher one nothing could be published.',
    floor_lowered:
      'The floor is lower than in an earlier contract. Once raised, it stays: please enter the same number or a higher one.',
  },
);

/** What was typed wrongly, field by field. */
export const contractFieldCopy = bilingual(
  {
    firstHalfYear: '開始の半期が選ばれていません。一覧から選んでください。',
    headcountBand: '人数の区分が選ばれていません。一覧から選んでください。',
    feeYen: '料金を読み取れません。「4200000」のように、円の数字だけを入れてください。',
    quota: '受付票の枚数を読み取れません。「4」のように、数字だけを入れてください。',
    floor: '公表の下限を読み取れません。「10」のように、人数の数字だけを入れてください。',
  },
  {
    firstHalfYear: 'No first half-year is chosen. Please choose one from the list.',
    headcountBand: 'No headcount band is chosen. Please choose one from the list.',
    feeYen: 'We cannot read the fee. Please enter yen in digits only, such as 4200000.',
    quota: 'We cannot read the number of tickets. Please enter digits only, such as 4.',
    floor: 'We cannot read the floor. Please enter the number of people in digits only, such as 10.',
  },
);

/** The bands of the price list in words. */
export const bandCopy = bilingual(
  {
    '1-99': '99人まで',
    '100-299': '100〜299人',
    '300-999': '300〜999人',
    '1000-2999': '1,000〜2,999人',
    '3000-9999': '3,000〜9,999人',
    '10000-': '10,000人から',
  },
  {
    '1-99': 'up to 99 people',
    '100-299': '100–299 people',
    '300-999': '300–999 people',
    '1000-2999': '1,000–2,999 people',
    '3000-9999': '3,000–9,999 people',
    '10000-': '10,000 people and more',
  },
);

/** A band in words; one that the list no longer has stands as it was written. */
export const bandLabel = (band: string, language: Language): string =>
  new Map<string, string>(Object.entries(bandCopy[language])).get(band) ?? band;
