import type { EventRule } from "../rule.js";

export const INSPECTION_RULES: readonly EventRule[] = [
  {
    id: "inspection/form-483",
    type: "inspection",
    words: ["483", "warning letter", "inspection"],
    match:
      /\bForm (?:FDA )?483\b|\b(?:FDA |received a )warning letter\b|\bpre-?approval inspection\b|\b(?:FDA|EMA|agency)[’']?s? inspection\b|\binspection (?:of|by)\b/gi,
    programs: "named",
    unless: /visual inspection|inspection of (?:the )?(?:data|results)/i,
    agency: "FDA",
    examples: ["The plant received a Form 483 after the FDA inspection."],
    notExamples: ["Inspection of the data showed no trend."],
  },
];
