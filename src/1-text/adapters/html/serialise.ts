import type { AnyNode, Element } from "domhandler";
import { BULLET_MARKS } from "../../bullets.js";
import type { RawBlock } from "../../document.js";
import { decodeEntities } from "../../entities.js";
import { MappedText } from "../../mapped-text.js";
import { readPlain } from "../plain.js";
import { JUNK_NAMES, JUNK_TAGS } from "./layouts.js";

const BLOCK_TAGS = new Set(
  "address article blockquote body center dd details div dl dt fieldset figure figcaption h1 h2 h3 h4 h5 h6 hr html li main ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const BOLD_TAGS = new Set(["b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"]);
const BULLET = new RegExp(`^[${BULLET_MARKS}o*–-]$`, "u");

export interface HtmlSource {
  readonly text: string;
  /** Added to every offset: where the page begins in the input's text. */
  readonly base: number;
}

export function isElement(node: AnyNode): node is Element {
  return node.type === "tag" || node.type === "script" || node.type === "style";
}

export function isJunk(element: Element): boolean {
  if (JUNK_TAGS.has(element.name)) return true;
  const { class: names = "", id = "", style = "", role = "" } = element.attribs;
  if (element.attribs.hidden !== undefined || element.attribs["aria-hidden"] === "true") return true;
  if (/display\s{0,2}:\s{0,2}none|visibility\s{0,2}:\s{0,2}hidden/i.test(style)) return true;
  if (/^(?:navigation|banner|contentinfo|complementary|search|dialog|menu)$/i.test(role)) return true;
  return JUNK_NAMES.test(names) || JUNK_NAMES.test(id);
}

interface Piece {
  readonly content: MappedText;
  readonly bold: boolean;
}

/** Walks a page's main part without recursion and gives its blocks. */
export function serialise(root: Element, source: HtmlSource): RawBlock[] {
  const blocks: RawBlock[] = [];
  let pieces: Piece[] = [];
  let kind: { tag: string } = { tag: "p" };
  const flush = () => {
    const block = blockOf(pieces, kind.tag);
    pieces = [];
    if (block) blocks.push(block);
  };

  type Step =
    | { readonly node: AnyNode; readonly bold: boolean; readonly tag: string }
    | { readonly leave: string };
  const stack: Step[] = [{ node: root, bold: false, tag: "p" }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ("leave" in step) {
      flush();
      kind = { tag: step.leave };
      continue;
    }
    const { node, bold, tag } = step;
    if (node.type === "text") {
      pieces.push({ content: textOf(node, source), bold });
      continue;
    }
    if (!isElement(node) || (node !== root && isJunk(node))) continue;
    if (node.name === "br") {
      pieces.push({ content: MappedText.inserted("\n"), bold });
      continue;
    }
    if (node.name === "pre") {
      flush();
      const content = MappedText.join(textNodes(node).map((text) => textOf(text, source, true)));
      blocks.push(...readPlain(content).blocks);
      continue;
    }
    if (node.name === "tr") {
      const row = rowOf(node, source);
      if (row) {
        flush();
        blocks.push(row);
        continue;
      }
    }
    const isBlock = BLOCK_TAGS.has(node.name);
    const inner = /^(?:li|h[1-6])$/.test(node.name) ? node.name : isBlock && tag !== "li" ? "p" : tag;
    if (isBlock) {
      flush();
      stack.push({ leave: tag });
      kind = { tag: inner };
    }
    const isBold =
      bold ||
      BOLD_TAGS.has(node.name) ||
      /font-weight\s{0,2}:\s{0,2}(?:bold|[6-9]00)/i.test(node.attribs.style ?? "");
    for (let i = node.children.length - 1; i >= 0; i--)
      stack.push({ node: node.children[i]!, bold: isBold, tag: inner });
  }
  flush();
  return blocks.flatMap(parts);
}

/** All text nodes below an element, without recursion, leaving out junk. */
export function textNodes(root: Element): (AnyNode & { data: string })[] {
  const found: (AnyNode & { data: string })[] = [];
  const stack: AnyNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === "text") found.push(node as AnyNode & { data: string });
    else if (isElement(node) && (node === root || !isJunk(node)))
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return found;
}

