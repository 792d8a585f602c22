import type { EventRule } from "../rule.js";

export const LAUNCH_RULES: readonly EventRule[] = [
  {
    id: "launch/launched",
    type: "launch",
    words: ["launch", "available", "commercial"],
    match:
      /\b(?:launch(?:es|ed|ing)?|commercial launch|introduc(?:es?|ed))\b[^.;]{0,60}|\b(?:is |are |now )(?:now |commercially )?available (?:in|for|by prescription|to patients)\b|\bcommercially available\b/gi,
    programs: "required",
    unless: /trial|study|studies|website|www|webcast|information (?:is|about)|replay|offering/i,
    examples: ["Acme launched ZELORA in Germany in 2015.", "ZELORA is now available in the U.S."],
    notExamples: [
      "Acme launched a Phase 2 trial of ACM-101.",
      "More information is available on the website.",
    ],
  },
];
