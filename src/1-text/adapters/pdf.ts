import { PDFParse } from "pdf-parse";
import type { RawBlock } from "../document.js";
import { MappedText } from "../mapped-text.js";
import type { Adapter } from "./adapter.js";

export const pdfAdapter: Adapter = {
  format: "pdf",
  async read({ bytes }) {
    const parser = new PDFParse({ data: bytes.slice() });
    const { pages } = await parser.getText({ pageJoiner: "" });
    await parser.destroy();
    const blocks: RawBlock[] = [];
    const pageStarts: number[] = [];
    let at = 0;
    for (const page of pages) {
      pageStarts.push(at);
      blocks.push({ kind: "paragraph", content: MappedText.of(page.text, at).replace(/\s+/g, " ") });
      at += page.text.length;
    }
    return [{ blocks, metadata: {}, warnings: [], pageStarts }];
  },
};
