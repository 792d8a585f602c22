import { BiowireError } from "../errors.js";

const GZIP = [0x1f, 0x8b];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** Files that hold no text we can read, by their first bytes, with what to do about them. */
const FOREIGN: readonly [bytes: number[], what: string, hint: string][] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    "a ZIP archive or Office document",
    "Unpack it, or save the document as PDF or text.",
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Office document", "Save it as PDF or text."],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG image", "biowire reads text, not pictures of it."],
  [[0xff, 0xd8, 0xff], "a JPEG image", "biowire reads text, not pictures of it."],
  [[0x47, 0x49, 0x46, 0x38], "a GIF image", "biowire reads text, not pictures of it."],
  [[0x49, 0x49, 0x2a, 0x00], "a TIFF image", "biowire reads text, not pictures of it."],
  [[0x4d, 0x4d, 0x00, 0x2a], "a TIFF image", "biowire reads text, not pictures of it."],
  [[0x52, 0x49, 0x46, 0x46], "a WebP image or a recording", "biowire reads text only."],
  [[0x25, 0x21, 0x50, 0x53], "a PostScript file", "Save it as PDF."],
  [[0x37, 0x7a, 0xbc, 0xaf], "a 7z archive", "Unpack it first."],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "an RTF document", "Save it as PDF or text."],
];

function startsWith(bytes: Uint8Array, start: readonly number[], from = 0): boolean {
  return start.every((byte, i) => bytes[from + i] === byte);
}

export function isGzip(bytes: Uint8Array): boolean {
  return startsWith(bytes, GZIP);
}

/** The mark may stand anywhere in the first kilobyte (PDF 1.7, annex H, note 13). */
export function isPdf(bytes: Uint8Array): boolean {
  for (let i = 0; i < Math.min(1024, bytes.length - 4); i++) if (startsWith(bytes, PDF, i)) return true;
  return false;
}

/** Throws `BiowireError` where the bytes are surely no text. */
export function refuseForeign(bytes: Uint8Array, path: string): void {
  for (const [start, what, hint] of FOREIGN)
    if (startsWith(bytes, start))
      throw new BiowireError(
        "unsupported-format",
        "text",
        `${path} is ${what}, which biowire does not read.`,
        hint,
      );
}

export type TextFormat = "edgar" | "html" | "email" | "markdown" | "text";

/** Headings, links and bold words; each begins with its own sign, which is soon found. */
const MARKDOWN_MARKS: readonly RegExp[] = [
  /#(?<=(?:^|\s)#)#{0,5} \S/gm,
  /\]\(https?:\/\//g,
  /\*\*(?<=(?:^|[.!?”") ])\*\*)[^*\n]{2,160}\*\*/gm,
];

/** Tells text formats apart by how they begin and by the marks in them; the name decides only between look-alikes. */
export function textFormat(text: string, path: string): TextFormat {
  const head = text.slice(0, 4096).trimStart();
  if (
    /^(?:-----BEGIN PRIVACY-ENHANCED|<SEC-DOCUMENT>|<SEC-HEADER>|<IMS-DOCUMENT>|<DOCUMENT>\s{0,5}<TYPE>)/i.test(
      head,
    )
  )
    return "edgar";
  if (
    /^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--.{0,2000}?-->\s{0,20}){0,5}<(?:!doctype\s{1,5}html|html|head|body)\b/is.test(
      head,
    )
  )
    return "html";
  if (
    /^(?:[\w-]{2,40}:[^\n]{0,998}\r?\n(?:[ \t][^\n]{0,998}\r?\n){0,20}){3}/.test(head) &&
    (/^(?:message-id|mime-version|received|return-path|delivered-to):/im.test(head) ||
      (/^from:[^\n]{0,200}@/im.test(head) && /^(?:subject|date|to):/im.test(head)))
  )
    return "email";
  const tags =
    head.includes("<") &&
    head.match(/<\/?(?:p|div|br|table|td|tr|span|font|b|li|ul|h[1-6]|a|title|pre)\b[^<>]{0,300}>/gi);
  if (tags && tags.length >= 4) return "html";
  if (/\.(?:md|markdown)(?:\.gz)?$/i.test(path)) return "markdown";
  const start = text.slice(0, 20_000);
  const marks = MARKDOWN_MARKS.reduce((count, mark) => count + (start.match(mark)?.length ?? 0), 0);
  return marks >= 2 ? "markdown" : "text";
}
