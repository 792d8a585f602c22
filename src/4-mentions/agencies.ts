import type { Analysis } from "../3-language/analysis.js";
import type { AgencyMention } from "./mention.js";
import { PatternFinder, type PatternRule } from "./pattern-finder.js";

const agency = (
  value: string,
  match: RegExp,
  examples: string[],
  notExamples: string[] = [],
): PatternRule<string> => ({
  id: `agency/${value.toLowerCase().replace(/\s/g, "-")}`,
  match,
  value,
  examples,
  notExamples,
});

/** Agencies by their usual short form and the ways in which releases name them. */
export const AGENCY_RULES: readonly PatternRule<string>[] = [
  agency(
    "FDA",
    /\b(?:U\.?S\.? )?Food (?:and|&) Drug Administration(?:\s\([“"]?(?:the )?[“"]?(?:US |U\.S\. )?FDA[”"]?\))?|\bFDA\b/g,
    ["the FDA approved", "U.S. Food and Drug Administration"],
    ["FDAAA"],
  ),
  agency(
    "EMA",
    /\bCommittee for Orphan Medicinal Products(?:\s\([“"]?COMP[”"]?\))?|\bPa?ediatric Committee\b(?:\s\(PDCO\))?|\bPharmacovigilance Risk Assessment Committee(?:\s\([“"]?PRAC[”"]?\))?|\b(?:COMP|PDCO|PRAC)\b|\bEuropean Medicines Agency(?:[’']s)?(?:\s\([“"]?EMA[”"]?\))?|\bEMA\b|\bEMEA\b/g,
    ["the EMA"],
  ),
  agency(
    "CHMP",
    /\bCommittee for (?:Medicinal Products for Human Use|Human Medicinal Products)(?:\s\([“"]?CHMP[”"]?\))?|\bCHMP\b/g,
    ["the CHMP adopted"],
  ),
  agency(
    "EC",
    /\bEuropean Commission(?:\s\([“"]?EC[”"]?\))?|(?<=\b(?:by|from) the )EC\b|\bEC\b(?=\s(?:approv|grant|decision|has|authori|adopt|will|typically|is\b))/g,
    ["the European Commission"],
    ["EC50"],
  ),
  agency(
    "MHRA",
    /\bMedicines and Healthcare products Regulatory Agency(?:\s\([“"]?MHRA[”"]?\))?|\bMHRA\b/gi,
    ["the MHRA"],
  ),
  agency("PMDA", /\bPharmaceuticals and Medical Devices Agency(?:\s\([“"]?PMDA[”"]?\))?|\bPMDA\b/gi, [
    "Japan’s PMDA",
  ]),
  agency(
    "MHLW",
    /\b(?:Japan(?:ese|[’']s)? )?Ministry of Health,? Labou?r,? and Welfare(?:\s\([“"]?(?:J-)?MHLW[”"]?\))?|\bMHLW\b/gi,
    ["the MHLW"],
  ),
  agency(
    "NMPA",
    /\b(?:China(?:[’']s)? |Chinese )?National Medical Products Administration(?:\s\([“"]?NMPA[”"]?\))?|\bNMPA\b|\b(?:China )?(?:State |National )?Food and Drug Administration of China\b|\bCFDA\b|\bSFDA\b|\bCenter for Drug Evaluation(?! and Research)(?:\s\([“"]?CDE[”"]?\))?|\bCDE\b/g,
    ["the NMPA", "the CDE"],
    ["Center for Drug Evaluation and Research"],
  ),
  agency("Health Canada", /\bHealth Canada\b/g, ["Health Canada"]),
  agency("TGA", /\bTherapeutic Goods Administration(?:\s\([“"]?TGA[”"]?\))?|\bTGA\b/g, ["the TGA"]),
  agency("Swissmedic", /\bSwissmedic\b/gi, ["Swissmedic"]),
  agency("ANVISA", /\bANVISA\b|\bBrazilian Health (?:Regulatory|Surveillance) Agency\b/gi, ["ANVISA"]),
  agency("COFEPRIS", /\bCOFEPRIS\b/gi, ["COFEPRIS"]),
  agency(
    "MFDS",
    /\bMinistry of Food and Drug Safety(?:\s\([“"]?MFDS[”"]?\))?|\bMFDS\b|\bKFDA\b|\bKorean? (?:Food and Drug Administration|FDA)(?:\s\(KFDA\))?/g,
    ["the MFDS"],
  ),
  agency("HSA", /\bHealth Sciences Authority\b/g, ["the Health Sciences Authority"]),
  agency("TFDA", /\bTaiwan (?:Food and Drug Administration|FDA)(?:\s\([“"]?TFDA[”"]?\))?|\bTFDA\b/g, [
    "the TFDA",
  ]),
  agency(
    "CDSCO",
    /\bCDSCO\b|\bCentral Drugs Standard Control Organi[sz]ation\b|\bDCGI\b|\bDrugs? Controller General of India\b/g,
    ["CDSCO"],
  ),
  agency("BfArM", /\bBfArM\b|\bFederal Institute for Drugs and Medical Devices(?:\s\(BfArM\))?/g, [
    "the German BfArM",
  ]),
  agency("PEI", /\bPaul[- ]Ehrlich[- ]Institut[e]?\b(?:\s\(PEI\))?/g, ["the Paul-Ehrlich-Institut"]),
  agency(
    "ANSM",
    /\b(?:French )?National Agency for (?:the Safety of )?Medicines and Health Products(?: Safety)?(?:\s\(ANSM\))?|\bANSM\b|\bAFSSAPS\b/gi,
    ["the French ANSM"],
  ),
  agency("NoMA", /\bNorwegian Medic(?:ines|al Products) Agency\b(?:\s\((?:NoMA|DMP|SLV)\))?|\bNoMA\b/g, [
    "the Norwegian Medicines Agency",
  ]),
  agency("Fimea", /\bFinnish Medicines Agency\b(?:,? \(?Fimea\)?)?|\bFimea\b/g, ["Fimea"]),
  agency("MEB", /\bMedicines Evaluation Board\b(?:\s\((?:MEB|CBG)\))?/g, [
    "the Dutch Medicines Evaluation Board",
  ]),
  agency("HPRA", /\bHPRA\b|\bHealth Products Regulatory Authority\b(?:\s\(HPRA\))?/g, ["the HPRA"]),
  agency("Thai FDA", /\bThai(?:land)?(?:[’']s)? (?:FDA|Food and Drug Administration)\b/g, ["the Thai FDA"]),
  agency("AIFA", /\bAIFA\b|\bItalian Medicines Agency(?:\s\(AIFA\))?/g, ["AIFA"]),
  agency("AEMPS", /\bAEMPS\b|\bSpanish (?:Medicines Agency|Agency of Medicines)\b/g, ["AEMPS"]),
  agency("FAMHP", /\bFAMHP\b|\bFederal Agency for Medicines and Health Products(?:\s\(FAMHP\))?/g, [
    "the Belgian FAMHP",
  ]),
  agency("DKMA", /\bDanish Medicines Agency\b(?:\s\(DKMA\))?|\bDKMA\b/g, ["Danish Medicines Agency"]),
  agency(
    "Swedish MPA",
    /\b(?:Swedish )?(?<!Norwegian )Medical Products Agency(?:\s\((?:MPA|Läkemedelsverket)\))?|\bLäkemedelsverket\b/g,
    ["Swedish Medical Products Agency"],
  ),
  agency(
    "SFDA",
    /\bSaudi Food (?:and|&) Drug Authority(?:\s\(SFDA\))?|\bSaudi(?: Arabia(?:n|[’']s)?)? (?:FDA|SFDA)\b/g,
    ["Saudi Arabia’s SFDA"],
  ),
  agency("Israel MoH", /\bIsrael(?:i|[’']s)? (?:Ministry of Health|MoH)\b/g, [
    "the Israeli Ministry of Health",
  ]),
  agency("Medsafe", /\bMedsafe\b/g, ["Medsafe"]),
  agency(
    "IRB",
    /\b(?:institutional review board|ethics committee|human research ethics committee)\b|\bIRB\b|\bHREC\b/gi,
    ["the institutional review board"],
  ),
];

const FINDER = new PatternFinder(AGENCY_RULES);

export function findAgencies(analysis: Analysis): AgencyMention[] {
  return FINDER.matchesIn(analysis).map(({ start, end, text, sentence, rule }) => ({
    kind: "agency",
    start,
    end,
    text,
    sentence,
    name: rule.value,
    finder: rule.id,
    confidence: 0.97,
  }));
}
