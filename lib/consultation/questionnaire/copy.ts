import { bilingual } from '@/lib/shared/language';

/** The statements that are asked in the same words before and after a session. Own wording. */
export const scaleCopy = bilingual(
  {
    market_value: '自分の経験や力が、社外でも通用するかどうかを説明できる',
    own_wishes: 'これから何をしたいのか、自分の言葉で言える',
    options: '自分に選べる道が、いくつか見えている',
    next_step: '次に何をすればよいか、はっきりしている',
    someone_to_talk_to: '仕事やこれからのことを、安心して話せる相手がいる',
    outlook: 'この先の働き方に、見通しがある',
    motivation: '自分から動いてみようという気持ちがある',
  },
  {
    market_value: 'I can explain what my experience and skills are worth outside this company',
    own_wishes: 'I can say in my own words what I want to do from here',
    options: 'I can see several paths that are open to me',
    next_step: 'It is clear to me what to do next',
    someone_to_talk_to: 'There is someone I can safely talk to about my work and my future',
    outlook: 'I have a picture of how I will work in the years ahead',
    motivation: 'I feel like taking a step of my own',
  },
);

export const answerCopy = bilingual(
  {
    low: 'まったくそう思わない',
    high: 'とてもそう思う',
    satisfaction: '今日の面談に満足していますか',
    satisfactionLow: '満足していない',
    satisfactionHigh: 'とても満足',
    intention: '今日決めたことを、1か月以内にやってみるつもりですか',
    intentionLow: 'そのつもりはない',
    intentionHigh: 'ぜひやる',
  },
  {
    low: 'Not at all',
    high: 'Very much',
    satisfaction: 'How satisfied are you with this session?',
    satisfactionLow: 'Not satisfied',
    satisfactionHigh: 'Very satisfied',
    intention: 'Do you mean to do, within a month, what you decided today?',
    intentionLow: 'No',
    intentionHigh: 'Certainly',
  },
);

/** Why answers were not kept. */
export const answerRefusalCopy = bilingual(
  {
    unknown_booking: 'この予定は見つかりません。予定の一覧から開き直してください。',
    cancelled: 'この予定は取り消されているので、回答は保存していません。',
    too_early: '面談が始まってから回答できます。',
    too_late: '面談が終わったので、面談前の質問は締め切りました。',
    not_held: '面談が行われなかったので、面談後の質問はありません。',
    scale_wrong: '回答を読み取れませんでした。1から5のどれかを選び直してください。',
    message_long: '相談員へのひとことは1000文字以内で書いてください。',
  },
  {
    unknown_booking: 'We cannot find this appointment. Please open it again from your list.',
    cancelled: 'This appointment was cancelled, so the answers were not saved.',
    too_early: 'You can answer once the session has begun.',
    too_late: 'The session is over, so the questions before it are closed.',
    not_held: 'The session did not take place, so there are no questions after it.',
    scale_wrong: 'We could not read an answer. Please choose a number from 1 to 5 again.',
    message_long: 'Please keep the message to your consultant to 1,000 characters.',
  },
);
