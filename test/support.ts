import { readDocuments } from "../src/1-text/read-documents.js";
import { frameRelease } from "../src/2-sections/frame-release.js";
import { type Analysis, analyse } from "../src/3-language/analysis.js";
import { extract } from "../src/extract.js";
import type { ReleaseRecord } from "../src/schema/record.js";

/** A release of our own wording around one sentence of the body. */
export function releaseAround(
  sentence: string,
  lead = "BOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT) today announced an update on ACM-101, ACM-202 and ZELORA® (zelotinib), its medicines for asthma.",
): string {
  return `Acme Therapeutics Provides Update on ACM-101 for Patients With Asthma\n\n${lead}\n\n${sentence}\n`;
}

export async function analysisOf(text: string): Promise<Analysis> {
  const [document] = await readDocuments(new TextEncoder().encode(text), "release.txt");
  return analyse(frameRelease(document!));
}

export async function recordOf(text: string): Promise<ReleaseRecord> {
  return (await extract(text, { path: "release.txt" }))[0]!;
}
