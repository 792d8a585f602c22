import { NameTrie } from "./name-trie.js";
import { tokenize } from "./tokens.js";

/** One thing that a vocabulary names. */
export interface VocabularyTerm {
  readonly kind: "disease" | "drug";
  readonly name: string;
  readonly synonyms: readonly string[];
  /** As the vocabulary gives it, with its source before it where it has none: "MONDO:0005148", "UMLS:C0026764". */
  readonly id: string | null;
}

/** Names that a user adds to those biowire knows. It is built once and shared by all releases. */
export class Vocabulary {
  readonly diseases = new NameTrie<VocabularyTerm>();
  readonly drugs = new NameTrie<VocabularyTerm>();
  /** Of each kind, whether any name is known: a finder may pass by an empty one. */
  readonly holds: Record<VocabularyTerm["kind"], boolean> = { disease: false, drug: false };

  constructor(terms: Iterable<VocabularyTerm>) {
    for (const term of terms) {
      const trie = term.kind === "disease" ? this.diseases : this.drugs;
      for (const name of [term.name, ...term.synonyms]) {
        const words = nameWords(name);
        if (words.length === 0) continue;
        trie.add(words, term);
        this.holds[term.kind] = true;
      }
    }
  }
}

const built = new WeakMap<readonly VocabularyTerm[], Vocabulary>();

/** The vocabulary of a list of terms; built once for a list, however many releases are read with it. */
export function vocabularyOf(terms: readonly VocabularyTerm[]): Vocabulary {
  const known = built.get(terms);
  if (known) return known;
  const vocabulary = new Vocabulary(terms);
  built.set(terms, vocabulary);
  return vocabulary;
}

/** A name as tries hold it: folded words without marks. */
export function nameWords(name: string): string[] {
  return tokenize(name)
    .filter(({ kind, norm }) => kind !== "mark" && norm !== "'s")
    .map(({ folded }) => folded);
}
