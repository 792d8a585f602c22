import type { Place, ReleaseBody } from "../../report-data.js";

/** Words of a release with those that decided. `clipped` tells that the sentence goes on beyond them. */
export interface Quote {
  readonly parts: readonly { readonly text: string; readonly decisive: boolean }[];
  readonly clippedStart: boolean;
  readonly clippedEnd: boolean;
}

const AROUND = 150;

/**
 * The words that tell an event: a sentence of the news rather than the headline, which stands above it anyway. Where
 * the trigger itself stands in the headline alone, the sentence's words that echo it are decisive.
 */
export function quoteOfEvent(body: ReleaseBody, at: number): Quote {
  const { evidence, cues } = body.events[at]!;
  const headlineEnd = body.sections.find(({ kind }) => kind === "headline")?.end ?? 0;
  const trigger = cues.find(({ kind }) => kind === "trigger") ?? cues[0];
  const holds = (place: Place) => trigger && place.start <= trigger.start && place.end >= trigger.end;
  const told = evidence.filter(({ start }) => start >= headlineEnd);
  const place = told.find(holds) ?? told[0] ?? evidence.find(holds) ?? evidence[0]!;
  const echoes = trigger && !holds(place) ? echoesOf(body.text, trigger, place) : [];
  return quoteOf(body.text, place, [...cues, ...echoes]);
}

const STEM = 5;

/** Words of a sentence that begin as words of the trigger do: "granted an exemption" echoes "Grants Exemption". */
function echoesOf(text: string, trigger: Place, place: Place): Place[] {
  const stems = new Set(wordsIn(text, trigger).map(({ word }) => word.slice(0, STEM)));
  return wordsIn(text, place)
    .filter(({ word }) => stems.has(word.slice(0, STEM)))
    .map(({ word, start }) => ({ start, end: start + word.length }));
}

/** The words long enough to tell something, in lower case. */
function wordsIn(text: string, { start, end }: Place): { word: string; start: number }[] {
  const found = text.slice(start, end).matchAll(/\p{L}{5,}/gu);
  return [...found].map((match) => ({ word: match[0].toLowerCase(), start: start + match.index }));
}

/** A stretch of the text with the decisive places in it, shortened to about two lines around the first of them. */
export function quoteOf(text: string, place: Place, decisive: readonly Place[]): Quote {
  const inside = decisive
    .filter(({ start, end }) => start < place.end && end > place.start)
    .sort((a, b) => a.start - b.start);
  const focus = inside[0] ?? { start: place.start, end: place.start };
  const start = focus.start - place.start <= AROUND ? place.start : wordStart(text, focus.start - AROUND);
  const wanted = Math.max(focus.end + AROUND, start + 2 * AROUND);
  const end = place.end <= wanted + 20 ? place.end : wordStart(text, wanted);
  const parts: { text: string; decisive: boolean }[] = [];
  let from = start;
  for (const cue of inside) {
    if (cue.start < from || cue.start >= end) continue;
    const to = Math.min(cue.end, end);
    parts.push({ text: text.slice(from, cue.start), decisive: false });
    parts.push({ text: text.slice(cue.start, to), decisive: true });
    from = to;
  }
  parts.push({ text: text.slice(from, end), decisive: false });
  return {
    parts: parts.filter((part) => part.text !== ""),
    clippedStart: start > place.start,
    clippedEnd: end < place.end,
  };
}

/** The beginning of the word at or after an offset. */
function wordStart(text: string, offset: number): number {
  const space = text.indexOf(" ", offset);
  return space < 0 ? offset : space + 1;
}
