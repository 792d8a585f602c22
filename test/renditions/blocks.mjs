import { readDocuments } from "../../dist/1-text/read-documents.js";

/** @typedef {{ kind: "title" | "subtitle" | "heading" | "paragraph" | "list-item" | "table-row", text: string }} Block */

/** The blocks of a plain-text release: what every layout sets in its own markup. */
export async function blocksOf(bytes, path) {
  const [document] = await readDocuments(bytes, path);
  const blocks = document.blocks.map(({ kind, start, end }) => ({
    kind,
    text: document.text.slice(start, end),
  }));
  const dateline = blocks.findIndex(({ text }) => /\b(?:19|20)\d\d\b.{0,80}(?:--|[–—]|\s-\s)/.test(text));
  return blocks.map((block, i) =>
    i > 0 && i < dateline && block.kind === "heading" ? { ...block, kind: "subtitle" } : block,
  );
}

export const markup = (text) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Consecutive blocks that are set as one thing: the items of a list, the rows of a table. */
export function grouped(blocks) {
  const groups = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && last.kind === block.kind && /^(?:list-item|table-row)$/.test(block.kind))
      last.items.push(block.text);
    else groups.push({ kind: block.kind, items: [block.text] });
  }
  return groups;
}

export const cellsOf = (row) => row.split(" | ");
