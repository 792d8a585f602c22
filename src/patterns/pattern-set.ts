import type { Branch } from "./branch.js";
import { GROUP_COUNT } from "./letter-groups.js";
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

  /** The items whose pattern is in the text, in their own order. */
  matchesIn(text: CasedText): SetMatch<Item>[] {
    this.#index ??= indexOf(this.#items.map(this.#patternOf));
    const found: SetMatch<Item>[] = [];
    for (const [number, branches] of branchesIn(this.#index, text)) {
      const item = this.#items[number]!;
      const matches = this.#patternOf(item).allOf(branches, text);
      if (matches.length > 0) found.push({ item, matches });
    }
    return found;
  }
}

interface Index {
  /** The branches of all patterns, one pattern after the other, and to which pattern each belongs. */
  readonly branches: readonly Branch[];
  readonly patternOf: readonly number[];
  /** For each group the branches that ask for it. */
  readonly byGroup: readonly (readonly number[] | undefined)[];
  /** Those that ask for no group. */
  readonly always: readonly number[];
}

/** For the patterns of which a branch may be in the text, by their number, those branches. */
function branchesIn({ branches, patternOf, byGroup, always }: Index, text: CasedText): Map<number, Branch[]> {
  const { groups } = text.letters;
  const asked = new Uint8Array(branches.length);
  const numbers = always.slice();
  for (let at = 0; at < groups.length; at++) {
    const asking = byGroup[groups[at]!];
    if (asking === undefined) continue;
    for (let i = 0; i < asking.length; i++) {
      const number = asking[i]!;
      if (asked[number] === 1) continue;
      asked[number] = 1;
      numbers.push(number);
    }
  }
  const found = new Map<number, Branch[]>();
  for (const number of numbers.sort((a, b) => a - b)) {
    const branch = branches[number]!;
    if (!branch.mayBeIn(text)) continue;
    const pattern = patternOf[number]!;
    const known = found.get(pattern);
    if (known) known.push(branch);
    else found.set(pattern, [branch]);
  }
  return found;
}

function indexOf(patterns: readonly TextPattern[]): Index {
  const byGroup = Array.from({ length: GROUP_COUNT }, (): number[] | undefined => undefined);
  const branches: Branch[] = [];
  const patternOf: number[] = [];
  const always: number[] = [];
  for (const [i, pattern] of patterns.entries())
    for (const branch of pattern.branches) {
      const number = branches.push(branch) - 1;
      patternOf.push(i);
      if (branch.keys === null) always.push(number);
      for (const group of branch.keys ?? []) {
        byGroup[group] ??= [];
        byGroup[group].push(number);
      }
    }
  return { branches, patternOf, byGroup, always };
}
