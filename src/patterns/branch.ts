import { compactPattern } from "./compact.js";
import type { LetterGroups } from "./letter-groups.js";
import { type Alternative, mayMeet, type ReadyNeed } from "./needed-words.js";

/** An alternative of a pattern, compiled when it is first searched for. */
export class Branch {
  readonly #source: string;
  readonly #flags: string;
  readonly #need: ReadyNeed | null;
  readonly #ignoresCase: boolean;
  #pattern: RegExp | undefined;

  constructor({ source, need }: Alternative, { flags, ignoreCase }: RegExp) {
    this.#source = source;
    this.#flags = flags.replace(/[gi]/g, "").concat("g");
    this.#need = need;
    this.#ignoresCase = ignoreCase;
  }

  /** Groups of letters one of which a text must hold; null where it may match without. */
  get keys(): readonly number[] | null {
    return this.#need?.keys ?? null;
  }

  /** False where the text surely holds no match, nor does any part of it. */
  mayBeIn({ letters }: { readonly letters: LetterGroups }): boolean {
    return this.#need === null || mayMeet(this.#need, letters);
  }

  /** With the g flag; shared, so that its `lastIndex` is to be set before each search. */
  get pattern(): RegExp {
    this.#pattern ??= compactPattern(this.#source, this.#flags, this.#ignoresCase);
    return this.#pattern;
  }
}
