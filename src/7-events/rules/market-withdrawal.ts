import type { EventRule } from "../rule.js";

export const MARKET_WITHDRAWAL_RULES: readonly EventRule[] = [
  {
    id: "market-withdrawal/withdrawn",
    type: "market-withdrawal",
    words: ["withdr", "recall", "revo"],
    match:
      /\b(?:voluntar(?:y|ily) (?:\p{L}+ )?(?:recall(?:s|ed|ing)?|withdr(?:aw|aws|ew|awal|awing))|recall(?:s|ed|ing)? (?:of|all|one|two|the|certain|\p{L}+ lots)|withdr(?:aw|aws|awing|ew|awn|awal) (?:of |the )?[^.;]{0,50}?(?:from the (?:\p{L}\.?\p{L}?\.? |European |Japanese )?market|\bindications?\b|marketing authori[sz]ation|from sale)|revo(?:cation|ke[ds]?|king)\b[^.;]{0,40}?(?:authori[sz]ation|EUA|approval|licen[cs]e)|(?:was|were|been) (?:withdrawn|recalled) from)/giu,
    programs: "required",
    unless:
      /withdrew (?:consent|from the (?:study|trial)|its (?:offer|application))|withdraw(?:al|n)? (?:of|from) (?:the )?(?:study|trial|treatment|consent|opioid|alcohol)|\bmay recall\b|withdrawal (?:symptoms|syndrome)|unless the (?:declaration|authori[sz]ation) is/i,
    examples: [
      "Acme is withdrawing ZELORA from the market.",
      "Acme announced a voluntary recall of ZELORA.",
      "ZELORA was withdrawn from the European market in 2012.",
      "The FDA revoked the emergency use authorization of ACM-101.",
      "Acme recalled two lots of ZELORA in May 2019.",
      "Acme has withdrawn the asthma indication of ZELORA.",
    ],
    notExamples: [
      "Patients withdrew from the study.",
      "You may recall the trial.",
      "Patients who took ACM-101 had withdrawal symptoms.",
      "Acme has not withdrawn ZELORA from the market.",
      "The FDA may withdraw ZELORA from the market.",
      "The FDA could revoke the authorization of ACM-101 unless data come.",
    ],
  },
];
