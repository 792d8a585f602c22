import type { Analysis } from "../3-language/analysis.js";
import { foldWord } from "../3-language/fold-word.js";
import { groupBy } from "../3-language/group-by.js";
import type { DiseaseMention, Mention } from "../4-mentions/mention.js";
import type { Indication, Program, SectionKind } from "../schema/record.js";
import { PARTING_CUES, TYING_CUES } from "./indications/link-cues.js";

/** How far a mention counts for being an indication, by the section it stands in. */
const SECTION_WEIGHT: Partial<Record<SectionKind, number>> = {
  headline: 1,
  body: 1,
  "about-product": 1,
  "about-trial": 1,
  "about-disease": 0.6,
  "about-company": 0.85,
  "about-other": 0.75,
};

/**
 * Gathers disease mentions to indications and keeps those that the release ties to an own or partner program.
 * All mentions of a kept disease are given, tied or not.
 */
export function resolveIndications(
  analysis: Analysis,
  mentions: readonly Mention[],
  programs: readonly Program[],
): Indication[] {
  if (analysis.release.nonRelease !== null) return [];
  const ours = programs.filter(({ role }) => role === "own" || role === "partner");
  const diseases = mentions.filter((mention): mention is DiseaseMention => mention.kind === "disease");
  const groups = groupBy(diseases, (mention) => mention.concept ?? diseaseKey(mention.name));
  const programStarts = ours.flatMap(({ mentions: spans }) => spans.map(({ start }) => start));
  const kept = [...groups.values()]
    .map((group) => ({ group, tie: strongestTie(analysis, group, programStarts) }))
    .filter(({ tie }) => tie >= 0.5)
    .sort((a, b) => a.group[0]!.start - b.group[0]!.start);
  const specific = kept.filter(({ group }) => !isBroad(group[0]!.name)).length;
  return kept
    .filter(({ group }) => !(specific > 0 && isBroad(group[0]!.name)))
    .map(({ group, tie }, i) => rowOf(group, tie, i));
}

/** Names of one disease compare equal: telling words, singular, American, in alphabetical order. */
export function diseaseKey(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? [])
    .map(foldWord)
    .filter(
      (word) =>
        !["the", "of", "in", "a", "an", "with", "and", "disease", "disorder", "syndrome"].includes(word),
    )
    .sort()
    .join(" ");
}

/** Groups so wide that they say nothing once a disease of them is named. */
const BROAD =
  /^(?:(?:ultra-)?rare|serious|orphan|genetic|chronic|related|other|infectious|inflammatory|autoimmune|neurologic(?:al)?|psychiatric|neuromuscular|neurodegenerative|degenerative|metabolic|cardiovascular|respiratory|sleep|mental|immune(?:-mediated)?|complement-(?:mediated|related)|viral|virus|bacterial|natural)?\s?(?:diseases?|disorders?|conditions?|infections?|cancers?|malignanc(?:y|ies)|tumou?rs?|dementias?|inflammation)$/i;

function isBroad(name: string): boolean {
  return BROAD.test(name);
}

/** A sentence that lists what went wrong for patients on the drug. */
const SAFETY_SENTENCE =
  /\b(?:adverse (?:events?|reactions?|effects?)|side effects?|most (?:common|frequent)(?:ly)?|were reported in|have (?:been reported|occurred)|contraindicat|warnings?|hypersensitivity|discontinued due to)\b/i;

function strongestTie(
  analysis: Analysis,
  group: readonly DiseaseMention[],
  programStarts: readonly number[],
): number {
  let strongest = 0;
  for (const mention of group) {
    const sentence = analysis.sentences[mention.sentence]!;
    const weight = SECTION_WEIGHT[sentence.section.kind] ?? 0;
    if (weight === 0) continue;
    const before = analysis.text
      .slice(Math.max(sentence.start, mention.start - 260), mention.start)
      .replace(/\s/g, " ");
    const named = programStarts.some((start) => start >= sentence.start && start < sentence.end);
    const tied = TYING_CUES.find((cue) => cue.before.test(before));
    const parted = PARTING_CUES.some((cue) => cue.before.test(before));
    const unsafe = SAFETY_SENTENCE.test(sentence.text);
    if (
      sentence.section.kind === "about-other" &&
      (unsafe || !/\bindicated\b|\bused to treat\b/.test(sentence.text))
    )
      continue;
    const isTitle = sentence.section.kind === "about-disease" && sentence.start === sentence.section.start;
    let tie = 0;
    if (isTitle) tie = 1.2;
    else if (sentence.section.kind === "about-disease") tie = 0;
    else if ((parted || unsafe) && !(tied?.id === "link/patients-with" || tied?.id === "link/treatment-of"))
      tie = 0;
    else if (parted || unsafe) tie = 0.4;
    else if (named && tied) tie = 1;
    else if (sentence.section.kind === "headline") tie = 0.9;
    else if (tied && tied.id !== "link/short-purpose") tie = 0.75;
    else if (named) tie = 0.7;
    else if (tied) tie = 0.55;
    if (
      sentence.section.kind === "about-company" &&
      !named &&
      tied?.id !== "link/treatment-of" &&
      tied?.id !== "link/patients-with"
    )
      tie *= 0.5;
    strongest = Math.max(strongest, tie * (named ? Math.max(weight, 0.7) : weight));
  }
  return strongest;
}

function rowOf(group: readonly DiseaseMention[], tie: number, i: number): Indication {
  const first = group.find(({ finder }) => finder !== "disease/abbreviation") ?? group[0]!;
  const forms = new Map<string, string>();
  for (const { text, name } of group)
    for (const form of [name, text]) forms.set(form.toLowerCase(), forms.get(form.toLowerCase()) ?? form);
  forms.delete(first.name.toLowerCase());
  const certain = group.reduce((most, { confidence }) => Math.max(most, confidence), 0);
  return {
    id: `i${i + 1}`,
    name: first.name,
    aliases: [...forms.values()],
    codes: {
      doid: group.find(({ doid }) => doid)?.doid ?? null,
      icd10: group.find(({ icd10 }) => icd10)?.icd10 ?? null,
      vocabulary: group.find(({ vocabulary }) => vocabulary)?.vocabulary ?? null,
    },
    qualifiers: [...new Set(group.flatMap(({ qualifiers }) => qualifiers))],
    mentions: group.map(({ start, end, text }) => ({ start, end, text })),
    confidence: Math.round(100 * Math.min(0.97, certain * (0.45 + 0.5 * Math.min(1, tie)))) / 100,
  };
}
