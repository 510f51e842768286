/**
 * The words that may stand in a cloud, each with the forms in which it is written. Anything that is not in this list cannot reach HR by the
 * cloud: no name, no place, no event. On purpose there is nothing about health, harassment or persons' private lives.
 *
 * Sources: the requests of the survey 「キャリア自律支援の実態と対策」 (ジェイック調べ, October 2022, question 9); the headings of the
 * ジョブ・カード様式1-1 キャリア・プランシート (厚生労働省); the names of working hours, leave and teleworking in 労働基準法, 育児・介護休業法
 * and テレワークガイドライン (厚生労働省).
 */
export const termForms = {
  training: ['研修', 'セミナー', '勉強会', '講座', 'training'],
  relearning: ['学び直し', 'リスキリング', 'リカレント', 'reskilling'],
  qualification: ['資格', '検定', 'qualification'],
  languages: ['英語', '語学', '外国語', 'english'],
  digital: ['デジタル', 'DX', 'AI', 'プログラミング', 'digital'],
  learning_time: ['勉強時間', '学習時間', '学ぶ時間', '自己啓発', '学習', '勉強', 'learning'],
  side_job: ['副業', '複業', '兼業', 'side job', 'side jobs'],
  internal_posting: ['社内公募', '公募', '社内応募', 'internal posting'],
  transfer: ['異動', '配置転換', '配置', 'ジョブローテーション', 'transfer'],
  relocation: ['転勤', '単身赴任', 'relocation'],
  overseas: ['海外', '駐在', 'overseas'],
  teleworking: ['在宅', '在宅勤務', 'テレワーク', 'リモート', 'リモートワーク', 'remote work', 'teleworking'],
  flextime: ['フレックス', 'フレックスタイム', 'flextime'],
  short_hours: ['時短', '短時間', '短時間勤務', '週休3日', 'shorter hours'],
  overtime: ['残業', '時間外', '長時間労働', 'overtime'],
  leave: ['有休', '有給', '年休', '休暇', '休み', 'holidays'],
  shifts: ['シフト', '夜勤', '交代勤務', 'shift', 'shifts'],
  childcare: ['育児', '子育て', '育休', 'childcare'],
  elder_care: ['介護', '介護休業', 'elder care'],
  evaluation: ['評価', '人事評価', '査定', '考課', 'evaluation'],
  promotion: ['昇進', '昇格', '昇任', '登用', 'promotion'],
  pay: ['給与', '給料', '賃金', '報酬', '年収', '手当', '賞与', 'salary'],
  goals: ['目標', '目標管理', 'goals'],
  talks: ['面談', '1on1', 'one-on-one'],
  superior: ['上司', '管理者', 'manager'],
  mentor: ['メンター', '先輩', 'mentor'],
  career_talk: ['キャリア相談', 'キャリアコンサルティング', 'キャリアコンサルタント', '相談', 'consultation'],
  feedback: ['フィードバック', 'feedback'],
  explanation: ['説明', '透明性', '理由', '基準', 'explanation', 'criteria'],
  roles: ['役割', '職務', 'ジョブ型', 'roles'],
  skills: ['スキル', '能力', '技能', 'skills'],
  specialist: ['専門', '専門職', '専門性', 'スペシャリスト', 'specialist'],
  management: ['管理職', 'マネージャー', 'マネジメント', 'リーダー', 'management'],
  career_plan: ['キャリアプラン', 'キャリアパス', 'キャリア', '将来', 'career', 'career plan'],
  later_career: ['定年', '再雇用', 'シニア', 'retirement'],
  new_challenge: ['挑戦', 'チャレンジ', '新規事業', 'challenge'],
  workload: ['業務量', '仕事量', '負担', '忙しさ', 'workload'],
  staffing: ['人手', '人手不足', '人員', '増員', 'staffing'],
  handover: ['引き継ぎ', '引継ぎ', '引き継', '属人化', 'handover'],
  teamwork: ['チーム', '部署間', '連携', 'コミュニケーション', 'teamwork'],
} as const satisfies Record<string, readonly string[]>;

export type Term = keyof typeof termForms;
export const isTerm = (code: string): code is Term => Object.hasOwn(termForms, code);
export const terms: readonly Term[] = Object.keys(termForms).filter(isTerm);
