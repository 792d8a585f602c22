import type { Block, RawDocument, ReleaseDocument, SourceFormat } from "./document.js";
import { MappedText } from "./mapped-text.js";
import { sourceMapOf } from "./source-map.js";

/** Spaces of odd width and marks without any make words that look alike differ. */
function plainSpaces(content: MappedText): MappedText {
  if (!/[\u00a0\u00ad\u2002-\u200f\u202f\u205f\u2060\ufeff]/.test(content.text)) return content;
  return content
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u00a0\u2002-\u200a\u202f\u205f]/g, " ");
}

/**
 * Joins an adapter's blocks into the record's text: a blank line between blocks, a single line break between the
 * items of a list and the rows of a table.
 */
export function assemble(raw: RawDocument, format: SourceFormat, encoding: string | null): ReleaseDocument {
  const parts: MappedText[] = [];
  const blocks: Block[] = [];
  let length = 0;
  const kept = raw.blocks
    .map((block) => ({ ...block, content: plainSpaces(block.content).trim() }))
    .filter((block) => block.content.length > 0);
  kept.forEach((block, i) => {
    const before = kept[i - 1];
    if (before) {
      const tight = before.kind === block.kind && (block.kind === "list-item" || block.kind === "table-row");
      const gap = MappedText.inserted(tight ? "\n" : "\n\n");
      parts.push(gap);
      length += gap.length;
    }
    const { content } = block;
    parts.push(content);
    blocks.push({
      kind: block.kind,
      start: length,
      end: length + content.length,
      ...(block.level === undefined ? {} : { level: block.level }),
    });
    length += content.length;
  });
  const whole = MappedText.join(parts);
  return {
    format,
    encoding,
    text: whole.text,
    blocks,
    metadata: raw.metadata,
    warnings: raw.warnings,
    partial: raw.partial ?? false,
    pages: raw.pageStarts?.length || null,
    sourceMap: sourceMapOf(whole.origins, raw.pageStarts),
  };
}
