import type { Analysis } from "../../3-language/analysis.js";
import { lexiconDrugs } from "../../4-mentions/drugs/drug-lexicon.js";
import { innModality } from "../../4-mentions/drugs/inn-stems.js";
import type { DrugMention } from "../../4-mentions/mention.js";
import { compact } from "../../patterns/compact.js";
import { type CasedText, TextPattern, wordsOf } from "../../patterns/text-pattern.js";
import type { Program } from "../../schema/record.js";
import { MODALITY_PHRASES, NAME_HEADS, OF_ONE_KIND, SMALL_MOLECULE_HINTS } from "./modality-phrases.js";

type Modality = Program["modality"];

const PHRASES = MODALITY_PHRASES.map(([modality, phrase]) => [modality, new TextPattern(phrase)] as const);

/** What a release may say more exactly than a name does. */
const MORE_SPECIAL = new Map<Modality, ReadonlySet<Modality>>([
  [
    "monoclonal antibody",
    new Set<Modality>(["bispecific antibody", "antibody-drug conjugate", "radiopharmaceutical"]),
  ],
  ["cell therapy", new Set<Modality>(["CAR-T"])],
  ["protein", new Set<Modality>(["bispecific antibody", "enzyme", "peptide"])],
  ["peptide", new Set<Modality>(["radiopharmaceutical"])],
]);

/** A list that the words before the name open: "the candidates ACM-101, ", "candidates, ACM-101 for the treatment of gout and ". */
const LISTED = compact(
  /\b(?:candidates?|antibod(?:y|ies)|vaccines?|therap(?:y|ies)|agents?|programs?|bispecifics?),?\s(?:(?:including|namely)\s)?(?:(?=\p{L}{0,8}-?\d|\p{Lu})[\p{L}\d-]{2,14}(?:\s(?:for|in)\s(?:[\p{L}\d-]{1,20}\s){0,6}[\p{L}\d-]{1,20})?(?:,|\sand)\s(?:and\s)?){0,3}$/u,
);
const DEFINING = compact(
  /^[®™)\]]{0,2}(?:(?:\s?\([^)]{1,60}\))?\s?,?\s(?:is|was|are|an?|the|our|its|labell?ed with|made (?:of|from)|\p{Lu}[\p{L}\d]{1,20}[’']s?)\s|(?:,?\s(?:and|or)\s[\p{L}\d-]{2,14}){0,2},\s(?:[\p{L}\d-]{2,20}\s){0,3}(?:antibody|inhibitor|agonist|antagonist|modulator|degrader|vaccine|conjugate|peptide|therapy|assay|device|cells|mesh|antibodies|bispecifics|inhibitors|agonists|antagonists|modulators|degraders|vaccines|therap(?:ies|eutics)|variants|analog(?:ue)?s|proteins|peptides|molecules|conjugates|tests|assays|devices)\b|\s\((?:an?|the company[’']s|our)\s|\s\(|\s?(?:\([^)]{1,60}\)\s?)?[–—:-]\s)/u,
);
/** Where a phrase that begins with the name ends: "ZELORA® ambulatory patch". */
const NAME_PHRASE_ENDS = /\s(?:in|for|with|and|or|was|is|are|to|has|of|plus|versus|on|as|at|by)\s|[,.;:()]/;
/** Where the words that define the drug end and what is done with it begins. */
const DEFINED_SO_FAR =
  /,\s(?:is|was|which|that|being|in|for)\b|\s(?:for|to|that|which)\s(?:[a-z-]{2,16}\s){0,2}deliver\w{0,3}\b|\sin combination\b|\sfor (?:the )?(?:treatment|use)\b|,?\sand\s(?=[A-Z]{1,5}-?\d)|\)/;

/** What the release says the program is: where it defines it, else near its names; else what its name tells. */
export function modalityOf(analysis: Analysis, mentions: readonly DrugMention[]): Modality {
  const byName = told(mentions);
  const bySaying = said(analysis, mentions);
  if (byName === null)
    return (
      bySaying ??
      ofName(mentions) ??
      ofReference(analysis, mentions) ??
      hinted(analysis, mentions) ??
      (mentions.some(isPlainSubstance) ? "small molecule" : null)
    );
  // what the lexicon knows for sure, no words nearby tell better
  if (mentions.some(({ known }) => known) && !/^(?:protein|cell therapy)$/.test(byName)) return byName;
  return bySaying !== null && MORE_SPECIAL.get(byName)?.has(bySaying) ? bySaying : byName;
}

