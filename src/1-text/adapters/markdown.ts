import { allMatches } from "../../patterns/all-matches.js";
import { compact } from "../../patterns/compact.js";
import { BULLET_MARKS } from "../bullets.js";
import type { RawBlock } from "../document.js";
import { decodeEntities } from "../entities.js";
import { evidenceForHyphens } from "../hyphenation.js";
import { MappedText } from "../mapped-text.js";
import { joinLines } from "../reflow.js";
import type { Adapter } from "./adapter.js";
import { isHeading } from "./plain.js";

/** A link's address, one level of parentheses inside it. */
const ADDRESS = String.raw`\((?:[^()\n]|\([^()\n]{0,500}\)){0,3000}\)`;
const IMAGE = new RegExp(String.raw`!\[[^\[\]\n]{0,500}\]${ADDRESS}`, "g");
const LINK = new RegExp(String.raw`\[([^\[\]\n]{0,1000})\]${ADDRESS}`, "g");

/** A tag of HTML that was left over; "<5.7%" and "p<q" are none. */
const LEFT_TAG =
  /<\/?(?:article|main|div|section|span|p|br|b|i|em|strong|sup|sub|a|u|ul|ol|li|img|table|tbody|tr|td|th|h[1-6]|header|footer|nav)(?:\s[^<>]{0,500})?\s?\/?>/gi;

const INLINE_TAG = /^<\/?(?:span|b|i|em|strong|sup|sub|a|u)\b/i;

/** Markdown as sites are saved in: headings, bullets and tables kept as blocks, links, images and marks gone. */
export const markdownAdapter: Adapter = {
  format: "markdown",
  async read({ text }) {
    const frontMatter = /^---\r?\n([\s\S]{0,5000}?)\r?\n---\r?\n/.exec(text);
    const fields = new Map(
      allMatches(/^(\w{1,40}):[ \t]{0,10}["']?([^\n"']{1,500})/gm, frontMatter?.[1] ?? "").map((match) => [
        match[1]!.toLowerCase(),
        match[2]!.trim(),
      ]),
    );
    const lines = MappedText.of(text)
      .slice(frontMatter?.[0].length ?? 0)
      .split(/\r?\n/g)
      .flatMap(unflatten);
    const published = /^\d{4}-\d{2}-\d{2}/.exec(fields.get("date") ?? "")?.[0] ?? null;
    return [
      {
        blocks: markdownBlocks(lines, evidenceForHyphens(text)),
        metadata: { title: fields.get("title") ?? null, published, url: fields.get("url") ?? null },
        warnings: [],
      },
    ];
  },
};

/** Where the lines of a page that was flattened into one began: before marks of headings, bold headings and bullets. */
const LOST_BREAK = compact(
  /(?<=\s)(?=#{1,6}\s\S)|(?<=[.!?:)\]”"*]\s{1,2})(?=\*\*\s?\p{Lu}[^*]{2,200}\*\*)|(?<=(?:[.!?:)\]”"]|^)\s{0,2}\*\*\s?\p{Lu}[^*.]{2,160}[^*.\s]\s?\*\*:?)(?=\s?\p{Lu})|(?<=\s)(?=\*\s{1,2}\p{Lu})|(?:\*\s){3,10}|(?<=\]\s)(?=\p{Lu})/gu,
);

function unflatten(line: MappedText): MappedText[] {
  if (line.length < 400 || !/\*\*|\s#{1,6}\s|\s\*\s/.test(line.text)) return [line];
  const pieces = line.split(LOST_BREAK).filter((piece) => piece.text.trim() !== "");
  return pieces.flatMap((piece) => [piece, MappedText.empty]);
}

const BULLET = new RegExp(String.raw`^\s{0,12}(?:[*+${BULLET_MARKS}-]|\d{1,2}[.)])\s{1,8}`);

function markdownBlocks(lines: readonly MappedText[], known: ReadonlySet<string>): RawBlock[] {
  const blocks: RawBlock[] = [];
  let paragraph: MappedText[] = [];
  let titled = false;
  const flush = () => {
    if (paragraph.length === 0) return;
    const content = unmark(joinLines(paragraph, known));
    const bold =
      paragraph.length === 1 &&
      /^\s{0,8}(?:\*\*|__)[^*_].{0,300}(?:\*\*|__)\s{0,8}$/.test(paragraph[0]!.text);
    if (content.text)
      blocks.push({
        kind: bold && content.length < 200 ? "heading" : isHeading(content.text) ? "heading" : "paragraph",
        content,
      });
    paragraph = [];
  };
  for (const line of lines) {
    const text = line.text;
    const heading = /^\s{0,3}(#{1,6})\s{1,8}/.exec(text);
    const bullet = BULLET.exec(text);
    if (/^\s{0,200}$/.test(text) || /^\s{0,3}(?:[-*_]\s{0,3}){3,80}$/.test(text)) flush();
    else if (heading) {
      flush();
      const content = unmark(line.slice(heading[0].length)).replace(/\s{0,5}#{1,6}$/g, "");
      const first: boolean = !titled && heading[1]!.length === 1;
      titled ||= first;
      blocks.push({ kind: first ? "title" : "heading", content, level: heading[1]!.length });
    } else if (bullet) {
      flush();
      blocks.push({ kind: "list-item", content: unmark(line.slice(bullet[0].length)) });
    } else if (/^\s{0,3}\|.{0,5000}\|\s{0,3}$/.test(text)) {
      flush();
      if (!/^[\s|:-]{3,500}$/.test(text)) blocks.push({ kind: "table-row", content: tableRow(line) });
    } else if (text.length > 160 || (paragraph.at(-1)?.length ?? 0) > 160) {
      flush();
      paragraph.push(line);
    } else if (paragraph.length > 0 && !continues(paragraph.at(-1)!.text, text)) {
      flush();
      paragraph.push(line);
    } else paragraph.push(line);
  }
  flush();
  return blocks;
}

/** Whether a line goes on from the one before: it was broken to fit, not to begin anew. */
function continues(before: string, line: string): boolean {
  return before.length > 55 && !/[.!?:]["”)*]{0,3}\s{0,3}$/.test(before) && !/^\s{0,8}(?:\*\*|\[)/.test(line);
}

function tableRow(line: MappedText): MappedText {
  const cells = unmark(line.replace(/^\s{0,3}\||\|\s{0,3}$/g, "")).split(/\|/g);
  return MappedText.join(
    cells.map((cell) => cell.trim()).filter((cell) => cell.length > 0),
    " | ",
  );
}

/** Takes the marks of inline Markdown away; what they marked stays where it came from. */
function unmark(content: MappedText): MappedText {
  const plain = decodeEntities(content)
    .replace(IMAGE, "")
    .rewrite(LINK, (match, whole) => whole.slice(match.index + 1, match.index + 1 + match[1]!.length));
  return plain
    .replace(LEFT_TAG, ([tag]) => (INLINE_TAG.test(tag) ? "" : " "))
    .replace(/(?<=\p{Ll})\*{1,3}(?=\p{Lu}\p{L})/gu, " ")
    .replace(/(?<!\\)\*\*|__(?=\S)|(?<=\S)__/g, "")
    .replace(/(?<![\p{L}\p{N}*\\])\*(?=\S)|(?<=[^\s\\])\*(?![\p{L}\p{N}*])/gu, "")
    .replace(/(?<=[^\s\\])\*(?=[,.\s\p{L}])/gu, "")
    .replace(/\\(?=[\\`*_{}[\]()#+.!|<>$-])/g, "")
    .replace(/[ \t\u00a0]{2,}/g, " ")
    .trim();
}
