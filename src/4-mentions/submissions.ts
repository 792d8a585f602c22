import type { Analysis } from "../3-language/analysis.js";
import type { SubmissionMention } from "./mention.js";
import { PatternFinder, type PatternRule } from "./pattern-finder.js";

const S = "(?:supplement(?:al|ary)\\s)";
const rule = (
  value: string,
  source: string,
  flags: string,
  examples: string[],
  notExamples: string[] = [],
): PatternRule<string> => ({
  id: `submission/${value.toLowerCase().replace(/[^a-z0-9]/g, "-")}-${flags.includes("i") ? "long" : "short"}`,
  match: new RegExp(source, flags),
  value,
  examples,
  notExamples,
});

/** Applications to agencies, by their long and short forms. */
export const SUBMISSION_RULES: readonly PatternRule<string>[] = [
  rule("sNDA", `\\b${S}new drug applications?`, "gi", ["supplemental New Drug Application"]),
  rule("sNDA", "\\bsNDAs?\\b|\\b[Ss]upplement(?:al|ary) NDAs?\\b", "g", ["sNDA", "supplemental NDA"]),
  rule("sBLA", `\\b${S}biologics? licen[sc]e applications?`, "gi", [
    "supplemental Biologics License Application",
  ]),
  rule("sBLA", "\\bsBLAs?\\b|\\b[Ss]upplement(?:al|ary) BLAs?\\b", "g", ["sBLA", "supplemental BLA"]),
  rule("ANDA", "\\babbreviated new drug applications?", "gi", ["Abbreviated New Drug Application"]),
  rule("ANDA", "\\bANDAs?\\b", "g", ["ANDA"]),
  rule("IND", '\\binvestigational new drugs?(?:\\s\\([“"]?IND[”"]?\\))?(?:\\sapplications?)?', "gi", [
    "Investigational New Drug application",
  ]),
  rule(
    "IND",
    "(?<!\\b[Pp]re-?)\\bINDs?\\b(?!-enabling)(?:\\sapplications?)?",
    "g",
    ["the IND"],
    ["IND-enabling"],
  ),
  rule("NDA", "\\bnew drug applications?", "gi", ["New Drug Application"]),
  rule("NDA", "(?<!\\b[Pp]re-?)\\bNDAs?\\b(?:\\ssubmission)?", "g", ["NDA"]),
  rule("BLA", "\\bbiologics? licen[sc]e applications?|\\bbiologics? licensing applications?", "gi", [
    "Biologics License Application",
  ]),
  rule("BLA", "(?<!\\b[Pp]re-?)\\bBLAs?\\b", "g", ["BLA"]),
  rule(
    "MAA",
    "\\bmarketing applications?(?:(?=\\s[^.;]{0,50}\\b(?:European|EMA|EU)\\b)|(?<=\\b(?:European|EMA|EU)\\b[^.;]{0,40}\\smarketing applications?))|\\bmarketing authori[sz]ation applications?|\\bapplications? for (?:an? )?(?:EU |European )?marketing authori[sz]ations?|(?<=\\b(?:fil(?:e|es|ed|ing)|appl(?:y|ies|ied|ying)) for (?:an? |the )?(?:EU |European )?)(?:conditional )?marketing authori[sz]ation",
    "gi",
    [
      "file for conditional marketing authorization",
      "Marketing Authorisation Application",
      "application for marketing authorisation",
      "marketing application is under review in the EU",
    ],
  ),
  rule("MAA", "\\bMAAs?\\b", "g", ["MAA"]),
  rule(
    "CTA",
    "\\bclinical trial (?:authori[sz]ation )?applications?|\\bapplications? to (?:start|begin|commence|conduct) (?:a |the |its )?(?:first )?(?:clinical |human |phase [\\divab/]{1,6} ){1,3}(?:trials?|stud(?:y|ies))\\b",
    "gi",
    ["Clinical Trial Application", "an application to start clinical trials"],
  ),
  rule("CTA", "\\bCTAs?\\b", "g", ["CTA"]),
  rule("EUA", "\\bemergency use authori[sz]ations?", "gi", ["Emergency Use Authorization"]),
  rule("EUA", "\\bEUAs?\\b", "g", ["EUA"]),
  rule("510(k)", "\\b510\\s?\\(k\\)|\\bpre-?market notifications?", "gi", [
    "510(k)",
    "premarket notification",
  ]),
  rule("PMA", "\\bPMAs?\\b", "g", ["PMA"]),
  rule("PMA", "\\bpre-?market approvals?(?:\\sapplications?)?", "gi", ["Premarket Approval application"]),
  rule(
    "De Novo",
    "\\bde novo\\b(?=\\s(?:request|classification|application|submission|marketing|authori[sz]ation|clearance))",
    "gi",
    ["De Novo request"],
    ["de novo AML"],
  ),
  rule("JNDA", '\\b(?:japanese )?new drug applications? \\([“"]?J-?NDA[”"]?\\)', "gi", [
    "New Drug Application (JNDA)",
  ]),
  rule("JNDA", "\\bJ-?NDAs?\\b|\\bJapanese (?:new drug|marketing) applications?", "g", ["JNDA"]),
  rule("NDS", "\\bnew drug submissions?", "gi", ["New Drug Submission"]),
  rule("NDS", "\\bS?NDS\\b", "g", ["NDS"]),
  rule(
    "other",
    "\\bType II variations?|\\bnew medicines? applications?|\\bprior approval supplements?|\\b(?:marketing|regulatory|licen[sc]e|variation|registration) (?:authori[sz]ation )?(?:applications?|filings?|submissions?|dossiers?)|\\bapplications? for (?:marketing )?(?:approval|authori[sz]ation)",
    "gi",
    ["Type II variation", "regulatory filings"],
  ),
];

const FINDER = new PatternFinder(SUBMISSION_RULES);

export function findSubmissions(analysis: Analysis): SubmissionMention[] {
  return FINDER.matchesIn(analysis).map(({ start, end, text, sentence, rule: { id, value } }) => ({
    kind: "submission",
    start,
    end,
    text,
    sentence,
    submission: value,
    finder: id,
    confidence: 0.95,
  }));
}
