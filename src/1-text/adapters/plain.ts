import type { RawBlock } from "../document.js";
import { MappedText } from "../mapped-text.js";
import type { Adapter } from "./adapter.js";

/** Plain text: paragraphs are set apart by blank lines; lines within one are joined. */
export const plainAdapter: Adapter = {
  format: "text",
  async read({ text }) {
    const paragraphs = MappedText.of(text).split(/\n[ \t]{0,20}(?:\n[ \t]{0,20}){1,20}/g);
    const blocks = paragraphs.map(
      (paragraph, i): RawBlock => ({
        kind: i === 0 ? "title" : paragraph.length < 80 ? "heading" : "paragraph",
        content: paragraph.trim().replace(/[ \t]*\r?\n[ \t]*/g, " "),
      }),
    );
    return [{ blocks, metadata: {}, warnings: [] }];
  },
};
