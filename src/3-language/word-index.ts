import type { Sentence } from "./analysis.js";

interface Node {
  /** By the letter's code; words are in ASCII. */
  readonly next: (Node | undefined)[];
  /** Indexes of the items that have a word ending here. */
  readonly items: number[];
}

const CODES = 128;

function newNode(): Node {
  return { next: Array.from({ length: CODES }, () => undefined), items: [] };
}

function nextOf(node: Node, unit: number): Node | undefined {
  return unit < CODES ? node.next[unit] : undefined;
}

/**
 * Which of many rules may apply to a sentence: each has words, and those without any of theirs in the sentence are
 * not asked. One walk over the sentence serves all rules, however many there are.
 */
export class WordIndex<Item> {
  readonly #root: Node = newNode();
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
      node = node.next[word.charCodeAt(i)] ??= newNode();
    }
    node.items.push(index);
  }

  /** The items that have a word in the sentence, in their own order. */
  itemsIn({ start, lower, tokens }: Pick<Sentence, "start" | "lower" | "tokens">): Item[] {
    const found = new Set<number>();
    for (const token of tokens) {
      if (token.kind === "mark") continue;
      let at = token.start - start;
      for (let node = nextOf(this.#root, lower.charCodeAt(at)); node; ) {
        for (const item of node.items) found.add(item);
        node = nextOf(node, lower.charCodeAt(++at));
      }
    }
    return [...found].sort((a, b) => a - b).map((index) => this.#items[index]!);
  }
}
