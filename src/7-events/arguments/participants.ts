import { TextPattern } from "../../patterns/text-pattern.js";
import type { Statement } from "../statement.js";
import { nearby } from "./nearby.js";

const PEOPLE =
  "(?:patients?|participants?|subjects?|volunteers?|people|individuals|adults|children|infants|adolescents|men|women)";
const COUNT = String.raw`(?<count>\d{1,3}(?:,\d{3})+|\d{1,6})`;

/** Ways of saying how many take part; the whole trial's number is looked for before that of an arm. */
const WAYS = [
  new RegExp(
    String.raw`\b(?:enrol(?:l)?(?:ed|ing|s|ment of)?|randomi[sz](?:ed|ing|es)|recruit(?:ed|ing)?|includ(?:ed|ing|es)|involv(?:ed|ing|es)|evaluat(?:ed|ing|es)|treat(?:ed|ing)|dosed|studied|total of)\s(?:a total of |approximately |about |over |more than |up to |nearly |around |the )?${COUNT}(?!\s?%|\.\d)\s(?:[\p{L}-]{1,20}\s){0,4}?${PEOPLE}\b`,
    "iu",
  ),
  new RegExp(String.raw`\b${COUNT}[- ](?:patient|participant|subject|person|volunteer)\b`, "iu"),
  new RegExp(
    String.raw`\b${COUNT}(?!\s?%)\s(?:[\p{L}-]{1,20}\s){0,3}?${PEOPLE}\s(?:were|have been|was|has been|are)\s(?:[\p{L}]{1,12}\s)?(?:enrolled|randomi[sz]ed|treated|dosed|included|evaluated|recruited)\b`,
    "iu",
  ),
  new RegExp(String.raw`(?<![\p{L}\d])n\s?=\s?${COUNT}\b`, "iu"),
].map((way) => new TextPattern(way));

/** No trial is larger: a greater number counts patients treated in practice. */
const LARGEST = 100_000;

/** How many people take part in the trial that is spoken of; null where it is not said. */
export function participantsOf(statement: Statement): number | null {
  const sentences = nearby(statement);
  for (const way of WAYS)
    for (const sentence of sentences) {
      const count = way.firstIn(sentence)?.groups?.count;
      const number = Number(count?.replaceAll(",", ""));
      if (number > 0 && number <= LARGEST) return number;
    }
  return null;
}
