import { TextPattern } from "../../patterns/text-pattern.js";
import type { Statement } from "../statement.js";
import { nearby } from "./nearby.js";

/** "p<0.001", "p = 0.03", "P-value of 0.04", "p less than 0.0001", "one-sided p≤.025". */
const P_VALUE = new TextPattern(
  /(?<![\p{L}\d])p(?:[-\s]?values?)?\s?(?:(?:of|was|is)\s)?(?<sign>[<>=≤≥]|less than|equal to)?\s?(?<number>0?\.\d{1,8})(?!\d)/iu,
);

const SIGNS: Readonly<Record<string, string>> = { "less than": "<", "equal to": "=" };

/** The first p-value that the results give, as sign and number ("<0.001", "=0.03"); null where none is given. */
export function pValueOf(statement: Statement): string | null {
  for (const sentence of nearby(statement))
    for (const { groups } of P_VALUE.allIn(sentence)) {
      const sign = groups?.sign ?? "=";
      return `${SIGNS[sign] ?? sign}${groups!.number!.replace(/^\./, "0.")}`;
    }
  return null;
}
