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

/** The sum nearest to the words, for the types in which money changes hands. */
export function amountOf({ mentions }: Statement, trigger: Trigger): ReleaseEvent["amount"] {
  if (!WITH_AMOUNT.has(trigger.rule.type)) return null;
  const sums = mentions.filter((mention) => mention.kind !== "money" || mention.value >= LEAST_SUM);
  const money = nearest(sums, "money", trigger, 200);
  return money ? { value: money.value, currency: money.currency, text: money.text } : null;
}
