import type { Analysis } from "../3-language/analysis.js";
import { compact } from "../patterns/compact.js";
import { PHASES } from "../schema/vocabulary.js";
import type { PhaseMention } from "./mention.js";
import { PatternFinder, type PatternRule } from "./pattern-finder.js";

const N = "(?:[0-4]|I{1,3}|IV)";
const LETTER = "(?:[- ]?[aAbB])?(?![\\p{L}\\p{N}])";

/** `value` is the phase, or null where the match's own numbers tell it. */
export const PHASE_RULES: readonly PatternRule<PhaseMention["phase"] | null>[] = [
  {
    id: "phase/numbered",
    match: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:phase|ph\\.?|phases)[\\s-]{0,2}(?<first>${N}(?:[aAbB])?)(?:(?:\\s?[/-]\\s?|\\s(?:and|or|to)\\s(?:a\\s)?(?:phase\\s)?)(?<second>${N}(?:[aAbB])?))?${LETTER.replace("(?:[- ]?[aAbB])?", "")}`,
      "giu",
    ),
    value: null,
    examples: ["Phase 2", "phase Ib/II", "Phase 2 and 3", "Ph. 3"],
    notExamples: ["phase of life", "Phase 21"],
  },
  {
    id: "phase/first-in-human",
    match: /\bfirst[- ]in[- ](?:human|man)\b/gi,
    value: "Phase 1",
    examples: ["first-in-human"],
    notExamples: ["first in class"],
  },
  {
    id: "phase/preclinical",
    match:
      /\b(?:pre-?clinical(?:ly|-stage)?|IND-enabling)\b|(?<!\bclinical\s(?:and|or)\s)\bnon-?clinical(?=\s(?:[\p{L}-]{2,16}\s){0,2}(?:development|stud(?:y|ies)|testing|work|toxicology|safety)\b)|\b(?:GLP\s)?toxicology(?=\s(?:stud(?:y|ies)|package|program(?:me)?)\b)/giu,
    value: "Preclinical",
    examples: [
      "preclinical",
      "IND-enabling studies",
      "nonclinical toxicology studies",
      "the toxicology study",
    ],
    notExamples: ["clinical", "the toxicology department", "nonclinical staff"],
  },
  {
    id: "phase/discovery",
    match:
      /\b(?:discovery|research)[- ](?:stage|phase(?!\sof\s(?:the|our|its)\b))\b|(?<=\b(?:in|into|entered|entering)\s)(?:lead[- ](?:optimi[sz]ation|identification)|hit-to-lead)\b/gi,
    value: "Discovery",
    examples: ["discovery-stage", "is in lead optimization"],
    notExamples: ["drug discovery", "the research phase of the companies' collaboration"],
  },
  {
    id: "phase/filed",
    match:
      /(?<=[\p{L}\d)]\s?[:–|]\s)(?:filed|pre-?registration|under\s(?:regulatory\s)?review)(?=\s(?:in|with|by)\b|\s?[.;,|(]|\s*$)/giu,
    value: "Filed",
    examples: ["ACM-101 (gout): filed in May 2010", "ACM-101: under review in Japan"],
    notExamples: ["The lawsuit was filed in May", "Acme filed in May"],
  },
  {
    id: "phase/pivotal",
    match:
      /\b(?:pivotal|registrational|registration-enabling|registration[- ]directed)\b|\bregistration(?=\s(?:trials?|stud(?:y|ies))\b)/gi,
    value: "Pivotal",
    examples: ["a pivotal trial", "a registration trial"],
    notExamples: ["pivot", "the trial's registration"],
  },
];

const ROMAN: Record<string, string> = { i: "1", ii: "2", iii: "3", iv: "4" };

function arabic(part: string): string {
  const match = /^(\d|i{1,3}|iv)([ab]?)$/i.exec(part);
  return match ? (ROMAN[match[1]!.toLowerCase()] ?? match[1]!) + match[2]!.toLowerCase() : part;
}

const KNOWN = new Set<string>(PHASES);

/** Grants and building works are counted in phases too. */
const OTHER_PHASE =
  /\b(?:SBIR|STTR|small business (?:innovation|technology)|grant|award|construction|expansion of the (?:plant|facility))\b/i;
/** What a phase stands in that is no trial of it: meetings, doses, and what companies do in general. */
const BEFORE_OTHERS = /\b(?:end[- ]of[- ]|pre-|post-|recommended |up to |late[- ]stage |capable of )$/i;
const AFTER_OTHERS =
  /^[- ](?:ready|dose(?![- ](?:escalat|expan|rang|find))|dosing\s(?:regimen|schedule)|enabling|meeting)\b/i;
/** "preclinical Alzheimer's disease" is a stage of the disease; "pivotal" is said of much besides trials. */
const PRECLINICAL_DISEASE = compact(/^\s(?:AD\b|\p{Lu}\p{Ll}{3,14}[’']s\b|stage\sof\sdisease)/u);
/** People's offices, and laboratory work at large. */
const PRECLINICAL_JOB = compact(
  /\b(?:president|director|head|officer|manager)s?,?\s(?:of\s)?(?:[\p{L}-]{2,20}\s){0,2}pre-?clinical|pre-?clinical\s(?:and|or)\sclinical\s(?:data|research|studies|evidence|findings|experience|trials)\b|pre-?clinical\s(?:and\s(?:early|translational)\s(?:clinical\s)?(?:development|sciences?)|research\s(?:organi[sz]ation|services?))\b/iu,
);
const PIVOTAL_NOUN = compact(
  /^(?:,?\s(?:[\p{L}\d-]{2,20},?\s){0,4}?\(?(?:trials?|stud(?:y|ies)|programs?|programmes?|cohorts?|phase|data|results|development|path(?:way)?)\b)/iu,
);

const FINDER = new PatternFinder(PHASE_RULES);

export function findPhases(analysis: Analysis): PhaseMention[] {
  return FINDER.matchesIn(analysis).flatMap((match): PhaseMention[] => {
    const { start, end, text, sentence, rule, groups } = match;
    const said = analysis.sentences[sentence]!;
    const around = analysis.text.slice(Math.max(said.start, start - 30), Math.min(said.end, end + 30));
    if (rule.value === null && (OTHER_PHASE.test(around) || /^PH\d/.test(text))) return [];
    const before = analysis.text.slice(Math.max(0, start - 24), start);
    const after = analysis.text.slice(end, end + 90);
    if (rule.value === null && (BEFORE_OTHERS.test(before) || AFTER_OTHERS.test(after))) return [];
    if (rule.value === "Preclinical" && (PRECLINICAL_DISEASE.test(after) || PRECLINICAL_JOB.test(around)))
      return [];
    if (rule.value === "Pivotal" && !PIVOTAL_NOUN.test(after)) return [];
    const base = { kind: "phase" as const, sentence, finder: rule.id, confidence: 0.95 };
    if (rule.value !== null) return [{ ...base, start, end, text, phase: rule.value }];
    const first = arabic(groups.first ?? "");
    const second = groups.second === undefined ? null : arabic(groups.second);
    if (second === null)
      return KNOWN.has(`Phase ${first}`)
        ? [{ ...base, start, end, text, phase: `Phase ${first}` as PhaseMention["phase"] }]
        : [];
    const combined = `Phase ${first}/${second}`;
    const twoPhases = /\s(?:and|or|to)\s/.test(text);
    if (!twoPhases && KNOWN.has(combined))
      return [{ ...base, start, end, text, phase: combined as PhaseMention["phase"] }];
    return [first, second]
      .filter((part) => KNOWN.has(`Phase ${part}`))
      .map((part) => ({ ...base, start, end, text, phase: `Phase ${part}` as PhaseMention["phase"] }));
  });
}