/** A nonproprietary name that no stem makes a biologic's, whose stems are obligatory. */
const isPlainSubstance = ({ name, finder }: DrugMention): boolean =>
  /unlisted-name|kind-then-new-name|defined-(?:lower|first)|generic-of-brand/.test(finder) &&
  /^\p{Ll}{7,20}$/u.test(name);

function said(analysis: Analysis, mentions: readonly DrugMention[]): Modality {
  const { text, sentences } = analysis;
  const firstIn = (words: string) => firstOf(wordsOf(analysis, words));
  const places = mentions.map((mention) => {
    const sentence = sentences[mention.sentence]!;
    return {
      after: text.slice(mention.end, Math.min(sentence.end, mention.end + 190)),
      before: text.slice(Math.max(sentence.start, mention.start - 140), mention.start),
    };
  });
  for (const { after } of places) {
    if (!DEFINING.test(after)) continue;
    const clause = /^(?:[^.;]|\.(?=\d)){0,180}/
      .exec(after)![0]
      .replace(/^[®™)\]]{0,2}(?:\s?\([^)]{1,60}\)(?=,|\sis))?/, "");
    const found = firstIn(clause.split(DEFINED_SO_FAR)[0]!) ?? firstIn(clause);
    if (found) return found;
  }
  for (const { after } of places) {
    const phrase = after.slice(0, 60).split(NAME_PHRASE_ENDS)[0]!;
    const found =
      firstIn(phrase) ??
      NAME_HEADS.find(([, head]) => !/System$/.test(phrase) && head.test(phrase))?.[0] ??
      (/^[®™]?(?:\s\p{Ll}{3,12})?\stests?$/u.test(phrase) ? "diagnostic" : null);
    if (found) return found;
  }
  for (const { name } of mentions)
    for (const [modality, head] of NAME_HEADS) if (head.test(name)) return modality;
  for (const { before } of places) {
    // "its gene editing candidate for hereditary angioedema (ACM-101)"
    const bracketed =
      /(?:candidate|program|programme|therapy|vaccine|antibody|inhibitor|treatment|product)s?\s(?:for|in|against)\s[^,.;()]{3,60}\s\($/i.exec(
        before,
      );
    const found =
      bracketed &&
      firstIn(
        before
          .slice(Math.max(0, bracketed.index - 45), bracketed.index + 12)
          .split(/[,.;]|\band\b/)
          .at(-1)!,
      );
    if (found) return found;
  }
  for (const { before } of places) {
    const list = LISTED.exec(before);
    const found = firstIn(
      list ? before.slice(Math.max(0, list.index - 30), list.index + 13) : before.slice(-45),
    );
    if (found && (list || !/\band\b|,/.test(before.slice(-20).replace(/,\s$/, "")))) return found;
  }
  return null;
}

/** By what the name begins with: a nuclide, a vector. */
function ofName(mentions: readonly DrugMention[]): Modality {
  if (mentions.some(({ finder }) => finder === "drug/radiolabelled")) return "radiopharmaceutical";
  return mentions.some(({ name }) => /^(?:r|sc)?AAV\d?/.test(name)) ? "gene therapy" : null;
}

