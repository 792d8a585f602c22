import type { ReleaseDocument } from "../1-text/document.js";
import type { Issuer, Section } from "../schema/record.js";
import { firstDay } from "./calendar-day.js";
import { type Dateline, readDateline } from "./dateline.js";
import { issuerOf, listingsOf } from "./issuer.js";
import { findHead, type Head, type LabelledBlock, labelBlocks } from "./label-blocks.js";
import { languageOf } from "./language.js";
import { nonReleaseReason } from "./non-release.js";
import type { Release } from "./release.js";

/** The second stage: finds headline, dateline, issuer and sections. Never throws; what is not said is null. */
export function frameRelease(document: ReleaseDocument): Release {
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
      .trim() || textAt(head.body + 1);
  const issuer = issuerOf(lead, text) ?? issuerOfFiling(document);
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
  return {
    document,
    headline,
    subheadlines,
    date:
      dateline?.date ?? dateNearHead(head, textAt) ?? document.metadata.published ?? dateInWireAddress(text),
    dateline: { place: dateline?.place ?? null, wire: dateline?.wire ?? null },
    issuer,
    issuerNames,
    sections,
    nonRelease: nonReleaseReason(text, news),
    language: languageOf(text),
  };
}

/** The dateline of the news, which may stand on a line of its own above it, in parts. */
function datelineOf(head: Head, textAt: (i: number) => string): Dateline | null {
  return readDateline(textAt(head.body));
}

/** A day alone on a line between the title and the news, or just above the title. */
function dateNearHead(head: Head, textAt: (i: number) => string): string | null {
  for (let i = head.body; i >= Math.max(0, head.title - 3); i--) {
    const line = textAt(i);
    const day = firstDay(i === head.body || line.length < 80 ? line.slice(0, 120) : line.slice(-40));
    if (day) return day.iso;
  }
  return null;
}

/** Business Wire writes the day into the address of each release: "businesswire.com/news/home/20191018005600/en/". */
function dateInWireAddress(text: string): string | null {
  const match = /businesswire\.com\/news\/home\/(\d{4})(\d{2})(\d{2})\d{3,8}/.exec(text);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}

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
  const day = firstDay(title.slice(-32));
  const dated = day !== null && day.end > Math.min(32, title.length) - 3;
  const line = (dated ? title.slice(0, Math.max(0, title.length - 32) + day.start) : title)
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
