import type { Token } from "./tokens.js";

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | undefined;
}

/** What a name may hold between its words: "beta-thalassemia", "Crohn's disease", "Graves' disease". */
const MARKS: ReadonlySet<string> = new Set(["-", "/", "'s", "'"]);

/** The full stop of "C. difficile". */
const isOfInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === "." && tokens[at - 1]!.text.length === 1;

/** The bracket that opens in "lipoprotein(a)". */
const isOfLetter = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === "(" && tokens[at + 1]?.text.length === 1 && tokens[at + 2]?.text === ")";

export interface NameMatch<Value> {
  /** Token indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/**
 * Longest match of many names over tokens. A hyphen or slash inside a name and a space there count as the same:
 * "non-small cell" finds "non small cell".
 */
export class NameTrie<Value> {
  readonly #root: Node<Value> = { next: new Map(), value: undefined };

  /** Adds a name by its words as `tokenize` gives their `norm`; marks are left out. The first value given to a name stays. */
  add(words: readonly string[], value: Value): void {
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(word, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  /** The longest name that starts at token `from`, or undefined. `fold` maps a token to the form names were added in. */
  longestAt(
    tokens: readonly Token[],
    from: number,
    fold: (token: Token) => string = (token) => token.norm,
  ): NameMatch<Value> | undefined {
    let node: Node<Value> = this.#root;
    let best: NameMatch<Value> | undefined;
    for (let i = from; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (
        i > from &&
        !token.spaceBefore &&
        (MARKS.has(token.norm) || isOfInitial(tokens, i) || isOfLetter(tokens, i))
      )
        continue;
      const next = node.next.get(fold(token));
      if (!next) break;
      node = next;
      if (node.value !== undefined)
        best = { from, to: i > from && isOfLetter(tokens, i - 1) ? i + 2 : i + 1, value: node.value };
    }
    return best;
  }
}
