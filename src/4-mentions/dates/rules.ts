import type { PatternRule } from "../pattern-finder.js";
import {
  day,
  half,
  inWords,
  lastWeek,
  month,
  monthAfter,
  monthOf,
  quarter,
  quarterTo,
  type Reader,
  sameAs,
  season,
  shifted,
  weekday,
  yearEnd,
  yearsAgo,
} from "./readers.js";

const MONTH =
  "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const MONTH_BEGINS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
/** "May be" names no month. */
const MONTH_ALONE = MONTH.replace("|May", "|May(?!\\sbe)");
const YEAR = "(?<year>(?:199|20[0-4])\\d)";

/** A time as it stands in a sentence, between other words. */
interface DateRule {
  readonly id: string;
  readonly source: string;
  /** What the source begins with: asked first, it spares the rest at nearly every place of a text. */
  readonly begins?: string;
  readonly value: Reader;
  /** "May", "Fall" and "Q1" are told from words by their capitals. */
  readonly caseSensitive?: true;
  readonly examples: readonly string[];
  readonly notExamples?: readonly string[];
}

function patternRule(rule: DateRule): PatternRule<Reader> {
  const { id, source, begins, value, caseSensitive, examples, notExamples = [] } = rule;
  return {
    id: `date/${id}`,
    // scraped text glues words to the date: "inOctober 2024"
    match: new RegExp(
      `${begins ? `(?=${begins})` : ""}(?:(?<![\\w])|(?<=[a-z](?:in|on|by|from)|\\b(?:in|on|by|of|since|from|until|through)))(?:${source})(?![\\w])`,
      caseSensitive ? "g" : "gi",
    ),
    value,
    examples,
    notExamples,
  };
}

/** Words that stand for a time by themselves. */
function inTheseWords(id: string, words: string, value: Reader): DateRule {
  return { id, source: words, value, examples: [words] };
}

