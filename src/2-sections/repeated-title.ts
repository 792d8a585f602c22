import type { Block, ReleaseDocument } from "../1-text/document.js";
import { firstDay } from "./calendar-day.js";

/** Blocks after the title in which a page may say it again. */
const NEAR = 6;
/** A shorter title may well open a sentence of the news. */
const SHORTEST_TITLE = 20;

/**
 * Where the end of the title, said again at the beginning of a block and perhaps followed by the page's date,
 * lies in that block; 0 where the block does not begin with one of the titles.
 */
export function repeatedTitleEnd(text: string, titles: readonly string[]): number {
  const title = titles.find((line) => line.length >= SHORTEST_TITLE && text.startsWith(line));
  if (title === undefined) return 0;
  const rest = text.slice(title.length, title.length + 60);
  if (/^[\p{L}\d]/u.test(rest) || /^\s{0,2}\p{Ll}/u.test(rest)) return 0;
  const day = firstDay(rest);
  const stamp = day !== null && day.start < 4 ? day.end : 0;
  return title.length + stamp + (/^[\s*•|]{0,40}/.exec(rest.slice(stamp))?.[0].length ?? 0);
}

/** Cuts the title said again off the block that goes on with the news, so that each is a block of its own. */
export function cutRepeatedTitles(document: ReleaseDocument): ReleaseDocument {
  const { text, blocks } = document;
  const titles: string[] = [];
  const cut = blocks.flatMap((block, i): Block[] => {
    if (i > NEAR) return [block];
    const words = text.slice(block.start, block.end);
    const end = i > 0 ? repeatedTitleEnd(words, titles) : 0;
    if (words.length < 300) titles.push(words.trim());
    if (end === 0 || words.length - end < 60) return [block];
    return [
      { ...block, kind: "heading", end: block.start + end },
      { ...block, kind: "paragraph", start: block.start + end },
    ];
  });
  return cut.length === blocks.length ? document : { ...document, blocks: cut };
}
