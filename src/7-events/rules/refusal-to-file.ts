import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

export const REFUSAL_TO_FILE_RULES: readonly EventRule[] = [
  {
    id: "refusal-to-file/letter",
    type: "refusal-to-file",
    match: /\b[Rr]efus(?:al|e|ed|es)[- ][Tt]o[- ][Ff]ile\b(?: [Ll]etter)?|\bRefuse to File\b|\bRTF\b/g,
    ownCues: true,
    programs: "required",
    agency: "FDA",
    unless: /\b[Cc]ompany (?:which|that|who) was refused|\bRTF (?:file|format)|\b(?:10-[KQ]|8-K)\b/,
    examples: [
      "Acme received a Refusal to File letter for the NDA of ACM-101.",
      "The FDA issued a refuse-to-file letter for the BLA of ACM-101.",
      "In March 2019 the FDA refused to file the NDA for ACM-101.",
      "The RTF letter asked for more data on ACM-101.",
    ],
    notExamples: [
      "The company refused to comment.",
      "“We are a company that was refused to file ACM-101,” she said.",
      "Acme may receive a Refusal to File letter for ACM-101.",
      "If the FDA issues a refusal to file letter for ACM-101, the launch will be late.",
      "Acme has not received a Refusal to File letter for ACM-101.",
    ],
  },
  {
    id: "refusal-to-file/said",
    type: "refusal-to-file",
    match: pattern(
      String.raw`\b(?:FDA|agency)\b${within(60)}\b(?:would|will|did) not file the\b`,
      String.raw`\bnot sufficiently complete to permit\b`,
      String.raw`\brefusal (?:[^\s.;,]{1,20} ){0,3}?to file\b`,
    ),
    programs: "required",
    ownCues: true,
    agency: "FDA",
    unless: /\bif\b|\bmay\b|registration statement|\b10-[KQ]\b/i,
    examples: [
      "On February 27, 2020 the FDA advised the company that it would not file the ACM-202 NDA.",
      "The FDA had determined that the sNDA for ZELORA was not sufficiently complete to permit a review.",
    ],
    notExamples: [
      "The FDA filed the NDA for ACM-101.",
      "If the FDA would not file the NDA for ACM-101, Acme would be late.",
    ],
  },
];
