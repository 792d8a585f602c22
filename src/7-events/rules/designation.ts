import { compact } from "../../patterns/compact.js";
import type { EventRule } from "../rule.js";
import { IN_A_LINE, pattern } from "./wording.js";

const ASKED = compact(
  /\b(?:request(?:s|ed|ing)?|appl(?:y|ied|ies|ying)|applications?(?= (?:for|to|requesting|seeking|asking)\b)|asked|asks|sought|fil(?:ed|es|ing)(?= for)) (?:to the [^.;]{0,50}?)?(?:[^.;]{0,30}?to grant )?(?:for |to |the |a |an )*(?:(?!(?:granted|received|receives|given|awarded|assigned|accepted|under|has|have|was|were|is)\b|for priority)[\p{L}-]+ ){0,5}?(?:designation|status|priority review|fast track)|\b(?:designation|status|priority review) (?:request|application)|\brequest(?:s|ed|ing)?\b[^.;]{0,40}\b(?:designation|priority review)|\b(?:designation|status|priority review)\b[^.;]{0,50}\b(?:was|were|has been|have been) (?:also )?(?:requested|sought|applied for)\b|\bapplications? for (?:PRIME|QIDP|RMAT)\b/iu,
);

export const DESIGNATION_RULES: readonly EventRule[] = [
  {
    id: "designation/granted",
    type: "designation",
    match:
      /\b(?:granted|grants|granting(?: of)?|received|receives|receiving|receipt of|awarded|awards|obtained|obtains|obtaining|secured|secures|assigned|assigns|given|earned|gained|gains|won|designated|designates|conferred|bestow(?:s|ed)|issued|announces?|announced|has|have|had|with|under|accepted (?:for|under|into)|accept(?:ed|s)(?= [^.;]{3,180} (?:for|under) (?:accelerated assessment|priority review))|admitted (?:to|into)|entered into|accepts? (?:for|under)|acceptance (?:for|under|with)|classified)\b/gi,
    programs: "required",
    detail: "from-designation",
    unless: new RegExp(
      `${ASKED.source}|\\b(?:den(?:ied|ies)|rejected|rescinded|revoked|withdr(?:ew|awn)|declined|lost|relinquished|no longer (?:has|have|holds))\\b|\\bvoucher`,
      "iu",
    ),
    needs: "designation",
    keepsNegated: true,
    examples: [
      "The FDA granted Fast Track designation to ACM-101 for asthma.",
      "ACM-101 has received orphan drug designation from the EMA.",
      "ACM-101 has been granted Breakthrough Therapy designation by the FDA.",
      "In 2019 the FDA granted ACM-101 both Fast Track and Orphan Drug designations.",
      "ACM-101 was admitted to the PRIME scheme of the EMA in March 2019.",
      "The FDA designated ACM-101 as an orphan drug with orphan drug designation in June 2017.",
      "The FDA accepted the BLA for ACM-101 and granted it Priority Review.",
      "The FDA granted the application for ACM-101 Priority Review.",
      "The supplemental application was granted priority review for ACM-101 in April 2019.",
      "The EMA accepted the MAA for ACM-101 for accelerated assessment.",
      "The FDA accepted the supplemental application for ACM-101 in gastric cancer for priority review.",
      "ACM-101 was awarded Rare Pediatric Disease designation.",
      "Acme obtained RMAT designation for ACM-101.",
      "The MHRA granted ACM-101 an Innovation Passport.",
      "ACM-101 was assigned QIDP status.",
      "Acme announced Sakigake designation for ACM-101 in Japan.",
    ],
    notExamples: [
      "Fast Track designation is designed to speed development.",
      "Acme requested Breakthrough Therapy designation for ACM-101.",
      "A drug that receives Fast Track designation may be eligible for rolling review.",
      "Acme has applied for orphan drug designation for ACM-101.",
      "Acme may receive Fast Track designation for ACM-101.",
      "The FDA denied Breakthrough Therapy designation for ACM-101.",
      "Orphan drug designation is granted to drugs for rare diseases.",
      "Acme plans to request Priority Review of the ACM-101 filing with the FDA.",
      "The ACM-101 study received a Fast-Track SBIR award.",
      "ACM-101 was a breakthrough in science with many firsts.",
      "There is no assurance that ACM-101 is granted Fast Track designation.",
    ],
  },
  {
    id: "designation/held",
    type: "designation",
    match: /\b(?:carries|carry|holds?|holding|held)\b/gi,
    programs: "required",
    detail: "from-designation",
    timing: "background",
    unless:
      /\b(?:den(?:ied|ies)|rejected|rescinded|revoked|withdr(?:ew|awn)|declined|lost|relinquished|no longer (?:has|have|holds))\b|\bvoucher/i,
    needs: "designation",
    examples: [
      "ACM-101 holds PRIME designation from the EMA.",
      "ACM-101 carries orphan drug designation in the U.S.",
    ],
    notExamples: [
      "ACM-101 holds no Fast Track designation.",
      "If ACM-101 holds Fast Track designation, review may be quicker.",
    ],
  },
  {
    id: "designation/is",
    type: "designation",
    match:
      /\b(?:designation|status|priority review|sakigake|innovation passport)s?\b[^.;]{0,60}?\b(?:has been|have been|was|were) (?:also |previously )?(?:granted|awarded|given|received|obtained|assigned)|\b(?:fast[- ]track|breakthrough therapy|breakthrough device|orphan drug|orphan medicinal product|orphan|RMAT|priority review|PRIME|rare pa?ediatric disease|sakigake|QIDP)(?: \p{L}+){0,2}? (?:designations?|status)(?:\s\([^)]{1,12}\))? (?:for|to|from|in|by)\b/giu,
    programs: "required",
    detail: "from-designation",
    unless: new RegExp(
      `${ASKED.source}|\\b(?:den(?:ied|ies)|rejected|rescinded|revoked|withdr(?:ew|awn)|declined|lost|relinquished|no longer (?:has|have|holds))\\b`,
      "iu",
    ),
    needs: "designation",
    keepsNegated: true,
    examples: [
      "Orphan drug designation was granted to ACM-101.",
      "Fast Track designation for ACM-101 in asthma",
      "Breakthrough Therapy designation was awarded to ACM-101 in May 2018.",
      "The Orphan Drug designation from the FDA for ACM-101 came in 2016.",
    ],
    notExamples: [
      "Fast Track designation is given to drugs for serious diseases.",
      "Acme submitted a request for Fast Track designation for ACM-101.",
      "Orphan drug designation in the EU provides sponsors with ten years of exclusivity.",
      "Acme intends to apply for PRIME designation for ACM-101.",
    ],
  },
  {
    id: "designation/line",
    type: "designation",
    match: pattern(
      String.raw`(?=fast|break|orphan|rmat|prior|prime|rare|saki|qidp)${IN_A_LINE}(?:fast[- ]track|breakthrough therapy|breakthrough device|orphan drug|orphan|RMAT|priority review|PRIME|rare pa?ediatric disease|sakigake|QIDP) (?:designations?|status)(?: granted)?(?= \([^()]{2,12}\)|\s?\||\W{0,2}$)`,
    ),
    programs: "present",
    detail: "from-designation",
    needs: "designation",
    unless: new RegExp(`${ASKED.source}|\\b(?:expected|anticipated|planned|potential)\\b`, "iu"),
    examples: [
      "ACM-101 | BREEZE-2, severe asthma | Fast Track designation (US)",
      "ACM-101 – asthma: Orphan Drug designation",
    ],
    notExamples: [
      "ACM-101 – potential Fast Track designation",
      "ACM-101: request for Fast Track designation",
    ],
  },
  {
    id: "designation/requested",
    type: "designation",
    match:
      /\b(?:request(?:s|ed|ing)?(?: (?:for|that))?|(?:appl(?:y|ied|ies|ying)|fil(?:e|ed|es|ing)) (?:(?:to|with) the [^.;]{0,50}? )?for|(?<!authori[sz]ation |drug |licen[sc]e |approval )applications? for|submitted an? (?:application|request) (?:to (?:the )?[^.;]{1,60}?)?for|requests? for (?=[^.;]{0,80}\b(?:filed|submitted|made)\b)|asked (?:[^.;]{0,40}? )?(?:for|to grant|to designate)|(?:was|were|has been) (?:also )?requested|sought|(?:intends?|plans?|expects?|will) (?:to )?seek|seeking(?=[^.;]{0,50}(?:designation|status|passport)))\b/gi,
    programs: "required",
    detail: "from-designation",
    unless:
      /\b(?:granted|grants|received|accepted|approved|turned down|turns down|denied|denies|declined|declines|refused|refuses|rejected|rejects|withdrawn|withdrew)\b|\bstandard review\b/i,
    needs: "designation",
    timing: "upcoming",
    asked: true,
    ownCues: true,
    examples: [
      "Acme requested Breakthrough Therapy designation for ACM-101.",
      "Acme has applied for orphan drug designation for ACM-101.",
      "Acme recently filed for orphan designation of ACM-101 with the European Medicines Agency.",
      "Acme plans to apply for RMAT designation for ACM-101.",
      "We intend to seek Breakthrough Therapy designation for ACM-101.",
      "Acme requested Priority Review for the NDA of ACM-101.",
      "Acme has applied to the FDA for Fast Track designation of ACM-101.",
      "Acme asked the FDA to grant QIDP status to ACM-101.",
      "Rare Pediatric Disease designation for ACM-202 was requested in January.",
      "Acme has submitted an application to the European Medicines Agency (EMA) for orphan medicinal product designation of ACM-101.",
    ],
    notExamples: [
      "The FDA granted Fast Track designation to ACM-101.",
      "The FDA granted the request for Fast Track designation of ACM-101.",
      "Acme applied for a patent on ACM-101, which holds Fast Track designation.",
      "Acme may request Fast Track designation for ACM-101.",
      "The request for Breakthrough Therapy designation of ACM-101 was withdrawn in 2018.",
      "Priority review of ACM-101 was requested, and a standard review was set.",
      "The EMA validated the Marketing Authorisation Application for ACM-101 under Accelerated Assessment.",
    ],
  },
  {
    id: "designation/refused",
    type: "designation",
    match:
      /\b(?:turned down|turns down|refuse[sd]|decline[sd]|denied|denies|denial of|reject(?:ed|s)|rescinded|revoked|withdrew|withdrawn|lost|relinquished|no longer (?:has|have|holds)|declined to grant|(?:was|were|been|is) not (?:been )?(?:granted|awarded|approved)|(?:did|does) not grant)\b/gi,
    programs: "required",
    detail: "from-designation",
    needs: "designation",
    negated: true,
    ownCues: true,
    examples: [
      "The FDA denied Breakthrough Therapy designation for ACM-101.",
      "A request for Breakthrough Therapy designation of ACM-101 was turned down last summer.",
      "Acme's request for RMAT designation for ACM-101 was not granted.",
      "ACM-101 lost its orphan drug designation in Europe in 2018.",
      "The FDA rescinded the Breakthrough Therapy designation of ACM-101.",
    ],
    notExamples: ["The FDA granted Fast Track designation to ACM-101.", "Acme denied rumors about ACM-101."],
  },
];
