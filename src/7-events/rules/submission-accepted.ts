import type { EventRule } from "../rule.js";

export const SUBMISSION_ACCEPTED_RULES: readonly EventRule[] = [
  {
    id: "submission-accepted/accepted",
    type: "submission-accepted",
    words: ["accept", "validat"],
    match:
      /\b(?:accepted|accepts|acceptance of|acceptance for|validated|validates|validation of|has been accepted|accept)\b/gi,
    programs: "required",
    detail: "from-submission",
    unless: /journal|abstract|manuscript|tender/i,
    needs: "submission",
    examples: ["The FDA accepted the BLA for ACM-101.", "The EMA validated the MAA for zelotinib."],
    notExamples: ["The manuscript on ACM-101 was accepted by the journal.", "The offer was accepted."],
  },
  {
    id: "submission-accepted/under-review",
    type: "submission-accepted",
    words: ["review"],
    match:
      /\b(?:(?:is|are|remains?|now|currently) under (?:\p{L}+ )?review|under (?:regulatory |priority )?review (?:with|by|in|at)|filed for priority review)\b/giu,
    programs: "required",
    detail: "from-submission",
    unless: /strategic|policy|options/i,
    examples: ["The sBLA for ACM-101 is under review with the FDA."],
    notExamples: ["The policy is under review."],
  },
];
