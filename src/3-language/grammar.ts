import nlp from "compromise";

/** A word as compromise tags it, placed in the record's text. */
export interface TaggedTerm {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<string>;
}

interface CompromiseTerm {
  text: string;
  tags?: string[];
  offset?: { start: number; length: number };
}

/**
 * Part-of-speech tags by compromise, asked for sentence by sentence because the tagger is dear (about 27 releases
 * a second over whole texts). Offsets come from terms: those of views are wrong after an opening bracket or quote.
 */
export class Grammar {
  readonly #bySentence = new Map<number, TaggedTerm[]>();

  tag(sentence: { readonly start: number; readonly text: string }): readonly TaggedTerm[] {
    const known = this.#bySentence.get(sentence.start);
    if (known) return known;
    const parsed = nlp(sentence.text).json({ offset: true, terms: { offset: true, tags: true } }) as {
      terms: CompromiseTerm[];
    }[];
    const terms = parsed.flatMap((part) =>
      part.terms.flatMap((term): TaggedTerm[] =>
        term.offset && term.text
          ? [
              {
                text: term.text,
                start: sentence.start + term.offset.start,
                end: sentence.start + term.offset.start + term.offset.length,
                tags: new Set(term.tags ?? []),
              },
            ]
          : [],
      ),
    );
    this.#bySentence.set(sentence.start, terms);
    return terms;
  }
}
