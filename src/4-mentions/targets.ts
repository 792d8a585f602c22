import type { Analysis } from "../3-language/analysis.js";
import type { TargetMention } from "./mention.js";
import { PatternFinder, type PatternRule } from "./pattern-finder.js";

/** Symbols of molecules that drugs act on (HGNC, and as releases write them), as patterns; the longer before the shorter. Each begins as `BEGINNING` says. */
const SYMBOLS = [
  String.raw`KRAS(?: G12[CDV])?|BRAF(?: V600E?)?|KIT D816V|JAK1\/2|MEK1\/2|CDK4\/6|CDK\d{1,2}|HER[234]|EGFRvIII|EGFR|VEGFR?-?[ABC123]?|FGFR\d?|PDGFR[αβ]?`,
  String.raw`PD-?L?1|CTLA-?4|LAG-?3|TIM-?3|TIGIT|4-1BB|OX40L?|B7-H3|BCMA|GPRC5D|FcRH5|CD\d{1,3}[a-z]?|TL1A|TNFR2|TNF-?[αa]?|TSLP|IgE|FcRn|BAFF|APRIL`,
  String.raw`IL-\d{1,2}R[αβ]?|IL-\d{1,2}[A-Zα-ω]?|CCR\d|CXCR\d|TLR\d|NLRP3|S1PR?1|TYK2|JAK\d?|BTK|SYK|IRAK4|α4β7|C5a?R?|C3|C1s|MASP-2`,
  String.raw`TROP-?2|PSMA|CLDN18\.2|Claudin 18\.2|DLL3|Nectin-4|FRα|MET|MUC16|GPC3|CEACAM5|SSTR2|ROR1|TfR1|CLDN6`,
  String.raw`PARP1?|PI3Kα?|AKT|ATR|WEE1|EZH2|PRMT5|WRN|HDAC\d?|BCL-?2|MCL-?1|MDM2|SHP2|SOS1|XPO1|BRD4|FLT3|IDH[12]|RET|ALK|ROS1|NTRK|KIT|HIF-2α`,
  String.raw`GLP-1R?|GIPR?|SGLT[12]|DPP-?4|PCSK9|ANGPTL3|Lp\(a\)|APOC3|HSD17B13|PNPLA3|FXR|THR-?β|FGF21|RANKL|APOL1|TTR`,
  String.raw`CFTR|SMN[12]?|SOD1|LRRK2|TREM2|α-synuclein|DMPK|CGRP|5-HT\d[A-Z]?|P2X3|Nav1\.[78]|NK[123]R?|SV2A|TAAR1|NMDA|GABA-?A`,
];
const BEGINNING = "[A-Z45α]";
/** Those that are words, or begin with a small letter. */
const WORDS = String.raw`factor (?:XIa?|Xa|B|D)|folate receptor alpha|c-?Met|mesothelin|mTOR|menin|sclerostin|myostatin|activin|alpha-synuclein|huntingtin|dystrophin|mGluR\d`;
/** Antibodies with two arms name both: "CD20xCD3". */
const PAIR = String.raw`[A-Z][A-Z\d.-]{1,8}[x×](?:CD\d{1,3}|MET|HER[23]|PD-?L?1|VEGF|4-1BB|EGFR)`;

export const TARGET_RULES: readonly PatternRule<null>[] = [
  {
    id: "target/symbol",
    match: new RegExp(
      String.raw`(?=${BEGINNING})(?<![\p{L}\d/-])(?:${PAIR}|${SYMBOLS.join("|")})(?![\p{L}\d])`,
      "gu",
    ),
    value: null,
    examples: ["PD-1", "CD20xCD3", "CD19", "HER2", "KRAS G12C", "IL-23"],
    notExamples: ["ACM-101", "COVID-19"],
  },
  {
    id: "target/word",
    match: new RegExp(String.raw`(?<![\p{L}\d/-])(?:${WORDS})(?![\p{L}\d])`, "gu"),
    value: null,
    examples: ["mTOR", "factor XIa", "c-Met"],
    notExamples: ["a factor of two", "activins"],
  },
];

const FINDER = new PatternFinder(TARGET_RULES);

export function findTargets(analysis: Analysis): TargetMention[] {
  return FINDER.matchesIn(analysis).map(({ start, end, text, sentence, rule }) => ({
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
