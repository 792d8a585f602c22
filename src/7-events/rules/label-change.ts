import type { EventRule } from "../rule.js";

export const LABEL_CHANGE_RULES: readonly EventRule[] = [
  {
    id: "label-change/updated",
    type: "label-change",
    words: ["label", "rems", "boxed warning", "prescribing information"],
    match:
      /\b(?:label(?:l?ing)?|prescribing information|package insert|boxed warning|REMS)\b[^.;]{0,50}\b(?:update[ds]?|expand(?:ed|s)?|revis(?:ed|ion)|chang(?:ed|e)|extended|removed|include|expansion|extension)\b|\b(?:update[ds]?|expand(?:ed|s|ing)?|revis(?:ed|ion)|chang(?:ed|e)s?|removal|removed|extension)\b[^.;]{0,40}\b(?:label(?:l?ing)?|boxed warning|prescribing information|REMS)\b/gi,
    programs: "required",
    unless: /open-label|open label|please (?:see|click|read)/i,
    examples: ["The FDA expanded the label of ZELORA to include children."],
    notExamples: ["The open-label study continues.", "See the full prescribing information."],
  },
];
