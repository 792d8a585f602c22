import type { Analysis } from "../3-language/analysis.js";
import type { DiseaseMention, Mention } from "../4-mentions/mention.js";
import { compact } from "../patterns/compact.js";
import type { Indication, Program } from "../schema/record.js";
import { isOurs } from "../schema/vocabulary.js";
import { isBroad } from "./indications/broad-names.js";
import { compositesIn } from "./indications/composites.js";
import { confidenceOf, rowStrength } from "./indications/confidence.js";
import { groupDiseases } from "./indications/group-diseases.js";
import { joinComposites, joinSameNames } from "./indications/join-rows.js";
import { ENOUGH, rowName, type TiedDisease } from "./indications/tied-disease.js";
import { type Tie, tiesOf } from "./indications/ties.js";

/** A group of diseases beside a disease proper must be said of a program itself. */
const ENOUGH_FOR_BROAD = 0.9;

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
  const diseases = mentions.filter((mention): mention is DiseaseMention => mention.kind === "disease");
  const isRival = ({ role }: Program) => role === "other" || role === "comparator";
  const ties = tiesOf(analysis, diseases, {
    ours: startsOf(programs.filter(isOurs)),
    others: startsOf(programs.filter(isRival)),
    given: startsOf(programs.filter(({ role }) => role === "combination")),
    ourEnds: new Set(programs.filter(isOurs).flatMap(({ mentions: spans }) => spans.map(({ end }) => end))),
  });
  const composites = compositesIn(analysis, diseases);
  const causes = new Set(
    composites.flatMap(({ cause }) => [
      cause,
      ...diseases.filter((short) => isShortOf(analysis, cause, short)),
    ]),
  );
  const groups = groupDiseases(diseases).map((group): TiedDisease => {
    const free = group.filter((mention) => !causes.has(mention));
    return { mentions: group, tie: strongest(free, ties), composite: null };
  });
  const tied = joinSameNames(joinComposites(groups, composites).filter(isTied));
  const someProper = tied.some((disease) => !isBroad(disease.mentions[0]!.name));
  return tied
    .filter(
      ({ mentions: [first], tie }) =>
        !someProper || !isBroad(first!.name) || tie.strength >= ENOUGH_FOR_BROAD,
    )
    .map(rowOf);
}

/** "anemia due to chronic kidney disease (CKD)": the short form of a cause is the cause again. */
const isShortOf = ({ text }: Analysis, cause: DiseaseMention, { start }: DiseaseMention): boolean =>
  start > cause.end && start - cause.end <= 3 && /^\s?\([“"]?$/.test(text.slice(cause.end, start));

const isTied = ({ tie, mentions }: TiedDisease): boolean =>
  rowStrength(tie.strength, certaintyOf(mentions)) >= ENOUGH;

function startsOf(programs: readonly Program[]): number[] {
  return programs.flatMap(({ mentions }) => mentions.map(({ start }) => start)).sort((a, b) => a - b);
}

const NO_TIE: Tie = { by: "none", strength: 0 };

function strongest(group: readonly DiseaseMention[], ties: ReadonlyMap<DiseaseMention, Tie>): Tie {
  return group
    .map((mention) => ties.get(mention)!)
    .reduce((most, tie) => (tie.strength > most.strength ? tie : most), NO_TIE);
}

function rowOf(disease: TiedDisease, i: number): Indication {
  const { mentions, tie, composite } = disease;
  const name = rowName(disease);
  const coded = composite ? mentions.filter((mention) => mention.name === name) : mentions;
  return {
    id: `i${i + 1}`,
    name,
    aliases: aliasesOf(name, mentions),
    codes: {
      doid: coded.find(({ doid }) => doid)?.doid ?? null,
      icd10: coded.find(({ icd10 }) => icd10)?.icd10 ?? null,
      vocabulary: coded.find(({ vocabulary }) => vocabulary)?.vocabulary ?? null,
    },
    qualifiers: [...new Set(mentions.flatMap(({ qualifiers }) => qualifiers))],
    mentions: mentions.map(({ start, end, text }) => ({ start, end, text })),
    confidence: confidenceOf(tie.strength, certaintyOf(mentions)),
  };
}

const certaintyOf = (mentions: readonly DiseaseMention[]): number =>
  mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0);

/** The other names and forms that the release uses; words that share another's head are no forms of their own. */
function aliasesOf(rowName: string, mentions: readonly DiseaseMention[]): string[] {
  const forms = new Map<string, string>();
  for (const { text, name, phrase, finder, qualifiers } of mentions)
    for (const form of finder === "disease/shared-head"
      ? [name]
      : [name, text, ...wider(phrase), ...marked(name, qualifiers)]) {
      const plain = form.replace(/\s+/g, " ");
      if (!forms.has(plain.toLowerCase())) forms.set(plain.toLowerCase(), plain);
    }
  forms.delete(rowName.toLowerCase());
  return [...forms.values()];
}

/** What tells a kind of a disease apart by its marker, and no stage or line of treatment: "HER2-positive". */
const MARKER = compact(
  /^[\p{L}\d/.]{2,12}(?:[- ](?:fusion|gene|mutation))?-(?:positive|negative|mutated|mutant|amplified|altered|expressing|deficient)$|^\p{Lu}[\p{Lu}\d]{1,5}[+-]$/u,
);

/** "advanced HER2-positive breast cancer" is a form of "HER2-positive breast cancer". */
function marked(name: string, qualifiers: readonly string[]): string[] {
  const markers = qualifiers.filter((qualifier) => MARKER.test(qualifier));
  return markers.length > 0 && markers.length < qualifiers.length ? [`${markers.join(" ")} ${name}`] : [];
}

/** A phrase that is a form of the name: "rare" and words for patients tell which disease is meant, others do not. */
const wider = (phrase: string): string[] =>
  /^(?:ultra-)?rare |^(?:p(?:a)?ediatric|canine|feline|bovine|equine|porcine) /i.test(phrase) ? [phrase] : [];
