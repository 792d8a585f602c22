import { compact } from "../patterns/compact.js";
import { firstDay, slashedDay, YEARLESS_DAY } from "./calendar-day.js";

export interface Dateline {
  readonly place: string | null;
  readonly wire: string | null;
  /** ISO day, or null where the dateline names none. */
  readonly date: string | null;
  /** Where the news itself begins, counted from the beginning of the text given. */
  readonly end: number;
}

/** Wires by the forms in which datelines write them. */
const WIRES: readonly [name: string, pattern: RegExp][] = [
  ["GlobeNewswire", /\(?\bglobe ?newswire\b\)?/i],
  ["Business Wire", /\(?\bbusiness ?wire\b\)?/i],
  ["PR Newswire", compact(/[/(]?\bpr ?newswire\b(?:[-–][\p{L} -]{2,30})?[/)]?/iu)],
  ["CNW", /[/(]cnw(?: group| telbec)?[/)]/i],
  ["Newsfile", /\(?\bnewsfile(?: corp\.?)?\b\)?/i],
  ["ACCESSWIRE", /[/(]?\baccess ?wire\b[/)]?/i],
  ["ACCESS Newswire", /[/(]?\baccess newswire\b[/)]?/i],
  ["NewMediaWire", /\(?\bnewmediawire\b\)?/i],
  ["Marketwired", /\(?\bmarket ?wired?\b\)?/i],
  ["PRNewswire-FirstCall", /\bprnewswire-firstcall\b/i],
  ["EQS", /\(?\beqs[- ]news\b\)?/i],
  [
    "Nasdaq OMX",
    /\(?\bomx\b(?!\s(?:Stockholm|Helsinki|Copenhagen|Nordic|Iceland|First|Group|Exchange)|\s?:)\)?/i,
  ],
];

/** A place in a dateline: "FLORHAM PARK, N.J.", "Basel, Switzerland", "CAMBRIDGE, Mass. and TOKYO". */
const PLACE = compact(
  /^\(?((?:\p{Lu}[\p{L}.’'-]{1,25}[ ,/]{0,2}(?:(?:and|&|de|of|the|sur|am|\/)\s{1,2})?){1,12})/u,
);
/** "31 March 2021, Edinburgh, UK. Acme plc …" */
const PLACE_AFTER_DAY = compact(
  /^,?\s{1,2}(?:[–-]\s)?(\p{Lu}[\p{L}’'-]{1,20}(?:,?\s\p{Lu}[\p{L}’'-]{1,20}){0,3})\s?(?:\.|--|[–—:]|\s-)\s{1,2}(?=\p{Lu})/u,
);
/** "PDUFA Goal Date of April 12, 2011": a day, but no place before it. */
const NO_PLACE =
  /\b(?:Inc|Corp|Ltd|today|announced?|Date|Deadline|Quarter|Year|Results|Data|Launch|Trial|Study|Call|Webcast|Meeting|Phase)\b|\s(?:of|on|by|in|for|to|the)$/i;
const DASH = /(?:--|[-–—:])/;

/** Reads the dateline at the beginning of a block, or gives null where there is none. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, 260);
  const wire = WIRES.map(([name, pattern]) => ({ name, match: pattern.exec(head) })).find(
    ({ match }) => match,
  );
  const slashed = wire?.match ? slashedDay(head, wire.match.index) : null;
  const written = firstDay(head);
  const day = slashed && slashed.start < (written?.start ?? Infinity) ? slashed : written;
  const dayEarly = day !== null && day.start < 140 && !YEARLESS_DAY.test(head.slice(0, day.start));
  const place = placeOf(head, Math.min(wire?.match?.index ?? 260, dayEarly ? day.start : 260));
  if (wire?.match) {
    const wireEnd = wire.match.index + wire.match[0].length;
    const end = Math.max(
      wireEnd,
      dayEarly && day.end < wireEnd + 40 && day.start < wireEnd + 5 ? day.end : 0,
    );
    const rest = /^[\s\-–—/):.,]{0,12}/.exec(head.slice(end))?.[0].length ?? 0;
    return { place, wire: wire.name, date: dayEarly ? day.iso : null, end: end + rest };
  }
  if (dayEarly && (place !== null || day.start < 3)) {
    const after =
      /^\s{0,3}(?:,?\s{0,3}\(?\d{1,2}[:.]\d\d.{0,16}?(?:ET|EST|EDT|CET|GMT|am|pm)\)?)?\s{0,3}\)?\s{0,3}(?:\/|--|[-–—:])?\s{0,3}(?:\/)?\s{0,3}/i.exec(
        head.slice(day.end),
      );
    const rest = day.end + (after?.[0].length ?? 0);
    const placed = day.start < 3 ? PLACE_AFTER_DAY.exec(head.slice(day.end)) : null;
    if (placed) return { place: placed[1]!, wire: null, date: day.iso, end: day.end + placed[0].length };
    return { place, wire: null, date: day.iso, end: rest };
  }
  const dash = /^[^a-z]{3,60}?(?:, (?:\p{Lu}[\p{L}.]{1,15} ?){1,3})?\s{0,2}(?:--|[–—]|\s-\s)\s{0,2}/u.exec(
    head,
  );
  const placeBeforeDash = dash ? placeOf(head, dash[0].trimEnd().replace(/[-–—]{1,4}$/u, "").length) : null;
  if (dash && placeBeforeDash !== null && /\p{Lu}{3}/u.test(dash[0]))
    return { place: placeBeforeDash, wire: null, date: null, end: dash[0].length };
  return null;
}

function placeOf(head: string, before: number): string | null {
  const stretch = head.slice(0, before).replace(/^[^\p{L}]{1,20}/u, "");
  const match = PLACE.exec(stretch);
  if (!match?.[1]) return null;
  const rest = stretch.slice(match[0].length);
  if ((rest.length > 24 || /[\p{Ll}\d]/u.test(rest)) && !DASH.test(rest.slice(0, 6))) return null;
  const place = match[1].replace(/[\s,–—-]{1,8}$/u, "").replace(/\s(?:and|&)$/, "");
  return place.length < 3 || NO_PLACE.test(place) ? null : place;
}
