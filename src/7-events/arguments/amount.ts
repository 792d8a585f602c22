import type { Mention } from "../../4-mentions/mention.js";
import type { ReleaseEvent } from "../../schema/record.js";
import type { EventType } from "../../schema/vocabulary.js";
import type { Statement, Trigger } from "../statement.js";
import { nearest } from "./nearest.js";

const WITH_AMOUNT: ReadonlySet<EventType> = new Set([
  "collaboration",
  "acquisition",
  "financing",
  "priority-review-voucher",
]);

/** Less than this changes hands in no deal: it is the price of a share, or a figure of a table in millions. */
const LEAST_SUM = 10_000;

/** "Raised $86 million in May, and |entered into a license agreement|": the sum of another deal. */
const ANOTHER_DEED =
  /;|,\s(?:and|as well as)\s(?:[\p{L}]{1,14}\s){0,2}(?:enter|sign|clos|receiv|sold|sell|acquir|announc|execut|licens)\p{L}*\b/u;

/** The sum nearest to the words, for the types in which money changes hands. */
export function amountOf({ mentions, sentence }: Statement, trigger: Trigger): ReleaseEvent["amount"] {
  if (!WITH_AMOUNT.has(trigger.rule.type)) return null;
  const isOfAnother = ({ end }: Mention) =>
    end < trigger.start &&
    ANOTHER_DEED.test(sentence.text.slice(end - sentence.start, trigger.end - sentence.start));
  const sums = mentions.filter(
    (mention) => mention.kind !== "money" || (mention.value >= LEAST_SUM && !isOfAnother(mention)),
  );
  const money = nearest(sums, "money", trigger, 200);
  return money ? { value: money.value, currency: money.currency, text: money.text } : null;
}
