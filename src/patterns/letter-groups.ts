/**
 * Which groups of three letters a text holds, as bits of a hash: small, made in one pass, and enough to tell for most
 * patterns that they cannot match. It errs to one side only: what it denies is not in the text.
 */
export class LetterGroups {
  readonly #bits: Int32Array;
  readonly #shift: number;

  /** Of a text in lower case. White space of any kind counts as a space. */
  constructor(lower: string) {
    // about eight bits for a letter keep the chance that a group seems to be there by accident under one in eight
    const size = Math.max(8, 32 - Math.clz32(lower.length * 8));
    this.#shift = 32 - size;
    this.#bits = new Int32Array(1 << (size - 5));
    let group = 0;
    for (let at = 0; at < lower.length; at++) {
      const unit = lower.charCodeAt(at);
      group = ((group << 7) | (unit < 128 ? CODE[unit]! : isWideSpace(unit) ? SPACE : 0)) & GROUP;
      if (at < 2) continue;
      const bit = Math.imul(group, SPREAD) >>> this.#shift;
      this.#bits[bit >> 5]! |= 1 << (bit & 31);
    }
  }

  /** Whether all of these groups, each as `groupsOf` gives it, may be in the text. */
  mayHold(groups: readonly number[]): boolean {
    for (const group of groups) {
      const bit = Math.imul(group, SPREAD) >>> this.#shift;
      if (((this.#bits[bit >> 5]! >> (bit & 31)) & 1) === 0) return false;
    }
    return true;
  }
}

/** The groups of a string of ASCII letters in lower case, those that few texts hold first. */
export function groupsOf(lower: string): number[] {
  const groups: number[] = [];
  for (let at = 2; at < lower.length; at++)
    groups.push(
      (CODE[lower.charCodeAt(at - 2)]! << 14) |
        (CODE[lower.charCodeAt(at - 1)]! << 7) |
        CODE[lower.charCodeAt(at)]!,
    );
  return groups;
}

const SPACE = 32;
const GROUP = 0x1fffff;
/** Fibonacci hashing: Knuth, The Art of Computer Programming, volume 3, 6.4. */
const SPREAD = 0x9e3779b1;
/** Codes below 128 as themselves, but for white space, which is all one. */
const CODE = Uint8Array.from({ length: 128 }, (_, code) => (code >= 9 && code <= 13 ? SPACE : code));

function isWideSpace(unit: number): boolean {
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
