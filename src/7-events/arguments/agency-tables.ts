import type { EventType } from "../../schema/vocabulary.js";

/** Types that an agency has a part in. */
export const REGULATORY_TYPES: ReadonlySet<EventType> = new Set([
  "approval",
  "complete-response",
  "refusal-to-file",
  "submission",
  "submission-accepted",
  "decision-date",
  "designation",
  "trial-authorization",
  "clinical-hold",
  "clinical-hold-lifted",
  "import-alert",
  "import-alert-exemption",
  "advisory-committee",
  "chmp-opinion",
  "agency-meeting",
  "label-change",
  "inspection",
  "market-withdrawal",
  "priority-review-voucher",
]);

/** Who takes an application of the name: the usual agency first, and others who have one. Absent: any agency. */
export const SUBMISSION_AGENCIES: Readonly<Record<string, readonly string[]>> = {
  NDA: ["FDA", "NMPA", "MHLW", "PMDA", "MFDS"],
  sNDA: ["FDA", "NMPA", "MHLW", "PMDA", "MFDS"],
  BLA: ["FDA", "NMPA", "MFDS"],
  sBLA: ["FDA", "NMPA", "MFDS"],
  ANDA: ["FDA"],
  IND: ["FDA", "NMPA", "MFDS", "Health Canada", "TFDA"],
  EUA: ["FDA"],
  "510(k)": ["FDA"],
  PMA: ["FDA"],
  "De Novo": ["FDA"],
  MAA: ["EMA", "EC", "MHRA", "Swissmedic", "TGA", "Health Canada", "MHLW", "PMDA", "ANVISA"],
  JNDA: ["MHLW", "PMDA"],
  NDS: ["Health Canada"],
};

/** Applications that go to the agencies of the countries of a trial, and not to this one. */
export const NEVER_TAKES: Readonly<Record<string, string>> = { CTA: "FDA" };

/** Who gives a designation: the usual giver first, and others who have one of the name. Absent: any agency. */
export const DESIGNATION_AGENCIES: Readonly<Record<string, readonly string[]>> = {
  "Fast Track": ["FDA"],
  "Breakthrough Therapy": ["FDA", "NMPA", "MFDS"],
  RMAT: ["FDA"],
  "Rare Pediatric Disease": ["FDA"],
  QIDP: ["FDA"],
  "Breakthrough Device": ["FDA"],
  "Priority Review": ["FDA", "NMPA", "MHLW", "PMDA", "Health Canada", "TGA", "MFDS", "ANVISA", "Swissmedic"],
  PRIME: ["EMA"],
  "Accelerated Assessment": ["EMA"],
  Sakigake: ["MHLW"],
  ILAP: ["MHRA"],
  "Innovative Medicine": ["MHRA"],
};

/** Who takes applications where another body approves. */
export const REVIEWER_OF: Readonly<Record<string, string>> = { EC: "EMA", CHMP: "EMA" };

/** Who gives advice and meets companies there. */
export const ADVISER_OF: Readonly<Record<string, string>> = { EC: "EMA", MHLW: "PMDA" };

/** Words of an act that only one agency does, where nobody is named. */
export const IMPLIED_BY_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:type [ABCD] meeting|end[- ]of[- ]phase|EOP[12]|pre-?(?:IND|s?NDA|s?BLA|EUA|submission)\b|special protocol assessment|INTERACT meeting|(?:accelerated|tentative) approval|510\(k\)|de novo|[sa]?NDA\b|s?BLA\b|PMA\b|pre-?market approval|PDUFA|priority review voucher|complete response letter|investigational device exemption|IDE\b|prior approval supplement)/i,
    "FDA",
  ],
  [/\b(?:notice of (?:compliance|deficiency)|NOC\/c|no objection letter)\b/i, "Health Canada"],
  [/\b(?:Register of Therapeutic Goods|ARTG)\b/, "TGA"],
  [/\b(?:protocol assistance|pa?ediatric investigation plan|Type II variation)\b/i, "EMA"],
  [/\bconditional marketing authori[sz]ation\b/i, "EC"],
];

