import type { EventRule } from "../rule.js";

export const REFUSAL_TO_FILE_RULES: readonly EventRule[] = [
  {
    id: "refusal-to-file/letter",
    type: "refusal-to-file",
    words: ["refus"],
    match: /\b(?:refus(?:al|e|ed)[- ]to[- ]file|RTF)\b(?: letter)?/gi,
    ownCues: true,
    programs: "required",
    agency: "FDA",
    examples: ["Acme received a Refusal to File letter for the NDA of ACM-101."],
    notExamples: ["The company refused to comment."],
  },
];
