import type { Branch } from "./branch.js";
import { type LetterGroups, wordsWithin } from "./letter-groups.js";
import { isMet, keysOf, type NeedRow, rowOf } from "./need.js";
import { placeIn } from "./sorted.js";
import { type FoundStrings, StringFinder } from "./string-finder.js";
import type { CasedText, TextPattern } from "./text-pattern.js";

/** An item whose pattern is in a text, and where; the matches as `TextPattern.allIn` gives them, one at least. */
export interface SetMatch<Item> {
  readonly item: Item;
  readonly matches: readonly RegExpExecArray[];
}

/** Many patterns, searched for at once: one pass over a text's letters tells which may be in it, however many there are. */
export class PatternSet<Item> {
  readonly #items: readonly Item[];
  readonly #patternOf: (item: Item) => TextPattern;
  #index: Index | undefined;

  constructor(items: readonly Item[], patternOf: (item: Item) => TextPattern) {
    this.#items = items;
    this.#patternOf = patternOf;
  }

  /** Ready to be searched for in stretches of one text. */
  over({ letters }: CasedText): SetSearch<Item> {
    this.#index ??= indexOf(this.#items.map(this.#patternOf));
    const { words } = this.#index;
    return new SetSearch(this.#items, this.#patternOf, this.#index, words.in(letters));
  }

  /** The items whose pattern is in the text, in their own order. */
  matchesIn(text: CasedText): SetMatch<Item>[] {
    return this.over(text).matchesIn(text);
  }
}

/** A set and where its words stand in a text. */
export class SetSearch<Item> {
  readonly #items: readonly Item[];
  readonly #patternOf: (item: Item) => TextPattern;
  readonly #index: Index;
  readonly #words: FoundStrings;

  constructor(
    items: readonly Item[],
    patternOf: (item: Item) => TextPattern,
    index: Index,
    words: FoundStrings,
  ) {
    this.#items = items;
    this.#patternOf = patternOf;
    this.#index = index;
    this.#words = words;
  }

  /** The items whose pattern is in a stretch of the text that begins and ends between words, in their own order. */
  matchesIn(stretch: CasedText): SetMatch<Item>[] {
    const branches = branchesIn(this.#index, this.#words, stretch.letters);
    if (branches === undefined) return [];
    const found: SetMatch<Item>[] = [];
    for (const [number, ways] of branches) {
      const item = this.#items[number]!;
      const matches = this.#patternOf(item).allOf(ways, stretch);
      if (matches.length > 0) found.push({ item, matches });
    }
    return found;
  }
}

interface Index {
  /** The branches of all patterns, one pattern after the other. */
  readonly branches: readonly IndexedBranch[];
  readonly words: StringFinder;
  /** For each word the branches that ask for it, by number. */
  readonly asking: readonly (readonly number[] | undefined)[];
  /** Those that ask for none. */
  readonly always: readonly number[];
  /** For use within a search: a bit for each word that the text holds, and a mark for each branch to be looked at. */
  readonly held: Int32Array;
  readonly asked: Uint8Array;
}

interface IndexedBranch {
  readonly branch: Branch;
  /** The number of the pattern. */
  readonly pattern: number;
  /** In the numbers of words. */
  readonly need: NeedRow | null;
}

/** For the patterns of which a branch may be in a stretch, by their number, those branches. */
function branchesIn(
  { branches, asking, always, held, asked }: Index,
  { numbers, ends }: FoundStrings,
  { start, end }: LetterGroups,
): Map<number, Branch[]> | undefined {
  const from = placeIn(ends, (end) => end < start);
  if (always.length === 0 && !(ends[from]! <= end)) return undefined;
  held.fill(0);
  for (const number of always) asked[number] = 1;
  for (let at = from; at < ends.length && ends[at]! <= end; at++) {
    const word = numbers[at]!;
    held[word >> 5]! |= 1 << (word & 31);
    const patterns = asking[word];
    if (patterns !== undefined) for (let i = 0; i < patterns.length; i++) asked[patterns[i]!] = 1;
  }
  const found = new Map<number, Branch[]>();
  for (let number = 0; number < asked.length; number++) {
    if (asked[number] === 0) continue;
    asked[number] = 0;
    const { branch, pattern, need } = branches[number]!;
    if (need !== null && !isMet(need, held)) continue;
    const known = found.get(pattern);
    if (known) known.push(branch);
    else found.set(pattern, [branch]);
  }
  return found;
}

function indexOf(patterns: readonly TextPattern[]): Index {
  const all = patterns.flatMap(({ branches }, pattern) => branches.map((branch) => ({ branch, pattern })));
  const numberOf = new Map<string, number>();
  const numbersOf = (letters: string) =>
    wordsWithin(letters).map((word) => {
      const number = numberOf.get(word) ?? numberOf.size;
      numberOf.set(word, number);
      return number;
    });
  const asking: number[][] = [];
  const always: number[] = [];
  const branches = all.map(({ branch, pattern }, number): IndexedBranch => {
    const { need } = branch;
    if (need === null) always.push(number);
    const keys = need ? keysOf(need).map((key) => numbersOf(key)[0]!) : [];
    for (const key of new Set(keys)) {
      asking[key] ??= [];
      asking[key].push(number);
    }
    return { branch, pattern, need: need && rowOf(need, numbersOf) };
  });
  return {
    branches,
    words: new StringFinder([...numberOf.keys()]),
    asking,
    always,
    held: new Int32Array((numberOf.size >> 5) + 1),
    asked: new Uint8Array(branches.length),
  };
}
