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
  IND: ["FDA", "NMPA", "MFDS", "Health Canada"],
  EUA: ["FDA"],
  "510(k)": ["FDA"],
  PMA: ["FDA"],
  "De Novo": ["FDA"],
  MAA: ["EMA", "EC", "MHRA", "Swissmedic", "TGA", "Health Canada", "MHLW", "PMDA", "ANVISA"],
  JNDA: ["MHLW", "PMDA"],
  NDS: ["Health Canada"],
};

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
export const REVIEWER_OF: Readonly<Record<string, string>> = { EC: "EMA" };

/** Places that stand for the agency that approves drugs there. */
export const PLACES: readonly (readonly [RegExp, string])[] = [
  [/\bJapan(?:ese)?\b/g, "MHLW"],
  [
    /\bEU\b|\bEurope\b|\bEuropean (?:Union|Economic Area|marketing|approval|regulat|health auth|orphan)/g,
    "EC",
  ],
  [/\bChina\b|\bChinese (?:approval|regulat|health auth)/g, "NMPA"],
  [/\b(?:in|and) Canada\b/g, "Health Canada"],
  [/\b(?:in|and) Australia\b/g, "TGA"],
  [/\b(?:in|and) Switzerland\b/g, "Swissmedic"],
  [/\b(?:in|and) (?:Great Britain|the U\.?K\.?(?![A-Za-z])|the United Kingdom)/g, "MHRA"],
  [/\b(?:in|and) Brazil\b/g, "ANVISA"],
  [
    /(?<!outside (?:of )?)\bthe (?:U\.?S\.?(?![A-Za-z])|United States)|\bU\.?S\. (?:approval|marketing|regulat|orphan)/gi,
    "FDA",
  ],
];
