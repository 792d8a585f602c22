import { LETTER_COUNT, type LetterGroups, lettersOf } from "./letter-groups.js";

/**
 * Finds which of many strings a text holds, in one pass, however many there are: the automaton of Aho and Corasick,
 * "Efficient String Matching" (1975), over the letters of `LetterGroups`.
 */
export class StringFinder {
  /** How many strings there are. */
  readonly size: number;
  /** For each state and letter the state that follows. */
  readonly #next: Uint16Array | Int32Array;
  /** For each state where its strings begin in `#strings`; one more for the end. */
  readonly #first: Int32Array;
  /** The numbers of the strings that end at a state, one state after the other. */
  readonly #strings: Int32Array;

  /** `strings`: no two alike; each is known by its number. */
  constructor(strings: readonly string[]) {
    this.size = strings.length;
    const { next, ending } = trieOf(strings);
    const states = ending.length;
    // the state of the longest true ending of a state's letters
    const shorter = new Int32Array(states);
    const queue: number[] = [0];
    for (let at = 0; at < queue.length; at++) {
      const state = queue[at]!;
      for (let letter = 0; letter < LETTER_COUNT; letter++) {
        const edge = state * LETTER_COUNT + letter;
        const after = next[edge]!;
        const otherwise = state === 0 ? 0 : next[shorter[state]! * LETTER_COUNT + letter]!;
        if (after === 0) next[edge] = otherwise;
        else {
          shorter[after] = otherwise;
          ending[after]!.push(...ending[otherwise]!);
          queue.push(after);
        }
      }
    }
    this.#next = states <= 0x10000 ? Uint16Array.from(next) : next;
    this.#strings = Int32Array.from(ending.flat());
    this.#first = new Int32Array(states + 1);
    for (const [state, ends] of ending.entries()) this.#first[state + 1] = this.#first[state]! + ends.length;
  }

  /** Where strings end in a text: the number of each, and the offset of its last letter; in text order. */
  in({ letters, start, end }: LetterGroups): FoundStrings {
    const next = this.#next;
    const first = this.#first;
    const strings = this.#strings;
    const numbers: number[] = [];
    const ends: number[] = [];
    // the text's two ends count as spaces
    let state = next[0]!;
    for (let at = start; at <= end; at++) {
      state = next[state * LETTER_COUNT + (at < end ? letters[at]! : 0)]!;
      const last = first[state + 1]!;
      for (let i = first[state]!; i < last; i++) {
        numbers.push(strings[i]!);
        ends.push(at);
      }
    }
    return { numbers, ends };
  }
}

export interface FoundStrings {
  readonly numbers: readonly number[];
  readonly ends: readonly number[];
}

/** A tree of the strings: for each state and letter the next state, 0 where there is none, and the strings that end there. */
function trieOf(strings: readonly string[]): { next: Int32Array; ending: number[][] } {
  const size = strings.reduce((sum, { length }) => sum + length, 1);
  const next = new Int32Array(size * LETTER_COUNT);
  const ending: number[][] = [[]];
  for (const [number, string] of strings.entries()) {
    let state = 0;
    for (const letter of lettersOf(string)) {
      const edge = state * LETTER_COUNT + letter;
      if (next[edge] === 0) next[edge] = ending.push([]) - 1;
      state = next[edge]!;
    }
    ending[state]!.push(number);
  }
  return { next: next.slice(0, ending.length * LETTER_COUNT), ending };
}
