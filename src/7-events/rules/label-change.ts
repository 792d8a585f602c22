import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

const LABEL =
  "(?:label(?:l?ing)?|prescribing information|package insert|boxed warning|black box warning|REMS|Risk Evaluation and Mitigation Strategy|SmPC|Summary of Product Characteristics)";

export const LABEL_CHANGE_RULES: readonly EventRule[] = [
  {
    id: "label-change/updated",
    type: "label-change",
    match: new RegExp(
      `(?<!open[- ])\\b${LABEL}\\b[^.;]{0,50}?\\b(?:(?:was|were|been|is|now|to be) (?:updated|expanded|revised|changed|extended|removed|added|modified|strengthened|eliminated)|updates?|expansions?|changes?|revisions?|extension|now includes?|to include|removal|modifications?)\\b|\\b(?:updat(?:e[ds]?|ing)|expand(?:ed|s|ing)?|expansion of|revis(?:ed?|ion of|ing)|chang(?:ed?|es|ing)|remov(?:al of|ed|es)|extension of|extended|modif(?:ied|y|ication of)|add(?:ed|ition of|s)|eliminat(?:ed|ion of))\\b(?:(?!open[- ]label)[^.;]){0,50}?\\b${LABEL}\\b`,
      "gi",
    ),
    programs: "required",
    unless:
      /open-label extension|\bdistribut(?:e|ing)\b|seek(?:s|ing)? to (?:expand|update|change|revise)|open label|please (?:see|click|read|refer)|full prescribing|off-label|double-label|label changes? in other|\bsee (?:the )?(?:full )?prescribing|white label|private label|tax|without label|\blabel expansion (?:submission|filing|application)/i,
    examples: [
      "The FDA expanded the label of ZELORA to include children.",
      "The label of ZELORA was updated in May 2019 with new safety data.",
      "The FDA modified the REMS of ZELORA in 2016.",
      "In 2018 the label of ZELORA was changed.",
      "The REMS for ZELORA was eliminated by the FDA.",
      "Acme announced a label update for ZELORA.",
      "Label expansion for ZELORA followed in 2017.",
      "The EMA revised the prescribing information of ZELORA.",
    ],
    notExamples: [
      "The open-label study continues.",
      "See the full prescribing information.",
      "Patients of the ACM-101 study entered an open-label extension.",
      "The label of ZELORA has a boxed warning.",
      "The label of ZELORA has not been updated.",
      "Acme hopes that the label of ZELORA could be expanded.",
      "Off-label use of ZELORA has expanded.",
      "Please see the updated prescribing information of ZELORA.",
    ],
  },
  {
    id: "label-change/in-other-words",
    type: "label-change",
    match: pattern(
      String.raw`\bstrengthen(?:s|ed)\b${within(30)}\bwarnings?\b${within(40)}\b(?:label|labell?ing|prescribing information)\b`,
      String.raw`\b(?:product information|Summary of Product Characteristics|product monograph|U\.S\. label|label)\b${within(40)}\b(?:be|was|were|has been|been) (?:strengthened|amended|revised|updated|changed)\b`,
      String.raw`\b(?:PRAC|Pharmacovigilance Risk Assessment Committee)\b${within(40)}\brecommend(?:s|ed)?\b${within(60)}\b(?:product information|label|labell?ing|restrict\p{L}+|warnings?|contraindications?|use)\b`,
      String.raw`\b(?:contraindication|warning|precaution)\b${within(40)}\bwas added to the\b${within(40)}\b(?:label|monograph|prescribing information)\b`,
    ),
    programs: "required",
    unless: /open-label|off-label|\bnot\b[^.;]{0,30}\brecommend/i,
    examples: [
      "The Summary of Product Characteristics of ZELORA was amended in the first quarter of 2019.",
      "The U.S. label of ZELORA was strengthened in 2019.",
      "The PRAC recommended a change of the product information of ZELORA.",
    ],
    notExamples: [
      "The label of ZELORA was not changed.",
      "The open-label part of the ACM-101 study was amended.",
    ],
  },
  {
    id: "label-change/required",
    type: "label-change",
    match: pattern(
      String.raw`\b(?:FDA|agency|EMA|PRAC|Health Canada|MHRA|PMDA)\b${within(30)}\b(?:required|orders?|ordered|mandate[ds]?|requested|asked)\b${within(60)}\b(?:(?:boxed|black box|stronger|new|additional) warnings?|label(?:l?ing)? (?:changes?|updates?|revisions?))\b`,
    ),
    programs: "required",
    ownCues: true,
    unless: /\b(?:not|may|could|might|if)\b/i,
    examples: [
      "The FDA has required a boxed warning for ZELORA.",
      "In 2018 the FDA ordered new warnings for ZELORA.",
    ],
    notExamples: [
      "The FDA may require a boxed warning for ZELORA.",
      "The FDA did not require label changes for ZELORA.",
    ],
  },
];
