import type { EventRule } from "../rule.js";
import { MEETING, pattern, within } from "./wording.js";

const JOURNAL = String.raw`(?:(?:the )?(?:New England Journal|NEJM|Lancet|Nature|Journal|JAMA|Science|Cell|Blood|Annals|BMJ|British Journal|American Journal|European Journal|International Journal|Circulation|Neurology|Gastroenterology|Cancer|Clinical|Frontiers|Proceedings|PNAS|PLOS|Molecular|Diabetes|Hepatology|Gut|Brain|Chest|Haematologica|Leukemia|Allergy|Immunity|Advances)|an? (?:[\p{L}-]{1,20} ){0,3}?journal|peer-reviewed)`;

export const PRESENTATION_RULES: readonly EventRule[] = [
  {
    id: "presentation/meeting",
    type: "presentation",
    words: [
      "present",
      "poster",
      "featured",
      "shar",
      "unveil",
      "abstract",
      "oral",
      "late-break",
      "highlight",
      "showcas",
      "submit",
      "shown",
      "subject of",
    ],
    match: pattern(
      String.raw`(?<!\bwho )\b(?:present(?:s|ed|ing)?|presentations?|posters?|featur(?:ed|es)|shar(?:ed|es|ing|e)(?! the (?:data|results) with (?:the )?(?:FDA|EMA|agency))|unveil(?:s|ed)?|showcas(?:es|ed|e)|shown|subject of|late-?break\p{L}*|highlighted|submit(?:ted)?)\b${within(190)}\b(?:at|during|in|for|to|as part of)\s(?:the |an |a |its |this year[’']s ){0,2}${within(110)}\b${MEETING}`,
      String.raw`\b${MEETING}\b${within(70)}\b(?:presented|presentations?|poster|oral)\b`,
    ),
    programs: "required",
    unless:
      /investor|health ?care conference|J\.?P\.? ?Morgan|Stifel|Cowen|Jefferies|\bto present at the\b|HealthCONx|fireside|webcast of|conference call|participat\p{L}+ in (?:the|a)|BIO CEO|Goldman|Barclays|Roth\b|fulfill|stockholder|shareholder/iu,
    examples: [
      "Data on ACM-101 were presented at the ASCO Annual Meeting.",
      "Acme will present results of ACM-202 at the European congress in May.",
      "New data on ACM-101 will be featured in a late-breaking session at the annual meeting of the society.",
      "Acme to Share New Data on ACM-101 at Scientific Sessions",
      "Full results of the ACM-101 study will be submitted for presentation at a future medical meeting.",
      "An oral presentation of ACM-101 data is scheduled at the American congress of allergy.",
      "Findings from the ACM-202 study were shared in a poster at the conference.",
      "ACM-202 will be the subject of posters at the annual meeting of the American Society of Hematology.",
      "The STRIDE study of ACM-101 was presented in January at the European Society of Cardiology.",
    ],
    notExamples: [
      "Acme will present at the investor conference.",
      "Patients who presented with asthma received ACM-101.",
      "ACM-101 presents a new option for patients.",
      "Acme will host a conference call on ACM-101.",
      "Acme presented ACM-101 to its board.",
    ],
  },
  {
    id: "presentation/to-be-presented",
    type: "presentation",
    words: ["present", "publ", "shar", "submit", "disclos", "future", "upcoming"],
    match: pattern(
      String.raw`\b(?:data|results|findings|analys[ie]s|abstracts?|posters?|details|stud(?:y|ies)|trials?)\b${within(90)}\b(?:will|to) be (?:presented|published|shared|disclosed|submitted for (?:presentation|publication))\b`,
      String.raw`\b(?:plans?|intends?|expects?|look(?:s|ing)? forward|anticipates?) to (?:present(?:ing)?|publish(?:ing)?|shar(?:e|ing)|submit(?:ting)?)\b${within(120)}\b(?:publication|peer-reviewed|journal|presentation|medical (?:meeting|congress|conference|forum))`,
      String.raw`\b(?:full|detailed|complete|additional|these) (?:data|results|findings)\b${within(50)}\b(?:upcoming|future) (?:\p{L}+ ){0,2}(?:meeting|congress|conference|forum|publication)`,
    ),
    programs: "required",
    timing: "upcoming",
    unless:
      /investor|financial|earnings|(?:annual|half-year|quarterly|interim) (?:results|report)|conference call|shareholder|stockholder|health ?care conference|may be presented/i,
    examples: [
      "Results of the ACM-101 trial will be presented later this year.",
      "Acme plans to submit the results of ACM-101 for publication in a peer-reviewed journal.",
      "Detailed results of the ACM-202 study are planned for a future medical meeting.",
      "Full data of ACM-101 are to be published in the coming months.",
      "The company looks forward to sharing the ACM-101 data at a medical congress.",
    ],
    notExamples: [
      "Financial results will be presented on May 5.",
      "Results of ACM-101 were presented in May.",
      "Acme plans to submit an NDA for ACM-101.",
      "ACM-101 will be shared between two sites.",
      "Acme expects to present at an investor conference.",
    ],
  },
  {
    id: "presentation/published",
    type: "presentation",
    words: ["publish", "publication", "appear"],
    match: pattern(
      String.raw`\b(?:were |was |been |are |is |simultaneously |also |concurrently |recently )?(?:publish(?:ed|es|ing)|publication)\b${within(120)}\bin\s(?:today[’']s |a recent |the online |the |online )?${JOURNAL}`,
      String.raw`\b(?:publication|publishes|published) (?:of )?(?:an? )?(?:peer-reviewed )?(?:article|paper|manuscript)\b`,
      String.raw`\b${JOURNAL}\b${within(60)}\b(?:publish(?:es|ed)|publication of)\b`,
      String.raw`\b(?:recently|completed and|simultaneously) published\b`,
      String.raw`\b(?:data|results|findings|analys[ie]s|stud(?:y|ies)|papers?|articles?|manuscripts?)\b${within(80)}\b(?:also|previously|been|were|was) published\b`,
      String.raw`\bappear(?:s|ed|ing)?\b${within(30)}\bin\s${JOURNAL}`,
    ),
    programs: "required",
    unless:
      /published (?:by the (?:Company|FDA|agency)|guidance|on (?:the|its) website)|clinicaltrials\.gov|annual report|press release published/i,
    examples: [
      "The results of ACM-101 were published in the Journal of Medicine.",
      "Primary results of the ACM-101 study were published in The Lancet in 2016.",
      "New England Journal of Medicine Publishes Phase 3 Results of ACM-101",
      "Acme recently published data on how ACM-202 kills tumor cells.",
      "The findings of the ACM-202 trial appear in Nature Medicine.",
      "Acme completed and published a Phase 1 study of ACM-202.",
      "Acme announced the publication of a peer-reviewed article with results of ACM-101.",
    ],
    notExamples: [
      "The FDA published guidance on ACM-101.",
      "Acme published its annual report.",
      "The price of ZELORA was published on the website.",
      "ACM-101 studies were posted on clinicaltrials.gov and published by the agency.",
      "A journal described the disease.",
    ],
  },
];
