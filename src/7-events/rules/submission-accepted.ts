import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

/** Applications that an agency accepts for review; INDs and CTAs it clears. */
const REVIEWED = [
  "NDA",
  "sNDA",
  "BLA",
  "sBLA",
  "MAA",
  "ANDA",
  "EUA",
  "510(k)",
  "PMA",
  "De Novo",
  "JNDA",
  "NDS",
  "other",
] as const;

export const SUBMISSION_ACCEPTED_RULES: readonly EventRule[] = [
  {
    id: "submission-accepted/accepted",
    type: "submission-accepted",
    match:
      /\b(?:accepted|accepts|acceptance|accepting|validated|validates|validation|to accept|will accept)\b(?! (?:an? |the )?(?:offer|manuscript|abstract|position|role|appointment|award))|\b(?:filed|files) (?=for (?:standard |priority )?review)|(?<=\b(?:FDA|[Aa]gency|PMDA|Health Canada)(?: \([^()]{1,20}\))? (?:has |have )?)(?:filed|files) (?=(?:(?:the|our|its|an?)\b|\S{2,20}[’']s? ))/gi,
    programs: "required",
    detail: "from-submission",
    unless:
      /journal|abstract|manuscript|tender|accounting principles|generally accepted|\b(?:manufacturing|process|assay|analytical|method) validation\b|validated (?:assay|method|instrument|scale|target|biomarker)/i,
    needs: "submission",
    kinds: REVIEWED,
    examples: [
      "The FDA accepted the BLA for ACM-101.",
      "The EMA validated the MAA for zelotinib.",
      "Acme announced FDA acceptance of the NDA for ACM-101.",
      "The NDA for ACM-101 has been accepted for filing by the FDA.",
      "The FDA has accepted for priority review the New Drug Application for ACM-101.",
      "The Marketing Authorization Application for ACM-101 was validated in July 2019.",
      "Health Canada accepted the New Drug Submission for ACM-101 for review.",
      "The FDA has filed the NDA for ACM-101 and set a date in the third quarter.",
      "The FDA accepted and granted priority review for the supplemental BLA of ACM-101.",
    ],
    notExamples: [
      "The contract has options for manufacturing validation and the submission of a BLA for ACM-101.",
      "The manuscript on ACM-101 was accepted by the journal.",
      "The offer was accepted.",
      "The FDA accepted the IND for ACM-101.",
      "The FDA has not accepted the NDA for ACM-101.",
      "If the FDA accepts the NDA for ACM-101, Acme will be paid.",
      "The NDA of ACM-101 rests on a validated assay.",
      "The FDA may not accept the NDA for ACM-101.",
      "Acme reports by generally accepted accounting principles and has an NDA for ACM-101.",
    ],
  },
  {
    id: "submission-accepted/same-application",
    type: "submission-accepted",
    match:
      /\b(?:the|its|our) (?:application|dossier|filing),? (?:which )?(?:(?:was|has been|is) )?(?:validated|accepted)\b|\b(?:filing|submission|regulatory)(?: submission)? acceptances?\b/gi,
    programs: "required",
    detail: "from-submission",
    examples: [
      "The application, validated by the EMA in February 2017, rests on two trials of ACM-101.",
      "Acme received filing acceptances from the FDA and the EMA for the use of ACM-101.",
    ],
    notExamples: [
      "The application of ACM-101 has not been accepted.",
      "If the application is accepted, ACM-101 may be approved in 2021.",
    ],
  },
  {
    id: "submission-accepted/in-other-words",
    type: "submission-accepted",
    match: pattern(
      String.raw`(?<!not )\bsufficiently complete to permit\b`,
      String.raw`\bvalidation of the (?:filing|application|dossier)\b`,
      String.raw`\b(?:currently )?under evaluation by\b`,
      String.raw`\b(?:EMA|European Medicines Agency|CHMP|MHRA|Swissmedic|TGA|Health Canada|FDA|PMDA|agency)\b(?: \([^()]{1,12}\))?(?: has| have)? (?:starts?|started|begins?|began|begun|commence[sd]?|initiate[sd]?) (?:its |the |an? )?(?:formal |regulatory |accelerated )?(?:evaluation|review|assessment)\b(?! of (?:the )?(?:trial|study|safety|protocol))`,
      String.raw`\b(?:FDA|EMA|agency|regulatory|NDA|BLA|MAA) review (?:is |remains )?(?:ongoing|underway|in progress|continues|on track)\b`,
      String.raw`\b(?:evaluation|review|assessment) (?:of the (?:application|dossier|MAA|submission) )?(?:has |have )?(?:now )?(?:begun|started|commenced)\b`,
      String.raw`\b(?:FDA|EMA|European Medicines Agency|PMDA|MHRA|NMPA|Health Canada|Swissmedic|TGA|agency)\b(?: \([^()]{1,12}\))?(?: has| have)? (?:accept(?:ed|s)|validate[ds]) (?:its|the|our|their|an|[^\s.;,]{2,24}[’']s?) (?:[^\s.;,]{1,20} ){0,3}?(?:applications?|dossier|submission)\b(?! (?:for|of) (?:the )?(?:trial|study))`,
      String.raw`\baccept(?:ed|s|ance)\b${within(40)}\bfor (?:(?:regulatory|priority|standard|formal|substantive|accelerated|FDA|EMA|marketing) ){0,3}(?:review|evaluation|filing|assessment|registration)\b`,
      String.raw`\bfiling decision\b|\bdecision on (?:filing|acceptance)\b`,
    ),
    programs: "required",
    detail: "from-submission",
    unless: /orphan|clinical trial|IND\b|journal|manuscript|abstract|publication|reimbursement|\bNICE\b/,
    examples: [
      "The FDA notified Acme that the NDA for ACM-202 was sufficiently complete to permit a review.",
      "A filing decision on the NDA for ACM-101 is expected by the end of May.",
      "The JNDA for ACM-101 is currently under evaluation by the PMDA.",
      "The EMA has validated its application for an extension of the marketing authorisation of ZELORA.",
      "ACM-202 Accepted for Review by Health Canada",
      "FDA Accepts Acme's ACM-101 Application and Grants Priority Review",
      "The Brazilian agency has accepted ZELORA for review.",
      "EMA Starts Evaluation of Marketing Authorisation Application for ACM-101",
    ],
    notExamples: [
      "The NDA for ACM-101 was not sufficiently complete to permit a review.",
      "The validation of the assay of ACM-101 is done.",
      "The manuscript on ACM-101 was accepted for review by the journal.",
    ],
  },
  {
    id: "submission-accepted/under-review",
    type: "submission-accepted",
    match:
      /\b(?:(?:is|are|remains?|now|currently|also|still) under (?:\p{L}+ ){0,2}(?:review|accelerated assessment)|under (?:regulatory |priority |active |FDA |EMA )?review (?:with|by|in|at)|(?<!reviewed )under (?:regulatory |active |FDA |EMA )?review(?=\s?[;)]|\.?$)|(?:has |have )?(?:initiated|initiation of|started|begun|began) (?:an? |the |its )?accelerated (?:regulatory )?review|(?:is|are|currently|now) (?:currently |now )?being (?:reviewed|evaluated|assessed) by (?:the )?(?:FDA|EMA|European|U\.S\.|Health|regulat)|(?:is|are|remains?) (?:currently |now |still )?(?:pending|awaiting) (?:regulatory |marketing )?(?:approval|review|decision)(?! (?:of|from) (?:the |its )?(?:board|stockholders|shareholders|trial|study|protocol)))\b/giu,
    programs: "required",
    detail: "from-submission",
    timing: "background",
    unless:
      /strategic|policy|orphan|options|alternatives|safety review|literature|ethics|institutional|patents?|accounting|grant application/i,
    examples: [
      "The sBLA for ACM-101 is under review with the FDA.",
      "Marketing applications for ACM-101 are under review in Japan and Canada.",
      "ACM-101 is currently under regulatory review in the EU.",
      "The NDA for ACM-101 is being reviewed by the FDA.",
      "ACM-101 is being evaluated by the European Medicines Agency.",
      "ACM-101 is the subject of an NDA currently being reviewed by the FDA.",
      "ACM-101 is also under regulatory review for asthma.",
      "Applications for ACM-101 are currently under regulatory agency review worldwide.",
      "ACM-101 is pending regulatory approval in Japan and Europe.",
      "ACM-101 is awaiting approval in Brazil.",
    ],
    notExamples: [
      "The policy is under review.",
      "An application for orphan designation of ACM-101 is under review by the EMA.",
      "Strategic options for ACM-101 are under review.",
      "ACM-101 is not under review by any agency.",
      "The application for ACM-101 was reviewed under Priority Review, and Acme waits.",
      "The protocol of ACM-101 is under review by the ethics committee.",
      "If the NDA for ACM-101 is under review, Acme will say so.",
    ],
  },
  {
    id: "submission-accepted/answer-complete",
    type: "submission-accepted",
    match: pattern(
      String.raw`\b(?:FDA|agency)\b${within(60)}\b(?:consider(?:s|ed)|classif(?:ies|ied)|acknowledge[sd]|deem(?:s|ed)|determined|designated)\b${within(60)}\b(?:resubmission|response|resubmitted)\b${within(80)}\b(?:complete|class (?:1|2|I|II))\b`,
    ),
    programs: "required",
    detail: "from-submission",
    ownCues: true,
    unless: /\bif\b|\bwhether\b|\bnot\b|incomplete/i,
    examples: [
      "The FDA considers the resubmission of the NDA for ACM-101 a complete, class 1 response.",
      "The FDA acknowledged that the resubmission of the BLA for ACM-101 is complete.",
      "The FDA considers the resubmission of ACM-101 to be a complete, class 2 response.",
    ],
    notExamples: ["The FDA does not consider the resubmission of the NDA for ACM-101 complete."],
  },
];
