import { nextIn } from "./all-matches.js";
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
  readonly #ending: string | null;
  #groups: NeedRow | undefined;
  #pattern: RegExp | undefined;
  #backwards: RegExp | undefined;

  constructor({ source, need, ending }: Alternative, { flags, ignoreCase, multiline }: RegExp) {
    this.need = need;
    this.#source = source;
    this.#ending = multiline ? null : ending;
    this.#flags = flags.replace(/[gi]/g, "");
    this.#ignoresCase = ignoreCase;
  }

  /** False where the text surely holds no match, nor does any part of it. */
  mayBeIn({ letters }: { readonly letters: LetterGroups }): boolean {
    if (this.need === null) return true;
    this.#groups ??= rowOf(this.need, (string) => groupsWithin(string).map(({ number }) => number));
    return isMet(this.#groups, letters.bits);
  }

  /** Whether it is in a text, in the case that it is searched for in. */
  isIn(searched: string): boolean {
    if (this.#ending === null) {
      this.pattern.lastIndex = 0;
      return this.pattern.test(searched);
    }
    // a search from the front would try each place before it comes to the only one that counts
    this.#backwards ??= this.#compiled(`(?<=${this.#ending})`, "y");
    this.#backwards.lastIndex = searched.length;
    return this.#backwards.test(searched);
  }

  /** The first match at or after an offset. */
  nextIn(searched: string, from: number): RegExpExecArray | null {
    if (this.#ending !== null && !this.isIn(searched)) return null;
    return nextIn(this.pattern, searched, from);
  }

  /** With the g flag; shared, so that its `lastIndex` is to be set before each search. */
  get pattern(): RegExp {
    this.#pattern ??= this.#compiled(this.#source, "g");
    return this.#pattern;
  }

  #compiled(source: string, flag: "g" | "y"): RegExp {
    return compactPattern(source, this.#flags + flag, this.#ignoresCase);
  }
}
