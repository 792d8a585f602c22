import type { Statement, Trigger } from "../statement.js";
import { APPROVAL_DETAILS } from "./approval-details.js";
import { nearest } from "./nearest.js";

/** The detail as the rule gives it, or from the application, designation or kind of approval that is named. */
export function detailOf({ sentence, mentions }: Statement, trigger: Trigger): string | null {
  const { rule, needed } = trigger;
  if (rule.detail === undefined)
    return rule.type === "approval"
      ? (APPROVAL_DETAILS.find(([words]) => words.test(sentence.text))?.[1] ?? "full")
      : null;
  if (typeof rule.detail === "function") return rule.detail(trigger.text, sentence.text);
  if (rule.detail === "from-designation") return needed?.kind === "designation" ? needed.designation : null;
  if (rule.detail !== "from-submission") return rule.detail;
  const submission = needed?.kind === "submission" ? needed : nearest(mentions, "submission", trigger, 160);
  const kind = submission?.submission ?? null;
  if (rule.type === "trial-authorization") return kind === "IND" || kind === "CTA" ? kind : "other";
  return kind ?? "other";
}
