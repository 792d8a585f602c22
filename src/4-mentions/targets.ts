import type { Analysis } from "../3-language/analysis.js";
import type { TargetMention } from "./mention.js";
import { matchPatterns, type PatternRule } from "./pattern-finder.js";

/** Molecules that drugs act on, by the shape of their symbols (HGNC) and by what they are said to be. */
export const TARGET_RULES: readonly PatternRule<null>[] = [
  {
    id: "target/symbol",
    match:
      /(?<![\p{L}\d/-])(?:PD-?L?1|CTLA-?4|LAG-?3|TIGIT|HER[234]|EGFR|VEGFR?-?\d?|FGFR\d?|PDGFR|BCMA|GPRC5D|CD\d{1,3}|IL-\d{1,2}[A-Zα-ω]?|TNF-?α?|TSLP|TROP-?2|PSMA|CLDN18\.2|DLL3|KRAS(?: G12[CDV])?|BRAF|BTK|JAK\d?|TYK2|PARP\d?|CDK\d(?:\/\d)?|PI3K|mTOR|GLP-1R?|GIPR?|PCSK9|SGLT2|DPP-?4|CFTR|SMN[12]?|FcRn|C5|CGRP|5-HT\d[A-Z]?|FLT3|IDH[12]|MET|RET|ALK|ROS1|NTRK|KIT|HIF-2α|SOD1|TTR|APOC3|HSD17B13|NLRP3)(?![\p{L}\d])/gu,
    value: null,
    examples: ["PD-1", "CD19", "HER2", "KRAS G12C"],
    notExamples: ["ACM-101", "COVID-19"],
  },
];

export function findTargets(analysis: Analysis): TargetMention[] {
  return matchPatterns(analysis, TARGET_RULES).map(({ start, end, text, sentence, rule }) => ({
    kind: "target",
    start,
    end,
    text,
    sentence,
    name: text,
    finder: rule.id,
    confidence: 0.9,
  }));
}