/** A text node as it stands in the page's source, entities decoded, white space as one space. */
function textOf(node: AnyNode, source: HtmlSource, keepLines = false): MappedText {
  const data = (node as AnyNode & { data: string }).data;
  const place = (node as { sourceCodeLocation?: { startOffset: number; endOffset: number } })
    .sourceCodeLocation;
  let content: MappedText;
  if (!place) content = MappedText.inserted(data);
  else {
    const start = source.base + place.startOffset;
    const raw = source.text.slice(place.startOffset, place.endOffset);
    content = raw === data ? MappedText.of(data, start) : decodeEntities(MappedText.of(raw, start));
    if (content.text.replace(/\r\n?/g, "\n").replace(/\u00a0/g, " ") !== data.replace(/\u00a0/g, " "))
      content = MappedText.standingFor(data, start);
  }
  return keepLines
    ? content
    : content.replace(/[\s\u00a0]{1,1000}/g, (match) => (match[0] === "\u00a0" ? "\u00a0" : " "));
}

function blockOf(pieces: readonly Piece[], tag: string): RawBlock | null {
  const content = MappedText.join(pieces.map((piece) => piece.content)).trim();
  if (content.text.replace(/[\s\u00a0]/g, "") === "") return null;
  const heading = /^h([1-6])$/.exec(tag);
  if (heading) return { kind: "heading", content: oneLine(content), level: Number(heading[1]) };
  if (tag === "li") return { kind: "list-item", content: oneLine(content) };
  const bold = pieces.every((piece) => piece.bold || piece.content.text.trim() === "");
  return { kind: bold && content.length < 160 ? "heading" : "paragraph", content };
}

function oneLine(content: MappedText): MappedText {
  return content.replace(/[\n ]{1,100}/g, " ");
}

/** `<br>`s inside of a block: two part paragraphs; one after a short line is a break, else a space. */
function parts(block: RawBlock): RawBlock[] {
  if (!block.content.text.includes("\n"))
    return [{ ...block, content: block.content.replace(/ {2,100}/g, " ") }];
  return block.content
    .split(/[ \u00a0]{0,20}\n(?:[ \u00a0]{0,20}\n){1,20}[ \u00a0]{0,20}/g)
    .flatMap((paragraph): RawBlock[] => {
      const lines = paragraph.split(/ {0,20}\n {0,20}/g).filter((line) => line.text.trim() !== "");
      const short = lines.length > 1 && lines.every((line) => line.length < 90);
      const split = short ? lines : [oneLine(paragraph)];
      return split
        .filter((line) => line.text.trim() !== "")
        .map((content) => ({ ...block, content: content.replace(/ {2,100}/g, " ").trim() }));
    });
}

/** A row of a data table, or a bullet set as a table; null where the table is mere layout. */
function rowOf(row: Element, source: HtmlSource): RawBlock | null {
  const cells: MappedText[] = [];
  for (const child of row.children) {
    if (!isElement(child) || (child.name !== "td" && child.name !== "th")) continue;
    if (isLayoutCell(child)) return null;
    const content = oneLine(
      MappedText.join(
        textNodes(child).map((text) => textOf(text, source)),
        "",
      ),
    ).trim();
    const plain = content.text.replace(/\u00a0/g, " ").trim();
    if (plain === "") continue;
    const last = cells.at(-1);
    if (last && (/^(?:\$|€|£|US\$|\()$/.test(last.text.trim()) || /^[)%]{1,2}$/.test(plain)))
      cells[cells.length - 1] = MappedText.join([last, content]);
    else cells.push(content);
  }
  if (cells.length === 0) return null;
  const [first] = cells;
  if (cells.length === 2 && (BULLET.test(first!.text.trim()) || /^\(?\d{1,2}[.)]$/.test(first!.text.trim())))
    return { kind: "list-item", content: cells[1]! };
  if (cells.length === 1) return null;
  return { kind: "table-row", content: MappedText.join(cells, " | ") };
}

function isLayoutCell(cell: Element): boolean {
  let blocks = 0;
  const stack: AnyNode[] = [...cell.children];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (node.name === "table" || node.name === "ul" || node.name === "ol" || /^h[1-6]$/.test(node.name))
      return true;
    if (node.name === "p" || node.name === "div") blocks++;
    if (blocks > 3) return true;
    stack.push(...node.children);
  }
  return false;
}
