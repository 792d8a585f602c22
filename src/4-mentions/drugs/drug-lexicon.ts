import { NameTrie } from "../../3-language/name-trie.js";
import { type Token, tokenize } from "../../3-language/tokens.js";
import { MARKETED_DRUGS } from "./lexicon/marketed-drugs.js";

/** Drugs known by name: a trie over their nonproprietary names and brands. */
export class DrugLexicon {
  readonly #trie = new NameTrie<string>();
  readonly #single = new Set<string>();

  /** `rows`: lines of nonproprietary name, TAB, brands parted by commas. */
  constructor(rows: string) {
    for (const row of rows.split("\n")) {
      const [inn, brands] = row.split("\t");
      if (!inn) continue;
      for (const name of [inn, ...(brands ?? "").split(",")].map((part) => part.trim()).filter(Boolean)) {
        const words = tokenize(name)
          .filter((token) => token.kind !== "mark")
          .map((token) => token.norm);
        this.#trie.add(words, inn);
        if (words.length === 1) this.#single.add(words[0]!);
      }
    }
  }

  isDrug(word: string): boolean {
    return this.#single.has(word.toLowerCase());
  }

  /** Index of the token after the longest name that begins at `from`, or null. Brands count only with a capital. */
  match(tokens: readonly Token[], from: number): number | null {
    const found = this.#trie.longestAt(tokens, from);
    return found ? found.to : null;
  }
}

let embedded: DrugLexicon | undefined;

/** The embedded lexicon, built when first asked for; it never changes after. */
export function lexiconDrugs(): DrugLexicon {
  embedded ??= new DrugLexicon(MARKETED_DRUGS);
  return embedded;
}
