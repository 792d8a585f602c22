import type { EventRule } from "../rule.js";

export const ACQUISITION_RULES: readonly EventRule[] = [
  {
    id: "acquisition/acquires",
    type: "acquisition",
    words: ["acqui", "merger", "merge", "tender offer"],
    match:
      /\b(?:to acquire|acquires?|acquired|acquisition of|will acquire|agreed to acquire|completed? (?:the |its )?acquisition|completes? acquisition|definitive (?:merger )?agreement|merger (?:agreement|with)|tender offer|merged with)\b/gi,
    programs: "named",
    unless:
      /acquired (?:resistance|immun|hemophilia|von|immune)|(?:community|hospital)-acquired|registered .{0,20}acquire/i,
    examples: ["Acme to acquire Bolt for $4.9 billion."],
    notExamples: ["Patients with acquired hemophilia received ACM-101.", "Community-acquired pneumonia"],
  },
  {
    id: "acquisition/closing",
    type: "acquisition",
    words: ["clos", "complet"],
    match:
      /\b(?:transactions?|acquisitions?|mergers?|deal|tender offer|closing)\b[^.;]{0,80}\b(?:expected|anticipated|subject|scheduled) to (?:close|be completed|occur|customary)|\b(?:expects?|anticipates?)\b[^.;]{0,40}\b(?:transaction|acquisition|merger|deal)\b[^.;]{0,30}\b(?:to close|will close|to be completed)|\b(?:expects?|anticipates?) to (?:close|complete) the (?:transaction|acquisition|merger)/gi,
    programs: "named",
    timing: "upcoming",
    examples: [
      "The transaction is expected to close in the second quarter of 2020.",
      "Acme expects to complete the acquisition in May 2020.",
    ],
    notExamples: ["The offering closed in May.", "Acme completed the trial of ACM-101."],
  },
];
