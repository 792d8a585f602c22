import { type CheerioAPI, load } from "cheerio";
import type { Element } from "domhandler";
import { BiowireError } from "../../errors.js";
import { allMatches } from "../../patterns/all-matches.js";
import type { DocumentMetadata, RawBlock, RawDocument } from "../document.js";
import { MappedText } from "../mapped-text.js";
import type { Adapter } from "./adapter.js";
import { LAYOUTS } from "./html/layouts.js";
import { mainContent } from "./html/main-content.js";
import { type HtmlSource, isJunk, serialise } from "./html/serialise.js";

export const htmlAdapter: Adapter = {
  format: "html",
  async read({ text, path }) {
    return [readHtml(text, path)];
  },
};

/** Reads one page; `base` is where it begins in the input's text. Throws `BiowireError` where it cannot be parsed. */
export function readHtml(text: string, path: string, base = 0): RawDocument {
  if (nestsDeeperThan(text, MAX_DEPTH)) throw tooDeep(path);
  try {
    const $ = load(text, { sourceCodeLocationInfo: true, scriptingEnabled: false });
    const main = mainContent($);
    const title = headlineOf($);
    const blocks = main ? blocksOf($, title, main, { text, base }) : [];
    return { blocks: withTitle(blocks, title), metadata: metadataOf($, title), warnings: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw tooDeep(path, error);
  }
}

/** A parser's time grows with the square of the depth; no page made for people comes near. */
const MAX_DEPTH = 3000;

function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (const [, slash] of allMatches(
    /<(\/?)(?:div|span|section|article|table|font|b|i|u|em|strong|ul|ol|blockquote|center|a|main)\b/gi,
    text,
  )) {
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > limit) return true;
  }
  return false;
}

function tooDeep(path: string, cause?: unknown): BiowireError {
  return new BiowireError(
    "html-too-deep",
    "text",
    `${path} nests its elements too deeply to be read.`,
    "Save the page's text, or print it to PDF, and extract that.",
    { cause },
  );
}

function headlineOf($: CheerioAPI): string | null {
  for (const { body, headline } of LAYOUTS) {
    if (!body.some((selector) => $(selector).length > 0)) continue;
    for (const selector of headline) {
      const found = clean($(selector).first().text());
      if (found.length > 12) return found;
    }
  }
  const headings = $("h1")
    .toArray()
    .map((element) => clean($(element).text()))
    .filter((text) => text.length > 20);
  return (
    headings[0] ??
    (withoutSite(clean($('meta[property="og:title"]').attr("content") ?? "")) ||
      withoutSite(clean($("title").first().text())) ||
      null)
  );
}

/** The blocks of the release's element, after those under the headline that it does not begin with itself. */
function blocksOf($: CheerioAPI, title: string | null, main: Element, source: HtmlSource): RawBlock[] {
  const body = serialise(main, source);
  const opening = new Set(body.slice(0, 8).map(({ content }) => letters(content.text)));
  const under = subheadlinesOf($, title, main)
    .flatMap((line) => serialise(line, source))
    .filter(({ content }) => !opening.has(letters(content.text)));
  return [...under, ...body];
}

/** Lines right under the page's headline, where the headline stands outside of the release's own element. */
function subheadlinesOf($: CheerioAPI, title: string | null, main: Element): Element[] {
  const heading = $("h1")
    .toArray()
    .find((element) => clean($(element).text()) === title);
  if (!heading || $(main).find(heading).length > 0) return [];
  return $(heading)
    .nextUntil(main)
    .toArray()
    .filter(
      (element) =>
        /^h[2-4]$/.test(element.name) &&
        !isJunk(element) &&
        clean($(element).text()).length > LEAST_SUBHEADLINE,
    );
}

/** Shorter lines are labels: "News", "Share". */
const LEAST_SUBHEADLINE = 20;

function clean(text: string): string {
  return text.replace(/\s{1,1000}/g, " ").trim();
}

/** "Acme Begins Trial | Acme, Inc." → "Acme Begins Trial". */
function withoutSite(title: string): string {
  const parts = title.split(/\s(?:\||::|»|–|-)\s(?=[^|]{2,40}$)/);
  return parts[0] && parts[0].length > 20 ? parts[0] : title;
}

function metadataOf($: CheerioAPI, title: string | null): DocumentMetadata {
  const attribute = (selector: string, name: string) => $(selector).first().attr(name) ?? "";
  const dates = [
    attribute('meta[property="article:published_time"]', "content"),
    attribute(
      'meta[name="date"],meta[itemprop="datePublished"],meta[name="publish-date"],meta[name="DC.date.issued"]',
      "content",
    ),
    /"datePublished"\s{0,5}:\s{0,5}"([^"]{8,40})"/.exec(
      $('script[type="application/ld+json"]').text(),
    )?.[1] ?? "",
    attribute("time[datetime]", "datetime"),
  ];
  const published = dates
    .map((date) => /^\d{4}-\d{2}-\d{2}/.exec(date.trim())?.[0])
    .find((date) => date !== undefined);
  return {
    title,
    published: published ?? null,
    url:
      attribute('link[rel="canonical"]', "href") || attribute('meta[property="og:url"]', "content") || null,
    siteName: attribute('meta[property="og:site_name"]', "content") || null,
  };
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The page's headline goes first, unless the blocks have it among their first ones already. */
function withTitle(blocks: readonly RawBlock[], title: string | null): RawBlock[] {
  if (title === null) return [...blocks];
  const key = letters(title);
  const at = blocks.slice(0, 8).findIndex((block) => letters(block.content.text) === key);
  if (at >= 0) return blocks.map((block, i) => (i === at ? { ...block, kind: "title" } : block));
  if (blocks.some((block) => letters(block.content.text).startsWith(key))) return [...blocks];
  return looksLikeHeadline(title, blocks)
    ? [{ kind: "title", content: MappedText.inserted(title) }, ...blocks]
    : [...blocks];
}

/** A page's `<title>` may be a file name or the site's: it counts where its words are the text's. */
function looksLikeHeadline(title: string, blocks: readonly RawBlock[]): boolean {
  const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  if (words.length < 3) return false;
  const text = blocks.map((block) => block.content.text.toLowerCase()).join(" ");
  return words.filter((word) => text.includes(word)).length >= words.length * 0.6;
}
