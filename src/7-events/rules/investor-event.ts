import type { EventRule } from "../rule.js";

export const INVESTOR_EVENT_RULES: readonly EventRule[] = [
  {
    id: "investor-event/conference",
    type: "investor-event",
    words: ["conference", "webcast", "call", "investor"],
    match:
      /\b(?:will |to )?(?:host|hold|participate|present|conduct|webcast)(?:s|ing|ed)?\b[^.;]{0,90}\b(?:conference call|webcast|investor (?:conference|event|day|call|meeting)|health ?care conference|annual (?:\p{L}+ ){0,3}conference|fireside chat|J\.?P\.? Morgan|investor conferences?)\b/giu,
    programs: "none",
    examples: [
      "Acme will host a conference call at 8:30 a.m. ET.",
      "Acme to present at the 37th annual healthcare conference.",
    ],
    notExamples: ["Data will be presented at the ASCO meeting."],
  },
];
