import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

export const CHMP_OPINION_RULES: readonly EventRule[] = [
  {
    id: "chmp-opinion/opinion",
    type: "chmp-opinion",
    match:
      /\b(?:positive|negative|favou?rable)\s(?:(?:EU |European |EMA )?CHMP\s|EU\s|scientific\s)?(?:opinions?\b|recommendations?\b(?=[^.;]{0,60}\b(?:CHMP|Committee for Medicinal)))|\b(?:CHMP|Committee for Medicinal Products for Human Use(?: \([“"]?CHMP[”"]?\))?)(?:[’']s)?\b[^.;]{0,70}?\b(?:recommend(?:s|ed|ing|ation)|(?:positive |negative )?opinions?)\b|\bopinions? (?:of|from|by) the (?:EMA[’']s )?(?:CHMP|Committee for Medicinal)|\brecommended (?:for (?:approval|authori[sz]ation) )?by the (?:EMA[’']s )?CHMP\b/gi,
    programs: "required",
    detail: (matched, sentence) =>
      /negative/i.test(matched) ||
      /\bnot recommend|recommended against|\bnegative opinion|\brefus/i.test(sentence)
        ? "negative"
        : "positive",
    unless:
      /\b(?:if|whether)\b.{0,60}opinion|\blegal\b|counsel|fairness|opinion leaders?|scientific opinion under|analysts?|\b(?:DSMB|IDMC|DMC|monitoring (?:board|committee)|safety (?:board|committee))\b|\bin (?:my|our|his|her) opinion|\bnext CHMP|advisory committee|\bethics\b|\bopinion (?:from|of|by) the (?:Spanish|German|French|Danish|Swedish|Norwegian|Belgian|Dutch|Italian|British|competent|national|local)\b|Orphan Medicinal Products|\borphan (?:drug |medicinal product )?(?:designation|status)|\bCOMP\b|\b(?:usually|typically|generally|normally) (?:follows|adopts|acts|accepts|grants|issues|takes)\b/i,
    agency: "CHMP",
    examples: [
      "The CHMP adopted a positive opinion for ACM-101.",
      "Acme received a positive CHMP opinion for ACM-101.",
      "The CHMP has recommended approval of ACM-101.",
      "The Committee for Medicinal Products for Human Use recommended marketing authorization of zelotinib in May 2019.",
      "The CHMP issued a negative opinion on ACM-101.",
      "A CHMP opinion on ACM-101 is expected in the second half of 2020.",
      "ACM-101 was recommended by the CHMP in 2018.",
      "Acme expects an opinion from the CHMP on ACM-101 in the first half of 2021.",
    ],
    notExamples: [
      "In my opinion the market is large.",
      "The European Commission usually follows the opinion of the CHMP and will decide on ACM-101.",
      "The DSMB has issued a favorable opinion on the continuation of the trial of ACM-101.",
      "Key opinion leaders back ACM-101.",
      "Counsel gave a favorable opinion on ACM-101.",
      "Acme has received a positive opinion from the ethics committee for the study of ACM-101.",
      "If the CHMP opinion on ACM-101 is positive, Acme will be paid.",
      "There is no CHMP opinion on ACM-101.",
      "Analysts hold a positive opinion of ACM-101.",
    ],
  },
  {
    id: "chmp-opinion/in-other-words",
    type: "chmp-opinion",
    match: pattern(
      String.raw`\b(?:backed|endorsed) by the CHMP\b`,
      String.raw`\b(?:recommendation|opinion)\b${within(30)}\bby the EMA[’']s human medicines committee\b`,
      String.raw`\bCommittee for Medicinal Products for Human Use\b${within(30)}\brecommended the granting\b`,
      String.raw`\bCHMP\b${within(20)}\brecommended refusal\b`,
      String.raw`(?<=\b(?:EMA|CHMP|MAA|European Medicines Agency)\b[^.]{0,100})\bopinion (?:is )?(?:expected|anticipated|due)\b`,
      String.raw`\b(?:positive|negative) (?:CHMP )?(?:trend|trend vote|oral explanation)\b|\b(?:positive|negative) trend vote\b`,
      String.raw`\b(?:EMA|European Medicines Agency)(?:[’']s)? (?:human medicines |expert |advisory )?(?:committee|panel)(?: has)? (?:recommends?|recommended|backs?|backed|endorse[sd]?)\b`,
      String.raw`\bEuropean (?:drug |medicines? |health )?regulators?(?: has| have)? (?:recommends?|recommended|backs?|backed|endorse[sd]?)\b`,
      String.raw`\bnegative opinion is (?:anticipated|expected)\b`,
      String.raw`\b(?:formal|final) (?:CHMP )?opinion (?:is |of the CHMP is )?(?:now )?(?:expected|anticipated|due)\b`,
    ),
    programs: "required",
    agency: "CHMP",
    unless: /orphan|\bCOMP\b|\blegal\b/i,
    detail: (matched) => (/negative|refusal/i.test(matched) ? "negative" : "positive"),
    examples: [
      "The indication of ZELORA was backed by the CHMP on 17 October 2019.",
      "The favourable recommendation given today by the EMA's human medicines committee brings ACM-101 nearer.",
      "European Regulators Recommend ACM-101 for Approval",
      "The CHMP gave a negative trend vote on ACM-101; the formal opinion is expected in October 2020.",
      "MAA for ACM-101 validated by the EMA; opinion expected in the second half of 2020",
    ],
    notExamples: [
      "The CHMP has not spoken on ACM-101.",
      "The committee of the EMA for orphans met on ACM-101.",
    ],
  },
];
