import type { EventRule } from "../rule.js";
import { collaborationDetail } from "./collaboration-words.js";

export const COLLABORATION_RULES: readonly EventRule[] = [
  {
    id: "collaboration/agreement",
    type: "collaboration",
    words: ["agreement", "collaborat", "licens", "partner", "option", "alliance"],
    match:
      /\b(?:enter(?:s|ed|ing)? into|announc(?:es?|ed)|sign(?:s|ed)?|establish(?:es|ed)?|form(?:s|ed)?|expand(?:s|ed)?|amend(?:s|ed)?|terminat(?:es?|ed)|execut(?:es?|ed)|has|have|under|exercis(?:es?|ed)|exclusive(?:ly)?)\b[^.;]{0,100}?\b(?:licen[sc](?:e|ing)|collaborat(?:ion|ive|e)|option|co-?development|co-?commerciali[sz]ation|supply|research|partnership|strategic|distribution|manufacturing|development)\b[^.;]{0,50}?\b(?:agreements?|collaborations?|partnerships?|alliances?|licen[sc]es?|options?)\b|\b(?:licen[sc]ed|in-licen[sc]ed|out-licen[sc]ed) (?:exclusive |worldwide |global )?(?:rights )?(?:to|from)\b|\b(?:jointly |co-)(?:develop(?:ed|ing)?|commerciali[sz]\p{L}+)\b[^.;]{0,40}\b(?:with|by|under)\b|\bin (?:collaboration|partnership) with\b|\bcollaborat(?:es?|ed|ing|ion) (?:with|between|to)\b/giu,
    programs: "named",
    detail: collaborationDetail,
    unless: /credit agreement|loan|underwriting|merger agreement|purchase agreement|lease|employment/i,
    examples: [
      "Acme entered into a license agreement with Bolt for ACM-101.",
      "ACM-101 is being jointly developed with Bolt under a collaboration agreement.",
    ],
    notExamples: ["Acme entered into a credit agreement.", "The plan was agreed."],
  },
];
