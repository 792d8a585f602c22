import type { Block, BlockKind, ReleaseDocument } from "../1-text/document.js";
import type { Release } from "../2-sections/release.js";
import { placeIn } from "../patterns/sorted.js";
import { type CasedText, casedText, stretchOf } from "../patterns/text-pattern.js";
import type { Section } from "../schema/record.js";
import { Grammar } from "./grammar.js";
import { splitSentences } from "./sentences.js";
import { type Token, tokenize, type Word } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

/** A sentence, heading, list item or table row. */
export interface Sentence extends CasedText {
  readonly index: number;
  /** UTF-16 offsets in the record's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly section: Section;
  readonly block: BlockKind;
  /** Index of the block in `release.document.blocks`. */
  readonly blockIndex: number;
}

/** The release as tokens and sentences, shared by all later stages. */
export interface Analysis extends CasedText {
  readonly release: Release;
  readonly sentences: readonly Sentence[];
  /** For each block the index of the last one before it that heads what follows; -1 where there is none. */
  readonly headings: Int32Array;
  /** Grammar of candidate sentences, worked out when first asked for. */
  readonly grammar: Grammar;
  /** Names that the user adds to those biowire knows. */
  readonly vocabulary: Vocabulary | null;
}

/** The third stage: sentences and tokens, block by block; a section's border always ends a sentence. */
export function analyse(release: Release, vocabulary: Vocabulary | null = null): Analysis {
  const { text, blocks } = release.document;
  const whole = casedText(text);
  const sentences: Sentence[] = [];
  const seen = new Map<string, Word>();
  blocks.forEach((block, blockIndex) => {
    for (const section of release.sections) {
      const from = Math.max(block.start, section.start);
      const to = Math.min(block.end, section.end);
      if (from >= to) continue;
      const tokens = tokenize(text, from, to, seen);
      for (const [a, b] of splitSentences(tokens)) {
        const start = tokens[a]!.start;
        const end = tokens[b - 1]!.end;
        sentences.push({
          index: sentences.length,
          start,
          end,
          ...stretchOf(whole, start, end),
          tokens: tokens.slice(a, b),
          section,
          block: block.kind,
          blockIndex,
        });
      }
    }
  });
  return {
    release,
    ...whole,
    sentences,
    headings: headingsOf(release.document),
    grammar: new Grammar(),
    vocabulary,
  };
}

function headingsOf({ text, blocks }: ReleaseDocument): Int32Array {
  const headings = new Int32Array(blocks.length);
  let last = -1;
  for (const [i, block] of blocks.entries()) {
    headings[i] = last;
    if (isHeading(text, block)) last = i;
  }
  return headings;
}

/** A line that is no sentence, and not an item of a list. */
function isHeading(text: string, { kind, start, end }: Block): boolean {
  if (kind === "heading") return true;
  return kind === "paragraph" && end - start < 90 && !/[.;!?”"]$/.test(text.slice(start, end).trim());
}

/** The sentence that holds an offset, or undefined between sentences. */
export function sentenceAt(analysis: Analysis, offset: number): Sentence | undefined {
  const { sentences } = analysis;
  const found = sentences[placeIn(sentences, ({ end }) => end <= offset)];
  return found && found.start <= offset ? found : undefined;
}
