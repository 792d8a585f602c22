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
];
