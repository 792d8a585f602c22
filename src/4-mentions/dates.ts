import type { Analysis } from "../3-language/analysis.js";
import type { EventDate } from "../schema/record.js";
import type { DateMention } from "./mention.js";
import { matchPatterns, type PatternMatch, type PatternRule } from "./pattern-finder.js";

type Reader = (
  groups: Record<string, string | undefined>,
  text: string,
  releaseDate: string | null,
) => Omit<EventDate, "text">;

const MONTH =
  "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const YEAR = "(?<year>(?:199|20[0-4])\\d)";
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
  final: 4,
  last: 4,
};

const two = (n: number) => String(n).padStart(2, "0");
const monthNumber = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const yearOf = (date: string | null) => (date ? Number(date.slice(0, 4)) : null);
const nothing = { value: null, precision: null } as const;

/** A day or month without its year is the one nearest to the release. */
function nearestYear(month: number, releaseDate: string | null): number | null {
  const year = yearOf(releaseDate);
  if (year === null || releaseDate === null) return null;
  const distance = month - Number(releaseDate.slice(5, 7));
  return distance > 6 ? year - 1 : distance < -6 ? year + 1 : year;
}

const day: Reader = ({ month, day, year }, _, releaseDate) => {
  const m = monthNumber(month!);
  const y = year ? Number(year) : nearestYear(m, releaseDate);
  return y === null ? nothing : { value: `${y}-${two(m)}-${two(Number(day))}`, precision: "day" };
};
const month: Reader = ({ month, year }, _, releaseDate) => {
  const m = monthNumber(month!);
  const y = year ? Number(year) : nearestYear(m, releaseDate);
  return y === null ? nothing : { value: `${y}-${two(m)}`, precision: "month" };
};
const quarter: Reader = ({ ordinal, digit, year }, text, releaseDate) => {
  const n = digit ? Number(digit) : ORDINALS[ordinal!.toLowerCase()];
  const y = year
    ? Number(year.length === 2 ? `20${year}` : year)
    : /fiscal/i.test(text)
      ? null
      : yearOf(releaseDate);
  return y === null || n === undefined || /fiscal/i.test(text)
    ? nothing
    : { value: `${y}-Q${n}`, precision: "quarter" };
};
const half: Reader = ({ ordinal, digit, year }, _, releaseDate) => {
  const n = digit ? Number(digit) : /first|1st|front/i.test(ordinal!) ? 1 : 2;
  const y = year ? Number(year.length === 2 ? `20${year}` : year) : yearOf(releaseDate);
  return y === null ? nothing : { value: `${y}-H${n}`, precision: "half" };
};
const yearEnd: Reader = ({ year }, _, releaseDate) => {
  const y = year ? Number(year) : yearOf(releaseDate);
  return y === null ? nothing : { value: String(y), precision: "year" };
};
const shifted =
  (precision: "day" | "month" | "quarter" | "year", by: number): Reader =>
  (_groups, _text, releaseDate) => {
    if (releaseDate === null) return nothing;
    const [y, m, d] = releaseDate.split("-").map(Number) as [number, number, number];
    if (precision === "day") {
      const shiftedDay = new Date(Date.UTC(y, m - 1, d + by));
      return { value: shiftedDay.toISOString().slice(0, 10), precision };
    }
    if (precision === "year") return { value: String(y + by), precision };
    if (precision === "quarter") {
      const index = y * 4 + Math.floor((m - 1) / 3) + by;
      return { value: `${Math.floor(index / 4)}-Q${(index % 4) + 1}`, precision };
    }
    const index = y * 12 + (m - 1) + by;
    return { value: `${Math.floor(index / 12)}-${two((index % 12) + 1)}`, precision };
  };
const SEASON_MONTH: Record<string, number> = { spring: 4, summer: 7, autumn: 10, fall: 10, winter: 1 };
/** A season without its year is the last, this or the next one as seen from the release. */
const season: Reader = ({ which, season, season2, year, year2 }, _, releaseDate) => {
  const said = year ?? year2;
  if (said) return { value: said, precision: "year" };
  const y = yearOf(releaseDate);
  if (y === null || releaseDate === null) return nothing;
  const month = Number(releaseDate.slice(5, 7));
  const middle = SEASON_MONTH[(season ?? season2)!.toLowerCase()]!;
  if (which === "last") return { value: String(middle < month ? y : y - 1), precision: "year" };
  return { value: String(which !== "this" && middle < month - 1 ? y + 1 : y), precision: "year" };
};
const COUNTS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const yearsAgo: Reader = ({ count }, _, releaseDate) => {
  const y = yearOf(releaseDate);
  const n = COUNTS.includes(count!) ? COUNTS.indexOf(count!) + 2 : Number(count);
  return y === null ? nothing : { value: String(y - n), precision: "year" };
};
/** The day is not known, its month is. */
const lastWeek: Reader = (_groups, text, releaseDate) => {
  const { value } = shifted("day", -7)({}, text, releaseDate);
  return value === null ? nothing : { value: value.slice(0, 7), precision: "month" };
};
const inWords: Reader = () => nothing;

