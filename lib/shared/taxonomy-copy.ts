import type { ChangeBin } from './ballot';
import { bilingual } from './language';
import type { CompanyRequest, Concern, Dimension, Scale } from './taxonomy';

/** What people come with, in their own voice. Own wording of the survey's question 7; the same words for clients, consultants and releases. */
export const concernCopy = bilingual(
  {
    market_value_unknown: '自分の力がどこまで通用するか分からない',
    own_wishes_unknown: '自分が何をしたいのか分からない',
    options_unknown: 'どんな道が選べるのか分からない',
    nobody_to_consult: '相談できる人がいない',
    next_step_unknown: '次に何をすればよいか分からない',
    too_busy: '忙しくて、先のことを考える余裕がない',
    career_not_respected: '自分の考えや希望が大事にされていない',
    transfer_wishes_unmet: '異動の希望がかなわない',
    other: 'そのほか',
  } satisfies Record<Concern, string>,
  {
    market_value_unknown: 'I don’t know what my skills are worth',
    own_wishes_unknown: 'I don’t know what I want to do',
    options_unknown: 'I don’t know which paths are open to me',
    nobody_to_consult: 'I have nobody to talk to',
    next_step_unknown: 'I don’t know what to do next',
    too_busy: 'I am too busy to think ahead',
    career_not_respected: 'My own wishes are not taken seriously',
    transfer_wishes_unmet: 'My wish to move to another post is not met',
    other: 'Something else',
  },
);

/** What people ask of their company. Own wording of the survey's question 9. */
export const requestCopy = bilingual(
  {
    learning_when_needed: '必要なときに学べるようにしてほしい',
    side_jobs_allowed: '副業や兼業を認めてほしい',
    flexible_hours: '働く時間をもっと柔軟にしてほしい',
    placement_by_wish: '本人の希望をふまえて配置してほしい',
    candid_consultation: '上司や職場に本音で話せるようにしてほしい',
    consultation_opportunity: 'キャリアを相談できる機会がほしい',
    evaluation_and_transfer_explained: '評価や異動の理由を説明してほしい',
    skills_by_role_shown: '役割ごとに必要な力を示してほしい',
    other: 'そのほか',
  } satisfies Record<CompanyRequest, string>,
  {
    learning_when_needed: 'Let us learn when we need it',
    side_jobs_allowed: 'Allow side jobs',
    flexible_hours: 'Make working hours more flexible',
    placement_by_wish: 'Place people with their wishes in mind',
    candid_consultation: 'Make it possible to speak openly at work',
    consultation_opportunity: 'Give us chances to talk about our careers',
    evaluation_and_transfer_explained: 'Explain evaluations and transfers',
    skills_by_role_shown: 'Show which skills each role needs',
    other: 'Something else',
  },
);

/** The scales in two or three words, for tables and charts. The statements themselves belong to the questionnaire. */
export const scaleLabelCopy = bilingual(
  {
    market_value: '自分の力の説明',
    own_wishes: 'したいことの言葉',
    options: '選べる道',
    next_step: '次の一歩',
    someone_to_talk_to: '話せる相手',
    outlook: '先の見通し',
    motivation: '動いてみる気持ち',
  } satisfies Record<Scale, string>,
  {
    market_value: 'What my skills are worth',
    own_wishes: 'What I want',
    options: 'Open paths',
    next_step: 'Next step',
    someone_to_talk_to: 'Someone to talk to',
    outlook: 'Outlook',
    motivation: 'Motivation',
  },
);

/** The items of a ballot (`ballotItems`), as headings for the client who gives them and for the reader of a release. */
export const itemCopy = bilingual(
  {
    theme: '相談のテーマ',
    satisfied: '面談への満足',
    change: '面談の前とあとの変化',
    improved: '面談の前とあとの変化',
    request: '会社への要望',
  },
  {
    theme: 'Theme of the talk',
    satisfied: 'Satisfaction with the session',
    change: 'Change from before to after',
    improved: 'Change from before to after',
    request: 'Request to the company',
  },
);

/** The change over all scales, from before a session to after it. */
export const changeCopy = bilingual(
  {
    down: '下がった',
    same: 'ほぼ変わらない',
    up: '少し上がった',
    well_up: '上がった',
    far_up: '大きく上がった',
  } satisfies Record<ChangeBin, string>,
  { down: 'Went down', same: 'About the same', up: 'Up a little', well_up: 'Up', far_up: 'Up a lot' },
);

export const satisfiedCopy = bilingual(
  { yes: '満足した', no: '満足しなかった' },
  { yes: 'Satisfied', no: 'Not satisfied' },
);

export const improvedCopy = bilingual(
  { yes: '上がった', no: '上がらなかった' },
  { yes: 'Went up', no: 'Did not go up' },
);

/** Dimensions by which a plan may divide an organization. */
export const dimensionCopy = bilingual(
  { department: '部署', age: '年代', tenure: '勤続年数', layer: '階層' } satisfies Record<Dimension, string>,
  { department: 'Department', age: 'Age', tenure: 'Years of service', layer: 'Layer' },
);
