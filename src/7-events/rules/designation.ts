import type { EventRule } from "../rule.js";

export const DESIGNATION_RULES: readonly EventRule[] = [
  {
    id: "designation/granted",
    type: "designation",
    words: [
      "grant",
      "receiv",
      "award",
      "designat",
      "status",
      "obtain",
      "assign",
      "accept",
      "has",
      "with",
      "under",
    ],
    match:
      /\b(?:(?:has |have |had |was |were |been |also |previously ){0,3}(?:granted|grants|received|receives|receipt of|awarded|awards|obtained|secured|assigned|given|earned|designated|gained|holds?|announces?|announced|under|with|for|has|accept(?:s|ed)? for))\b/gi,
    programs: "required",
    detail: "from-designation",
    unless:
      /request(?:s|ed|ing)? (?:for )?(?:\p{L}+ ){0,4}designation|appl(?:y|ied|ication) for (?:\p{L}+ ){0,4}designation/iu,
    needs: "designation",
    keepsNegated: true,
    examples: [
      "The FDA granted Fast Track designation to ACM-101 for asthma.",
      "ACM-101 has received orphan drug designation from the EMA.",
    ],
    notExamples: [
      "Fast Track designation is designed to speed development.",
      "Acme requested Breakthrough Therapy designation for ACM-101.",
    ],
  },
  {
    id: "designation/is",
    type: "designation",
    words: ["designation"],
    match:
      /\b(?:designation|status)\b[^.;]{0,60}\b(?:has been|was|were) (?:granted|awarded|given)|\b(?:fast track|breakthrough therapy|orphan drug|RMAT|priority review|PRIME|rare pediatric disease)(?: \p{L}+){0,2} (?:designation|status) (?:for|to|from|in|by)\b/giu,
    programs: "required",
    detail: "from-designation",
    unless: /request(?:s|ed|ing)? (?:for )?(?:\p{L}+ ){0,4}designation|appl(?:y|ied|ication) for/iu,
    needs: "designation",
    keepsNegated: true,
    examples: [
      "Orphan drug designation was granted to ACM-101.",
      "Fast Track designation for ACM-101 in asthma",
    ],
    notExamples: ["Fast Track designation is given to drugs for serious diseases."],
  },
  {
    id: "designation/requested",
    type: "designation",
    words: ["request", "appl", "submi", "seek"],
    match:
      /\b(?:request(?:s|ed|ing)?|appl(?:y|ied|ication)|submitted|seek(?:ing)?|application)\b[^.;]{0,60}/gi,
    programs: "required",
    detail: "from-designation",
    unless: /\b(?:granted|grants|received|accepted)\b/i,
    needs: "designation",
    timing: "upcoming",
    examples: ["Acme requested Breakthrough Therapy designation for ACM-101."],
    notExamples: ["The FDA granted Fast Track designation to ACM-101."],
  },
];
