import type { Analysis } from "../3-language/analysis.js";
import type { DesignationMention } from "./mention.js";
import { PatternFinder, type PatternRule } from "./pattern-finder.js";

const D = "(?:\\s(?:drug|product|therapy|device|medicinal product|medicine|status)){0,3}?";
const WORD = "(?:designations?|status)";

const rule = (
  value: string,
  source: string,
  examples: string[],
  notExamples: string[] = [],
): PatternRule<string> => ({
  id: `designation/${value.toLowerCase().replace(/\s/g, "-")}`,
  match: new RegExp(source, "gi"),
  value,
  examples,
  notExamples,
});

/** Designations as releases name them. Words that are also plain ones ("breakthrough", "prime") need their noun. */
export const DESIGNATION_RULES: readonly PatternRule<string>[] = [
  rule("Breakthrough Device", `\\bbreakthrough (?:medical )?device(?:s)?(?:\\sprogram)?(?:\\s${WORD})?`, [
    "Breakthrough Device designation",
  ]),
  rule(
    "Breakthrough Therapy",
    `\\bbreakthrough(?:-| )therapy(?:\\s${WORD})?|\\bbreakthrough ${WORD}|\\bBTD\\b`,
    ["Breakthrough Therapy designation"],
    ["a breakthrough in science"],
  ),
  rule(
    "Fast Track",
    `\\bfast[- ]track(?:\\s(?:review|process|program))?(?:\\s${WORD})?(?!\\s(?:SBIR|grant|STTR))`,
    ["Fast Track designation"],
    ["a Fast-Track SBIR award"],
  ),
  rule(
    "Orphan Drug",
    `\\borphan(?:[- ]drug|[- ]medicinal[- ]product|[- ]medicine)?${D}(?:\\s${WORD})|\\borphan (?:drug|medicinal product)\\b(?= (?:exclusivity)?)`,
    ["Orphan Drug Designation", "orphan medicinal product status"],
    ["orphan diseases"],
  ),
  rule(
    "RMAT",
    "\\bregenerative medicine advanced therapy(?:\\s\\([^)]{1,20}\\))?(?:\\sdesignation)?|\\bRMAT(?:\\sdesignation)?",
    ["RMAT designation"],
  ),
  rule(
    "Priority Review",
    "\\bpriority review(?!\\s(?:vouchers?|vou))(?:\\s(?:designation|status))?",
    ["granted priority review"],
    ["priority review voucher"],
  ),
  rule(
    "Rare Pediatric Disease",
    "\\brare p(?:a)?ediatric disease(?:\\s(?:drug\\s)?designation)?(?!\\spriority review voucher)",
    ["Rare Pediatric Disease designation"],
  ),
  rule(
    "QIDP",
    "\\bqualified infectious disease (?:product(?:\\s\\([^)]{1,12}\\))?(?:\\s(?:designation|status))?|designation|status)|\\bQIDP(?:\\sdesignation)?",
    ["QIDP designation"],
  ),
  rule(
    "PRIME",
    "\\bpriority medicines?\\s?\\(PRIME\\)(?:\\s(?:designation|status|scheme|eligibility))?|\\bPRIME\\s(?:\\(PRIority MEdicines\\)\\s)?(?:designation|status|scheme|eligibility|program)",
    ["PRIME designation"],
    ["prime time"],
  ),
  {
    id: "designation/prime-alone",
    match: /(?<=\b(?:for|into|under|granted|received|its|the|EMA[’']s) )PRIME\b(?=[ ,.;)])/g,
    value: "PRIME",
    examples: ["an application for PRIME in October"],
    notExamples: ["prime time"],
  },
  rule("Sakigake", "\\bsakigake(?:\\sdesignation)?", ["SAKIGAKE designation"]),
  rule("ILAP", "\\binnovative licensing and access pathway|\\bILAP\\b|\\binnovation passport", [
    "Innovation Passport",
  ]),
  rule("Accelerated Assessment", "\\baccelerated assessment", ["accelerated assessment"]),
  rule(
    "Innovative Medicine",
    "\\bpromising innovative medicine(?:\\s\\(PIM\\))?(?:\\sdesignation)?|\\binnovative medicine designation",
    ["Promising Innovative Medicine designation"],
  ),
  rule(
    "other",
    "\\b(?:conditional|promising|special|advanced therapy classification|commissioner[’']s national priority|accelerated approval) designation|\\bATMP classification",
    ["special designation"],
  ),
];

const FINDER = new PatternFinder(DESIGNATION_RULES);

export function findDesignations(analysis: Analysis): DesignationMention[] {
  return FINDER.matchesIn(analysis).map(({ start, end, text, sentence, rule: { id, value } }) => ({
    kind: "designation",
    start,
    end,
    text,
    sentence,
    designation: value,
    finder: id,
    confidence: 0.95,
  }));
}
