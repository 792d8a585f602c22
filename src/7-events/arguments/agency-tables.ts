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

/** Whom an application goes to where the sentence names nobody. */
export const SUBMISSION_AGENCY: Readonly<Record<string, string>> = {
  NDA: "FDA",
  sNDA: "FDA",
  BLA: "FDA",
  sBLA: "FDA",
  ANDA: "FDA",
  IND: "FDA",
  EUA: "FDA",
  "510(k)": "FDA",
  PMA: "FDA",
  "De Novo": "FDA",
  MAA: "EMA",
  NDS: "Health Canada",
};

/** Who grants a designation where the sentence names nobody. */
export const DESIGNATION_AGENCY: Readonly<Record<string, string>> = {
  "Fast Track": "FDA",
  "Breakthrough Therapy": "FDA",
  RMAT: "FDA",
  "Rare Pediatric Disease": "FDA",
  QIDP: "FDA",
  "Breakthrough Device": "FDA",
  "Priority Review": "FDA",
  PRIME: "EMA",
  "Accelerated Assessment": "EMA",
  Sakigake: "MHLW",
  ILAP: "MHRA",
  "Innovative Medicine": "MHRA",
};

/** Places that stand for the agency that approves drugs there. */
export const PLACES: readonly (readonly [RegExp, string])[] = [
  [/\bin Japan\b|\bJapanese\b/, "MHLW"],
  [/\bEuropean (?:marketing|approval)|\bin (?:the )?(?:EU\b|Europe\b|European Union)/, "EC"],
  [/\bin China\b|\bChinese\b/, "NMPA"],
  [/\bin Canada\b/, "Health Canada"],
  [/\bin the (?:U\.?S\.?\b|United States)|\bU\.S\. (?:approval|marketing)/, "FDA"],
];
