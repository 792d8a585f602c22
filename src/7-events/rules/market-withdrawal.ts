import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

export const MARKET_WITHDRAWAL_RULES: readonly EventRule[] = [
  {
    id: "market-withdrawal/withdrawn",
    type: "market-withdrawal",
    match:
      /\b(?:voluntar(?:y|ily) (?:\p{L}+ )?(?:recall(?:s|ed|ing)?|withdr(?:aw|aws|ew|awal|awing))|recalls (?!(?:that|how|when|its|his|her|their|the (?:time|days?))\b)|recall(?:s|ed|ing)? (?:of|all|one|two|three|four|five|the|certain|\d+|(?:\p{L}+ ){1,3}(?:lots|batches))|withdr(?:aw|aws|awing|ew|awn|awal) (?:of |the )?[^.;]{0,50}?(?:from (?:the )?(?:[\p{L}.]{1,14} ){0,4}markets?|\bindications?\b|marketing authori[sz]ation|from sale)|revo(?:cation|ke[ds]?|king)\b[^.;]{0,40}?(?:authori[sz]ation|EUA|approval|licen[cs]e)|(?:was|were|been) (?:withdrawn|recalled) from)/giu,
    programs: "required",
    unless:
      /withdrew (?:consent|from the (?:study|trial)|its (?:offer|application))|withdr\w+ (?:the |its |their |our )?(?:[a-z-]+ ){0,3}application|withdraw(?:al|n)? (?:of|from) (?:the )?(?:study|trial|treatment|consent|opioid|alcohol)|\bmay recall\b|withdrawal (?:symptoms|syndrome)|unless the (?:declaration|authori[sz]ation) is/i,
    examples: [
      "Acme also announced today that it is recalling three batches of ZELORA tablets.",
      "Withdrawal of ZELORA from the Danish and Norwegian markets is expected to be complete in the third quarter of 2020.",
      "Acme is withdrawing ZELORA from the market.",
      "Acme announced a voluntary recall of ZELORA.",
      "ZELORA was withdrawn from the European market in 2012.",
      "The FDA revoked the emergency use authorization of ACM-101.",
      "Acme recalled two lots of ZELORA in May 2019.",
      "Acme Recalls ZELORA Tablets",
      "Acme has withdrawn the asthma indication of ZELORA.",
    ],
    notExamples: [
      "Patients withdrew from the study.",
      "Acme withdrew its marketing authorisation application for ACM-101.",
      "You may recall the trial.",
      "She recalls that ACM-101 helped.",
      "Patients who took ACM-101 had withdrawal symptoms.",
      "Acme has not withdrawn ZELORA from the market.",
      "The FDA may withdraw ZELORA from the market.",
      "The FDA could revoke the authorization of ACM-101 unless data come.",
    ],
  },
  {
    id: "market-withdrawal/taken-off",
    type: "market-withdrawal",
    match: pattern(
      String.raw`\b(?:authori[sz]ation|approval|licen[cs]e)\b${within(50)}\b(?:was|were|has been) relinquished\b|\bmarketing authori[sz]ation (?:was |has been |is )?(?:voluntarily )?(?:withdrawn|revoked)\b|\bremoval from the (?:\p{L}+ ){0,2}market\b`,
      String.raw`\b(?:decided|decision|intends?|plans?|will|agreed|to) (?:(?:voluntarily|to|permanently) ){0,3}withdraw\b${within(60)}\bfrom (?:the )?(?:[\p{L}.]{1,14} ){0,4}(?:markets?|sale)\b`,
      String.raw`\bwithdraw(?:s|ing|n|al)?\b${within(60)}\b(?:U\.S\. |EU |US )?indications?\b`,
      String.raw`\bvoluntary (?:[\p{L}-]+ ){0,2}recall\b`,
      String.raw`\bsuspen(?:ds?|ded|ding|sion of) (?:the |its |our )?(?:licen[cs]e|marketing authori[sz]ation|approval|registration)\b(?! (?:process|procedure|agreement))`,
      String.raw`\bdistribution of\b${within(30)}\bceased\b|\bpulling\b${within(60)}\bback from\b`,
      String.raw`\b(?:remov(?:es?|ed|ing|al of)|pull(?:s|ed|ing)?|tak(?:es?|en|ing)|took)\b${within(50)}\b(?:from|off) (?:sale|the shelves|pharmacies)\b`,
      String.raw`\b(?:sales?|marketing|distribution|shipments?) of\b${within(40)}\b(?:was|were|has been|have been) (?:suspended|discontinued|halted|stopped)\b`,
      String.raw`\b(?:earlier|previous|voluntary|retail-level|wholesale-level) recall of\b`,
      String.raw`\b(?:remov(?:es?|ed|ing|al of)|pull(?:s|ed|ing)?|tak(?:es?|en|ing)|took)\b${within(50)}\b(?:from|off) (?:the )?(?:[\p{L}.]+ )?markets?\b`,
      String.raw`\b(?:discontinu(?:es?|ed|ing|ation of)|suspend(?:s|ed|ing)?|suspension of|halt(?:s|ed|ing)?|stop(?:s|ped)?|ceas(?:es?|ed))\b (?:(?:the|all|commercial|U\.S\.|global|worldwide) ){0,3}(?:sales?|marketing|distribution|shipments?)(?: and (?:sales?|marketing|distribution))? of\b`,
    ),
    programs: "required",
    unless: /\bstocks?\b|\bshares?\b|\bcompetitor/i,
    examples: [
      "On February 28, 2020, Acme initiated a voluntary nationwide recall of one lot of ZELORA.",
      "Distribution of ZELORA ceased on February 25, 2020.",
      "Acme anticipates removing ZELORA from sale in Argentina during the first half of 2021.",
      "Acme will remove ZELORA from the market.",
      "The MHRA suspended the licence of ZELORA in 2016.",
      "Acme has suspended the sale of ZELORA in Japan.",
      "Acme discontinued the distribution of ZELORA after reports of harm.",
      "Sales of ZELORA were suspended in Europe in 2018.",
      "Acme to Discontinue Sales of ZELORA",
    ],
    notExamples: [
      "Acme takes ZELORA to the market.",
      "Acme has not suspended the sale of ZELORA.",
      "Acme may remove ZELORA from the market.",
    ],
  },
];
