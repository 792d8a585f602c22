import { load } from "cheerio";
import type { RawBlock } from "../document.js";
import { MappedText } from "../mapped-text.js";
import type { Adapter } from "./adapter.js";

export const htmlAdapter: Adapter = {
  format: "html",
  async read({ text }) {
    const $ = load(text);
    $("script,style,nav,header,footer").remove();
    const blocks: RawBlock[] = [];
    $("h1,h2,h3,p,li,tr").each((_, element) => {
      blocks.push({
        kind: /^h/.test(element.tagName) ? "heading" : element.tagName === "li" ? "list-item" : "paragraph",
        content: MappedText.inserted($(element).text().replace(/\s+/g, " ").trim()),
      });
    });
    return [{ blocks, metadata: { title: $("title").text() }, warnings: [] }];
  },
};
