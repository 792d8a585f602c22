import { placeIn } from "../patterns/sorted.js";
import { readOrigin } from "./mapped-text.js";

/** One stretch of the record's text and where it came from. */
export interface SourceSegment {
  /** UTF-16 offsets in the record's `text`, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** UTF-16 offset in the input's text of the first unit, or null where we put the stretch in. */
  readonly sourceStart: number | null;
  /** `copy`: unit for unit as in the input. `replace`: all units stand for the one at `sourceStart`. `insert`: ours. */
  readonly edit: "copy" | "replace" | "insert";
}

/**
 * Leads from the record's text back to the input's. For text formats the input's text is the decoded file; for a
 * PDF it is the text of its pages one after the other, and `pageStarts` tells where each begins.
 */
export interface SourceMap {
  readonly segments: readonly SourceSegment[];
  /** Offsets in the input's text at which pages begin; empty for formats without pages. */
  readonly pageStarts: readonly number[];
}

export interface SourcePosition {
  /** UTF-16 offsets in the input's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Counted from 1; null for formats without pages. */
  readonly page: number | null;
}

/** Packs per-unit origins (see `MappedText.origins`) into segments. */
export function sourceMapOf(origins: Int32Array, pageStarts: readonly number[] = []): SourceMap {
  const segments: SourceSegment[] = [];
  let start = 0;
  while (start < origins.length) {
    const first = origins[start]!;
    const { offset, copied } = readOrigin(first);
    let end = start + 1;
    while (end < origins.length && origins[end] === (copied ? first + (end - start) : first)) end++;
    segments.push({
      start,
      end,
      sourceStart: offset,
      edit: copied ? "copy" : offset === null ? "insert" : "replace",
    });
    start = end;
  }
  return { segments, pageStarts };
}

function pageOf(pageStarts: readonly number[], offset: number): number | null {
  let page = 0;
  while (page < pageStarts.length && pageStarts[page]! <= offset) page++;
  return page || null;
}

/**
 * Where in the input a span of the record's text comes from: the smallest stretch of the input's text that holds
 * every unit of it. Null where the whole span was put in by us.
 */
export function locateInSource(map: SourceMap, span: { start: number; end: number }): SourcePosition | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (let i = placeIn(map.segments, ({ end }) => end <= span.start); i < map.segments.length; i++) {
    const segment = map.segments[i]!;
    if (segment.start >= span.end) break;
    if (segment.sourceStart === null) continue;
    const from = Math.max(span.start, segment.start);
    const to = Math.min(span.end, segment.end);
    const shift = segment.edit === "copy" ? from - segment.start : 0;
    const length = segment.edit === "copy" ? to - from : 1;
    start = Math.min(start, segment.sourceStart + shift);
    end = Math.max(end, segment.sourceStart + shift + length);
  }
  return end < 0 ? null : { start, end, page: pageOf(map.pageStarts, start) };
}
