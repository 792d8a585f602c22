import type { EventRule } from "../rule.js";
import { financingDetail } from "./financing-words.js";
import { pattern, within } from "./wording.js";

export const MILESTONE_RULES: readonly EventRule[] = [
  {
    id: "financing/milestone",
    type: "financing",
    match: pattern(
      String.raw`(?<=^\W{0,3}|[;,:] (?:and )?(?:an? |the |[A-Z]{0,3}[$€£][\d.]+ ?(?:million|m) )?)(?:upfront|milestone|signing) (?:payments?|fees?)\b(?: of [^.;,]{2,30}?)? (?:was |were |has been |have been )?(?:received|triggered|earned|paid)\b(?! (?:by|in full))`,
      String.raw`\bmilestone(?: payment)?,? (?:earned|paid|received|reached)\b`,
      String.raw`\bmilestone(?: payment)?s?\b${within(30)}(?:[$€£¥]|\b(?:EUR|USD|CHF|SEK|DKK|NOK|GBP|AUD|CAD|JPY|RMB) )\s?[\d.,]{1,9}\s?(?:million|m|thousand|billion)?,? (?:was |were |has been |have been )?(?:received|earned|triggered|paid)\b`,
      String.raw`\b(?:receiv(?:e[ds]?|ing)|receipt of|earn(?:s|ed)?|recogni[sz](?:es|ed)|triggered|paid|pay|make|made|achiev(?:es?|ed))\b${within(70)}\b(?:milestone (?:payments?|fee)|upfront (?:cash )?(?:payment|fee)s?|milestones?(?= (?:of|from|total|under|in (?:its|our|the)|related|associated|for|upon)\b)|licensing fees?|license fee(?:s| payment)?|royalty payments?|royalt(?:y|ies) (?:of|from))(?!${within(120)}\b(?:is|are) (?:also )?eligible\b)`,
      String.raw`\bincremental licensing (?:fees|income)\b`,
    ),
    programs: "topic",
    detail: financingDetail,
    needs: "money",
    unless:
      /\b(?:eligible|entitled|may (?:receive|also|be)|could|potential)\b|under the terms of|account for|amortiz|contingent|tax|excluding|expense/i,
    examples: [
      "ACM-101 licensed to Bolt for up to £90 million; first milestone of £3 million received in November.",
      "Acme received a milestone payment of $150 million from Bolt for ACM-101.",
      "Acme earned an upfront payment of $20 million in May 2019.",
      "License agreement with Bolt for ACM-101 in China; upfront payment of EUR 10 million received in May",
      "Acme Announces Receipt of $10 Million Milestone Payment from Bolt",
      "Bolt will pay Acme an upfront payment of $75 million.",
      "Approval triggered a milestone payment of $5 million.",
      "Achieved a $10 million milestone under the collaboration with Bolt for ACM-202.",
    ],
    notExamples: [
      "Acme received an upfront payment of $15 million and is eligible to receive up to $140 million in milestone payments plus royalties.",
      "Acme may receive milestone payments of $75 million.",
      "Acme reached a milestone with ACM-101.",
      "Expense rose by $10 million on a milestone payment made for ACM-101.",
      "Acme accounts for the milestone payment of $5 million as an asset, and will account for royalties.",
      "An upfront word: ACM-101 is safe.",
    ],
  },
  {
    id: "financing/milestone-triggered",
    type: "financing",
    match: pattern(
      String.raw`\b(?:trigger(?:s|ed|ing)|oblig(?:es|ed)|entitl(?:es|ed)|result(?:s|ed|ing) in|earn(?:s|ed)|bring(?:s)?|releas(?:es|ed)|ha(?:s|ve) (?:achieved|reached|earned|received|triggered)|achieves|reaches)\b${within(70)}(?:\bmilestone\b${within(30)}(?:[$€£¥]\s?|\b(?:EUR|USD|CHF|SEK|DKK|NOK|GBP|AUD|CAD|JPY|RMB) )\d|(?:[$€£¥]\s?|\b(?:EUR|USD|CHF|SEK|DKK|NOK|GBP|AUD|CAD|JPY|RMB) )\d${within(30)}\bmilestone\b)`,
    ),
    programs: "topic",
    detail: "milestone",
    timing: "news",
    unless:
      /\b(?:in|during) (?:the )?(?:first|second|third|fourth|prior|previous)\b|last year|\bin (?:19|20)\d\d\b(?![^.;]{0,40}\btriggers\b)|revenue|expense|previously/i,
    examples: [
      "The approval triggers a milestone payment of €35 million from Bolt.",
      "The approval triggers a milestone payment of EUR 35 million from Bolt.",
      "The decision obliges Acme to pay a $20 million milestone to Bolt.",
      "Acme has achieved a milestone of $5 million with the dosing of the first patient.",
      "Acme Achieves $10 Million Milestone in Bolt Collaboration",
    ],
    notExamples: [
      "Revenue includes a milestone of $5 million that was earned.",
      "Approval of ACM-101 could trigger a milestone payment of $5 million.",
      "ACM-101 reached a milestone.",
    ],
  },
  {
    id: "financing/eligible",
    type: "financing",
    match: pattern(
      String.raw`\b(?:eligible (?:for|to receive)|entitled (?:for|to)(?: receive)?|will (?:also )?(?:receive|pay|owe|be (?:eligible|entitled|due))|to receive|may receive|could receive|agreed to pay|subject to receive)\b(?<!\bUnder the (?:terms of the )?[^.;]{0,200})${within(130)}\b(?:milestones?|milestone payments?|royalt(?:y|ies))\b`,
      String.raw`\b(?:is|are) (?:eligible|entitled) to (?:sales |regulatory |development |commercial |tiered ){0,3}(?:milestones?|royalt(?:y|ies))\b`,
    ),
    programs: "topic",
    detail: financingDetail,
    timing: "upcoming",
    ownCues: true,
    unless: /account for|shareholders|stockholders|if the offering/i,
    examples: [
      "Acme is eligible for milestone payments of up to $300 million.",
      "Bolt will receive a mid-teens percentage royalty on sales of ZELORA.",
      "Acme is entitled to receive royalties on ZELORA.",
      "Acme may receive up to $2 billion in other milestone payments.",
      "Bolt agreed to pay milestones and royalties on ACM-101.",
    ],
    notExamples: [
      "Acme received a milestone payment.",
      "Royalty revenue rose to $5 million.",
      "Patients are eligible for ACM-101.",
      "Shareholders will receive royalty units.",
      "The royal family will receive a visit.",
    ],
  },
];
