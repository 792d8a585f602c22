import { type Block, type ReleaseDocument, textOf } from "../1-text/document.js";
import { compact } from "../patterns/compact.js";
import type { SectionKind } from "../schema/record.js";
import { firstDay } from "./calendar-day.js";
import { readDateline } from "./dateline.js";
import { repeatedTitleEnd } from "./repeated-title.js";
import { PREFACE_FURNITURE } from "./section-rules.js";

export interface Head {
  /** Index of the block that is the title, or -1. */
  readonly title: number;
  /** Index of the first block of the news. */
  readonly body: number;
}

/** Blocks looked through for the title and the dateline: pages begin with navigation, sometimes long. */
const HEAD_BLOCKS = 90;

/** A line that holds a place and a day and no more is not longer. */
const LONGEST_DAY_LINE = 60;
/** So many paragraphs above such a line are the news itself. */
const SIGNED_PARAGRAPHS = 3;

/** Finds the title and where the news begins. */
export function findHead(document: ReleaseDocument): Head {
  const { blocks } = document;
  const texts = blocks.slice(0, HEAD_BLOCKS).map((block) => textOf(document, block));
  const isParagraph = (i: number) => texts[i]!.length > 180 && /[.!?:][”"’)]?$|[.!?] /.test(texts[i]!);
  const saysTitleAgain = (text: string, i: number) =>
    text.length < 400 && repeatedTitleEnd(text, texts.slice(Math.max(0, i - 4), i)) > text.length - 4;
  let body = texts.findIndex((text, i) => i > 0 && beginsNews(text, blocks[i]!) && !saysTitleAgain(text, i));
  // "Uppsala, 23 August 2012" under a report: what is signed there stands above
  const paragraphs = texts.flatMap((_, i) => (i > 0 && i < body && isParagraph(i) ? [i] : []));
  if (body > 0 && texts[body]!.length < LONGEST_DAY_LINE && paragraphs.length >= SIGNED_PARAGRAPHS)
    body = paragraphs[0]!;
  if (body < 0) body = texts.findIndex((_, i) => i > 0 && isParagraph(i));
  if (body < 0) body = texts.findIndex((text, i) => i > 0 && text.length > 120);
  if (body < 0) body = Math.min(1, blocks.length);
  // a day alone on its line is the dateline only where nothing better follows
  const marked = blocks.findIndex(
    (block, i) => i < body && block.kind === "title" && !isPreface(texts[i]!) && !isLetterhead(texts[i]!),
  );
  const worded = texts.findIndex(
    (text, i) =>
      i < body &&
      !isPreface(text) &&
      !isLetterhead(text) &&
      /\p{L}{2,40}(?:[^\p{L}]{1,10}\p{L}{1,40}){3}/u.test(text) &&
      text.length > 24,
  );
  const isLogo = marked >= 0 && worded > marked && NAME_IN_CAPITALS.test(texts[marked]!);
  const plain = texts.findIndex((text, i) => i < body && !isPreface(text));
  const title = marked >= 0 && !isLogo && texts[marked]!.length > 12 ? marked : worded >= 0 ? worded : plain;
  return { title, body };
}

function isPreface(text: string): boolean {
  return (
    PREFACE_FURNITURE.some((pattern) => pattern.test(text)) ||
    (firstDay(text)?.start === 0 && text.length < 40) ||
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),? /i.test(text)
  );
}

/** "Acme Co., Ltd. (TSE: 4567)" */
const LISTED_NAME = compact(
  /^[\p{L}\d&.,’' -]{2,60}\s?[([](?:[\p{L} ]{2,24}:\s?[\p{L}\d.]{1,8}[;,]?\s?){1,3}[)\]]$/u,
);
/** A company's name in capitals, where the title below it is none. */
const NAME_IN_CAPITALS = compact(/^[\p{Lu}&.,’' -]{4,40}$/u);

/** A letterhead above the title, and below it what the company is called for short. */
function isLetterhead(text: string): boolean {
  return isCompanyName(text) || /^\([^()]{3,60}\)$/.test(text) || LISTED_NAME.test(text);
}

/** A company's full name and nothing else. */
export function isCompanyName(text: string): boolean {
  return /^(?:[\p{L}\d&.’'-]{1,24},?\s){1,5}(?:inc|corp|corporation|ltd|limited|plc|llc|ag|se|s\.?a|n\.?v|b\.?v|gmbh|a\/s|ab|asa)\.?$/iu.test(
    text,
  );
}

function beginsNews(text: string, block: Block): boolean {
  if (block.kind === "title" || isPreface(text)) return false;
  const dateline = readDateline(text);
  if (dateline === null) return false;
  const rest = text.length - dateline.end;
  if (dateline.wire !== null || dateline.place !== null)
    return rest > 60 || rest < 4 ? true : block.kind !== "heading";
  return rest > 100;
}

/** The section of a block above the news. */
export function kindInHead(document: ReleaseDocument, head: Head, i: number, text: string): SectionKind {
  if (i < head.title && isLetterhead(text)) return "headline";
  if (i < head.title || isPreface(text)) {
    const day = firstDay(text);
    const onlyDate =
      day !== null &&
      i > head.title &&
      i === head.body - 1 &&
      readDateline(textOf(document, document.blocks[head.body]!))?.date == null;
    return onlyDate ? "body" : "furniture";
  }
  return document.blocks[i]!.kind === "list-item" && text.length < 12 ? "furniture" : "headline";
}