const RULES: readonly DateRule[] = [
  {
    id: "month-day-year",
    source: `${MONTH}\\s{1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}${YEAR}`,
    begins: MONTH_BEGINS,
    value: day,
    examples: ["November 12, 2018", "Aug. 10, 2018"],
  },
  {
    id: "day-month-year",
    source: `(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH},?\\s${YEAR}`,
    begins: "\\d",
    value: day,
    examples: ["12 November 2018"],
  },
  {
    id: "iso",
    source: `(?<year>(?:19|20)\\d\\d)-(?<m>0[1-9]|1[0-2])-(?<d>[0-3]\\d)`,
    begins: "\\d",
    value: ({ year, m, d }) => ({ value: `${year}-${m}-${d}`, precision: "day" }),
    examples: ["2018-11-12"],
  },
  {
    id: "numbers-of-item",
    source: `(?<=^\\W{0,3}|\\b[io]n\\s)(?<m>0?[1-9]|1[0-2])/(?<d>0?[1-9]|[12]\\d|3[01])/(?<year>(?:20)?\\d\\d)(?=\\s?[:–—-]\\s)`,
    begins: "\\d",
    value: ({ year, m, d }) => ({
      value: `${year!.padStart(4, "20")}-${m!.padStart(2, "0")}-${d!.padStart(2, "0")}`,
      precision: "day",
    }),
    examples: ["4/20/15 – first shipments"],
    notExamples: ["in 4/20/15 patients", "140/90/12 – "],
  },
  {
    id: "month-day",
    source: `${MONTH}\\s{1,2}(?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?`,
    begins: MONTH_BEGINS,
    value: day,
    examples: ["on August 10", "March 3"],
    notExamples: ["May 2019"],
  },
  {
    id: "day-month",
    source: `(?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH_ALONE}(?!,?\\s(?:19|20)\\d\\d)`,
    begins: "\\d",
    value: day,
    caseSensitive: true,
    examples: ["on 22 March", "12 May"],
    notExamples: ["22 Marchers"],
  },
  {
    id: "month-year",
    source: `${MONTH}(?:\\sof)?,?\\s${YEAR}`,
    begins: MONTH_BEGINS,
    value: month,
    examples: ["March 2019"],
  },
  {
    id: "month",
    source: `(?<=\\b(?:[Ii]n|[Bb]y|[Dd]uring|this|[Ll]ast|[Ss]ince|of|[Uu]ntil|[Ll]ate|[Ee]arly|[Mm]id|for|[Ff]rom|around|through|[Bb]efore|[Aa]fter)[\\s-])${MONTH_ALONE}`,
    begins: MONTH_BEGINS,
    value: month,
    caseSensitive: true,
    examples: ["in January", "In January"],
    notExamples: ["may be"],
  },
  {
    id: "month-in-brackets",
    source: `(?<=\\()${MONTH_ALONE}(?=\\))`,
    begins: MONTH_BEGINS,
    value: month,
    caseSensitive: true,
    examples: ["orphan designation from the FDA (May) and the EMA (July)"],
    notExamples: ["(May be)", "(Juli)"],
  },
  {
    id: "month-quarter",
    source: `${MONTH}(?:\\s${YEAR})?\\s(?=quarter\\b)quarter`,
    begins: MONTH_BEGINS,
    value: quarterTo,
    caseSensitive: true,
    examples: ["the December 2023 quarter", "the June quarter"],
    notExamples: ["June 2023, a quarter"],
  },
  {
    id: "month-of",
    source: `(?<which>last|next|this (?:past|coming)) ${MONTH_ALONE}|${MONTH_ALONE.replace("<month>", "<month2>")} (?:of )?(?<which2>this|last|next) year`,
    begins: "[lntJFMASOND]",
    value: monthOf,
    caseSensitive: true,
    examples: ["last June", "February of this year", "May last year"],
    notExamples: ["the last may be"],
  },
  {
    id: "quarter",
    source: `(?:the\\s)?(?:fiscal\\s)?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)[\\s-](?:calendar\\s|fiscal\\s)?quarter(?:(?:\\sof)?(?:\\sthe)?(?:\\scalendar|\\sfiscal)?(?:\\syear)?\\s(?:CY\\s?)?${YEAR})?`,
    begins: "[TtFfSs1-4]",
    value: quarter,
    examples: [
      "first quarter of 2020",
      "third quarter",
      "the fourth quarter of CY2024",
      "the fiscal fourth quarter",
    ],
  },
  {
    id: "quarter-short",
    source: `(?:(?<digit>[1-4])Q|Q(?<digit2>[1-4]))[\\s’'-]{0,2}(?:[CF]Y\\s?)?(?<year>20\\d\\d|\\d\\d)?|Q[1-4]`,
    begins: "[1-4Q]",
    value: ({ digit, digit2, year }, text, releaseDate) =>
      quarter({ digit: digit ?? digit2 ?? text.replace(/\D/g, "").slice(0, 1), year }, text, releaseDate),
    caseSensitive: true,
    examples: ["Q4 2018", "3Q19", "Q1 CY2022"],
    notExamples: ["Q5"],
  },
  {
    id: "half",
    source: `(?:the\\s)?(?<ordinal>first|second|1st|2nd|front|back|latter)\\s(?:half|part(?=\\sof\\s(?:the\\s|this\\s|next\\s|last\\s)?(?:(?:calendar\\s|CY)?(?:19|20)\\d\\d|year)))(?:(?:\\sof)?(?:\\sthe)?(?:\\scalendar|\\sfiscal)?(?:\\syear)?\\s(?:CY\\s?)?${YEAR}|(?!\\sof\\s(?!(?:the\\s|this\\s|next\\s|last\\s|calendar\\s|fiscal\\s|FY|CY){0,2}(?:\\d|year))))`,
    begins: "[TtFfSsBbLl12]",
    value: half,
    examples: ["second half of 2019", "the first half of CY2026", "the latter part of 2019"],
    notExamples: ["the second half of July", "the first half of the study", "the second part of the trial"],
  },
  {
    id: "half-short",
    source: `(?<digit>[12])H[\\s’'-]{0,2}(?:[CF]Y\\s?)?(?<year>20\\d\\d|\\d\\d)|H(?<digit2>[12])[\\s’'-]{0,2}(?:[CF]Y\\s?)?(?<year2>20\\d\\d)|(?<=\\b(?:in|by|during|early|late|mid|of)[\\s-])(?:H(?<digit3>[12])|(?<digit4>[12])H)(?![\\s-]?(?:block|antag|recep|antihist|agon|inhib))`,
    begins: "[12H]",
    value: ({ digit, digit2, digit3, digit4, year, year2 }, text, releaseDate) =>
      half({ digit: digit ?? digit2 ?? digit3 ?? digit4, year: year ?? year2 }, text, releaseDate),
    caseSensitive: true,
    examples: ["1H 2021", "H2 2022", "H2 CY2022", "H2 FY2025", "in H2", "by 1H"],
    notExamples: ["H1N1", "use of H2 blockers"],
  },
  {
    id: "year-end",
    source: `(?:by\\s|at\\s)?(?:the\\s)?(?:year[- ]end|mid-?year|end of (?:the\\s|this\\s)?(?:calendar\\s)?year)(?:\\s(?:of\\s)?(?:CY\\s?)?${YEAR})?|(?:the\\s)?end of (?:calendar\\s|CY\\s?)?${YEAR.replace("<year>", "<year2>")}`,
    value: ({ year, year2 }, text, releaseDate) => yearEnd({ year: year ?? year2 }, text, releaseDate),
    examples: ["by year-end", "end of 2019", "by mid-year", "the end of CY2024"],
  },
  {
    id: "part-of-year",
    source: `(?:early|mid|late|middle of|beginning of|start of|calendar)[\\s-]{1,2}(?:in\\s)?(?:calendar\\s|CY\\s?)?${YEAR}|CY\\s?${YEAR.replace("<year>", "<year2>")}`,
    begins: "[EeMmLlBbSsCc]",
    value: ({ year, year2 }, text, releaseDate) => yearEnd({ year: year ?? year2 }, text, releaseDate),
    examples: ["early 2020", "mid-2019", "calendar 2027", "late CY2024"],
  },
  {
    id: "later-this-year",
    source: `(?:later|earlier)?\\s?this (?:calendar )?year`,
    value: shifted("year", 0),
    examples: ["later this year"],
  },
  {
    id: "year",
    source: `(?<=\\b(?:in|by|during|since|until|before|after|for|of|through|from|fiscal|and|year|to)\\s)${YEAR}|(?<=[a-z]in\\s)${YEAR.replace("<year>", "<year4>")}|(?<=\\()${YEAR.replace("<year>", "<year2>")}(?=\\))|(?<=^\\W{0,3})${YEAR.replace("<year>", "<year3>")}(?=\\s?[:–—]\\s)|(?<=\\|\\s)${YEAR.replace("<year>", "<year5>")}(?=\\s?\\||\\W{0,2}$)`,
    begins: "\\d",
    value: ({ year, year2, year3, year4, year5 }) => ({
      value: year ?? year2 ?? year3 ?? year4 ?? year5 ?? null,
      precision: "year",
    }),
    examples: ["in 2017", "Japanin 2020"],
    notExamples: ["approximately 2019 patients"],
  },
  {
    id: "year-of-deed",
    source: `(?<=(?:^|[.;,]\\s|\\b(?:through|under|in|with|from|by|of|since|following|after|via|to|including)\\s)(?:the|its|our|their|an?)\\s|[’']s\\s|s[’']\\s)${YEAR}(?=\\s(?:[\\p{L}-]{1,20}\\s){0,2}?(?:acquisition|merger|divestiture|spin-?off|launch|agreement|licen[sc]e|collaboration|partnership|alliance|financing|offering|private placement|settlement|recall|withdrawal)\\b)`,
    begins: "\\d",
    value: ({ year }) => ({ value: year ?? null, precision: "year" }),
    examples: ["The 2017 acquisition", "through its 2015 license agreement", "the companies’ 2008 agreement"],
    notExamples: ["the 2019 annual meeting", "amended its 2017 agreement"],
  },
  {
    id: "season",
    source:
      "(?:early |late )?(?:(?<which>last|this|next|the (?:coming )?) ?)(?<season>spring|summer|autumn|fall|winter)(?: of)?(?: (?<year>(?:199|20[0-4])\\d))?|(?<season2>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? (?<year2>(?:199|20[0-4])\\d)",
    value: season,
    caseSensitive: true,
    examples: ["last summer", "in the spring of 2020", "summer 2025"],
    notExamples: ["a fall in blood pressure"],
  },
  {
    id: "that-month",
    source: `that\\s${MONTH_ALONE}`,
    begins: "t",
    value: monthAfter,
    caseSensitive: true,
    examples: ["June 2012 and launched that September"],
    notExamples: ["that May be"],
  },
  {
    id: "same",
    source: "(?:on |in )?the (?:very )?(?<which>same|following) (?<unit>day|week|month|year)",
    begins: "[oit]",
    value: sameAs,
    examples: ["in the same week", "the following year"],
    notExamples: ["the same dose"],
  },
  {
    id: "years-ago",
    source: "(?<count>two|three|four|five|six|seven|eight|nine|ten|[1-9]) years ago",
    value: yearsAgo,
    examples: ["six years ago"],
  },
  {
    id: "today",
    source: "today|this (?:morning|afternoon|day)",
    begins: "[Tt]",
    value: shifted("day", 0),
    examples: ["announced today"],
  },
  {
    id: "weekday",
    source:
      "(?:(?<=\\b[Oo]n )(?:last )?|last )(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!,?\\s(?:the )?(?:\\d|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec))",
    begins: "[lMTWFS]",
    value: weekday,
    caseSensitive: true,
    examples: ["on Friday"],
    notExamples: ["Friday, May 5"],
  },
  {
    id: "this-month",
    source: "(?:earlier |later )?this month",
    value: shifted("month", 0),
    examples: ["earlier this month"],
  },
  {
    id: "last-week",
    source: "(?:late |early )?last week",
    value: lastWeek,
    examples: ["last week"],
  },
  {
    id: "this-quarter",
    source: "(?:this|the current) quarter",
    value: shifted("quarter", 0),
    examples: ["this quarter"],
  },
  inTheseWords("yesterday", "yesterday", shifted("day", -1)),
  inTheseWords("tomorrow", "tomorrow", shifted("day", 1)),
  inTheseWords("last-month", "last month", shifted("month", -1)),
  inTheseWords("next-month", "next month", shifted("month", 1)),
  inTheseWords("last-quarter", "last quarter", shifted("quarter", -1)),
  inTheseWords("next-quarter", "next quarter", shifted("quarter", 1)),
  inTheseWords("last-year", "last year", shifted("year", -1)),
  inTheseWords("next-year", "next year", shifted("year", 1)),
  {
    id: "in-words",
    source:
      "in the (?:coming|next (?:few|several)) (?:days|weeks|months|years)|in the near (?:term|future)|shortly|imminently",
    begins: "[IiSs]",
    value: inWords,
    examples: ["in the coming weeks"],
  },
];

/** Times as releases write them, from days to halves and relative ones; "fiscal" quarters keep their words alone. */
export const DATE_RULES: readonly PatternRule<Reader>[] = RULES.map(patternRule);
