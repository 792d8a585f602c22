import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

export const MANUFACTURING_RULES: readonly EventRule[] = [
  {
    id: "manufacturing/made",
    type: "manufacturing",
    words: [
      "manufactur",
      "production",
      "batch",
      "scale",
      "technology transfer",
      "tech transfer",
      "cgmp",
      "gmp",
      "shipment",
      "fill",
    ],
    match: pattern(
      String.raw`\b(?:complet(?:es?|ed|ion of)|announc(?:es|ed)|initiat(?:es?|ed|ing)|began|begun|start(?:s|ed)|success(?:ful|fully)|achiev(?:es?|ed|ing|e)|expect(?:s|ed)?|anticipat(?:es|ed)|plan(?:s|ned)?|produc(?:ed|es|ing)|releas(?:ed|es)|advanc(?:es|ed|ing))\b${within(70)}\b(?:technology transfer|tech transfer|(?:cGMP|GMP|clinical|commercial|engineering|registration|validation|next|additional|first)[ -](?:\p{L}+ ){0,2}(?:batch(?:es)?|production|manufactur(?:e|ing)(?! (?:agreement|partner|site|facility|capabilit))|supply)|commercial[- ]scale (?:manufactur\p{L}+|production|batch(?:es)?)|scale[- ]up)\b`,
      String.raw`\b(?:cGMP|GMP|clinical|engineering|commercial|additional|next)[ -](?:\p{L}+ ){0,2}batch(?:es)?\b${within(60)}\b(?:produced|manufactured|released|in production|completed|expected|anticipated|under way|planned)\b`,
      String.raw`\b(?:successfully )?manufactur(?:ed|ing) (?:of )?(?:the )?(?:first|additional|next|clinical|cGMP|GMP)\b`,
    ),
    programs: "present",
    unless: /capabilities|expertise|risk|headquarter|are manufactured using|is manufactured (?:using|with)/i,
    examples: [
      "Acme completed the technology transfer of ACM-101 to its manufacturing partner.",
      "A cGMP batch of ACM-202 is currently in production, anticipated in the fourth quarter.",
      "Acme expects to achieve production of a clinical batch of ACM-202 in 2021.",
      "The scale-up of ACM-101 was completed: Acme announced commercial-scale production of ACM-101.",
    ],
    notExamples: [
      "The supply of labor is tight.",
      "Manufacturing risks may arise for ACM-101.",
      "Acme has manufacturing capabilities for ACM-101.",
      "ACM-101 is manufactured using yeast.",
      "Acme completed the trial of ACM-101.",
    ],
  },
  {
    id: "manufacturing/done",
    type: "manufacturing",
    words: ["manufactured", "produced"],
    match: pattern(
      String.raw`\b(?:has|have) (?:now )?(?:been )?(?:successfully )?(?:manufactured|produced)\b${within(40)}\b(?:and released|by|under|at|for)\b`,
    ),
    programs: "required",
    timing: "news",
    unless: /\b(?:results|effects|antibodies|responses)\b/i,
    examples: [
      "The master seed of ACM-101 has been successfully manufactured and released by Bolt.",
      "Acme has produced two batches of ACM-202 under GMP.",
    ],
    notExamples: [
      "ACM-101 has produced responses in half of the patients treated for asthma.",
      "ACM-101 is manufactured by Bolt.",
    ],
  },
  {
    id: "manufacturing/supply",
    type: "manufacturing",
    words: ["suppl", "shortage", "stockout", "backorder", "interrupt", "disrupt"],
    match: pattern(
      String.raw`\b(?:supply (?:disruption|shortage|interruption|constraint)s?|stock-?outs?|back-?order(?:ed|s)?|temporary shortage|drug shortage(?! list)|out of stock)\b`,
      String.raw`\b(?:disrupt(?:ed|ion)|interrupt(?:ed|ion)|delay(?:ed|s)?|resum(?:ed|es|ption of)|restor(?:ed|es)|secur(?:ed|es)|sole supplier)\b${within(40)}\b(?:supply|supplies|shipments?)\b|\b(?:supply|supplies|shipments?)\b${within(40)}\b(?:(?:was|were|has been|is) (?:disrupted|interrupted|resumed|secured|restored|limited|delayed))\b`,
    ),
    programs: "required",
    unless:
      /risks?|could|supply agreement|no (?:supply )?(?:shortage|disruption|interruption)|without (?:supply )?(?:shortage|disruption|interruption)|blood supply/i,
    examples: [
      "A supply shortage of ZELORA was reported in May.",
      "Shipments of ACM-101 were delayed by the supplier.",
      "The supply of ZELORA has been restored.",
      "Acme secured the supply of ACM-101 for its trials.",
    ],
    notExamples: [
      "Acme signed a supply agreement for ACM-101.",
      "Supply disruptions could harm Acme and ACM-101.",
      "ACM-101 interrupts the blood supply of tumors.",
      "There is no shortage of ZELORA.",
    ],
  },
  {
    id: "manufacturing/site",
    type: "manufacturing",
    words: [
      "facilit",
      "plant",
      "site",
      "capacity",
      "manufactur",
      "production",
      "clean",
      "commission",
      "long-term supply",
      "drug substance",
    ],
    match: pattern(
      String.raw`\b(?:open(?:s|ed|ing)?|build(?:s|ing)?|break(?:s|ing)? ground|invest(?:s|ed|ing)?|expand(?:s|ed|ing)?|acquir(?:es|ed)|select(?:s|ed)|construct(?:s|ing|ion of)|complet(?:es|ed)|establish(?:es|ed))\b${within(80)}\b(?:manufacturing|production|fill[- ]finish) (?:\p{L}+ )?(?:site|facilit(?:y|ies)|plant|capacity|network|suite)s?\b`,
      String.raw`\b(?:brought into operation|commission(?:ed|ing of)|opened)\b${within(50)}\b(?:plant|clean ?room|production line|facility|suite)\b`,
      String.raw`\b(?:production line|clean ?room|plant)\b${within(40)}\b(?:was|has been) (?:released|commissioned|qualified|licensed|completed)\b`,
      String.raw`\blong-term supply agreement\b|\bto secure drug substance\b`,
      String.raw`\b(?:manufacturing|production) (?:agreement|collaboration|partnership|contract)\b${within(40)}\b(?:with|for)\b`,
    ),
    programs: "named",
    unless: /has (?:an? )?R&D|headquartered|inspection|owns|operates/i,
    examples: [
      "Acme opened a new manufacturing facility in Ireland.",
      "Acme plans to invest $2 billion in new manufacturing sites.",
      "Acme signed a manufacturing agreement with Bolt for ACM-101.",
      "Acme expanded its production capacity in 2019.",
      "Acme brought into operation a pilot plant in Boston.",
      "A second production line was released by the authorities in September.",
    ],
    notExamples: [
      "Headquartered in Dublin, Acme has a manufacturing facility in Ohio.",
      "Acme operates a manufacturing plant.",
      "The site of infection was treated with ACM-101.",
      "Acme expanded its trial to new sites.",
    ],
  },
];
