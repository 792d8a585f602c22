import type { SourceMap, SourceSegment } from "./source-map.js";

/** The source map as it stands in a record: short enough to travel with it, readable enough to be checked by eye. */
export interface PackedSourceMap {
  /**
   * Segments in text order, parted by spaces: `57@12` is 57 units copied from unit 12 of the input's text on, `2=70`
   * two units that stand for the one at 70 (an entity, a ligature), `2+` two units that biowire put in.
   */
  readonly segments: string;
  readonly pageStarts: readonly number[];
}

export function packSourceMap(map: SourceMap): PackedSourceMap {
  const segments = map.segments.map(({ start, end, sourceStart, edit }) => {
    const length = end - start;
    if (edit === "insert") return `${length}+`;
    return edit === "copy" ? `${length}@${sourceStart}` : `${length}=${sourceStart}`;
  });
  return { segments: segments.join(" "), pageStarts: map.pageStarts };
}

/** Throws `TypeError` where the text is none that `packSourceMap` wrote. */
export function unpackSourceMap(packed: PackedSourceMap): SourceMap {
  const segments: SourceSegment[] = [];
  let start = 0;
  for (const item of packed.segments === "" ? [] : packed.segments.split(" ")) {
    const match = /^(\d{1,10})(?:\+|([@=])(\d{1,10}))$/.exec(item);
    if (!match) throw new TypeError(`"${item}" is no segment of a source map`);
    const end = start + Number(match[1]);
    segments.push({
      start,
      end,
      sourceStart: match[3] === undefined ? null : Number(match[3]),
      edit: match[2] === undefined ? "insert" : match[2] === "@" ? "copy" : "replace",
    });
    start = end;
  }
  return { segments, pageStarts: packed.pageStarts };
}
