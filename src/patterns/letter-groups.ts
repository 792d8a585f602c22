/**
 * Which groups of three letters a text holds, as bits of a hash: small, made in one pass, and enough to tell for most
 * patterns that they cannot match. It errs to one side only: what it denies is not in the text. All digits count as
 * one letter, and all but ASCII letters and digits as a space, as do the text's two ends.
 */
export class LetterGroups {
  /** A bit for each value that the highest bits of a group's hash can have; a plain array, which is made faster. */
  readonly bits: readonly number[];
  /** By how much a hash is shifted to give its bit. */
  readonly shift: number;

  /** Of a stretch of a text, whose hashes `hashesOf` gives. */
  constructor(hashes: Int32Array, start = 0, end = hashes.length - 1) {
    // eight bits and more for a letter: under one in eight groups seems to be there by accident
    const size = Math.max(LEAST_SIZE, 32 - Math.clz32((end - start) * 8));
    const shift = 32 - size;
    const bits = new Array<number>(1 << (size - 5)).fill(0);
    for (let at = start; at <= end; at++) {
      const bit = hashes[at]! >>> shift;
      bits[bit >> 5]! |= 1 << (bit & 31);
    }
    this.bits = bits;
    this.shift = shift;
  }
}

/** For each unit of a text in lower case, and for its end, the hash of the group of letters that stands around it. */
export function hashesOf(lower: string): Int32Array {
  const { length } = lower;
  const hashes = new Int32Array(length + 1);
  let group = SPACE;
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? lower.charCodeAt(at) : SPACE;
    group = ((group << 7) | (unit < 128 ? LETTERS[unit]! : SPACE)) & GROUP;
    hashes[at] = Math.imul(group, SPREAD);
  }
  return hashes;
}

/** Bits of a hash that every text tells apart. */
export const LEAST_SIZE = 12;
const GROUP_LENGTH = 3;
const GROUP = 0x1fffff;
const SPACE = 0x20;
/** Fibonacci hashing: Knuth, The Art of Computer Programming, volume 3, section 6.4. */
const SPREAD = 0x9e3779b1;
/** What each ASCII letter counts as. */
const LETTERS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter = String.fromCharCode(unit).toLowerCase();
  if (/\d/.test(letter)) return 0x30;
  return /[a-z]/.test(letter) ? letter.charCodeAt(0) : SPACE;
});

/** What a letter counts as in `LetterGroups`. */
export function letterOf(unit: number): string {
  return String.fromCharCode(unit < 128 ? LETTERS[unit]! : SPACE);
}

/** The letters as English has them, the most frequent first. */
const BY_FREQUENCY = " etaoinsrhldcumfpgwybvkxjqz0";

/** Three letters as they stand in a text. */
export interface LetterGroup {
  readonly hash: number;
  /** How seldom its letters are in English, by their ranks together. */
  readonly rarity: number;
}

/** The groups of a string of such letters, the rarest first; none where it is too short. */
export function groupsOf(letters: string): LetterGroup[] {
  const groups: LetterGroup[] = [];
  for (let at = 0; at + GROUP_LENGTH <= letters.length; at++) {
    const [a, b, c] = [letters.charCodeAt(at), letters.charCodeAt(at + 1), letters.charCodeAt(at + 2)];
    let rarity = 0;
    for (let i = at; i < at + GROUP_LENGTH; i++) rarity += BY_FREQUENCY.indexOf(letters[i]!);
    groups.push({ hash: Math.imul((a << 14) | (b << 7) | c, SPREAD), rarity });
  }
  return groups.sort((a, b) => b.rarity - a.rarity);
}
