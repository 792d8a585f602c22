import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

/** Money that is not paid back. An SBIR "Phase 1" is a grant, not a trial. */
export const GRANT_RULES: readonly EventRule[] = [
  {
    id: "financing/grant",
    type: "financing",
    match: pattern(
      String.raw`\b(?:receiv(?:es?|ed|ing)|award(?:s|ed)?|secur(?:es?|ed)|won|obtain(?:s|ed)|supported${within(20)}by|funded${within(20)}by|following)\b${within(70)}\b(?:grants?\b|SBIR|STTR|(?:BARDA|NIH|\p{L}{2,20}-funded)(?:-funded|[/\p{L}]{0,6})? (?:award|contract)|CARB-X|CPRIT|research award|contract award|funding (?:from|by) (?:the )?(?:\p{L}+ ){0,3}(?:Foundation|Institutes?|Department|Agency|Union|government|BARDA|NIH|CIRM|Association|Council|Ministry|Commission))`,
      String.raw`\b(?:was|were|been) granted (?:[A-Z]{0,3}[$€£]\s?\d|(?:USD|EUR|CHF|SEK|NOK|DKK|GBP|AUD|CAD)\s?\d)`,
      String.raw`\bnon-?(?:repayable|dilutive) (?:contribution|funding|grant|financing|capital|award)s?\b${within(60)}(?:[$€£]|\bfrom\b|\bby\b)`,
      String.raw`[$€£]\s?\d[\d.,]*\s?(?:million|thousand)?\s(?:was |were )?awarded by\b|\baward(?: of)?\b${within(40)}\bfrom (?:a |the )?(?:[\p{L}’'-]{1,20} ){0,3}(?:foundation|institutes?|agency|charity)`,
      String.raw`\baward(?:s|ed)\b${within(60)}\b(?:by|from) (?:the )?(?:National Institutes?|NIH|U\.?S\.? Department|Department of Defense|BARDA|Biomedical Advanced|European (?:Union|Commission|Innovation)|California Institute|CIRM|Innovate UK|Bpifrance|Gates|Wellcome|Cystic Fibrosis Foundation|CEPI|Coalition for Epidemic)`,
      String.raw`\b(?:National Institutes?(?: of Health)?|NIH|NIAID|NCI|Department of Defense|BARDA|DARPA|DTRA|CIRM|CPRIT|CEPI|European (?:Union|Commission|Innovation Council)|Innovate UK|Wellcome|(?:\p{Lu}[\p{L}’'-]+ ){1,4}Foundation)(?: \([^()]{2,30}\))?,?${within(60)}\b(?:has |have )?(?:awarded|awards|granted (?:us|it|the company|Acme)|selected${within(20)}for funding|approved (?:a |the )?(?:grant|funding))\b`,
      String.raw`\breceiv(?:es|ed)\b${within(20)}\b(?:an? |the )(?:[\p{L}-]+ )?award of\b`,
      String.raw`\breceiv(?:es|ed)\b${within(60)}\bfrom (?:the )?(?:[\p{L}’'-]{1,20} ){1,4}(?:Foundation|Institutes?|Agency|Charity)(?: \([^()]{2,20}\))? (?:award|grant|funding)\b`,
      String.raw`\b(?:NIH|NIAID|NCI|BARDA|DARPA|DTRA|Department of Defense|Development Authority)(?: \([^()]{2,30}\))? (?:has |have )?exercised\b${within(50)}\boptions?\b`,
      String.raw`\b(?:Foundation|Institutes?(?: of Health)?|Department of (?:Defense|Health)|Agency|NIH|BARDA|CIRM|Association)(?: \([^()]{2,30}\))? (?:is|are) (?:fully |partially |also )?funding\b`,
      String.raw`\b(?:contract|agreement) (?:with|from) (?:the )?(?:Biomedical Advanced|BARDA|Department of|U\.?S\.? Department|NIAID|DARPA)${within(90)}\b(?:awarded|worth|valued|of up to|provides?|funding)\b`,
      String.raw`\b(?:SBIR|STTR|NIH|BARDA|CPRIT|CIRM|CARB-X|EU|federal|government|research|Phase (?:I{1,2}|1|2)) (?:grant|award|funding|contract)\b`,
      String.raw`\bgrants? (?:from|of|by|totaling|worth) (?:the )?(?:NIH|National|SBIR|BARDA|CARB|European|U\.?S\.?|Department|Michael|Bill|[$€£]|US\$)`,
      String.raw`\b(?:awarded|won)\b${within(40)}(?:[$€£]\s?\d|\bmillion)${within(60)}\b(?:contract|award|project|funding|grant)\b|\baward of (?:nearly |up to |approximately )?[$€£]`,
    ),
    programs: "topic",
    detail: "grant",
    unless:
      /\bdesignations?\b|\bsufficient (?:cash|capital|funds)|\bcash runway\b|grant(?:s|ed)? (?:of )?(?:(?:an? |the )?(?:(?:U\.?S\.?|European|Japanese|Chinese|Canadian|new|key|additional) )*patents?|options|stock|shares|designation|approval|orphan|fast|breakthrough|priority|access|exclusive|licen)|equity grants|inducement|educational grants|best|grantees|charit|community grants|court|revenue|winner|Award for (?:best|excellence)|\bto supply\b|\btermination of|contract termination|\bprovid(?:er|es|ing)\b[^.;]{0,20}non-?dilutive|\bterminat(?:es|ed|ing)\b/i,
    examples: [
      "Acme received a grant of $2 million from the National Institutes of Health for ACM-101.",
      "The study of ACM-202 is supported in part by a grant from the Department of Defense.",
      "Acme was awarded a Phase 2 SBIR grant.",
      "Acme was granted CHF 1.1 million by Eurostars to advance ACM-101.",
      "Received second tranche of $1.1 million from the Cystic Fibrosis Foundation award for ACM-202",
      "Acme was recently awarded a BARDA-funded contract to sponsor a trial of ACM-101.",
      "Acme won a $20 million contract award for the ACM-202 project.",
      "Following the BARDA award of nearly $400 million, Acme prepares the study of ACM-101.",
      "The National Institutes of Health (NIH) has awarded Acme a grant for ACM-101.",
      "With $21 million awarded by the National Institutes of Health in July 2019, Acme builds a plant.",
      "Work on ACM-101 is funded by a contract with the Biomedical Advanced Research and Development Authority (BARDA), under which Acme was awarded up to $54 million in 2016.",
      "In June 2019, Acme received an award of up to $3.1 million from a patients’ foundation.",
      "ACM-202 is funded by a research grant from the Bolt Foundation.",
      "BARDA has exercised a $12 million contract option to support development of ACM-101.",
      "The Bolt Foundation is funding the Phase 2 study of ACM-202.",
      "BARDA Awards Acme $20 Million Contract for ACM-101",
    ],
    notExamples: [
      "The grant of patents followed.",
      "The FDA will grant orphan drug designation to ACM-101.",
      "Acme made inducement grants to employees under the award plan.",
      "Acme received an Award for best workplace.",
      "Acme was awarded a government contract to supply 200,000 doses of ZELORA.",
      "Acme Provides Update on BARDA Contract Termination",
      "The court granted the motion.",
      "Bolt has exercised its option to license ACM-101.",
      "The Bolt Foundation is proud of ACM-101.",
      "Bolt is a provider of non-dilutive capital to companies, having invested $3 billion.",
    ],
  },
  {
    id: "financing/tax-incentive",
    type: "financing",
    match: pattern(
      String.raw`\b(?:R&D|research and development|tax) (?:[Tt]ax )?(?:[Ii]ncentive|[Cc]redits?|[Rr]ebate)(?: scheme| program)? (?:refund|rebate|payment|receipt|cash)\b${within(50)}\breceived\b|\b(?:receiv(?:es?|ed|ing)|receipt of)\b${within(50)}\b(?:R&D|research and development) (?:[Tt]ax )?(?:[Ii]ncentive|[Cc]redits?|[Rr]ebate|refund)`,
    ),
    programs: "none",
    detail: "other",
    unless: /\bif\b|eligible|may receive/i,
    examples: [
      "R&D Tax Incentive refund of A$2.3 million received after quarter end",
      "In February 2014 Acme received A$2.9 million under the R&D Tax Incentive.",
    ],
    notExamples: ["The R&D tax credit lowers our rate.", "Acme is eligible to receive an R&D tax incentive."],
  },
  {
    id: "financing/study-grant",
    type: "financing",
    match: pattern(
      String.raw`\b(?:trials?|stud(?:y|ies)|program|development|research)\b${within(40)}\b(?:supported|funded)\b${within(30)}\bby${within(60)}\b(?:grants?|award|contract|foundation|department|institutes?|BARDA|NIH)\b`,
    ),
    programs: "required",
    detail: "grant",
    timing: "background",
    unless: /grants? (?:of )?designation/i,
    examples: [
      "The clinical study of ACM-202 is supported in part by a grant from the Department of Defense.",
      "Development of ACM-101 was funded by the Bolt Foundation.",
    ],
    notExamples: [
      "The study of ACM-101 is supported by nurses.",
      "The approval is supported by data from the study of ACM-101.",
    ],
  },
];
