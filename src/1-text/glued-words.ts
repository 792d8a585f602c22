import { allMatches } from "../patterns/all-matches.js";
import { compact } from "../patterns/compact.js";
import type { RawBlock } from "./document.js";
import { MappedText } from "./mapped-text.js";

/** A small word that touches the name after it: "initiated inDecember 2020", "presented atASCO". */
const GLUED = compact(
  /(?<![\p{L}\p{N}'’.-])(?<small>in|on|at|by|of|to|the|and|or|from|for|with)(?<name>\p{Lu}\p{Ll}{2,20})(?![\p{L}\p{N}])/gu,
);

/** A year that touches the small word after it: "in March 2016for the treatment". */
const YEAR_GLUED = /(?<=(?<!\d)(?:19|20)\d\d)(?=(?:for|in|and|at|to|of|by|with|from|as|on|the)\s)/g;

/** Names that stand after small words in every release. */
const NAMES = new Set(
  "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Europe European Japan China Canada Australia Germany France Italy Spain Britain England Ireland Switzerland Belgium Denmark Sweden Norway Finland Israel India Korea Singapore Taiwan Brazil Mexico Asia Africa America American United North South New San Los Boston Chicago Philadelphia Cambridge London Paris Delaware Massachusetts California Pennsylvania Indiana Indianapolis Maryland Texas".split(
    " ",
  ),
);

/**
 * Scraped texts lost the spaces around links and dates. The space is put back where the name is one that stands after
 * small words, or stands in the text by itself as well: "inVentiv" stays whole.
 */
export function openGluedWords(blocks: readonly RawBlock[]): RawBlock[] {
  if (!blocks.some(({ content: { text } }) => text.search(GLUED) >= 0 || text.search(YEAR_GLUED) >= 0))
    return [...blocks];
  const standing = new Set(
    blocks.flatMap(({ content }) => content.text.match(/(?<=[\s(“"])\p{Lu}\p{Ll}{2,20}/gu) ?? []),
  );
  return blocks.map((block) => {
    const { text } = block.content;
    const cuts = [
      ...allMatches(GLUED, text).flatMap(({ index, groups }) =>
        NAMES.has(groups!.name!) || standing.has(groups!.name!) ? [index + groups!.small!.length] : [],
      ),
      ...allMatches(YEAR_GLUED, text).map(({ index }) => index),
    ].sort((a, b) => a - b);
    if (cuts.length === 0) return block;
    const pieces = [0, ...cuts].map((from, i) => block.content.slice(from, cuts[i]));
    return { ...block, content: MappedText.join(pieces, " ") };
  });
}