/** What no agency alone has done: marks of conformity, approvals the world over or of a country whose agency is not known. */
export const OF_NO_ONE_AGENCY =
  /\bCE[- ](?:mark|certif)|\b(?:\d+|many|several|multiple|other|various|numerous|all|European|most|additional|[a-z]+teen|[a-z]+ty|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:other |additional |European |EU |major )?(?:countries|markets|territories|jurisdictions|nations)\b|\b(?:worldwide|globally|around the world|global|international(?:ly)?|(?:regulatory|health) (?:authorities|agencies|bodies)|regulators|regulatory agency review|outside (?:of )?the (?:U\.?S|United))\b|\b(?:Ethics Committee|HREC|IRB|Institutional Review Board)\b/i;

/** Countries of which no agency is known by name, or that share one. */
export const OTHER_COUNTRIES =
  /\b(?:Germany|German|France|French|Ital(?:y|ian)|Spain|Spanish|Nordic|Norw(?:ay|egian)|Iceland|Liechtenstein|Sweden|Swedish|Denmark|Danish|Finland|Finnish|Netherlands|Dutch|Belgi(?:um|an)|Austria|Poland|Polish|Czech|Hungary|Hungarian|Greece|Portugal|Ireland|Irish|Russia|Russian|Ukraine|Turkey|Turkish|Israel|Israeli|Saudi|Emirates|UAE|Egypt|South Africa|Argentina|Chile|Colombia|Peru|Paraguay|Uruguay|Ecuador|Latin America|Kuwait|Qatar|Hong Kong|Macau|Taiwan|Singapore|India|Thailand|Thai|Vietnam|Malaysia|Philippines|Indonesia|New Zealand|Pakistan|Bangladesh|Kazakhstan|Georgia|Asia|Africa|Middle East)\b/;

/** Places that stand for the agency that approves drugs there. */
export const PLACES: readonly (readonly [RegExp, string])[] = [
  [/\bJapan(?:ese)?\b/g, "MHLW"],
  [
    /\bEU\b|\bEurope\b|\bEuropean (?:Union|Economic Area|[Mm]arketing|[Aa]pproval|[Rr]egulat|[Aa]uthori[sz]ation|[Hh]ealth [Aa]uth|[Oo]rphan|[Ll]abel)/g,
    "EC",
  ],
  [/\bChina\b|\bChinese (?:approval|regulat|health auth)/g, "NMPA"],
  [
    /\b(?:[Ii]n|[Aa]nd|[Ff]or) Canada\b|\bCanadian (?:[Aa]pproval|[Rr]egulat|[Mm]arketing|[Hh]ealth [Aa]uth|[Aa]uthorit)/g,
    "Health Canada",
  ],
  [
    /\b(?:[Ii]n|[Aa]nd|[Ff]or) Australia\b|\bAustralian (?:[Aa]pproval|[Rr]egulat|[Mm]arketing|[Rr]egist)/g,
    "TGA",
  ],
  [/\b(?:[Ii]n|[Aa]nd|[Ff]or) Switzerland\b|\bSwiss (?:[Aa]pproval|[Rr]egulat|[Mm]arketing)/g, "Swissmedic"],
  [
    /\b(?:[Ii]n|[Aa]nd|[Ff]or) (?:Great Britain|the U\.?K\.?(?![A-Za-z])|the United Kingdom)|\b(?:UK|British) (?:[Aa]pproval|[Rr]egulat|[Mm]arketing|[Aa]uthori[sz]ation)/g,
    "MHRA",
  ],
  [/\b(?:[Ii]n|[Aa]nd|[Ff]or) Brazil\b|\bBrazilian (?:[Aa]pproval|[Rr]egulat|[Mm]arketing)/g, "ANVISA"],
  [/\b(?:[Ii]n|[Aa]nd|[Ff]or) Mexico\b|\bMexican (?:[Aa]pproval|[Rr]egulat)/g, "COFEPRIS"],
  [/\b(?:[Ii]n|[Aa]nd|[Ff]or) (?:South )?Korea\b|\bKorean (?:[Aa]pproval|[Rr]egulat|[Mm]arketing)/g, "MFDS"],
  [/\bUS (?:[Aa]pprov|[Mm]arketing|[Rr]egulat|[Oo]rphan|[Ll]abel|[Ff]iling|[Ss]ubmission)|\(USA?\)/g, "FDA"],
  [/\(JPN?\)/g, "MHLW"],
  [/\(CN\)/g, "NMPA"],
  [
    /(?<!outside (?:of )?)\bthe (?:U\.?S\.?(?:A\.?)?(?![A-Za-z])|United States)|\bU\.?S\. (?:approval|marketing|regulat|orphan|label)/gi,
    "FDA",
  ],
];
