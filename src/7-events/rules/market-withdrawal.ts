import type { EventRule } from "../rule.js";

export const MARKET_WITHDRAWAL_RULES: readonly EventRule[] = [
  {
    id: "market-withdrawal/withdrawn",
    type: "market-withdrawal",
    words: ["withdr", "recall", "revo"],
    match:
      /\b(?:voluntar(?:y|ily) (?:recall|withdraw)|recall(?:s|ed|ing)? (?:of|all|one|the)|withdr(?:aw|aws|awing|ew|awn|awal) (?:of |the )?[^.;]{0,40}(?:from the (?:U\.?S\.? )?market|indication|marketing)|revo(?:cation|ke[ds]?)\b[^.;]{0,40}(?:authori[sz]ation|EUA|approval))/gi,
    programs: "required",
    unless: /withdrew (?:consent|from the (?:study|trial))/i,
    examples: ["Acme is withdrawing ZELORA from the market."],
    notExamples: ["Patients withdrew from the study.", "You may recall the trial."],
  },
];
