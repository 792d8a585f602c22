import type { EventRule } from "../rule.js";

export const SUBMISSION_RULES: readonly EventRule[] = [
  {
    id: "submission/submitted",
    type: "submission",
    words: ["submi", "fil", "complet", "appl"],
    match:
      /\b(?:(?:has |have |had |recently |also |successfully ){0,2}(?:submitted|submits?|filed|files|submit|file|submitting|filing|completed? (?:the |its )?(?:rolling )?submission of|completes? (?:the |its )?(?:rolling )?submission of|initiated? (?:the |a )?rolling submission of|initiates? (?:the |a )?rolling submission of|lodged|submission of|filing of|submission for|filing for|resubmitted|resubmit|resubmission of|applied for|file for))\b(?=[^.;]{0,110})/gi,
    programs: "required",
    detail: "from-submission",
    unless:
      /\b(?:10-[KQ]|8-K|proxy|registration statement|Form|SEC\b|tender offer|prospectus|accepted (?:for|the)|has accepted|lawsuit|complaint)/,
    needs: "submission",
    examples: [
      "Acme submitted a New Drug Application for ACM-101 to the FDA.",
      "The company plans to file an IND for ACM-202.",
    ],
    notExamples: ["Acme filed its annual report.", "Acme submitted a manuscript about ACM-101."],
  },
  {
    id: "submission/plans-filing",
    type: "submission",
    words: ["fil", "submission", "application"],
    match:
      /\b(?:plans?|intends?|expects?|on track|anticipates?|pursue|pursuing)\b[^.;]{0,60}\b(?:regulatory filings?|regulatory submissions?|filings?|submissions?|marketing application|file|submit)\b/gi,
    programs: "required",
    detail: "from-submission",
    unless: /\b(?:10-[KQ]|8-K|proxy|SEC\b|Securities|tender offer|patent)/,
    timing: "upcoming",
    examples: [
      "Acme plans regulatory filing for ACM-101 in asthma.",
      "The company expects regulatory submissions for ACM-101 in 2021.",
    ],
    notExamples: ["The company expects to submit its report."],
  },
];
