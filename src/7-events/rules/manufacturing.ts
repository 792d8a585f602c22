import type { EventRule } from "../rule.js";

export const MANUFACTURING_RULES: readonly EventRule[] = [
  {
    id: "manufacturing/supply",
    type: "manufacturing",
    words: ["manufactur", "supply", "supplie", "production", "shortage", "facility", "scale"],
    match:
      /\b(?:manufacturing (?:agreement|site|facility|capacity|process|scale-?up|partner|transfer)|technology transfer|supply (?:agreement|chain|disruption|shortage)|disrupt(?:ed|ion)[^.;]{0,30}supply|(?:drug|product) (?:shortage|supply)|scale(?:d)?[- ]up|commercial[- ]scale|(?:next|additional) batch|production (?:facility|capacity)|shipments?)\b/gi,
    programs: "named",
    examples: ["Acme completed the technology transfer of ACM-101 to its manufacturing partner."],
    notExamples: ["The supply of labor is tight.", "Manufacturing risks may arise."],
  },
];
