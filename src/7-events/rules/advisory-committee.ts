import type { EventRule } from "../rule.js";

export const ADVISORY_COMMITTEE_RULES: readonly EventRule[] = [
  {
    id: "advisory-committee/meeting",
    type: "advisory-committee",
    words: ["advisory committee", "adcomm", "adcom", "panel"],
    match:
      /\b(?:advisory committee|adcomm?|FDA (?:advisory )?panel)\b[^.;]{0,80}\b(?:vot(?:ed|es?)|recommend(?:ed|s)?|meet(?:ing|s)?|will (?:review|discuss)|scheduled|convene|against|in favou?r|supported)\b|\b(?:vot(?:ed|es?)|recommend(?:ed|ation)|convene)\b[^.;]{0,60}\badvisory (?:committee|panel)\b/gi,
    programs: "required",
    detail: (_, sentence) =>
      /cancel|no longer (?:plans|needed)/i.test(sentence)
        ? "cancelled"
        : /against|not (?:recommend|support)|negative/i.test(sentence)
          ? "negative"
          : /in favou?r|recommended|unanimous|supported|positive|voted/i.test(sentence)
            ? "positive"
            : "scheduled",
    unless: /scientific advisory|strategic advisory|advisory board/i,
    agency: "FDA",
    examples: ["An FDA advisory committee voted 10 to 2 in favor of ACM-101."],
    notExamples: ["He chairs the scientific advisory board."],
  },
];
