import type { SectionKind } from "../schema/record.js";

/** Sections in which nothing that is said is of this release's news: neither what happened nor who decided. */
export const SILENT_SECTIONS: ReadonlySet<SectionKind> = new Set([
  "forward-looking",
  "references",
  "furniture",
  "contacts",
  "tables",
  "about-other",
]);
