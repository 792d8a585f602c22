import { BiowireError } from "../../errors.js";
import { allMatches } from "../../patterns/all-matches.js";
import type { DocumentMetadata, RawBlock, RawDocument } from "../document.js";
import { MappedText } from "../mapped-text.js";
import type { Adapter } from "./adapter.js";
import { readHtml } from "./html.js";
import { readPlain } from "./plain.js";

interface FiledDocument {
  /** "EX-99.1", "8-K". */
  readonly type: string;
  readonly content: string;
  /** Where `content` begins in the submission's text. */
  readonly base: number;
}

/**
 * EDGAR: a full submission or one document of it (EDGAR Filer Manual, volume II, "PUBLIC DISSEMINATION SERVICE").
 * The press releases among its exhibits are read, each as a release of its own.
 */
export const edgarAdapter: Adapter = {
  format: "edgar",
  async read({ text, path }) {
    const header = headerOf(text);
    const documents = documentsOf(text);
    const exhibits = documents.filter(({ type }) => /^EX-99/i.test(type));
    const releases = exhibits.filter((exhibit) => isRelease(exhibit.content));
    const chosen =
      releases.length > 0
        ? releases
        : exhibits.length === 1
          ? exhibits
          : documents.filter(({ content }) => isRelease(content)).slice(0, 1);
    if (chosen.length === 0)
      throw new BiowireError(
        "edgar-no-release",
        "text",
        `${path} is an EDGAR filing without a press release among its exhibits.`,
        "Press releases are exhibits EX-99; name the exhibit itself if it is filed under another number.",
      );
    const taken = new Map<string, number>();
    return chosen.map((document): RawDocument => {
      const count = (taken.get(document.type) ?? 0) + 1;
      taken.set(document.type, count);
      const exhibit = count === 1 ? document.type : `${document.type}-${count}`;
      const read = readDocument(document, path);
      return {
        ...read,
        blocks: read.blocks.map(markFurniture),
        metadata: { ...read.metadata, ...header, exhibit },
      };
    });
  },
};

function headerOf(text: string): DocumentMetadata {
  const head = text.slice(0, 20_000);
  const field = (pattern: RegExp) => pattern.exec(head)?.[1]?.trim() ?? null;
  const filed = field(/FILED AS OF DATE:\s{0,40}(\d{8})/);
  return {
    company: field(/COMPANY CONFORMED NAME:\s{0,40}([^\n]{2,120})/),
    cik: field(/CENTRAL INDEX KEY:\s{0,40}(\d{4,10})/),
    filingDate: filed ? `${filed.slice(0, 4)}-${filed.slice(4, 6)}-${filed.slice(6)}` : null,
  };
}

function documentsOf(text: string): FiledDocument[] {
  const documents: FiledDocument[] = [];
  for (const match of allMatches(/<DOCUMENT>/gi, text)) {
    const end = text.indexOf("</DOCUMENT>", match.index);
    const whole = text.slice(match.index, end < 0 ? text.length : end);
    const type = /<TYPE>\s{0,5}([^\s<]{1,30})/i.exec(whole.slice(0, 2000))?.[1] ?? "";
    const open = /<TEXT>\r?\n?/i.exec(whole);
    const start = open ? open.index + open[0].length : 0;
    const close = whole.lastIndexOf("</TEXT>");
    documents.push({
      type: type.toUpperCase(),
      content: whole.slice(start, close > start ? close : undefined),
      base: match.index + start,
    });
  }
  return documents;
}

function isRelease(content: string): boolean {
  const words = content.slice(0, 60_000).replace(/<[^<>]{0,2000}>/g, " ");
  if (/^begin \d{3} /m.test(words) || !/\p{L}{3}/u.test(words)) return false;
  return /\b(?:today (?:announced|reported)|announce[sd]?\b|press release|news release|for immediate release|pr ?newswire|business ?wire|globe ?newswire|accesswire|newsfile|reports? (?:first|second|third|fourth|full|record))/i.test(
    words,
  );
}

function readDocument({ content, base }: FiledDocument, path: string): RawDocument {
  if (/<(?:html|body|p|div|table|font|br)\b/i.test(content)) return readHtml(content, path, base);
  return readPlain(MappedText.of(content, base));
}

/** "Exhibit 99.1" above the headline is the filing's, not the release's. */
function markFurniture(block: RawBlock, i: number): RawBlock {
  return i < 4 && /^(?:exhibit|ex\.?)[\s-]{0,2}\(?99[.\d]{0,4}\)?$/i.test(block.content.text.trim())
    ? { ...block, kind: "furniture" }
    : block;
}
