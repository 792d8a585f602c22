import type { EventDate } from "../../schema/record.js";

/** The time that a match's groups and words stand for, as seen from the release's own day and the time told before. */
export type Reader = (
  groups: Record<string, string | undefined>,
  text: string,
  releaseDate: string | null,
  before?: string | null,
) => Omit<EventDate, "text">;

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

export const day: Reader = ({ month, day, year }, _, releaseDate) => {
  const m = monthNumber(month!);
  const y = year ? Number(year) : nearestYear(m, releaseDate);
  return y === null ? nothing : { value: `${y}-${two(m)}-${two(Number(day))}`, precision: "day" };
};
export const month: Reader = ({ month, year }, _, releaseDate) => {
  const m = monthNumber(month!);
  const y = year ? Number(year) : nearestYear(m, releaseDate);
  return y === null ? nothing : { value: `${y}-${two(m)}`, precision: "month" };
};
/** "Last June" is over, "next June" ahead; "June of last year" says its year. */
export const monthOf: Reader = ({ which, month, which2, month2 }, _, releaseDate) => {
  const y = yearOf(releaseDate);
  if (y === null || releaseDate === null) return nothing;
  const m = monthNumber((month ?? month2)!);
  const now = Number(releaseDate.slice(5, 7));
  const ofYear = { last: y - 1, this: y, next: y + 1 };
  if (which2) return { value: `${ofYear[which2 as keyof typeof ofYear]}-${two(m)}`, precision: "month" };
  const isAhead = /next|coming/.test(which!);
  const shift = isAhead ? (m > now ? 0 : 1) : m < now ? 0 : -1;
  return { value: `${y + shift}-${two(m)}`, precision: "month" };
};
export const quarter: Reader = ({ ordinal, digit, year }, text, releaseDate) => {
  const n = digit ? Number(digit) : ORDINALS[ordinal!.toLowerCase()];
  const y = year
    ? Number(year.length === 2 ? `20${year}` : year)
    : /fiscal/i.test(text)
      ? null
      : yearOf(releaseDate);
  return y === null || n === undefined || /fiscal|FY/i.test(text)
    ? nothing
    : { value: `${y}-Q${n}`, precision: "quarter" };
};
/** "The December 2023 quarter" ends with that month. */
export const quarterTo: Reader = ({ month, year }, text, releaseDate) =>
  quarter({ digit: String(Math.ceil(monthNumber(month!) / 3)), year }, text, releaseDate);
export const half: Reader = ({ ordinal, digit, year }, _, releaseDate) => {
  const n = digit ? Number(digit) : /first|1st|front/i.test(ordinal!) ? 1 : 2;
  const y = year ? Number(year.length === 2 ? `20${year}` : year) : yearOf(releaseDate);
  return y === null ? nothing : { value: `${y}-H${n}`, precision: "half" };
};
export const yearEnd: Reader = ({ year }, _, releaseDate) => {
  const y = year ? Number(year) : yearOf(releaseDate);
  return y === null ? nothing : { value: String(y), precision: "year" };
};
export const shifted =
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
export const season: Reader = ({ which, season, season2, year, year2 }, _, releaseDate) => {
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
export const yearsAgo: Reader = ({ count }, _, releaseDate) => {
  const y = yearOf(releaseDate);
  const n = COUNTS.includes(count!) ? COUNTS.indexOf(count!) + 2 : Number(count);
  return y === null ? nothing : { value: String(y - n), precision: "year" };
};
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
/** "On Friday" is the last one up to the release, "last Friday" the last one before it. */
export const weekday: Reader = ({ weekday: name }, text, releaseDate) => {
  if (releaseDate === null) return nothing;
  const back = (new Date(`${releaseDate}T00:00:00Z`).getUTCDay() - WEEKDAYS.indexOf(name!) + 7) % 7;
  return shifted("day", -(back === 0 && /^last/.test(text) ? 7 : back))({}, text, releaseDate);
};
/** The day is not known, its month is. */
export const lastWeek: Reader = (_groups, text, releaseDate) => {
  const { value } = shifted("day", -7)({}, text, releaseDate);
  return value === null ? nothing : { value: value.slice(0, 7), precision: "month" };
};
/** "Approved in August 2024 and launched that October": the year is the one told before. */
export const monthAfter: Reader = ({ month }, _text, _release, before) =>
  before == null
    ? nothing
    : { value: `${before.slice(0, 4)}-${two(monthNumber(month!))}`, precision: "month" };
/** "The same week", "the following year": as seen from the time told before. */
export const sameAs: Reader = ({ which, unit }, _text, _release, before) => {
  if (before == null) return nothing;
  const year = Number(before.slice(0, 4));
  if (unit === "year") return { value: String(which === "following" ? year + 1 : year), precision: "year" };
  if (!/^\d{4}-\d\d/.test(before)) return nothing;
  if (unit === "day") {
    if (before.length < 10) return nothing;
    return which === "same" ? { value: before, precision: "day" } : shifted("day", 1)({}, "", before);
  }
  const ofMonth = { value: before.slice(0, 7), precision: "month" } as const;
  return unit === "month" && which === "following"
    ? shifted("month", 1)({}, "", `${before.slice(0, 7)}-01`)
    : ofMonth;
};
export const inWords: Reader = () => nothing;
