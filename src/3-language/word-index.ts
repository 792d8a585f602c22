import type { Sentence } from "./analysis.js";

interface Node {
  readonly next: Map<number, Node>;
  /** Indexes of the items that have a word ending here. */
  readonly items: number[];
}

/**
 * Which of many rules may apply to a sentence: each has words, and those without any of theirs in the sentence are
 * not asked. One walk over the sentence serves all rules, however many there are.
 */
export class WordIndex<Item> {
  readonly #root: Node = { next: new Map(), items: [] };
  readonly #items: readonly Item[];

  /** `wordsOf` gives beginnings of words in lower case; several words with spaces between them are one. */
  constructor(items: readonly Item[], wordsOf: (item: Item) => readonly string[]) {
    this.#items = items;
    items.forEach((item, index) => {
      for (const word of wordsOf(item)) this.#add(word, index);
    });
  }

  #add(word: string, index: number): void {
    let node = this.#root;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map(), items: [] };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.items.push(index);
  }

  /** The items that have a word in the sentence, in their own order. */
  itemsIn({ start, lower, tokens }: Pick<Sentence, "start" | "lower" | "tokens">): Item[] {
    const found = new Set<number>();
    for (const token of tokens) {
      if (token.kind === "mark") continue;
      let at = token.start - start;
      for (let node = this.#root.next.get(lower.charCodeAt(at)); node; ) {
        for (const item of node.items) found.add(item);
        node = node.next.get(lower.charCodeAt(++at));
      }
    }
    return [...found].sort((a, b) => a - b).map((index) => this.#items[index]!);
  }
}