/** What a pattern's first unit can be: asked first, it spares the rest at nearly every place of a text. */
function firstUnit(source: string): string {
  const start = source.replace(/^\(\?<=[^)]{1,120}\)\\s\)/, "");
  if (start.startsWith("(?<month>")) return "(?=[JFMASONDjfmasond])";
  if (start.startsWith("(?:the\\s)?(?<ordinal>")) return "(?=[TtFfSsBbLl1-4])";
  return /^\(\?<(?:day|year)>(?!.{0,80}\(\?<=\\\()/.test(start) ? "(?=\\d)" : "";
}

const rule = (
  id: string,
  source: string,
  value: Reader,
  examples: string[],
  notExamples: string[] = [],
  flags = "gi",
  words = /^[a-z ]+$/.test(source) ? [source] : undefined,
): PatternRule<Reader> => ({
  id: `date/${id}`,
  ...(words ? { words } : {}),
  // scraped text glues words to the date: "inOctober 2024"
  match: new RegExp(
    `${firstUnit(source)}(?:(?<![\\w])|(?<=[a-z](?:in|on|by|from)|\\b(?:in|on|by|of|since|from|until|through)))(?:${source})(?![\\w])`,
    flags,
  ),
  value,
  examples,
  notExamples,
});

/** Times as releases write them, from days to halves and relative ones; "fiscal" quarters keep their words alone. */
export const DATE_RULES: readonly PatternRule<Reader>[] = [
  rule("month-day-year", `${MONTH}\\s{1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}${YEAR}`, day, [
    "November 12, 2018",
    "Aug. 10, 2018",
  ]),
  rule("day-month-year", `(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH},?\\s${YEAR}`, day, [
    "12 November 2018",
  ]),
  rule(
    "iso",
    `(?<year>(?:19|20)\\d\\d)-(?<m>0[1-9]|1[0-2])-(?<d>[0-3]\\d)`,
    ({ year, m, d }) => ({ value: `${year}-${m}-${d}`, precision: "day" }),
    ["2018-11-12"],
  ),
  rule(
    "month-day",
    `${MONTH}\\s{1,2}(?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?`,
    day,
    ["on August 10", "March 3"],
    ["May 2019"],
  ),
  rule(
    "day-month",
    `(?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH.replace("|May", "|May(?!\\sbe)")}(?!,?\\s(?:19|20)\\d\\d)`,
    day,
    ["on 22 March", "12 May"],
    ["22 Marchers"],
    "g",
  ),
  rule("month-year", `${MONTH}(?:\\sof)?,?\\s${YEAR}`, month, ["March 2019"]),
  rule(
    "month",
    `(?<=\\b(?:in|by|during|this|last|since|of|until|late|early|mid)\\s)${MONTH.replace("|May", "|May(?!\\sbe)")}`,
    month,
    ["in January"],
    ["may be"],
    "g",
  ),
  rule(
    "quarter",
    `(?:the\\s)?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)[\\s-](?:calendar\\s|fiscal\\s)?quarter(?:(?:\\sof)?(?:\\sthe)?(?:\\scalendar|\\sfiscal)?(?:\\syear)?\\s${YEAR})?`,
    quarter,
    ["first quarter of 2020", "third quarter"],
    [],
    "gi",
    ["quarter"],
  ),
  rule(
    "quarter-short",
    `(?:(?<digit>[1-4])Q|Q(?<digit2>[1-4]))[\\s’'-]{0,2}(?<year>20\\d\\d|\\d\\d)?|Q[1-4]`,
    ({ digit, digit2, year }, text, releaseDate) =>
      quarter({ digit: digit ?? digit2 ?? text.replace(/\D/g, "").slice(0, 1), year }, text, releaseDate),
    ["Q4 2018", "3Q19"],
    ["Q5"],
    "g",
  ),
  rule(
    "half",
    `(?:the\\s)?(?<ordinal>first|second|1st|2nd|front|back|latter)\\s(?:half|part)(?:(?:\\sof)?(?:\\sthe)?(?:\\scalendar|\\sfiscal)?(?:\\syear)?\\s${YEAR})?`,
    half,
    ["second half of 2019"],
    [],
    "gi",
    [" half", " part"],
  ),
  rule(
    "half-short",
    `(?<digit>[12])H[\\s’'-]{0,2}(?<year>20\\d\\d|\\d\\d)|H(?<digit2>[12])[\\s’'-]{0,2}(?<year2>20\\d\\d)`,
    ({ digit, digit2, year, year2 }, text, releaseDate) =>
      half({ digit: digit ?? digit2, year: year ?? year2 }, text, releaseDate),
    ["1H 2021", "H2 2022"],
    ["H1N1"],
    "g",
  ),
  rule(
    "year-end",
    `(?:by\\s|at\\s)?(?:the\\s)?(?:year[- ]end|end of (?:the\\s|this\\s)?(?:calendar\\s)?year)(?:\\s(?:of\\s)?${YEAR})?|(?:the\\s)?end of ${YEAR.replace("<year>", "<year2>")}`,
    ({ year, year2 }, text, releaseDate) => yearEnd({ year: year ?? year2 }, text, releaseDate),
    ["by year-end", "end of 2019"],
    [],
    "gi",
    ["year-end", "year end", "end of"],
  ),
  rule(
    "part-of-year",
    `(?:early|mid|late|middle of|beginning of|start of)[\\s-]{1,2}(?:in\\s)?${YEAR}`,
    yearEnd,
    ["early 2020", "mid-2019"],
  ),
  rule("later-this-year", `(?:later|earlier)?\\s?this (?:calendar )?year`, shifted("year", 0), [
    "later this year",
  ]),
  rule(
    "year",
    `(?<=\\b(?:in|by|during|since|until|before|after|for|of|through|from|fiscal|and|year|to)\\s)${YEAR}|(?<=\\()${YEAR.replace("<year>", "<year2>")}(?=\\))`,
    ({ year, year2 }) => ({ value: year ?? year2 ?? null, precision: "year" }),
    ["in 2017"],
    ["approximately 2019 patients"],
  ),
  rule(
    "season",
    "(?:early |late )?(?:(?<which>last|this|next|the (?:coming )?) ?)(?<season>spring|summer|autumn|fall|winter)(?: of)?(?: (?<year>(?:199|20[0-4])\\d))?|(?<season2>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? (?<year2>(?:199|20[0-4])\\d)",
    season,
    ["last summer", "in the spring of 2020", "summer 2025"],
    ["a fall in blood pressure"],
    "g",
    ["spring", "summer", "autumn", "fall", "winter"],
  ),
  rule(
    "years-ago",
    "(?<count>two|three|four|five|six|seven|eight|nine|ten|[1-9]) years ago",
    yearsAgo,
    ["six years ago"],
    [],
    "gi",
    ["years ago"],
  ),
  rule("today", "today|this (?:morning|afternoon|day)", shifted("day", 0), ["announced today"]),
  rule("yesterday", "yesterday", shifted("day", -1), ["yesterday"]),
  rule("tomorrow", "tomorrow", shifted("day", 1), ["tomorrow"]),
  rule("this-month", "(?:earlier |later )?this month", shifted("month", 0), ["earlier this month"]),
  rule("last-week", "(?:late |early )?last week", lastWeek, ["last week"]),
  rule("last-month", "last month", shifted("month", -1), ["last month"]),
  rule("next-month", "next month", shifted("month", 1), ["next month"]),
  rule("this-quarter", "(?:this|the current) quarter", shifted("quarter", 0), ["this quarter"]),
  rule("last-quarter", "last quarter", shifted("quarter", -1), ["last quarter"]),
  rule("next-quarter", "next quarter", shifted("quarter", 1), ["next quarter"]),
  rule("last-year", "last year", shifted("year", -1), ["last year"]),
  rule("next-year", "next year", shifted("year", 1), ["next year"]),
  rule(
    "in-words",
    "in the (?:coming|next (?:few|several)) (?:days|weeks|months|years)|in the near (?:term|future)|shortly|imminently",
    inWords,
    ["in the coming weeks"],
  ),
];

function valid(date: Omit<EventDate, "text">): boolean {
  if (date.precision !== "day" || date.value === null) return true;
  const dayNumber = Number(date.value.slice(8));
  return dayNumber >= 1 && dayNumber <= 31;
}

export function findDates(analysis: Analysis): DateMention[] {
  const releaseDate = analysis.release.date;
  return matchPatterns(analysis, DATE_RULES).flatMap((match: PatternMatch<Reader>): DateMention[] => {
    const { start, end, text, sentence, rule: found, groups } = match;
    const date = found.value(groups, text, releaseDate);
    if (!valid(date)) return [];
    return [
      {
        kind: "date",
        start,
        end,
        text,
        sentence,
        date: { ...date, text },
        finder: found.id,
        confidence: 0.93,
      },
    ];
  });
}
