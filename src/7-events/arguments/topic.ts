import type { Block } from "../../1-text/document.js";
import type { Sentence } from "../../3-language/analysis.js";
import { type Cast, referencesIn } from "../../5-resolve/cast.js";
import { capitalNames } from "../../5-resolve/trial-programs.js";
import { compact } from "../../patterns/compact.js";

/** So near the start of a paragraph stands what it is about: "ACM-101 in asthma: In May, …". */
const LABEL = 40;

/** The programs of ours that the paragraph is about, where its first words or the line that heads it name them; else none. */
export function topicPrograms(cast: Cast, sentence: Sentence): string[] {
  const { release, headings } = cast.analysis;
  const { blocks } = release.document;
  const own = blocks[sentence.blockIndex];
  if (!own || sentence.section.kind !== "body") return [];
  const namedIn = (stretch: { start: number; end: number }) =>
    [...new Set(referencesIn(cast.programReferences, stretch).map(({ id }) => id))].filter((id) =>
      cast.ours.has(id),
    );
  const label = namedIn({ start: own.start, end: Math.min(own.end, own.start + LABEL) });
  if (label.length > 0) return label;
  const title = own.kind === "list-item" ? titleOfItems(cast, sentence) : undefined;
  if (title && (title.kind === "list-item" || namedIn(title).length > 0)) return namedIn(title);
  let at = headings[sentence.blockIndex]!;
  for (let i = 0; i < MOST_HEADINGS && at >= 0 && blocks[at]!.start >= sentence.section.start; i++) {
    const named = namedIn(blocks[at]!);
    if (named.length > 0) return named;
    at = headingOver(cast, at);
  }
  return [];
}

/** So many headings up stands the program of which the lower ones part what is told. */
const MOST_HEADINGS = 3;

/** Lines that part what is told of one program, and are not what a list of programs is headed by. */
const PART =
  /^\W{0,3}(?:(?:clinical|non-?clinical|pre-?clinical|regulatory|commercial|manufacturing|CMC|scientific|development|affairs|trials?|stud(?:y|ies)|data|results|publications?|presentations?|approvals?|filings|submissions|next steps|status|progress|update|and|&|\/|U\.?S\.?|United States|Europe|European Union|EU|Japan|China|rest of world|phase [1-4I]{1,3}[ab]?)[\s,]*){1,5}:?$/i;

/** The heading under which another one stands: of a higher level where the levels are known, else above one that names but a part; -1 where there is none. */
function headingOver({ analysis: { headings, release, text } }: Cast, at: number): number {
  const { blocks } = release.document;
  const { level, start, end } = blocks[at]!;
  if (level === undefined) return PART.test(text.slice(start, end).trim()) ? headings[at]! : -1;
  let over = headings[at]!;
  while (over >= 0 && (blocks[over]!.level ?? level) >= level) over = headings[over]!;
  return over;
}

/** So many items back may stand the line that they are listed under. */
const MOST_ITEMS = 12;
/** "ACM-101 (KRAS inhibitor)", "Zelora® – asthma:": a name and what it is, and nothing that happened. */
const TITLE = compact(
  /^\W{0,3}(?!(?:19|20)\d\d)(?:(?!\p{L}{2,}ed\b)[\p{L}\d®™/+-]{2,24}(?:\s|(?![\p{L}\d®™/+-]))){1,4}(?:\([^()]{2,70}\)\s?){0,2}(?:[–—:-]\s?(?:(?!\p{L}{2,}ed\b|data\b|results\b|trial\b|study\b|phase\b|submi|initiat|start|approv|launch|complet)[\p{L}\d’'/-]{1,40}(?:\s|(?![\p{L}\d’'/-]))){0,7})?:?$/iu,
);

/** Of items that name nothing themselves the item, or the line, that they are listed under: "• ACM-101 (KRAS inhibitor)". */
function titleOfItems(
  { analysis: { release, text } }: Cast,
  { blockIndex, section }: Sentence,
): Block | undefined {
  const { blocks } = release.document;
  for (let i = blockIndex - 1; i >= 0 && i >= blockIndex - MOST_ITEMS; i--) {
    const { kind, start, end } = blocks[i]!;
    if (start < section.start || (kind !== "list-item" && kind !== "paragraph")) return undefined;
    const words = end - start < 130 ? text.slice(start, end).trim() : "";
    if (words.length > 0 && TITLE.test(words)) return blocks[i];
    if (kind !== "list-item") return undefined;
  }
  return undefined;
}

/** The trials that the sentence names, else those that its paragraph named last, or the line that heads it. */
export function trialsTold(cast: Cast, sentence: Sentence): string[] {
  if (cast.trialNames.size === 0) return [];
  const { sentences, headings } = cast.analysis;
  let at = sentence.index;
  for (; sentences[at]?.blockIndex === sentence.blockIndex; at--) {
    const named = trialsIn(cast, sentences[at]!);
    if (named.length > 0) return named;
  }
  const heading = headings[sentence.blockIndex]!;
  while (sentences[at] && sentences[at]!.blockIndex > heading) at--;
  const above = sentences[at];
  return above?.blockIndex === heading && above.section === sentence.section ? trialsIn(cast, above) : [];
}

/** The trials named in a sentence that the release ties to a program of ours. */
export function trialsIn(cast: Cast, sentence: Sentence): string[] {
  if (cast.trialNames.size === 0) return [];
  return [...new Set(capitalNames(sentence).map(({ name }) => name))].filter(
    (name) => cast.trialNames.has(name) && cast.trialPrograms.has(name),
  );
}

/** The program of the trial that the sentence names, as other sentences of the release tie the two together. */
export function trialProgram(cast: Cast, sentence: Sentence): string | null {
  for (const { name } of capitalNames(sentence)) {
    const program = cast.trialPrograms.get(name);
    if (program !== undefined) return program;
  }
  return null;
}
