import type { ReleaseDocument } from "../1-text/document.js";
import type { Section, SectionKind } from "../schema/record.js";
import type { Release } from "./release.js";

/** The second stage: finds headline, dateline, issuer and sections. Never throws; what is not said is null. */
export function frameRelease(document: ReleaseDocument): Release {
  const sections: Section[] = [];
  let kind: SectionKind = "headline";
  for (const block of document.blocks) {
    const text = document.text.slice(block.start, block.end);
    const next: SectionKind = /^about\s/i.test(text)
      ? "about-company"
      : /forward.looking/i.test(text)
        ? "forward-looking"
        : kind === "headline" && block.kind === "paragraph"
          ? "body"
          : kind;
    const last = sections.at(-1);
    if (last && next === kind) last.end = block.end;
    else {
      if (last) last.end = block.start;
      sections.push({ kind: next, title: null, start: last ? block.start : 0, end: block.end });
    }
    kind = next;
  }
  const first = document.blocks[0];
  const last = sections.at(-1);
  if (last) last.end = document.text.length;
  return {
    document,
    headline: first ? document.text.slice(first.start, first.end) : null,
    subheadlines: [],
    date: null,
    dateline: { place: null, wire: null },
    issuer: null,
    issuerNames: [],
    sections,
    nonRelease: null,
    language: "en",
  };
}
