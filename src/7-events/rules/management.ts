import type { EventRule } from "../rule.js";

export const MANAGEMENT_RULES: readonly EventRule[] = [
  {
    id: "management/appointed",
    type: "management",
    words: ["appoint", "named", "join", "retire", "resign", "depart", "promot", "succeed", "elect", "step"],
    match:
      /\b(?:appoint(?:s|ed|ment(?: of)?)|nam(?:es|ed)|promot(?:es|ed|ion of)|elect(?:s|ed)|hired?|join(?:s|ed)|welcom(?:es|ed))\b[^.;]{0,90}\b(?:chief|officer|president|director|board|chair(?:man|woman|person)?|head of|vice president|CEO|CFO|CMO|COO|CSO|general counsel|leadership)\b|\b(?:retire(?:s|d|ment)?|resign(?:s|ed|ation)?|step(?:s|ped|ping)? down|depart(?:s|ed|ure)|succeed(?:s|ed)?)\b[^.;]{0,60}\b(?:chief|officer|president|director|board|chair|CEO|CFO|treasurer)\b/gi,
    programs: "none",
    unless: /named (?:one of|among|to the|best)|conference call|webcast/i,
    examples: ["Acme appoints Jane Roe as chief financial officer."],
    notExamples: ["Acme named best place to work.", "The study director joined the call."],
  },
];
