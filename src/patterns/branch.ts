import { compactPattern } from "./compact.js";
import { groupsWithin, type LetterGroups } from "./letter-groups.js";
import { isMet, type Need, type NeedRow, rowOf } from "./need.js";
import type { Alternative } from "./needed-words.js";

/** An alternative of a pattern, compiled when it is first searched for. */
export class Branch {
  /** What a text must hold; null where it may match without. */
  readonly need: Need | null;
  readonly #source: string;
  readonly #flags: string;
  readonly #ignoresCase: boolean;
  #groups: NeedRow | undefined;
  #pattern: RegExp | undefined;

  constructor({ source, need }: Alternative, { flags, ignoreCase }: RegExp) {
    this.need = need;
    this.#source = source;
    this.#flags = flags.replace(/[gi]/g, "").concat("g");
    this.#ignoresCase = ignoreCase;
  }

  /** False where the text surely holds no match, nor does any part of it. */
  mayBeIn({ letters }: { readonly letters: LetterGroups }): boolean {
    if (this.need === null) return true;
    this.#groups ??= rowOf(this.need, (string) => groupsWithin(string).map(({ number }) => number));
    return isMet(this.#groups, letters.bits);
  }

  /** With the g flag; shared, so that its `lastIndex` is to be set before each search. */
  get pattern(): RegExp {
    this.#pattern ??= compactPattern(this.#source, this.#flags, this.#ignoresCase);
    return this.#pattern;
  }
}
