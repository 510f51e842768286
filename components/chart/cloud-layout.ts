/** A word with its weight; `size` of what is drawn is proportional to the weight's square root, so that the area follows the weight. */
export type CloudItem = { key: string; label: string; weight: number };
/** The centre of a word, its height and its width, in the units of the picture. */
export type Placed = { key: string; label: string; x: number; y: number; size: number; width: number };
/** `top` is where the picture begins: what stays empty above and below is cut off. */
export type Cloud = { words: Placed[]; top: number; height: number };

/** Width of the picture; about that of a phone, so that a word keeps its size there. */
export const cloudWidth = 360;
const cloudHeight = 260;
/** More words than this nobody reads. */
export const mostWords = 40;
/** Size of the largest word before anything is shrunk. */
const largest = 38;
const shrink = 0.95;
const gap = 5;

/**
 * Places words on a spiral from the middle, the heaviest first, level and without touching each other. When one finds no place, all are made
 * smaller until every word has one. The same items always give the same picture.
 */
export function layCloud(items: readonly CloudItem[]): Cloud {
  const heaviest = [...items].sort((a, b) => b.weight - a.weight).slice(0, mostWords);
  const most = heaviest[0]?.weight ?? 1;
  const seed = seedOf(heaviest.map(({ key }) => key).join(' '));
  for (let scale = largest; ; scale *= shrink) {
    const words = placeAll(
      heaviest.map((item) => ({ item, size: scale * Math.sqrt(item.weight / most) })),
      seed,
    );
    if (words) return cropped(words);
  }
}

function placeAll(sized: readonly { item: CloudItem; size: number }[], seed: number): Placed[] | null {
  const placed: Placed[] = [];
  for (const [index, { item, size }] of sized.entries()) {
    const box = { key: item.key, label: item.label, size, width: size * emsOf(item.label) };
    const place = placeOne(box, placed, seed + index * goldenAngle);
    if (!place) return null;
    placed.push(place);
  }
  return placed;
}

/** Turns after which the next word begins its spiral: neighbours go different ways. */
const goldenAngle = 2.399963;

function placeOne(box: Omit<Placed, 'x' | 'y'>, placed: readonly Placed[], start: number): Placed | null {
  for (let turn = 0; turn < 60; turn += 0.1) {
    const x = cloudWidth / 2 + 3.6 * turn * Math.cos(start + turn);
    const y = cloudHeight / 2 + 2.4 * turn * Math.sin(start + turn);
    const here = { ...box, x, y };
    if (isInside(here) && !placed.some((other) => touches(here, other))) return here;
  }
  return null;
}

const isInside = ({ x, y, width, size }: Placed): boolean =>
  x - width / 2 >= 0 && x + width / 2 <= cloudWidth && y - size * 0.6 >= 0 && y + size * 0.6 <= cloudHeight;

/** Whether two words are closer than the gap. A line is a little higher than its letters. */
export const touches = (a: Placed, b: Placed): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap &&
  Math.abs(a.y - b.y) < (a.size + b.size) * 0.6 + gap / 2;

function cropped(words: Placed[]): Cloud {
  const top = Math.min(...words.map(({ y, size }) => y - size * 0.6));
  const bottom = Math.max(...words.map(({ y, size }) => y + size * 0.6));
  return { words, top, height: bottom - top };
}

/** Width in units of the size: full-width characters take one, others less; generous, because no font is measured here. */
export const emsOf = (label: string): number =>
  [...label].reduce((sum, character) => sum + (/[\u0020-\u024f]/u.test(character) ? 0.64 : 1.02), 0);

/** An angle from the words themselves (FNV-1a). */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 0) / 2 ** 32) * 2 * Math.PI;
}
