import { FREQUENT_GROUPS } from "./frequent-groups.js";

/**
 * Which groups of three letters a text holds: enough to tell for most patterns that they cannot match. All digits count
 * as one letter, and all but ASCII letters and digits as a space, as do the text's two ends.
 */
export class LetterGroups {
  /** For each unit of the whole text and for its end its group, as `groupsOf` gives them. */
  readonly #groups: Uint16Array;
  readonly #start: number;
  readonly #end: number;
  #bits: Int32Array | undefined;

  /** Of a stretch of a text, whose groups `groupsOf` gives. */
  constructor(groups: Uint16Array, start = 0, end = groups.length - 1) {
    this.#groups = groups;
    this.#start = start;
    this.#end = end;
  }

  /** A bit for each group that there can be, 32 to a word. */
  get bits(): Int32Array {
    this.#bits ??= this.#readBits();
    return this.#bits;
  }

  /** The groups in text order, with repeats. */
  get groups(): Uint16Array {
    return this.#groups.subarray(this.#start, this.#end + 1);
  }

  #readBits(): Int32Array {
    const bits = new Int32Array(BITS_LENGTH);
    const groups = this.#groups;
    for (let at = this.#start; at <= this.#end; at++) {
      const group = groups[at]!;
      bits[group >> 5]! |= 1 << (group & 31);
    }
    return bits;
  }
}

/** Letters in a group. */
export const GROUP_LENGTH = 3;
/** A space, digits as one, and the letters. */
const LETTERS = " 0abcdefghijklmnopqrstuvwxyz";
const SIZE = LETTERS.length;
/** How many groups there can be. */
export const GROUP_COUNT = SIZE ** GROUP_LENGTH;
const BITS_LENGTH = (GROUP_COUNT >> 5) + 1;

/** For each ASCII unit its number among LETTERS. */
const NUMBERS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter = String.fromCharCode(unit).toLowerCase();
  return Math.max(0, LETTERS.indexOf(/\d/.test(letter) ? "0" : letter));
});

/** For each unit of a text in lower case, and for its end, the number of the group that ends there. */
export function groupsOf(lower: string): Uint16Array {
  const { length } = lower;
  const groups = new Uint16Array(length + 1);
  let last = 0;
  let two = 0;
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? lower.charCodeAt(at) : 0;
    const number = unit < 128 ? NUMBERS[unit]! : 0;
    groups[at] = two * SIZE + number;
    two = last * SIZE + number;
    last = number;
  }
  return groups;
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
  return (number(0) * SIZE + number(1)) * SIZE + number(2);
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
