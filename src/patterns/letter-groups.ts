/**
 * Which groups of three letters a text holds, as bits of a hash: small, made in one pass, and enough to tell for most
 * patterns that they cannot match. It errs to one side only: what it denies is not in the text. All digits count as
 * one letter, and all but ASCII letters and digits as a space, as do the text's two ends.
 */
export class LetterGroups {
  /** A bit for each value that the highest bits of a group's hash can have. */
  readonly bits: Int32Array;
  /** By how much a hash is shifted to give its bit. */
  readonly shift: number;

  /** Of a text in lower case. */
  constructor(lower: string) {
    // eight bits and more for a letter: under one in eight groups seems to be there by accident
    const size = Math.max(8, 32 - Math.clz32(lower.length * 8));
    const shift = 32 - size;
    const bits = new Int32Array(1 << (size - 5));
    let group = SPACE;
    for (let at = 0; at <= lower.length; at++) {
      const unit = at < lower.length ? lower.charCodeAt(at) : SPACE;
      group = ((group << 7) | (unit < 128 ? LETTERS[unit]! : SPACE)) & GROUP;
      const bit = Math.imul(group, SPREAD) >>> shift;
      bits[bit >> 5]! |= 1 << (bit & 31);
    }
    this.bits = bits;
    this.shift = shift;
  }
}

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

/** The hashes of the groups of a string of such letters, none where it is too short. */
export function groupHashes(letters: string): number[] {
  const hashes: number[] = [];
  for (let at = 0; at + GROUP_LENGTH <= letters.length; at++) {
    const [a, b, c] = [letters.charCodeAt(at), letters.charCodeAt(at + 1), letters.charCodeAt(at + 2)];
    hashes.push(Math.imul((a << 14) | (b << 7) | c, SPREAD));
  }
  return hashes;
}
