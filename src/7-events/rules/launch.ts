import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

const NOT_THIS =
  /\b(?:trial|study|studies|registry)\b(?!.{0,80}\blaunch)|website|www|webcast|information (?:is|about)|replay|offering|awareness|initiative|campaign|foundation|survey|vehicle|rocket|investigation|challenge|nomination|portal|launch(?:es)? of our|platform\b|expanded access|compassionate|open-label extension|\bassum(?:es|ing)\b/i;

export const LAUNCH_RULES: readonly EventRule[] = [
  {
    id: "launch/launched",
    type: "launch",
    words: ["launch", "introduc"],
    match: pattern(
      String.raw`(?<!\b(?:a|the|each|every|following) )\b(?:launch(?:es|ed|ing)?|commercial(?:ly)? launch(?:ed)?|introduc(?:es?|ed|ing))\s(?:of |and |commercialization |its |our |the |new |first |generic |a |an |new formulation of ){0,4}(?:[\p{L}\d®™(),.-]{1,24} ){0,6}?(?=\S)`,
      String.raw`\b(?:U\.?S\.?|global|commercial|successful|recent|ongoing|expected|planned|upcoming|early|product|European|Japanese|the) launch(?:es)? (?:of|in)\b|\blaunch (?:of|preparations?|in|is|are|was|will|expected|planned|year)\b|\b(?:approval|approved) and launch(?:ed)?\b`,
      String.raw`\b(?:was|were|has been|have been|be|is) (?:commercially )?(?:launched|introduced)\b`,
    ),
    programs: "present",
    unless: NOT_THIS,
    examples: [
      "Acme launched ZELORA in Germany in 2015.",
      "The commercial launch of ZELORA is expected in the first half of 2021.",
      "ZELORA was launched in Japan in May 2018.",
      "Acme plans to launch ZELORA in the U.S. by year-end.",
      "Acme Launches ZELORA for Asthma in Canada",
      "Revenue rose with the early approval and launch of ZELORA.",
      "Acme introduced ZELORA in Spain in 2019.",
    ],
    notExamples: [
      "Acme launched a Phase 2 trial of ACM-101.",
      "Acme launched a website about ZELORA.",
      "The company launched an offering of shares.",
      "Acme launches an awareness campaign for users of ZELORA.",
      "Acme launched an investigation.",
    ],
  },
  {
    id: "launch/on-sale",
    type: "launch",
    words: ["sale", "sell", "commercial", "implanted", "prescri", "ship", "pharmacies", "enter", "launch"],
    match: pattern(
      String.raw`\b(?:went|go(?:es)?|been|put|come|came) on (?:sale|the market)\b`,
      String.raw`\bbecame commercially available\b|\bfirst (?:\p{L}+ )?(?:implanted|used|prescribed|sold) commercially\b|\bprescribed for the first time\b|\bfirst commercial (?:sale|implant|shipment|patient)`,
      String.raw`\b(?:begun|began|started) (?:commercial )?shipp?ing\b`,
      String.raw`\bexpects? (?:the )?(?:U\.S\. |commercial )?launch\b|\blaunch\b${within(40)}\b(?:is|are) (?:expected|planned|anticipated|scheduled)\b`,
    ),
    programs: "required",
    unless: NOT_THIS,
    examples: [
      "ZELORA obtained its CE mark in March and went on sale in Germany in June.",
      "ZELORA became commercially available in the United States on August 27.",
      "The first commercial sale of ZELORA took place in January.",
      "ZELORA has been on sale in Europe since June 2019.",
      "Acme expects the launch of ZELORA in the second quarter of 2020.",
      "Acme has begun shipping ZELORA from its plant.",
    ],
    notExamples: [
      "Sales of ZELORA rose.",
      "The building was put up for sale.",
      "ACM-101 is not for sale in any country.",
    ],
  },
  {
    id: "launch/of-the-past",
    type: "launch",
    words: ["success", "performance", "growth", "uptake", "since", "driven", "due", "strong", "early"],
    match: pattern(
      String.raw`\b(?:success(?:es|ful)?|performance|growth|uptake|since|driven by|due to|strong|early approval)\b${within(60)}(?<!commercial )\blaunch(?:es)?\b`,
    ),
    programs: "present",
    timing: "background",
    unless: NOT_THIS,
    examples: [
      "The deal builds on the success of our ZELORA launch in asthma.",
      "Revenue grew, driven by the launch of ZELORA.",
      "Since its launch ZELORA has reached 5,000 patients.",
    ],
    notExamples: ["The success of a launch of rockets is hard.", "Acme will launch ZELORA."],
  },
  {
    id: "launch/available",
    type: "launch",
    words: ["available", "availability", "on the market", "first sale", "commerciali"],
    match: pattern(
      String.raw`\b(?:is|are|now|will be|be|became|made|soon|expected to be|announced? (?:the )?(?:\p{L}+ ){0,2}availability)\s(?:now |also |currently |commercially |soon |be |made ){0,3}(?:available\b(?! (?:on|at www|online|data|information|therap|evidence|cash|under|through (?:a|an|the) (?:trial|study|compassionate|expanded)))|availability of)(?= (?:in|for|by|to|across|nationwide|at (?:pharmacies|retail)|via|on (?:the )?(?:market|prescription)|through (?:retail|specialty|pharmac|wholesal)))`,
      String.raw`\b(?:make|making|made) (?:it|\p{L}{3,20}®?) available (?:in|to|for)\b`,
      String.raw`\bavailability of\b(?= [\p{L}®™()-]{3,30})${within(60)}\bin\b`,
      String.raw`\b(?:first|initial) (?:commercial )?sales? of\b|\bnow available\b|\bcommercially available\b`,
    ),
    programs: "present",
    unless:
      /information (?:is|about)|website|www|webcast|replay|label|prescribing information|clinicaltrials|upon request|support|copay|samples|shares|(?:data|results|abstracts?|details)\b.{0,40}\b(?:is|are|will be|were) (?:now )?available|if approved|not (?:yet |currently )?(?:commercially )?available|treatments? (?:are|is|currently)|only available|options? (?:is|are)/i,
    examples: [
      "ZELORA is now available in the U.S.",
      "ZELORA will be available for patients in the coming weeks.",
      "Acme Announces Availability of ZELORA in New Zealand",
      "The first sale of ZELORA in Canada took place in May 2019.",
      "ZELORA became available in Germany in 2018.",
      "Bolt sells ZELORA and intends to make it available in the United States in the near future.",
    ],
    notExamples: [
      "More information is available on the website.",
      "Data on ACM-101 are available in the poster.",
      "There are no treatments available for the disease that ACM-101 treats.",
      "A replay will be available for ACM-101 investors.",
      "ACM-101 is not available in Europe.",
    ],
  },
  {
    id: "launch/to-reach",
    type: "launch",
    words: [
      "pharmacies",
      "shelves",
      "wholesalers",
      "patients",
      "follow",
      "enter",
      "market",
      "sales team",
      "stock",
    ],
    match: pattern(
      String.raw`\b(?:expects?|plans?|anticipates?|intends?|aims?)\b${within(50)}\b(?:pharmacies|wholesalers|hospitals|clinics)\b${within(20)}\b(?:to have|to stock|to receive|will have)\b`,
      String.raw`\b(?:will|expected to|to) (?:be (?:in|on) (?:pharmacies|(?:the )?shelves|(?:the )?market)|reach (?:pharmacies|the market)|enter the (?:\p{L}+ ){0,2}?(?:market|United States|European Union))\b`,
      String.raw`\bmay enter (?:the )?(?:\p{Lu}[\p{L}.]+ ?){1,3}(?:market )?(?:on|from|in)\b`,
      String.raw`\b(?:Germany|France|Italy|Spain|Japan|China|Canada|Australia|Ireland|Kingdom|States|Union|countries|markets)\b (?:will|is to|are to|should) follow\b`,
    ),
    programs: "topic",
    timing: "upcoming",
    ownCues: true,
    unless: /patients to (?:enter|have)|trial|study|\bif\b|submission|filing|approval (?:in|of)|competitor/i,
    examples: [
      "Acme expects pharmacies to have ZELORA in the second week of April.",
      "ZELORA will be in pharmacies by June 2020.",
      "Acme launched ZELORA in Germany; the United Kingdom and Ireland will follow on 1 November.",
      "Under the settlement ZELORA may enter the United States on 30 September 2023.",
    ],
    notExamples: [
      "Patients will enter the United States trial of ACM-101.",
      "Approval in Japan will follow.",
      "ZELORA was on the market.",
    ],
  },
  {
    id: "launch/planned",
    type: "launch",
    words: ["launch", "commerciali"],
    match: pattern(
      String.raw`\blaunch(?:es)?\b${within(90)}\b(?:expects?|expected|anticipates?|anticipated|planned|scheduled|targeted)\b(?: to be)? (?:in|by|for|during|on|around|early|later|mid)\b`,
      String.raw`\b(?:expects?|plans?|intends?|prepar(?:es|ing|ations?)|ready|on track|aims?|anticipates?) (?:to |for |for the |the )(?:(?:U\.?S\.?|commercial(?:ly)?|full|national|European|global|Japanese|Canadian|product|its|own) ){0,2}launch\b`,
    ),
    programs: "topic",
    timing: "upcoming",
    upcoming: "dated",
    ownCues: true,
    unless:
      /\b(?:trial|study|studies|website|campaign|offering|(?:exchange|tender) offer|platform|program|assumes?|guidance|outlook)\b/i,
    examples: [
      "The money pays for the U.S. launch of ZELORA, which Acme expects in the second half of 2020.",
      "Acme plans to launch ZELORA in Spain in May 2020.",
      "Acme is preparing the commercial launch of ZELORA in the first half of 2021.",
    ],
    notExamples: [
      "Acme plans to launch a website for ZELORA in May 2020.",
      "Acme is preparing for the launch of ZELORA.",
      "Acme plans to launch the exchange offer for shares of Bolt, the maker of ZELORA, in May 2020.",
      "Its guidance assumes that Acme expects the launch of ZELORA in June 2020.",
    ],
  },
];
