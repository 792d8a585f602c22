import { type CheerioAPI, load } from "cheerio";
import type { AnyNode, Element } from "domhandler";
import { BiowireError } from "../../errors.js";
import { allMatches } from "../../patterns/all-matches.js";
import type { DocumentMetadata, RawBlock, RawDocument } from "../document.js";
import { MappedText } from "../mapped-text.js";
import type { Adapter } from "./adapter.js";
import { believeMostText } from "./html/believe.js";
import { LAYOUTS } from "./html/layouts.js";
import { mainContent } from "./html/main-content.js";
import { type HtmlSource, isElement, isJunk, serialise, textNodes } from "./html/serialise.js";

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
    believeMostText($);
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
      if (found.length > 12 && !NAMES_PAGE.test(found)) return found;
    }
  }
  const headings = $("h1")
    .toArray()
    .map((element) => clean($(element).text()))
    .filter((text) => text.length > 20 && !NAMES_PAGE.test(text));
  const titles = [$('meta[property="og:title"]').attr("content") ?? "", $("title").first().text()]
    .map(clean)
    .filter((text) => text !== "" && !NAMES_PAGE.test(text.split(SITE)[0]!))
    .map(withoutSite);
  return headings[0] ?? titles[0] ?? null;
}

/** "Press Release Details", "News & Events": what a site calls such pages, whatever stands on them. */
const NAMES_PAGE =
  /^(?:(?:press|news|media|investors?|corporate|company|latest|recent|all|our|the|and|&|in|releases?|relations|details?|announcements?|room|newsroom|cent(?:er|re)|events?|articles?|updates?|archives?|stories|presentations?)\s?){1,7}$/i;

/** The blocks of the release's element, after those under the headline that it does not begin with itself. */
function blocksOf($: CheerioAPI, title: string | null, main: Element, source: HtmlSource): RawBlock[] {
  const body = serialise(main, source);
  const opening = new Set(body.slice(0, 8).map(({ content }) => letters(content.text)));
  const under = openingOf($, title, main)
    .flatMap((line) => serialise(line, source))
    .filter(({ content }) => !opening.has(letters(content.text)));
  return [...under, ...body];
}

/**
 * Lines and paragraphs right under the page's headline, where that stands outside of the release's own element: many
 * sites part the lead from the rest.
 */
function openingOf($: CheerioAPI, title: string | null, main: Element): Element[] {
  const heading = $("h1, h2")
    .toArray()
    .find((element) => clean($(element).text()) === title);
  if (!heading) return lineAbove(main);
  if (holds(main, heading)) return [];
  const between: Element[] = [];
  for (let at: AnyNode | null = heading; at; at = at.parent) {
    for (let next: AnyNode | null = at.next; next; next = next.next) {
      if (!isElement(next)) continue;
      if (holds(next, main)) return between.filter(isOfOpening);
      between.push(next);
    }
  }
  // the headline stands after the release, or in a part of the page of its own
  return [];
}

/** Of a page that marks no headline the line that stands over the release: the nearest that is neither label nor date. */
function lineAbove(main: Element): Element[] {
  let at: AnyNode = main;
  for (let level = 0; level < MOST_LEVELS; level++) {
    for (let before: AnyNode | null = at.prev; before; before = before.prev) {
      if (!isElement(before) || isJunk(before)) continue;
      const text = textOf(before);
      if (text.length > LONGEST_HEADLINE) return [];
      if (text.length > LEAST_SUBHEADLINE && !/[.:]$/.test(text) && !NAMES_PAGE.test(text)) return [before];
    }
    if (!at.parent) return [];
    at = at.parent;
  }
  return [];
}

const MOST_LEVELS = 3;
const LONGEST_HEADLINE = 250;

const holds = (outer: Element, inner: AnyNode): boolean => {
  for (let node: AnyNode | null = inner; node; node = node.parent) if (node === outer) return true;
  return false;
};

const isOfOpening = (element: Element): boolean =>
  !isJunk(element) && (isSubheadline(element) || isProse(element));

/** Shorter lines are labels: "News", "Share". */
const LEAST_SUBHEADLINE = 20;
/** Shorter paragraphs may be a teaser, or what the page says of itself. */
const LEAST_PROSE = 120;

function isSubheadline(element: Element): boolean {
  const isNamedSo =
    /^h[2-4]$/.test(element.name) ||
    /(?:^|[\s_-])(?:sub-?(?:title|head(?:line|ing)?)|deck|standfirst)(?:$|[\s_-])/i.test(
      element.attribs.class ?? "",
    );
  return isNamedSo && textOf(element).length > LEAST_SUBHEADLINE;
}

function isProse(element: Element): boolean {
  const text = textOf(element);
  return text.length >= LEAST_PROSE && /[.!?][”"’)]?$/.test(text);
}

const textOf = (element: Element): string =>
  clean(
    textNodes(element)
      .map(({ data }) => data)
      .join(" "),
  );

function clean(text: string): string {
  return text.replace(/\s{1,1000}/g, " ").trim();
}

/** Between a page's title and the name of its site. */
const SITE = /\s(?:\||::|»|–|-)\s(?=[^|]{2,40}$)/;

/** "Acme Begins Trial | Acme, Inc." → "Acme Begins Trial". */
function withoutSite(title: string): string {
  const parts = title.split(SITE);
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
