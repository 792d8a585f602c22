import type { Warning } from "../schema/record.js";
import type { SOURCE_FORMATS } from "../schema/vocabulary.js";
import type { MappedText } from "./mapped-text.js";
import type { SourceMap } from "./source-map.js";

export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** What a stretch of a page is, as far as its layout tells. */
export type BlockKind =
  /** The page's own title: `h1`, `og:title`, the largest type on page one, the first lines of a plain text. */
  | "title"
  /** A line set off as a heading: `h2`-`h6`, a bold line alone, larger type, a short line above a paragraph. */
  | "heading"
  | "paragraph"
  | "list-item"
  /** One row of a table, its cells joined by " | ". */
  | "table-row"
  /** Page headers and footers, navigation, EDGAR headers: kept only where it is part of the readable text. */
  | "furniture";

/** A block as an adapter finds it: not yet placed in the record's text. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly content: MappedText;
  /** 1-6 for headings where the format tells. */
  readonly level?: number;
}

/** A block placed in `ReleaseDocument.text`: UTF-16 offsets, end exclusive. Blocks are in text order and never overlap. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly level?: number;
}

/** What the page or filing says of itself outside of the readable text. All optional; null where it is silent. */
export interface DocumentMetadata {
  readonly title?: string | null;
  /** ISO day. */
  readonly published?: string | null;
  readonly url?: string | null;
  readonly siteName?: string | null;
  /** From an EDGAR header. */
  readonly company?: string | null;
  readonly cik?: string | null;
  /** ISO day, from an EDGAR header. */
  readonly filingDate?: string | null;
  /** "EX-99.1", when the release is one document of a filing. */
  readonly exhibit?: string | null;
}

/** What an adapter gives for one release before its blocks are joined into a text. */
export interface RawDocument {
  readonly blocks: readonly RawBlock[];
  readonly metadata: DocumentMetadata;
  readonly warnings: readonly Warning[];
  /** True where something of the input was cut or could not be read. */
  readonly partial?: boolean;
  /** PDF only: offsets in the input's text at which pages begin. */
  readonly pageStarts?: readonly number[];
}

/** One release as readable text with its layout: the result of the first stage. */
export interface ReleaseDocument {
  readonly format: SourceFormat;
  readonly encoding: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: DocumentMetadata;
  readonly warnings: readonly Warning[];
  readonly partial: boolean;
  /** Number of pages, PDF only. */
  readonly pages: number | null;
  readonly sourceMap: SourceMap;
}

export function textOf(document: ReleaseDocument, block: Block): string {
  return document.text.slice(block.start, block.end);
}
