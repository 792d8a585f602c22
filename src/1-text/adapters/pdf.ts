import type { PDFParse } from "pdf-parse";
import { BiowireError } from "../../errors.js";
import type { Warning } from "../../schema/record.js";
import type { Adapter } from "./adapter.js";
import { linesInReadingOrder } from "./pdf/columns.js";
import type { Line } from "./pdf/lines.js";
import { type PdfTextItem, pageItems } from "./pdf/page-items.js";
import { blocksOf, type PlacedLine } from "./pdf/paragraphs.js";
import { runningLines } from "./pdf/running-headers.js";

interface PdfPage {
  getTextContent(): Promise<{ items: readonly PdfTextItem[] }>;
  getOperatorList(): Promise<{ fnArray: readonly number[] }>;
  cleanup(): void;
}

interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

/**
 * PDF: blocks are found by where the type stands on the page. The input's text is the lines of all pages in reading
 * order, each ended by a line break, cells of a line parted by tabs; `pageStarts` tells where each page begins.
 * Throws `BiowireError` pdf-encrypted, pdf-damaged, pdf-empty or pdf-no-text.
 */
export const pdfAdapter: Adapter = {
  format: "pdf",
  async read({ bytes, path }) {
    // loaded when needed: it changes built-in objects of whoever imports it
    const { PDFParse: Parser } = await import("pdf-parse");
    const parser = new Parser({ data: bytes.slice(), verbosity: 0 });
    try {
      const file = await load(parser, path);
      if (file.numPages === 0)
        throw new BiowireError(
          "pdf-empty",
          "text",
          `${path} has no pages.`,
          "Check that the file was saved whole.",
        );
      const pages: Line[][] = [];
      const imageOnly: number[] = [];
      const unreadable: number[] = [];
      let column = 0;
      let gutter: number | null = null;
      for (let number = 1; number <= file.numPages; number++) {
        let lines: Line[] = [];
        try {
          const page = await file.getPage(number);
          const items = pageItems((await page.getTextContent()).items);
          ({ lines, gutter } = linesInReadingOrder(items, number - 1, column, gutter));
          if (lines.length === 0 && (await page.getOperatorList()).fnArray.some(paints))
            imageOnly.push(number);
          page.cleanup();
        } catch {
          unreadable.push(number);
        }
        column = (lines.at(-1)?.column ?? column) + 1;
        pages.push(lines);
      }
      if (pages.every((lines) => lines.length === 0))
        throw withoutText(path, unreadable.length === file.numPages, imageOnly.length > 0);

      const running = runningLines(pages);
      const pageStarts: number[] = [];
      const kept: PlacedLine[] = [];
      let at = 0;
      for (const lines of pages) {
        pageStarts.push(at);
        for (const line of lines) {
          if (!running.has(line)) kept.push({ ...line, at });
          at += line.text.length + 1;
        }
      }
      const blocks = blocksOf(kept);
      if (blocks.length === 0) throw withoutText(path, false, imageOnly.length > 0);
      const warnings: Warning[] = [];
      if (imageOnly.length > 0)
        warnings.push({
          code: "pdf-pages-without-text",
          message: `No text on ${named(imageOnly)}: images only.`,
        });
      if (unreadable.length > 0)
        warnings.push({ code: "pdf-pages-unreadable", message: `Could not read ${named(unreadable)}.` });
      return [{ blocks, metadata: {}, warnings, partial: warnings.length > 0, pageStarts }];
    } finally {
      await parser.destroy();
    }
  },
};

/** Whether a drawing operator leaves something to see, by pdf.js' numbers (`OPS`): paths, shadings and images. */
function paints(operator: number): boolean {
  return (operator >= 20 && operator <= 27) || operator === 62 || operator >= 83;
}

/** pdf-parse keeps the pdf.js document to itself, and only its own text, without positions, is public. */
async function load(parser: PDFParse, path: string): Promise<PdfFile> {
  try {
    return await (parser as unknown as { load(): Promise<PdfFile> }).load();
  } catch (cause) {
    const encrypted = cause instanceof Error && /password/i.test(`${cause.name} ${cause.message}`);
    throw encrypted
      ? new BiowireError(
          "pdf-encrypted",
          "text",
          `${path} is locked with a password.`,
          "Save it without one.",
          { cause },
        )
      : new BiowireError("pdf-damaged", "text", `${path} is no readable PDF.`, "Fetch or save it again.", {
          cause,
        });
  }
}

function withoutText(path: string, damaged: boolean, images: boolean): BiowireError {
  if (damaged)
    return new BiowireError(
      "pdf-damaged",
      "text",
      `No page of ${path} can be read.`,
      "Fetch or save it again.",
    );
  return images
    ? new BiowireError(
        "pdf-no-text",
        "text",
        `${path} holds no text, only images.`,
        "Run it through OCR first.",
      )
    : new BiowireError(
        "pdf-empty",
        "text",
        `The pages of ${path} are blank.`,
        "Check that the file was saved whole.",
      );
}

function named(pages: readonly number[]): string {
  return `${pages.length === 1 ? "page" : "pages"} ${pages.join(", ")}`;
}
