import { GROUP_COUNT } from "./letter-groups.js";
import type { CasedText, TextPattern } from "./text-pattern.js";

/** Fewer patterns are sooner asked one by one. */
const LEAST_PATTERNS = 16;

/** Tells of many patterns at once which may be in a text, in one pass over its letters, however many there are. */
export class PatternSet<Item> {
  readonly #items: readonly Item[];
  readonly #patternOf: (item: Item) => TextPattern;
  #index: Index | undefined;

  constructor(items: readonly Item[], patternOf: (item: Item) => TextPattern) {
    this.#items = items;
    this.#patternOf = patternOf;
  }

  /** The items whose pattern may be in the text, in their own order. */
  mayBeIn({ letters: { groups } }: CasedText): readonly Item[] {
    if (this.#items.length < LEAST_PATTERNS) return this.#items;
    this.#index ??= indexOf(this.#items.map(this.#patternOf));
    const { byGroup, always } = this.#index;
    const may = always.slice();
    for (let at = 0; at < groups.length; at++) {
      const asking = byGroup[groups[at]!];
      if (asking !== undefined) for (let i = 0; i < asking.length; i++) may[asking[i]!] = 1;
    }
    const items: Item[] = [];
    for (let i = 0; i < may.length; i++) if (may[i] === 1) items.push(this.#items[i]!);
    return items;
  }
}

interface Index {
  /** For each group the items that ask for it. */
  readonly byGroup: readonly (readonly number[] | undefined)[];
  /** 1 for items that ask for no group. */
  readonly always: Uint8Array;
}

function indexOf(patterns: readonly TextPattern[]): Index {
  const byGroup = Array.from({ length: GROUP_COUNT }, (): number[] | undefined => undefined);
  const always = new Uint8Array(patterns.length);
  for (const [i, pattern] of patterns.entries()) {
    const keys = pattern.keys();
    if (keys === null) always[i] = 1;
    for (const group of keys ?? []) {
      byGroup[group] ??= [];
      byGroup[group].push(i);
    }
  }
  return { byGroup, always };
}
