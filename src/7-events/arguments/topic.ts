import type { Sentence } from "../../3-language/analysis.js";
import { type Cast, referencesIn } from "../../5-resolve/cast.js";
import { capitalNames } from "../../5-resolve/trial-programs.js";

/** So near the start of a paragraph stands what it is about: "ACM-101 in asthma: In May, …". */
const LABEL = 40;

/** The programs of ours that the paragraph is about, where its first words or the line that heads it name them; else none. */
export function topicPrograms(cast: Cast, sentence: Sentence): string[] {
  const { release, headings } = cast.analysis;
  const { blocks } = release.document;
  const own = blocks[sentence.blockIndex];
  if (!own || sentence.section.kind !== "body") return [];
  const namedIn = (stretch: { start: number; end: number }) =>
    [...new Set(referencesIn(cast.programReferences, stretch).map(({ id }) => id))].filter((id) =>
      cast.ours.has(id),
    );
  const label = namedIn({ start: own.start, end: Math.min(own.end, own.start + LABEL) });
  if (label.length > 0) return label;
  const heading = blocks[headings[sentence.blockIndex]!];
  return heading && heading.start >= sentence.section.start ? namedIn(heading) : [];
}

/** The trial that the sentence names, null where it names none or several. */
export function trialNamed(sentence: Sentence): string | null {
  const names = new Set(
    capitalNames(sentence)
      .filter(({ nearTrial }) => nearTrial)
      .map(({ name }) => name),
  );
  return names.size === 1 ? [...names][0]! : null;
}

/** The program of the trial that the sentence names, as other sentences of the release tie the two together. */
export function trialProgram(cast: Cast, sentence: Sentence): string | null {
  for (const { name } of capitalNames(sentence)) {
    const program = cast.trialPrograms.get(name);
    if (program !== undefined) return program;
  }
  return null;
}
