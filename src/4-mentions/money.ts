import type { Analysis } from "../3-language/analysis.js";
import { compact } from "../patterns/compact.js";
import type { MoneyMention } from "./mention.js";
import { PatternFinder, type PatternRule } from "./pattern-finder.js";

const NUMBER = "(?<number>\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,2})?|\\d{1,9}(?:\\.\\d{1,4})?)";
const SCALE =
  "(?:[\\s-]?(?<scale>[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|(?:[Bb][Nn]|[Mm][Nn]|MM|[BMKmk])(?![\\p{L}\\p{N}])))?";

/** Currencies by their signs and words; the sign alone is the US dollar's. */
const CURRENCIES: readonly [code: string, before: string, after: string][] = [
  ["CAD", "(?:CA?\\$|CAD\\s?\\$?|Cdn\\s?\\$)", "Canadian dollars|CAD"],
  ["AUD", "(?:AU?\\$|AUD\\s?\\$?)", "Australian dollars|AUD"],
  ["HKD", "(?:HK\\$|HKD\\s?)", "Hong Kong dollars"],
  ["USD", "(?:US\\$|USD\\s?\\$?|\\$)", "(?:U\\.?S\\.?\\s)?dollars|USD"],
  ["EUR", "(?:€\\s?|EUR\\s?)", "euros?|EUR"],
  ["GBP", "(?:£\\s?|GBP\\s?)", "pounds(?: sterling)?|GBP"],
  ["JPY", "(?:JP¥|¥\\s?|JPY\\s?)", "(?:Japanese )?yen|JPY"],
  ["CNY", "(?:RMB\\s?|CNY\\s?|CN¥)", "RMB|yuan|renminbi"],
  ["CHF", "(?:CHF\\s?)", "Swiss francs|CHF"],
  ["DKK", "(?:DKK\\s?)", "Danish kroner|DKK"],
  ["SEK", "(?:SEK\\s?)", "Swedish kron(?:a|or)|SEK"],
  ["KRW", "(?:₩\\s?|KRW\\s?)", "(?:Korean )?won|KRW"],
];

export const MONEY_RULES: readonly PatternRule<string>[] = CURRENCIES.map(([code, before, after]) => ({
  id: `money/${code.toLowerCase()}`,
  match: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${before}${NUMBER}${SCALE}|${NUMBER.replace("<number>", "<number2>")}${SCALE.replace("<scale>", "<scale2>")}\\s(?:${after})\\b)`,
    "gu",
  ),
  value: code,
  examples:
    code === "USD"
      ? ["$4.9 billion", "US$100 million", "$25 Million", "$1.5B"]
      : code === "EUR"
        ? ["€30 million"]
        : [
            `5 million ${
              code === "GBP"
                ? "GBP"
                : after
                    .split("|")
                    .at(-1)!
                    .replace(/\(.*?\)\??/g, "")
            }`,
          ],
  notExamples: ["4.9 billion people"],
}));

const SCALES: Record<string, number> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
};

/** A sign or, beside a number, a word that an amount has: read sooner than the table. */
const ANY_CURRENCY = compact(
  /[$€£¥₩]|\d(?:[\s-]?\p{L}{1,8})?\s(?:Canad|Aust|Hong|U\.?S|dollar|euro|pound|yen|Japan|yuan|renm|Swiss|Danish|Swedish|Korean|won|(?:CAD|AUD|EUR|GBP|JPY|RMB|CHF|DKK|SEK|KRW)\b)|(?:CAD|AUD|HKD|USD|EUR|GBP|JPY|RMB|CNY|CHF|DKK|SEK|KRW)\s?\d/u,
);

const FINDER = new PatternFinder(MONEY_RULES, ANY_CURRENCY);

export function findMoney(analysis: Analysis): MoneyMention[] {
  return FINDER.matchesIn(analysis).map(({ start, end, text, sentence, rule, groups }) => {
    const number = Number((groups.number ?? groups.number2 ?? "0").replaceAll(",", ""));
    const scale = SCALES[(groups.scale ?? groups.scale2 ?? "").toLowerCase()] ?? 1;
    // rounded: 4.9 × 10⁹ must not become 4900000000.000001
    const value = Math.round(number * scale * 100) / 100;
    return {
      kind: "money",
      start,
      end,
      text,
      sentence,
      value,
      currency: rule.value,
      finder: rule.id,
      confidence: 0.95,
    };
  });
}
