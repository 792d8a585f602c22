import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

export const INVESTOR_EVENT_RULES: readonly EventRule[] = [
  {
    id: "investor-event/conference",
    type: "investor-event",
    words: [
      "conference",
      "webcast",
      "call",
      "investor",
      "fireside",
      "analyst",
      "morgan",
      "take part",
      "speak",
      "discuss",
      "review",
      "participat",
      "attend",
    ],
    match: pattern(
      String.raw`\b(?:(?:will |to |plans to )?(?:host|hold|participat|present|conduct|webcast|attend|speak|discuss)(?:e|s|ing|ed)?|management|executives?)\b${within(110)}\b(?:conference calls?|webcast|investor (?:conferences?|event|day|call|meeting|webcasts?)|health ?care (?:[\p{L}]+ ){0,2}conference|(?:annual|virtual|global|growth|life sciences) (?:[\p{L}.&]+ ){0,5}conference|fireside chat|J\.? ?P\.? ?Morgan|R&D day|analyst (?:day|event|meeting|call)|HealthCONx|CEO (?:& |and )?Investor|growth conference|CEOs unscripted)\b`,
      String.raw`\b(?:investor (?:briefing|call|webcast|presentation)|conference call|webcast)\s?[:.]\s${within(60)}\b(?:today|\d{1,2}[:.]\d{2}|a\.?m|p\.?m)`,
      String.raw`\b(?:will|to) (?:discuss|review) (?:these|the|its|this) (?:results|update|news|data)\b${within(40)}\b(?:today|at \d|on a call)`,
      String.raw`\b(?:will|to) (?:take part in|speak at|participate in|present at|attend|appear at) (?:the |an? )?(?:[\p{Lu}\d][^\s.;]{0,20} ){1,6}?(?:Days?|Summit|Conference|Forum|Symposium|Investor)\b`,
      String.raw`(?<=\b(?:take part|participate|speak|present)\b[^.;]{0,140}\band (?:in|at) (?:the |an? )?)(?:[\p{Lu}\d][^\s.;]{0,20} ){1,6}?(?:Days?|Summit|Conference|Forum|Symposium)\b`,
      String.raw`\b(?:conference )?call (?:will|is to) be held\b`,
      String.raw`\b(?:hold|host) a call\b|\bcall and (?:live )?webcast\b`,
      String.raw`\b(?:conference call|webcast|investor call)\b${within(60)}\b(?:will be (?:held|hosted|conducted)|scheduled|today|is scheduled|on (?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday))`,
    ),
    programs: "none",
    timing: "upcoming",
    unless:
      /replay|archived|availability|simultaneously|will be available|can be accessed|to access|dial|presented (?:data|results)|medical conference|press conference/i,
    examples: [
      "Acme will host a conference call at 8:30 a.m. ET.",
      "Acme to present at the 37th annual healthcare conference.",
      "Company to host conference call and webcast today at 4:30 p.m. ET.",
      "Acme to Participate in Upcoming Investor Conferences in September",
      "Management will take part in a fireside chat on March 10, and present at the growth conference.",
      "A conference call is scheduled for March 5 at 9 a.m.",
    ],
    notExamples: [
      "Data will be presented at the ASCO meeting.",
      "A replay of the conference call hosted by Acme will be available.",
      "To access the webcast that Acme will host, dial in early.",
      "Acme presented data at a medical conference.",
      "Investors may call Acme.",
    ],
  },
  {
    id: "investor-event/listed",
    type: "investor-event",
    words: ["upcoming", "conference"],
    match: pattern(
      String.raw`^[^.;:]{4,70}\b(?:Conference|Summit|Forum|Symposium|Investor Days?)\b[^.;:]{0,60}\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b`,
    ),
    programs: "none",
    upcoming: "only",
    examples: ["Bolt Healthcare Conference, New York, November 28, 2020"],
    notExamples: ["Bolt Healthcare Conference, New York, November 28, 2018, told by Acme"],
  },
];
