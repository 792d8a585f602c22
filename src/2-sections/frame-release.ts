import type { ReleaseDocument } from "../1-text/document.js";
import { compact } from "../patterns/compact.js";
import type { Issuer, Section } from "../schema/record.js";
import { firstDay, stampedDay, yearlessDay } from "./calendar-day.js";
import { type Dateline, readDateline } from "./dateline.js";
import { findHead, type Head } from "./find-head.js";
import { issuerInTitle, issuerOf, listingsOf } from "./issuer.js";
import { type LabelledBlock, labelBlocks } from "./label-blocks.js";
import { languageOf } from "./language.js";
import { isOfMaker, nonReleaseReason } from "./non-release.js";
import type { Release } from "./release.js";
import { cutRepeatedTitles } from "./repeated-title.js";

/** The second stage: finds headline, dateline, issuer and sections. Never throws; what is not said is null. */
export function frameRelease(asRead: ReleaseDocument): Release {
  const document = cutRepeatedTitles(asRead);
  const { text, blocks } = document;
  const head = findHead(document);
  const textAt = (i: number) => {
    const block = blocks[i];
    return block ? text.slice(block.start, block.end) : "";
  };
  const dateline = datelineOf(head, textAt);
  const lead =
    textAt(head.body)
      .slice(dateline?.end ?? 0)
      .trim() || textAt(firstPastHighlights(blocks, head.body + 1));
  const title = head.title >= 0 ? textAt(head.title) : "";
  const issuer = issuerOf(lead, text) ?? issuerInTitle(title, text) ?? issuerOfFiling(document);
  const issuerNames = namesOf(issuer);
  const labelled = labelBlocks(document, head, issuerNames);
  const sections = joinSections(labelled, text.length);
  const headline = headlineOf(document, head, textAt);
  const subheadlines = labelled
    .filter(({ kind }, i) => kind === "headline" && i !== head.title)
    .map((block) => block.text.replace(/^[-–—*•\s]{1,6}|\s?[-–—*]{1,3}$/g, ""))
    .filter((line) => line.length > 0 && line !== headline);
  const news = labelled
    .filter(({ kind }) => kind === "headline" || kind === "body" || kind.startsWith("about"))
    .map((block) => block.text)
    .join("\n");
  const ofMaker = isOfMaker(news);
  const yearless = dateline?.date ? null : yearlessDay(textAt(head.body).slice(0, 160), text);
  return {
    document,
    headline,
    subheadlines,
    date:
      dateline?.date ??
      dateNearHead(head, textAt, dateline === null && yearless === null) ??
      document.metadata.published ??
      dateInWireAddress(text) ??
      yearless ??
      dayOfIssue(text),
    dateline: { place: dateline?.place ?? null, wire: dateline?.wire ?? null },
    issuer,
    issuerNames,
    sections,
    nonRelease: nonReleaseReason(text, news, ofMaker),
    ofMaker,
    language: languageOf(text),
  };
}

/** The dateline of the news, which may stand on a line of its own above it, in parts. */
function datelineOf(head: Head, textAt: (i: number) => string): Dateline | null {
  return readDateline(textAt(head.body));
}

/**
 * A day with which a line between the title and the news, or just above the title, is stamped. The news itself is
 * asked only where it has no dateline: after one, a day is what the sentence speaks of.
 */
function dateNearHead(head: Head, textAt: (i: number) => string, askNews: boolean): string | null {
  const opening = askNews ? firstDay(textAt(head.body).slice(0, 120)) : null;
  if (opening) return opening.iso;
  for (let i = head.body - 1; i >= Math.max(0, head.title - 3); i--) {
    const day = stampedDay(textAt(i));
    if (day) return day.iso;
  }
  return null;
}

/** Business Wire writes the day into the address of each release: "businesswire.com/news/home/20191018005600/en/". */
function dateInWireAddress(text: string): string | null {
  const match = /businesswire\.com\/news\/home\/(\d{4})(\d{2})(\d{2})\d{3,8}/.exec(text);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}

/** The block behind a heading and the items of a list below it, as Australian companies set them under the day. */
function firstPastHighlights(blocks: ReleaseDocument["blocks"], from: number): number {
  let at = from;
  while (blocks[at]?.kind === "heading" || blocks[at]?.kind === "list-item") at++;
  return at > from + 1 && at < blocks.length ? at : from;
}

/** "Submitted for publication, through the contact person, at 08:30 CET on 14 March 2023", or the day beside the signatures. */
function dayOfIssue(text: string): string | null {
  const told = /\bfor publication\b[\s\S]{0,40}\b(?:agency|person|auspices|care)\b[\s\S]{0,160}/.exec(text);
  const day = told && firstDay(told[0]);
  if (day) return day.iso;
  const signed = SIGNED.exec(text);
  return signed ? (firstDay(signed[0])?.iso ?? null) : null;
}

/** "Uppsala, 28 October 2021" on a line of its own. */
const SIGNED = compact(
  /(?<=\n\s{0,3})\p{Lu}[\p{L} -]{2,24}(?:, (?:Sweden|Denmark|Norway|Finland|Germany|Switzerland|France|Belgium))?,? (?:on )?(?:\d{1,2}(?:st|nd|rd|th)?\.? \p{L}{3,9} 20\d\d|\p{L}{3,9} \d{1,2}, 20\d\d|20\d\d-\d\d-\d\d)(?=\s{0,3}(?:\n|$))/u,
);

function issuerOfFiling(document: ReleaseDocument): Issuer | null {
  const company = document.metadata.company;
  return company ? { name: company, shortName: null, listings: listingsOf(company, document.text) } : null;
}

/** In lower case, as headings and boilerplate are compared with them. */
function namesOf(issuer: Issuer | null): string[] {
  if (!issuer) return [];
  const names = [
    issuer.name,
    issuer.shortName ?? "",
    issuer.name.replace(/,? (?:Inc|Corp|Ltd|plc|LLC|AG|SA|NV)\.?$/i, ""),
  ];
  return [...new Set(names.map((name) => name.toLowerCase()).filter((name) => name.length > 1))];
}

function headlineOf(document: ReleaseDocument, head: Head, textAt: (i: number) => string): string | null {
  const title = head.title >= 0 ? textAt(head.title) : (document.metadata.title ?? "");
  const day = stampedDay(title);
  const line = (
    day !== null && day.start > 14 && day.end > title.length - 3 ? title.slice(0, day.start) : title
  )
    .replace(/\s{1,20}/g, " ")
    .trim();
  return line === "" ? null : line;
}

/** Neighbours of one kind are one section; each reaches up to where the next begins. A new heading begins a new one. */
function joinSections(labelled: readonly LabelledBlock[], length: number): Section[] {
  const sections: Section[] = [];
  for (const { block, kind, title } of labelled) {
    const last = sections.at(-1);
    if (last && last.kind === kind && title === null) continue;
    if (last) last.end = block.start;
    sections.push({ kind, title, start: last ? block.start : 0, end: length });
  }
  return sections;
}
