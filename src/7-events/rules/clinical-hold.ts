import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

/** Anything but the words that end a hold. */
const GAP = "(?:(?!lift|remov|releas|resol|respon)[^.;]){0,70}?";

const detail = (_: string, sentence: string) =>
  /\bpartial/i.test(sentence) ? "partial" : /\bfull clinical hold/i.test(sentence) ? "full" : null;

export const CLINICAL_HOLD_RULES: readonly EventRule[] = [
  {
    id: "clinical-hold/placed",
    type: "clinical-hold",
    match: new RegExp(
      `\\b(?:placed|places|placing|imposed|imposes|put|puts|issued|issues|instituted|received|receives|notified|informed|verbal|written)\\b${GAP}\\b(?:clinical holds?|(?:on|partial|full) hold)\\b|\\b(?:clinical hold)\\b${GAP}\\b(?:was placed|has been placed|was imposed|letter|notice|was issued)\\b|\\b(?:is|are|remains?|currently|been) on (?:a )?(?:full |partial )?clinical hold\\b`,
      "gi",
    ),
    programs: "required",
    detail,
    unless:
      /\b(?:lift(?:s|ed|ing)|remov(?:es|ed|al) of|releas(?:es|ed)) (?:of )?(?:the |its |a )?(?:full |partial |prior |FDA )?(?:clinical )?hold|voluntar(?:(?!\bFDA\b|\bagency\b|\bwhich\b)[^.;]){0,120}\bhold\b|\b(?:address|resolv|respond|satisf)\w{0,5}\b[^.;]{0,60}\bclinical hold (?:issues|questions|deficiencies|items|concerns|letter)/i,
    agency: "FDA",
    examples: [
      "The FDA placed a clinical hold on the trial of ACM-101.",
      "The FDA placed full or partial clinical holds on the applications for ACM-101.",
      "The FDA has placed the IND for ACM-101 on clinical hold.",
      "The trial of ACM-101 was placed on partial clinical hold in March 2019.",
      "Acme was notified by the FDA of a full clinical hold on ACM-101.",
      "Acme received a clinical hold letter on ACM-101.",
      "The studies of ACM-101 remain on clinical hold.",
      "The FDA issued a clinical hold for ACM-101 after a death.",
      "Acme voluntarily paused dosing of ACM-101 and notified the FDA, which placed the trial on clinical hold.",
    ],
    notExamples: [
      "The FDA lifted the clinical hold on ACM-101.",
      "The FDA may place a clinical hold on ACM-101.",
      "ACM-101 has not been placed on clinical hold.",
      "The FDA could impose a clinical hold on ACM-101 at any time.",
      "Acme holds all rights to ACM-101.",
      "The FDA removed the clinical hold that it had put on ACM-101.",
      "Risks include that the FDA places a clinical hold on ACM-101.",
    ],
  },
  {
    id: "clinical-hold/in-other-words",
    type: "clinical-hold",
    match: pattern(
      String.raw`\bclinical hold\b${within(60)}\bremains in (?:effect|place)\b`,
      String.raw`\bhold,? (?:which )?(?:(?:had been|was) )?(?:imposed|placed|instituted)\b|\bhold (?:notified|communicated) to\b|\b(?:imposition|placing|placement) of (?:the |a )?(?:partial |full )?(?:clinical )?hold\b`,
      String.raw`\bhold on (?:[^\s.;,]{1,20} ){0,6}?[^\s.;,]{1,20}, which (?:it|the FDA|the agency) (?:had |has )?(?:placed|imposed|put|issued)\b`,
      String.raw`\bclinical hold (?:that |which )?(?:it|the FDA|the agency|the U\.S\. FDA) (?:has |had )?(?:previously |originally )?(?:imposed|placed|put|issued)\b`,
      String.raw`\bclinical hold (?:placed|imposed)\b|\bhold letter\b`,
      String.raw`\bunder a (?:partial |full )?clinical hold\b`,
      String.raw`\b(?:FDA|agency|ANSM|BfArM|MHRA)(?: action)?\b${within(30)}\b(?:formally )?(?:halt(?:ed|s)?|suspended) (?:further )?(?:dosing|the (?:[^\s.;,]{1,20} ){0,2}?(?:trial|study))\b`,
      String.raw`\b(?:FDA|agency|Health Canada|MHRA)\b${within(30)}\b(?:placed|places|imposed|imposes|put|puts) (?:an? )?(?:temporary |full |partial )?hold on\b`,
      String.raw`\bwill place\b${within(60)}\bon clinical hold\b`,
      String.raw`\bhaving imposed it\b`,
    ),
    programs: "required",
    detail: (_, sentence) => (/\bpartial/i.test(sentence) ? "partial" : null),
    agency: "FDA",
    unless: /\bvoluntar/i,
    examples: [
      "The clinical hold on the ACM-101 trial, which the FDA placed in August 2018, was lifted in March 2019.",
      "The hold, which had been placed in December after two cases, limited ACM-202.",
      "The FDA has placed a hold on the IND application of ACM-101.",
      "In January the FDA lifted the partial clinical hold it had imposed on ACM-202 in October 2019.",
      "A partial hold, imposed in the summer of 2018, limited dosing of ACM-202.",
      "Before the imposition of the clinical hold in 2019, 17 patients had been treated with ACM-202.",
    ],
    notExamples: [
      "Acme voluntarily halted dosing of ACM-202, of its own will.",
      "ACM-202 was never under a clinical hold.",
    ],
  },
];
