import type { EventRule } from "../rule.js";
import { caseSensitive, pattern, within } from "./wording.js";

export const INVESTOR_EVENT_RULES: readonly EventRule[] = [
  {
    id: "investor-event/conference",
    type: "investor-event",
    date: "day",
    match: pattern(
      String.raw`\b(?:(?:will |to |plans to )?(?:host|hold|participat|present|conduct|webcast|attend|speak|discuss)(?:e|s|ing|ed)?|management|executives?)\b${within(110)}\b(?:conference calls?|webcast|investor (?:conferences?|event|day|call|meeting|webcasts?)|health ?care (?:[\p{L}]+ ){0,2}conference|(?:annual|virtual|global|growth|life sciences) (?:[\p{L}.&]+ ){0,5}conference|fireside chat|J\.? ?P\.? ?Morgan|R&D day|analyst (?:day|event|meeting|call)|HealthCONx|CEO (?:& |and )?Investor|growth conference|CEOs unscripted)\b`,
      String.raw`\b(?:investor (?:briefing|call|webcast|presentation)|conference call|webcast)\s?[:.–-]\s${within(60)}\b(?:today|tomorrow|\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m|\d{1,2}[:.]\d{2}|[ap]\.m)`,
      String.raw`\b(?:conference )?call (?:will|is to) be held\b`,
      String.raw`\b(?:will|to) (?:provide|give|deliver|make) (?:an? |the )?(?:[\p{L}-]{1,16} ){0,2}?(?:overview|update|presentation)\b${within(70)}\b(?:at|during) (?:the |an? |its )?${within(80)}\b(?:conference|forum|summit|symposium|investor day)\b`,
      String.raw`\b(?:investor|analyst|media) (?:conference )?(?:call|webcast|briefing)\b${within(90)}\b(?:to|will) be (?:held|hosted|webcast)\b`,
      String.raw`\b(?:host|hold|holds|hosts|hosting|holding|conduct|present)\b${within(30)}\b(?:key opinion leader|KOL|expert|virtual investor)\b${within(30)}\b(?:events?|calls?|webinars?|webcasts?|meetings?|symposium|roundtables?|panel|series)\b`,
      String.raw`\b(?:KOL|key opinion leader) (?:investor )?(?:event|call|webinar|webcast|symposium|roundtable)\b${within(50)}\b(?:will be|to be|is scheduled|on (?:January|February|March|April|May|June|July|August|September|October|November|December))`,
      String.raw`\b(?:will|to) (?:discuss|review) (?:these|the|its) results\b${within(40)}\b(?:today|at \d)`,
      String.raw`\b(?:will|to) (?:take part in|speak at|participate in|present at|attend|appear at) (?:the |an? )?(?:[\p{Lu}\d][^\s.;]{0,20} ){1,6}?(?:Days?|Summit|Conference|Forum|Symposium|Investor)\b`,
      String.raw`\b(?:will|to) (?:discuss|present|review|speak about|answer)\b${within(60)}\b(?:on|in|during|via|at) (?:an? |its |the )?(?:investor |conference |analyst |earnings |live )?(?:call|webcast|webinar)\b`,
      String.raw`\b(?:hold|host|conduct) an? (?:[\p{L}-]{1,12} )?meeting with (?:investors|analysts|the financial community)\b`,
      String.raw`\b(?:hold|host|conduct) (?:a|an investor|an analyst|a live) (?:call|webinar|webcast)\b|\bcall and (?:live )?webcast\b`,
      String.raw`\b(?:conference call|webcast|investor call)\b${within(60)}\b(?:will be (?:held|hosted|conducted)|scheduled|today|is scheduled|on (?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday))`,
    ),
    programs: "none",
    timing: "upcoming",
    unless:
      /\b(?:was|were) (?:held|hosted)|\bhosted a\b|\bheld an?\b|participated in|^(?:conference )?call and webcast$|replay|archived|availability|simultaneously|will be available|can be accessed|to access|dial|presented (?:data|results)|(?:was|were) (?:also |previously |recently )?presented|\b(?:data|results|abstracts?|findings|posters?)\b[^.;]{0,60}\b(?:to|will) be (?:presented|shared)|medical conference|press conference|scientific (?:conference|symposium)/i,
    examples: [
      "Acme will host a conference call at 8:30 a.m. ET.",
      "Acme to present at the 37th annual healthcare conference.",
      "Company to host conference call and webcast today at 4:30 p.m. ET.",
      "Acme to Participate in Upcoming Investor Conferences in September",
      "Management will take part in a fireside chat on March 10, and present at the growth conference.",
      "A conference call is scheduled for March 5 at 9 a.m.",
      "Acme to Hold Key Opinion Leader Call on ACM-101",
      "A KOL event on ACM-101 will be held on March 20, 2020 in New York.",
      "Media and investor call “Program Update” to be held at noon EST today",
    ],
    notExamples: [
      "The results of the ACM-101 study were previously presented at the 2019 Annual Asthma Conference.",
      "Data will be presented at the ASCO meeting.",
      "Results of both studies to be presented today at the 33rd Annual North American Asthma Conference",
      "A replay of the conference call hosted by Acme will be available.",
      "To access the webcast that Acme will host, dial in early.",
      "Acme presented data at a medical conference.",
      "Investors may call Acme.",
    ],
  },
  {
    id: "investor-event/one-of-several",
    type: "investor-event",
    date: "day",
    match: caseSensitive(
      String.raw`\b(?:and|at|in|the|,) (?:the |an? |its )?(?:[\p{Lu}\d][^\s,;]{0,20} |& |and |of |on |in |for ){1,9}?(?:Conference|Summit|Forum|Symposium|Days?)\b(?<=\b(?:[Pp]articipate|[Pp]resent|[Aa]ttend|take part|[Ss]peak|appear|[Pp]resenting|[Pp]articipating|webcast)\b[^;]{0,400})(?=[^;]{0,60}\d)`,
    ),
    programs: "none",
    needs: "date",
    timing: "upcoming",
    unless:
      /replay|archived|\bdata\b|poster|abstract|scientific|medical|congress|annual meeting|presented|participated|\bresults\b|oral presentation/i,
    examples: [
      "Acme will take part in the Bolt Rare Disease Days, June 2, and in the Delta Global Healthcare Conference, June 9–11.",
      "Acme will also present at the 38th Annual Bolt Healthcare Conference on March 12.",
    ],
    notExamples: [
      "Data will be presented at the Bolt Conference on March 12.",
      "Acme participated in the Bolt Healthcare Conference on January 12.",
      "The Acme Day was on March 1.",
    ],
  },
  {
    id: "investor-event/listed",
    type: "investor-event",
    date: "day",
    match: caseSensitive(
      String.raw`^\W{0,3}(?:[\p{Lu}\d][^;:]{0,60})?\b(?:Investor|Health ?[Cc]are|Life Sciences?|Biotech(?:nology)?|Biopharma|Growth|Global|Equity|Capital Markets)\b[^;:.]{0,30}\b(?:Conference|Summit|Forum|Day|Symposium)\b(?=[^;]{0,80}\d)`,
    ),
    programs: "none",
    needs: "date",
    timing: "upcoming",
    unless: /\b(?:data|poster|abstract|presented|participated|results|medical|scientific|attended)\b/i,
    examples: [
      "Bolt Healthcare Conference, New York, March 28, 2020",
      "Delta 12th Annual Life Sciences Investor Forum (Boston) – March 18, 2020",
    ],
    notExamples: [
      "Bolt Healthcare Conference rooms are large.",
      "Poster at the Global Conference on Asthma, March 28, 2020",
    ],
  },
  {
    id: "investor-event/appointment",
    type: "investor-event",
    date: "day",
    match: caseSensitive(
      String.raw`^\W{0,3}(?:(?:Virtual |Live )?[Ff]ireside [Cc]hat|(?:Hosting )?[Oo]ne-on-[Oo]ne(?: [Ii]nvestor)? [Mm]eetings|1x1 [Mm]eetings|Panel [Dd]iscussion|(?:Company|Corporate) [Pp]resentation)\b[^;.]{0,80}`,
      String.raw`^\W{0,3}(?:Date|When|Presentation [Dd]ate|Event [Dd]ate)(?:\s?(?:&|and|\/)\s?[Tt]ime)?\s?[:|]`,
    ),
    programs: "none",
    needs: "date",
    sections: ["headline", "body"],
    timing: "upcoming",
    unless: /\b(?:data|posters?|abstracts?|results)\b/i,
    examples: ["Fireside chat on Wednesday, November 17, 2021 at 2:00 p.m. ET"],
    notExamples: ["One-on-one meetings with doctors are common.", "Date of birth: June 6, 2024"],
  },
  {
    id: "investor-event/in-other-words",
    type: "investor-event",
    match: pattern(
      String.raw`\bR&D Day\b|\bCapital Markets Day\b|\broadshow\b`,
      String.raw`\b(?:corporate overview|panel discussion|one-on-one meetings|priorities|investment community)\b${within(60)}\b(?:health ?care|life sciences|healthcare) conference\b|\b(?:health ?care|life sciences|healthcare) conference\b${within(60)}\b(?:outlined|overview)\b`,
      String.raw`\btelephone conference for investors\b|\binvestor call held\b`,
      String.raw`\bcancelled its presentation\b`,
    ),
    programs: "none",
    unless: /medical|scientific sessions|abstract|poster/i,
    examples: [
      "An R&D Day for analysts was held in New York on October 10, 2019.",
      "Management took part in a panel discussion at the Leerink Global Healthcare Conference on February 25.",
    ],
    notExamples: ["The roads show signs of wear.", "ACM-101 was shown at a scientific conference."],
  },
];
