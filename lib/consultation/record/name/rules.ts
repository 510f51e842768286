/** A stretch of a text in characters as people count them (code points), from the first to the one behind the last. */
export type Span = { from: number; to: number };

/** A word of a text: where it begins, and what the dictionary calls it (`名詞/固有名詞/人名`; empty when it is not in there). */
export type Token = { from: number; text: string; kind: string; detail: string };
export type Tokens = (text: string) => Token[];

const forms = '髙高﨑崎𠮷吉濵浜濱浜邊辺邉辺齋斎齊斎德徳廣広眞真栁柳櫻桜國国黑黒瀨瀬淺浅澤沢嶋島冨富';
const usual = new Map(
  [...forms].flatMap((form, index, all) => (index % 2 === 0 ? [[form, all[index + 1] ?? form]] : [])),
);

/** The text with the rare forms of characters in names replaced by the usual ones, which dictionaries know; as long as before. */
export const evenNames = (text: string): string =>
  [...text].map((character) => usual.get(character) ?? character).join('');

const courtesies = new Set(['さん', '様', 'さま', '氏', '君', 'くん', 'ちゃん', '殿']);
const titles = new Set([
  ...['先生', '先輩', '部長', '課長', '係長', '主任', '社長', '専務', '常務', '会長', '次長', '室長'],
  ...['店長', '所長', '工場長', '支店長', '本部長', '班長', '主査', 'リーダー', 'マネージャー', '主幹'],
]);
/** People who are no names: やさしい「看護師さん」. */
const roles =
  /^(お|ご)?(客|皆|みな|母|父|兄|姉|弟|妹|奥|嫁|息子|娘|孫|子|子供|子ども|患者|学生|生徒|業者|担当|担当者|取引先|先方|医者|利用者|相談者|社員|職人|店員|看護師|保育士|新人|若手|先輩|後輩|上司|同僚|部下|友人|隣|何|王|神|仏|嬢|爺|婆|赤|大家|本屋|花屋|運転手|警官|弁護士|介護士|保健師|薬剤師|税理士|家族)$/;

/** What makes a place or a company of the name before it: 中村工場. */
const ofPlaces = /^(工場|支店|支社|営業|本社|市|町|村|県|区|駅|店|ビル|事業|出張|研究|港|空港)/;
/** Places that are family names too, as people travel there: they count only as somebody who does something. */
const wellKnownPlaces =
  '宮城秋田山形福島千葉石川福井山口宮崎長崎岡山香川高知徳島大分長野静岡三重滋賀奈良富山川崎成田松本浜松高松松山岡崎豊田金沢熊本渋谷上野品川大宮横浜';

/** Where a text seems to name somebody: what the dictionary knows as a name, and what stands before a form of address. */
export function spansOfNames(text: string, tokens: Tokens): Span[] {
  const words = tokens(text);
  const marked = new Set<Token>(
    words.filter((word, index) => isKnownName(word, words[index - 1], words[index + 1], tokens)),
  );
  for (const [index, { text: address }] of words.entries())
    for (const word of addressed(words.slice(0, index), address)) marked.add(word);
  return joined(words.filter((word) => marked.has(word)));
}

function joined(names: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (const { from, text } of names) {
    const to = from + [...text].length;
    const last = spans.at(-1);
    if (last?.to === from) last.to = to;
    else spans.push({ from, to });
  }
  return spans;
}

const isPerson = ({ kind }: Token): boolean => kind === '名詞/固有名詞/人名';
const isPlace = ({ kind }: Token): boolean => kind.startsWith('名詞/固有名詞/');
const isUnknown = ({ kind }: Token): boolean => kind === '' || kind.startsWith('UNK');
/** What a name may be cut into; a word before it ends the run. */
const isPart = (word: Token): boolean =>
  isUnknown(word) || /^(名詞\/(一般|固有名詞|サ変接続|形容動詞語幹|副詞可能)|接頭詞)/.test(word.kind);

type Neighbour = Token | undefined;

function isKnownName(word: Token, before: Neighbour, after: Neighbour, tokens: Tokens): boolean {
  if (after && ofPlaces.test(after.text)) return false;
  if (isPerson(word)) return isPersonAlone(word, before, after);
  if (!isPlace(word) || tokens(`${word.text}さんが`)[0]?.detail !== '姓') return false;
  return !wellKnownPlaces.includes(word.text) || /^[がはとも]$/.test(after?.text ?? '');
}

/** A given name alone may be a word of the language (誠, 望), so it counts only beside a family name, or when it is long. */
function isPersonAlone(word: Token, before: Neighbour, after: Neighbour): boolean {
  if (word.detail === '姓') return [...word.text].length > 1 || after?.text !== 'の';
  const afterFamily = before !== undefined && isPerson(before) && before.detail === '姓';
  return afterFamily || /^(\p{Script=Han}{2,}|\p{Script=Katakana}{2,}ー?.*)$/u.test(word.text);
}

/** The words before a form of address that make up a name; none where they are a role or a part of the company. */
function addressed(before: readonly Token[], address: string): Token[] {
  if (!courtesies.has(address) && !titles.has(address)) return [];
  const run = trailing(before, isPart).slice(-4);
  const known = trailing(run, isPerson);
  if (known.length > 0) return known;
  const whole = run.map(({ text }) => text).join('');
  if (whole === '' || [...whole].length > 6 || roles.test(whole)) return [];
  if (courtesies.has(address)) return run;
  // 「人事課長」 is a part of the company, 「福島課長」 a name that is a place too, 「大阪支店長」 neither.
  const named = run.some(isUnknown) || (run.every(isPlace) && !/[店所場]長$/.test(address));
  return named ? run : [];
}

function trailing(words: readonly Token[], fits: (word: Token) => boolean): Token[] {
  const stop = words.findLastIndex((word) => !fits(word));
  return words.slice(stop + 1);
}

/** The text with every span replaced by `mask`. */
export function maskNames(text: string, spans: readonly Span[], mask: string): string {
  let rest = [...text];
  for (const { from, to } of spans.toReversed()) rest = rest.toSpliced(from, to - from, mask);
  return rest.join('');
}
