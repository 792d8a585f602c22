import { FREQUENT_GROUPS } from "./frequent-groups.js";

/**
 * The letters of a stretch of a text, and which groups of three of them it holds: enough to tell for most patterns that
 * they cannot match. All digits count as one letter, and all but ASCII letters and digits as a space, as do its two ends.
 */
export class LetterGroups {
  /** Of the whole text, as `lettersOf` gives them. */
  readonly letters: Uint8Array;
  readonly start: number;
  readonly end: number;
  #bits: Int32Array | undefined;

  constructor(letters: Uint8Array, start = 0, end = letters.length) {
    this.letters = letters;
    this.start = start;
    this.end = end;
  }

  /** A bit for each group that there can be, 32 to a word. */
  get bits(): Int32Array {
    this.#bits ??= this.#readBits();
    return this.#bits;
  }

  #readBits(): Int32Array {
    const bits = new Int32Array(BITS_LENGTH);
    const { letters, start, end } = this;
    let last = 0;
    let two = 0;
    for (let at = start; at <= end; at++) {
      const letter = at < end ? letters[at]! : 0;
      const group = two * LETTER_COUNT + letter;
      bits[group >> 5]! |= 1 << (group & 31);
      two = last * LETTER_COUNT + letter;
      last = letter;
    }
    return bits;
  }
}

/** Letters in a group. */
export const GROUP_LENGTH = 3;
/** A space, digits as one, and the letters. */
const LETTERS = " 0abcdefghijklmnopqrstuvwxyz";
export const LETTER_COUNT = LETTERS.length;
const GROUP_COUNT = LETTER_COUNT ** GROUP_LENGTH;
const BITS_LENGTH = (GROUP_COUNT >> 5) + 1;

/** For each ASCII unit its number among LETTERS. */
const NUMBERS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter = String.fromCharCode(unit).toLowerCase();
  return Math.max(0, LETTERS.indexOf(/\d/.test(letter) ? "0" : letter));
});

/** For each unit of a text in lower case its number among LETTERS. */
export function lettersOf(lower: string): Uint8Array {
  const letters = new Uint8Array(lower.length);
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    letters[at] = unit < 128 ? NUMBERS[unit]! : 0;
  }
  return letters;
}

/** The words of a string of such letters, each with the spaces beside it, the rarest first; none too short for a group. */
export function wordsWithin(letters: string): string[] {
  const ends = letters.split(" ");
  const words = ends
    .map((word, i) => `${i > 0 ? " " : ""}${word}${i < ends.length - 1 ? " " : ""}`)
    .filter((word) => word.length >= GROUP_LENGTH && word.trim() !== "");
  if (words.length === 0) return [letters];
  return words
    .map((word) => ({ word, share: groupsWithin(word)[0]!.share }))
    .sort((a, b) => a.share - b.share)
    .map(({ word }) => word);
}

/** What a letter counts as in `LetterGroups`. */
export function letterOf(unit: number): string {
  return LETTERS[unit < 128 ? NUMBERS[unit]! : 0]!;
}

/** Three letters as they stand in a text. */
export interface LetterGroup {
  readonly number: number;
  /** In how many sentences it stands, as a share of all. */
  readonly share: number;
}

/** The share of a group that is in no list of frequent ones. */
const SELDOM = 0.003;

const SHARES = new Float32Array(GROUP_COUNT).fill(SELDOM);
for (const [share, groups] of FREQUENT_GROUPS)
  for (let at = 0; at < groups.length; at += GROUP_LENGTH) SHARES[numberOfGroup(groups, at)] = share;

function numberOfGroup(letters: string, at: number): number {
  const number = (offset: number) => NUMBERS[letters.charCodeAt(at + offset)]!;
  return (number(0) * LETTER_COUNT + number(1)) * LETTER_COUNT + number(2);
}

/** The groups within a string of such letters, the rarest first; none where it is too short. */
export function groupsWithin(letters: string): LetterGroup[] {
  const groups: LetterGroup[] = [];
  for (let at = 0; at + GROUP_LENGTH <= letters.length; at++) {
    const number = numberOfGroup(letters, at);
    groups.push({ number, share: SHARES[number]! });
  }
  return groups.sort((a, b) => a.share - b.share);
}
