import type { EventRule } from "../rule.js";
import { collaborationDetail } from "./collaboration-words.js";
import { pattern, within } from "./wording.js";

const KIND =
  "(?:licen[sc](?:e|ing)|sublicen[sc](?:e|ing)|collaborat(?:ion|ive)|option|co-?development|co-?commerciali[sz]ation|co-?promotion|supply|research|partnership|strategic|distribution|commerciali[sz]ation|development|discovery|material transfer|sponsored|global|exclusive)";
const PACT =
  "(?:agreements?|collaborations?|partnerships?|alliances?|licen[sc]es?|pacts?|deals?|arrangements?|joint ventures?)";
const NOT_THIS =
  /credit agreement|loan|underwrit|merger agreement|purchase agreement|lease|employment|severance|credit facility|securities|placement agent|voting agreement|confidentiality|sales agreement|settlement|supply chain|master services|tender offer|definitive agreement (?:to|under which)[^.]{0,60} acquire|regulatory authorit|divisions? within/i;

export const COLLABORATION_RULES: readonly EventRule[] = [
  {
    id: "collaboration/agreement",
    type: "collaboration",
    words: [
      "contract",
      "agreement",
      "collaborat",
      "licens",
      "partner",
      "option",
      "alliance",
      "deal",
      "joint venture",
      "arrangement",
    ],
    match: pattern(
      String.raw`\b(?:enter(?:s|ed|ing)?(?: into)?|announc(?:es?|ed|ing)(?! (?:the |an )?(?:amendment|extension|expansion|renewal) of)|sign(?:s|ed|ing)?|establish(?:es|ed)?|form(?:s|ed)?|expand(?:s|ed|ing)?|extend(?:s|ed|ing)?|(?<!\bannounc(?:es?|ed|ing) (?:the |an )?)(?:extension|expansion) of|amend(?:s|ed)?|terminat(?:es?|ed)|execut(?:es?|ed)|conclud(?:es|ed)|ha(?:s|ve|d) (?:an? )?|under|ink(?:s|ed)|reach(?:es|ed)|strik(?:es|e)|renew(?:s|ed)|negotiat(?:ed|es))\s${within(90)}\b${KIND}\b${within(60)}\b${PACT}\b`,
      String.raw`\b(?:exercis(?:es?|ed|ing)|exercise of)\b${within(50)}\boptions?\b`,
      String.raw`\b(?:enter(?:s|ed|ing)?(?: into)?|sign(?:s|ed)|announc(?:es|ed)|form(?:s|ed)) (?:an? |the )?(?:\p{L}+ ){0,3}?${PACT}\b${within(60)}\b(?:to (?:develop|co-develop|research|discover|commerciali[sz]e|evaluate|advance|supply|collaborate|jointly)|for the (?:development|supply|co-promotion|commerciali[sz]ation|discovery)|under which|whereby|that cent(?:er|re)s)`,
      String.raw`\benter(?:s|ed|ing)? into (?:an? |the )?(?:[\p{L}-]+ ){0,2}?(?:outcomes?-based|value-based|contract|arrangement)(?: contract| arrangement| agreement)? (?:with|for)\b`,
      String.raw`\b(?:finali[sz]e|modify|amend|restructure)\b${within(20)}\b(?:modified |amended |antibody |[\p{L}-]+ ){0,2}(?:agreement|collaboration) (?:with|for)\b`,
      String.raw`\b(?:licen[sc]ing|licen[sc]e|collaboration|option|supply|research|co-development|co-promotion|partnership) (?:and \p{L}+ )?(?:agreement|arrangement|framework|deal)s?\b${within(30)}\b(?:with|between)\b`,
      String.raw`(?<!\b(?:from|of|by|through|under|including) (?:the|a|our) )\b(?:collaboration|partnership|alliance) between\b`,
      String.raw`\b(?:enter(?:s|ed|ing)?(?: into)?|sign(?:s|ed)|announc(?:es|ed)) (?:an? |the )?(?:\p{L}+ ){0,3}?(?:agreement|alliance|partnership|collaboration) (?:in (?:diabetes|oncology|immunology|neuroscience|[\p{L}-]{4,20} (?:disease|cancer|disorders))\b|to (?:facilitate|provide|offer|enable|expand|improve) (?:\p{L}+ )?access\b)`,
    ),
    programs: "topic",
    detail: collaborationDetail,
    upcoming: "dated",
    unless: NOT_THIS,
    examples: [
      "Acme entered into a license agreement with Bolt for ACM-101.",
      "In May 2018, Acme entered definitive global licensing agreement with Bolt for ACM-101.",
      "Acme Announces Strategic Collaboration Agreement With Bolt",
      "Acme exercised its option for two additional targets.",
      "The collaboration between Acme and Bolt began in 2018.",
      "Bolt and Acme announced an alliance that centers on asthma.",
      "Acme has signed a supply agreement with the U.S. government for ACM-101.",
      "Acme and Bolt extended their research collaboration to 2022.",
      "Acme executed an option agreement with Bolt University.",
      "Acme has entered into an outcomes-based contract with Bolt for ZELORA.",
      "In January 2011, Acme and Bolt announced an alliance in diabetes.",
      "Acme and Bolt have entered into an agreement to facilitate access to antibodies such as ACM-101.",
    ],
    notExamples: [
      "Acme entered into a credit agreement.",
      "The plan was agreed.",
      "Acme signed a lease agreement for a research site.",
      "Acme entered into a securities purchase agreement with investors.",
      "The merger agreement with Bolt was signed for its research.",
      "Acme has an option plan for employees under the employment agreement.",
    ],
  },
  {
    id: "collaboration/licensed",
    type: "collaboration",
    words: ["licens", "licenc", "rights"],
    match: pattern(
      String.raw`(?<!\b(?:inhibitor|antibod(?:y|ies)|agonist|antagonist|drug|medicine|compound|molecule|candidate|therap(?:y|ies)|vaccine|product)s? )\b(?:in-?|out-?|sub)?licen[sc](?:ed|es|ing)\b(?!,| (?:agreement|deal|fee|income|revenue|physician|product|framework|and ))${within(90)}\b(?:to|from)\s(?!(?:treat|sell|market|practice)\b)`,
      String.raw`\bto (?:which|whom) ${within(40)}\b(?:has |had )?licensed\b`,
      String.raw`\b(?:marketed|sold|commerciali[sz]ed|developed|distributed) by\b${within(50)}\bunder (?:an? )?(?:exclusive )?licen[sc]e\b`,
      String.raw`\b(?:obtain(?:s|ed)|acquir(?:es|ed)|receiv(?:es|ed)|grant(?:s|ed|ing)|gain(?:s|ed)|secur(?:es|ed))\b${within(50)}\b(?:exclusive|worldwide|global|co-exclusive|non-exclusive|commerciali[sz]ation|development)\b${within(40)}\b(?:licen[sc]es?|sublicen[sc]es?|rights)\b(?! (?:reserved|offering))`,
    ),
    programs: "topic",
    detail: "license",
    upcoming: "never",
    unless:
      /\btrademarks?\b|in-licen[sc]ed (?:technology|know)|\boptions?\b|not (?:yet )?(?:been )?licen[sc]ed|licen[sc]ed (?:by|in) the|licen[sc]e application|biologics licen[sc]e|licen[sc]ed in\b|stock|shares|warrants|patent rights expire|clearance to market|licensed (?:physician|pharmac|health)/i,
    examples: [
      "In August 2019, Acme granted Bolt Biopharm Co., Ltd. exclusive rights to develop ACM-101 in South Korea.",
      "In Canada, ZELORA is marketed by Bolt Specialty Inc. under an exclusive license and distribution agreement.",
      "Bolt Seiyaku Co., Ltd., to which Acme licensed the Japanese rights in 2018, runs a Phase 3 trial of ACM-101.",
      "Acme licensed ACM-101 from Bolt Pharmaceuticals.",
      "Acme in-licensed ACM-202 from a university in 2015.",
      "Acme granted Bolt exclusive commercialization rights for ACM-101 in Japan.",
      "Acme Licenses Portfolio of Antibodies From Bolt University",
      "Bolt obtained worldwide development rights to ACM-101.",
    ],
    notExamples: [
      "ACM-101 is not licensed or approved anywhere.",
      "Acme submitted a biologics license application for ACM-101.",
      "The shares carry exclusive rights.",
      "ZELORA is licensed in the European Union.",
      "ZELORA is a trademark owned by or licensed to Acme.",
      "A licensed physician has the right to prescribe ZELORA.",
    ],
  },
  {
    id: "collaboration/to-be-licensed",
    type: "collaboration",
    words: ["rights", "licens", "licenc"],
    match: pattern(
      String.raw`\b(?:will|to) (?:acquire|obtain|receive|gain|be granted) (?:an? |the )?(?:[\p{L}-]{1,20} ){0,2}?(?:exclusive|worldwide|global|co-exclusive|commerciali[sz]ation|development|ex-U\.S\.)\b${within(50)}\b(?:licen[sc]es?|rights)\b(?! (?:reserved|offering))`,
    ),
    programs: "topic",
    detail: "license",
    timing: "news",
    ownCues: true,
    unless: /\boptions?\b|\bif\b|stock|shares|warrants|right to acquire|may\b/i,
    examples: [
      "Acme will acquire exclusive commercialization rights to ACM-101 from Bolt.",
      "Under the agreement, Bolt will receive an exclusive license to ACM-202 in Japan.",
    ],
    notExamples: [
      "Acme has an option to obtain exclusive rights to ACM-101.",
      "Acme may be able to acquire worldwide rights to ACM-101.",
      "Holders will receive rights to buy shares.",
    ],
  },
  {
    id: "collaboration/rights",
    type: "collaboration",
    words: ["return", "regain", "transfer", "reacquir", "rights", "ended", "terminat"],
    match: pattern(
      String.raw`\b(?:return(?:s|ed)|regain(?:s|ed)|reacquir(?:es|ed)|transferr?(?:s|ed)|assign(?:s|ed)|hand(?:s|ed) back)\b${within(50)}\brights\b`,
      String.raw`\brights\b${within(60)}\b(?:were|was|have been|has been) (?:returned|regained|transferred|assigned)\b`,
      String.raw`\b(?:ended|terminat(?:es|ed)|amended) (?:its|the|their) (?:\d{4} )?(?:[\p{L}-]{1,20} ){0,3}?(?:agreement|collaboration|partnership)\b`,
    ),
    programs: "topic",
    detail: collaborationDetail,
    unless: NOT_THIS,
    examples: [
      "In November, Acme returned to Bolt its rights to ACM-101.",
      "Acme has regained all rights to ACM-202.",
      "In the third quarter Acme transferred its rights in Japan to Bolt Pharma.",
      "Acme has ended its co-development agreement with Bolt.",
      "Acme and Bolt amended their licence agreement for ACM-101.",
    ],
    notExamples: [
      "Acme amended its loan agreement.",
      "Acme transferred the samples of ACM-101.",
      "Stockholders have rights of their own, and ACM-101 is sold.",
    ],
  },
  {
    id: "collaboration/heading",
    type: "collaboration",
    words: ["distribution", "licen", "supply", "collaboration", "research"],
    match: pattern(
      String.raw`^(?:exclusive )?(?:distribution|licen[sc](?:e|ing)|supply|collaboration|research|co-promotion|option) agreement with\b${within(90)}\b(?:signed|for|in|entered)\b`,
    ),
    programs: "topic",
    detail: collaborationDetail,
    examples: [
      "Distribution agreement with Bolt K.K. for Japan, signed in April, with $3m upfront for ZELORA",
      "License agreement with Bolt signed for ACM-101 in China",
    ],
    notExamples: ["Distribution of ZELORA rose.", "The agreement with Bolt goes on."],
  },
  {
    id: "collaboration/holds-license",
    type: "collaboration",
    words: ["licens", "licenc", "rights"],
    match: pattern(
      String.raw`\b(?:holds?|has|have|owns?|retain(?:s|ed)?)\b${within(40)}\b(?:exclusive|worldwide|global|co-exclusive|non-exclusive)\b${within(40)}\b(?:licen[sc]es?|sublicen[sc]es?|(?:commercial(?:i[sz]ation)?|development|marketing) rights)\b`,
    ),
    programs: "named",
    detail: "license",
    timing: "background",
    unless:
      /\boption\b|biologics licen|shares|granted (?:an?|Acme)|has (?:also )?(?:granted|entered|exercised|signed|executed)/i,
    examples: [
      "Bolt holds an exclusive, worldwide license to ACM-202.",
      "Acme has the exclusive commercialization rights for ZELORA in Japan.",
      "Acme retains worldwide development rights to ACM-101.",
      "Bolt has an exclusive global license to develop ACM-202.",
    ],
    notExamples: [
      "The shares have exclusive worldwide licenses of their own.",
      "Acme has an option to an exclusive license of ACM-202.",
      "Acme holds a license to sell liquor.",
      "The agency has global rights offices.",
    ],
  },
  {
    id: "collaboration/to-co-develop",
    type: "collaboration",
    words: ["jointly", "co-", "codevelop", "collaborate", "partner"],
    match: pattern(
      String.raw`\b(?:to|will) (?:jointly develop|co-?develop|co-?promote|co-?commerciali[sz]e|collaborate (?:on|to)|partner (?:on|to)|jointly (?:commerciali[sz]e|research))\b`,
    ),
    programs: "topic",
    detail: collaborationDetail,
    sections: ["headline"],
    timing: "news",
    examples: [
      "Acme and Bolt to Co-Develop Antibody ACM-101 for Asthma",
      "Acme and Bolt to Collaborate on ACM-202",
      "Acme Will Jointly Develop ACM-101 With Bolt",
    ],
    notExamples: ["Acme and Bolt Present Data on ACM-101", "Acme to Develop ACM-101 in Asthma"],
  },
  {
    id: "collaboration/with",
    type: "collaboration",
    words: [
      "collaborat",
      "partner",
      "jointly",
      "co-develop",
      "codevelop",
      "co-commerciali",
      "joined forces",
      "team",
    ],
    match: pattern(
      String.raw`\b(?:jointly |co-?)(?:develop(?:ed|ing|s)?|commerciali[sz]\p{L}+|market(?:ed|ing)?|promot(?:e|ed|ing))\b${within(60)}\b(?:with|by|under|and)\b`,
      String.raw`\b(?:develop(?:ed|ing)|conducted|commerciali[sz]ed|marketed|promoted|evaluated|studied)\b${within(50)}\bin (?:collaboration|partnership|cooperation) with\s(?!(?:partners|others|leading|pharmaceutical|academic|key|regulators|regulatory|the FDA|FDA))`,
      String.raw`\b(?:collaborat(?:es?|ed|ing)|partner(?:s|ed|ing)|team(?:s|ed|ing) up|join(?:s|ed) forces) (?:with|to (?:develop|co-develop|advance|discover|evaluate))\s(?!(?:partners|others|leading|pharmaceutical|academic|key|regulators|regulatory|the FDA|FDA|governments|patients|doctors|physicians|healthcare|communities|the community|us\b|our\b|stakeholders|payers|experts|the various))`,
      String.raw`\b(?:have|has) been working together\b`,
    ),
    programs: "named",
    detail: collaborationDetail,
    upcoming: "never",
    unless:
      /Cooperative Group|with regulators|within the FDA|divisions? (?:of|within)|healthcare providers|payers|credit|loan|investment bank|third[- ]part|discuss|conference call|audit/i,
    examples: [
      "ACM-101 is being jointly developed with Bolt under a collaboration agreement.",
      "Acme is developing ACM-202 in collaboration with Bolt Pharmaceuticals.",
      "Acme collaborated with Bolt University on ACM-101.",
      "Acme partnered with the Bolt Institute to advance ACM-202.",
      "ACM-101 is jointly developed by Acme and Bolt.",
    ],
    notExamples: [
      "Acme collaborated with the FDA on ACM-101.",
      "Acme works in collaboration with leading academic centers.",
      "Acme will develop therapies on its own or in collaboration with pharmaceutical partners.",
      "Acme partners with patients.",
      "The team discussed jointly with auditors.",
    ],
  },
];