/** "ACM-202, a proposed biosimilar to Zelora (zelotimab)", "our biosimilar candidate of zelotimab, ACM-202". */
const BIOSIMILAR_TO = compact(
  /^[®™]?(?:\s\([^()]{1,40}\))?,?\s(?:(?:is|an?|the|its|our|the [Cc]ompany[’']s)\s){0,2}(?:[\p{L}\d-]{2,20}\s){0,4}?(?:biosimilars?\s(?:(?:candidate|version|product)\s)?(?:to|of|for|referencing)|referencing)\s(?:\p{Lu}[\p{L}&]{1,20}[’']s?\s)?(?<reference>\p{L}{5,24})/u,
);

/** A biosimilar is of the kind of what it resembles. */
function ofReference({ text }: Analysis, mentions: readonly DrugMention[]): Modality {
  for (const { end } of mentions) {
    const reference = BIOSIMILAR_TO.exec(text.slice(end, end + 160))?.groups?.reference;
    const kind = reference && (lexiconDrugs().get(reference)?.modality ?? innModality(reference));
    if (kind) return kind;
  }
  return null;
}

function hinted({ text, sentences }: Analysis, mentions: readonly DrugMention[]): Modality {
  const small = mentions.some(({ start, end, sentence }) => {
    const within = sentences[sentence]!;
    const after = text.slice(end, Math.min(within.end, end + 120));
    const before = text.slice(Math.max(within.start, start - 40), start);
    return (
      (DEFINING.test(after) &&
        SMALL_MOLECULE_HINTS.test(after.split(/[.;]|\bdesigned to\b|\b(?:expression|delivery) of\b/)[0]!)) ||
      /^[®™]?\s(?:[\p{L}-]{3,20}\s){0,2}(?:[Tt]ablets|[Cc]apsules|[Cc]aplets|TABLETS|CAPSULES)\b/u.test(
        after,
      ) ||
      /\b(?:oral|inhibitor|antagonist|agonist|degrader|tablets?),?\s(?:[\p{L}\d-]{1,15},?\s){0,1}$/iu.test(
        before,
      )
    );
  });
  return small ? "small molecule" : null;
}

/** An antibody and what it carries, by their stems: "zelatamab vedotin", "felbatatug rimetecan". */
const CONJUGATE = compact(
  /\p{L}{3}(?:mab|tug|bart|mig|ment)\s(?:\p{L}{2,10}(?:dotin|tecan|tansine|tesirine|gamicin|mazine|mycin)|duocarmazine)\b/iu,
);

/** By the lexicon and by the stem of a nonproprietary name. */
function told(mentions: readonly DrugMention[]): Modality {
  for (const { known, finder } of mentions) {
    if (known) return known.modality;
    if (/vaccine/.test(finder)) return "vaccine";
  }
  // a chimeric antigen receptor, by its INN
  if (mentions.some(({ name }) => /cabtagene\b/i.test(name))) return "CAR-T";
  if (mentions.some(({ name }) => CONJUGATE.test(name))) return "antibody-drug conjugate";
  // "zelosidase alfa": an enzyme made by cells
  if (mentions.some(({ name }) => /^\p{L}{4,20}ase (?:alfa|beta|gamma)\b/iu.test(name))) return "enzyme";
  for (const { name } of mentions)
    for (const word of name.split(/[\s/]/).reverse()) {
      const modality = innModality(word.replace(/-[a-z]{4}$/, ""));
      if (modality) return modality;
    }
  return null;
}

/** "REGN1979 (CD20xCD3)": two targets that one molecule binds. */
const TWO_TARGETS = /^\s?\(?(?:an? )?[A-Z][A-Z\d.-]{1,8}\s?[x×]\s?[A-Z][A-Z\d.-]{1,8}\b/;

function firstOf(words: CasedText): Modality {
  if (TWO_TARGETS.test(words.text)) return "bispecific antibody";
  for (const [modality, phrase] of PHRASES) if (phrase.isIn(words)) return modality;
  return null;
}

/** What words for the first say of the second as well. */
const KINDS_OF: readonly (readonly [NonNullable<Modality>, NonNullable<Modality>])[] = [
  ["RNA", "oligonucleotide"],
  ["CAR-T", "cell therapy"],
  ["antibody-drug conjugate", "monoclonal antibody"],
  ["bispecific antibody", "monoclonal antibody"],
];

/** Others have a test or a device beside their drugs. */
const MAKES_DEVICES =
  /\b(?:devices?|diagnostics?|medical technology|medtech) (?:company|companies|group|maker|manufacturer|business)\b|\b(?:Diagnostics|Medical|Devices|Vascular)(?:,? (?:Inc|Ltd|plc|PLC|AG|Limited|Corp))/;

/**
 * The one kind of thing that the company says it makes: "a gene therapy company", "a company developing RNA medicines".
 * Null where it names several kinds or none.
 */
export function companyModality({ sentences, text: whole, release }: Analysis): Modality {
  if (/\bDiagnostics\b/.test(release.issuer?.name ?? "")) return "diagnostic";
  const kinds = new Set<Modality>();
  for (const sentence of sentences) {
    const { section, text } = sentence;
    const tells =
      section.kind === "about-company" ||
      (section.kind === "body" && /\btoday\b|\bannounce[sd]\b|\bsaid\b|\breport(?:s|ed)\b/.test(text));
    if (!tells || !/\bcompany\b|\b(?:develops|is developing|makes|discovers) /i.test(text)) continue;
    for (const [modality, phrase] of PHRASES) if (phrase.isIn(sentence)) kinds.add(modality);
  }
  for (const [special, general] of KINDS_OF) if (kinds.has(special)) kinds.delete(general);
  const [only] = kinds;
  if (kinds.size !== 1 || !only || !OF_ONE_KIND.has(only)) return null;
  return /^(?:device|diagnostic)$/.test(only) && !MAKES_DEVICES.test(whole) ? null : only;
}
