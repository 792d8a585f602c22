import type { Place, ReleaseBody, ReleaseSummary } from "../../report-data.js";

/** Something said of a stretch of text. `row` is the row that it opens, or null. */
export interface Mark extends Place {
  /** "event", "phase-row", "cue", or the kind of an entity: "drug", "disease" … */
  readonly kind: string;
  readonly row: string | null;
}

/** A stretch of text within which the same marks hold. */
export interface Segment extends Place {
  readonly marks: readonly Mark[];
}

/** All marks of a release, in text order, the longer of two that begin together first. */
export function marksOf(summary: ReleaseSummary, body: ReleaseBody): Mark[] {
  const marks: Mark[] = [];
  summary.events.forEach(({ id }, i) => {
    const event = body.events[i]!;
    for (const place of event.evidence) marks.push({ ...place, kind: "event", row: id });
    for (const { start, end } of event.cues) marks.push({ start, end, kind: "cue", row: id });
  });
  body.phases.forEach(({ evidence }, i) => {
    for (const { start, end } of evidence) marks.push({ start, end, kind: "phase-row", row: `ph${i + 1}` });
  });
  const taken = new Set<string>();
  for (const { start, end, kind, ref } of body.entities) {
    taken.add(`${start}-${end}`);
    marks.push({
      start,
      end,
      kind,
      row: ref ?? (kind === "phase" ? phaseRowAt(summary, body, start, end) : null),
    });
  }
  const named = (rows: readonly { mentions: readonly Place[] }[], kind: string, letter: string) =>
    rows.forEach(({ mentions }, i) => {
      for (const { start, end } of mentions)
        if (!taken.has(`${start}-${end}`)) marks.push({ start, end, kind, row: `${letter}${i + 1}` });
    });
  named(body.programs, "drug", "p");
  named(body.indications, "disease", "i");
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The phase row that the words stand for: of those that cite their sentence, the one of that phase. */
function phaseRowAt(summary: ReleaseSummary, body: ReleaseBody, start: number, end: number): string | null {
  const words = body.text.slice(start, end).toLowerCase();
  const citing = body.phases.flatMap(({ evidence }, i) =>
    evidence.some((place) => place.start <= start && place.end >= end) ? [i] : [],
  );
  const same = citing.find((i) => summary.phases[i]!.phase.toLowerCase() === words);
  const row = same ?? citing[0];
  return row === undefined ? null : `ph${row + 1}`;
}

/** Cuts a stretch at every mark's edge. The segments cover it without gaps. */
export function segmentsOf(place: Place, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter(({ start, end }) => start < place.end && end > place.start);
  const edges = new Set([place.start, place.end]);
  for (const { start, end } of inside) {
    edges.add(Math.max(start, place.start));
    edges.add(Math.min(end, place.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1]!;
    return { start, end, marks: inside.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}

/** The rows that a click on a segment may open: what is marked most closely first, whole phase sentences last. */
export function rowsOfSegment({ marks }: Segment): string[] {
  const length = ({ start, end, kind }: Mark) => (kind === "phase-row" ? 1e9 : 0) + end - start;
  const rows = [...marks].sort((a, b) => length(a) - length(b)).map(({ row }) => row);
  return [...new Set(rows.filter((row) => row !== null))];
}
