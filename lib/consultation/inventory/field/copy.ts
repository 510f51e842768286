import { bilingual, type Language } from '@/lib/shared/language';
import type { Block } from '../rules';

/** Names of the fields. */
export const fieldCopy = bilingual(
  {
    form2: {
      from: 'いつから',
      to: 'いつまで',
      company: '会社名',
      department: '所属',
      title: '職名',
      employmentType: '雇用形態',
      duties: '職務の内容',
      learned: '職務の中で学んだこと、得られた知識・技能など',
    },
    form3_1: {
      name: '免許・資格の名称',
      acquiredOn: '取得した時期',
      issuer: '実施・認定機関',
      detail: '免許・資格の内容など',
      status: 'いまの状態',
    },
    form3_2: {
      from: 'いつから',
      to: 'いつまで',
      institution: '教育・訓練機関名',
      course: '学科・コース名',
      detail: '内容',
    },
    form1_1: {
      values: '価値観、興味、関心のあることなど',
      strengths: '強みなど（弱みを乗りこえるためにしていることも）',
      futureWork: '将来取り組みたい仕事や働き方など',
      nextActions: 'これから取り組むことなど',
      other: 'そのほか（自分について伝えたいこと、相談したいこと）',
    },
  },
  {
    form2: {
      from: 'From',
      to: 'Until',
      company: 'Company',
      department: 'Department',
      title: 'Position',
      employmentType: 'Kind of employment',
      duties: 'What you did',
      learned: 'What you learned: knowledge, skills',
    },
    form3_1: {
      name: 'Name of the licence',
      acquiredOn: 'Since',
      issuer: 'Issued by',
      detail: 'What it is about',
      status: 'State',
    },
    form3_2: {
      from: 'From',
      to: 'Until',
      institution: 'School or provider',
      course: 'Subject or course',
      detail: 'What you learned',
    },
    form1_1: {
      values: 'Values and interests',
      strengths: 'Strengths, and what you do about weak points',
      futureWork: 'Work and ways of working you want',
      nextActions: 'What you will do next',
      other: 'Anything else: about yourself, what to talk about',
    },
  },
);

/** Labels of the fields of one form. Every field has one; a code that is none has itself. */
export function fieldLabel(language: Language, block: Block, field: string): string {
  const labels: Readonly<Record<string, string>> = fieldCopy[language][block];
  return labels[field] ?? field;
}
