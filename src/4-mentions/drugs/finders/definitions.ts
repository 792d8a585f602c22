import { isKnownWord } from "../../../3-language/known-words.js";
import { matchesInSentences } from "../../../3-language/sentence-matches.js";
import { compact } from "../../../patterns/compact.js";
import { TextPattern } from "../../../patterns/text-pattern.js";
import { isOtherCode } from "../look-alikes.js";
import type { DrugFinder, Found } from "./finder.js";
import { NOT_NAMES } from "./not-names.js";
import { AFTER_THING, NO_THING, PRODUCT } from "./plain-brand-signs.js";
import { isDisease, mayBeDrugName, UNLISTED_ENDING } from "./plausible-names.js";

/** What kind of thing a drug is said to be. */
const KIND =
  "(?:inhibitor|agonist|antagonist|activator|modulator|stabilizer|degrader|blocker|antibody|vaccine|immunotherapy|small molecule|radiopharmaceutical|radioligand|prodrug|biosimilar|drug candidate|product candidate|vaccine candidate|investigational (?:drug|agent|medicine|therapy|compound|product|treatment)|gene therapy|cell therapy|fusion protein|antisense oligonucleotide|RNAi therapeutic|peptide|enzyme|bacterial consortium|consortium of|live biotherapeutic|antiviral|antibiotic|antifungal|analgesic|anaesthetic|anesthetic|anti-inflammatory|anticoagulant|anticonvulsant|antidepressant|antipsychotic|antihistamine|anxiolytic|corticosteroid|steroid|retinoid|opioid|psychedelic|vasodilator|bronchodilator|nanobody|PET tracer|imaging agent|contrast agent|corrector|potentiator|sensiti[sz]er|scavenger|chelator|tranquili[sz]er|surfactant|antivenom|hormone|analog(?:ue)?|conjugate|degrader)";
/** What a test or device is. */
const THING =
  "(?:test|assay|panel|device|system|stent|catheter|pump|kit|implant|valve|monitor|sensor|software|digital therapeutic|stimulator|clip|shunt|laser|robot|lens|ventilator|endoscope|thermometer|defibrillator|pacemaker|nebuli[sz]er|inhaler)";
/** Last words of companies, institutes and places. */
const OF_NAMES =
  "(?:Pharma\\p{L}*|Therapeutics|Bio\\p{L}*|Medical|Medicines?|Health\\p{L}*|Labs?|Laborator\\p{L}*|Diagnostics|Devices?|Group|Holdings?|Inc|Ltd|Limited|Corp\\p{L}*|Company|Hospitals?|Clinics?|Universit\\p{L}*|Institut\\p{L}*|Cent(?:er|re)s?|Oncology|Genetics|Genomics|Sciences?|Technolog\\p{L}*|Ventures?|Capital|Partners?|Foundation|Surgical|Vascular|Systems?|Vaccines?|Tests?|Cream|Gel|Tablets?|Capsules?|Injection)";
const AFTER_KIND = "(?!\\s(?:company|compan|technolog|platform|discovery|develop|program\\b))";

export interface DefinitionRule {
  readonly id: string;
  /** Group `name` is the drug's. */
  readonly match: RegExp;
  readonly confidence: number;
  /** So many times must the text say the name. */
  readonly leastSaid?: number;
  readonly examples: readonly string[];
  readonly notExamples: readonly string[];
}

/** How a release tells that a word it has not used before names a drug. */
export const DEFINITION_RULES: readonly DefinitionRule[] = [
  {
    id: "drug/defined-lower",
    match: new RegExp(
      `(?:develop(?:s|ed|ing|ment of)?|stud(?:y|ies) of|trials? of|candidates?,?|including|compound|drug|treatment with|evaluating|rights to|data (?:for|on))\\s(?<name>\\p{Ll}{7,20})(?:\\s\\([^()]{2,40}\\))?(?:,\\s(?:an?|the company[’']s|our|its)\\s|\\sis\\san?\\s)(?:[\\p{L}\\d/()-]{1,24},?\\s){0,7}?${KIND}s?\\b${AFTER_KIND}`,
      "gu",
    ),
    confidence: 0.75,
    examples: ["to develop zelodesemtiv, a fast skeletal muscle troponin activator"],
    notExamples: ["in patients with cancer, a monoclonal antibody is given"],
  },
  {
    id: "drug/lead-asset",
    match:
      /\blead\s(?:[\p{L}-]{2,14}\s){0,3}?(?:asset|candidate|compound|drug|program|programme|product|molecule|medicine)(?:,\s(?<name>\p{Ll}{7,20})(?=,\s(?:is|was|an?|has|which|for|in|met|the|its)\b)|\s(?<name2>\p{Ll}{7,20})(?=\sis\san?\s|\s\())/gu,
    confidence: 0.75,
    leastSaid: 2,
    examples: [
      "whose lead asset, varecline, is a nasal spray. Data of varecline are due",
      "its lead product candidate velotrigene is an oral tablet; velotrigene works",
    ],
    notExamples: [
      "its lead candidate, however, is an antibody; however it works",
      "its lead candidate, in gout, is",
    ],
  },
  {
    id: "drug/of-application",
    match:
      /\b(?:[Aa]pplications?|NDA|BLA|MAA|sNDA|sBLA|JNDA|IND)\)?\s(?:for|of)\s(?<name>\p{Ll}{7,16})(?=(?:\s\([^()]{2,40}\))?(?:\s(?:in|for|as|to\streat)\s|[,.;]))/gu,
    confidence: 0.7,
    examples: ["a complete response letter for the New Drug Application for barcitrel in lupus"],
    notExamples: ["the application for funding in May", "the NDA for approval in adults"],
  },
  {
    id: "drug/handed-in",
    match:
      /\b(?:submitted|filed|launched|discontinued|licensed|in-licensed|adding)\s(?<name>\p{Ll}{7,16})(?:\s\([^()]{2,40}\))?,\san?\s(?:[\p{L}\d/()-]{1,24},?\s){0,7}?(?:inhibitor|agonist|antagonist|antibody|treatment|therapy|medicine|drug|vaccine|modulator|conjugate|analog(?:ue)?|candidate|compound|peptide|IL-\d{1,2}|interferon)\b/gu,
    confidence: 0.7,
    examples: ["The company submitted lasvitrel, an oral treatment for acute migraine, to the FDA"],
    notExamples: ["Acme submitted information, a drug label, to the FDA"],
  },
  {
    id: "drug/defined-capital",
    match: new RegExp(
      `(?=\\p{Lu})(?<![\\p{L}\\p{N}.-]|\\p{Lu}[\\p{L}]{1,20}\\s)(?<name>\\p{Lu}[\\p{L}\\d]{0,15}(?:-[\\p{L}\\d]{1,8}){0,2})[®™]?(?:\\s\\([^()]{2,40}\\))?,\\s(?:an?|the company[’']s|our|its)\\s(?:[\\p{L}\\d/-]{1,24},?\\s){0,6}?(?:${KIND}|lead candidate|lead product)s?\\b${AFTER_KIND}`,
      "gu",
    ),
    confidence: 0.7,
    examples: ["We study Zelora, an oral small molecule, in asthma", "GEA-MVA, a vaccine candidate"],
    notExamples: ["Acme, an antibody company"],
  },
  {
    id: "drug/kind-then-new-name",
    match: new RegExp(
      `(?:\\ban?|\\bits|\\bour|\\bthe|[’']s)\\s(?:[\\p{L}\\d/-]{1,24},?\\s){0,5}?${KIND}(?:,\\s(?<name>\\p{Ll}{7,20})(?=,\\s|\\.)|\\s(?<name2>\\p{Ll}{7,20})(?=[,.]|\\s(?:failed|met|reduced|showed|is|was|has|had|improved|slowed|lowered)\\b|\\s\\())`,
      "gu",
    ),
    confidence: 0.7,
    examples: ["its 5-HT6 antagonist, zelopidrine, failed", "our AXL inhibitor zeltoremant met"],
    notExamples: ["its antagonist, however, failed", "a vaccine, company officials said"],
  },
  {
    id: "drug/defined-first",
    match: new RegExp(
      `(?<=^["“]?|[.:]\\s["“]?)(?<name>\\p{Lu}\\p{Ll}{6,19})(?:\\s\\([^()]{2,40}\\))?\\sis\\san?\\s(?:[\\p{L}\\d/()-]{1,24},?\\s){0,7}?${KIND}s?\\b${AFTER_KIND}`,
      "gu",
    ),
    confidence: 0.75,
    examples: ["Zeltoremant is an oral AXL inhibitor; we have tested zeltoremant in mice"],
    notExamples: ["Acmepharma is a vaccine company", "said it. Ourselves is what we are"],
  },
  {
    id: "drug/defined-two-words",
    match: new RegExp(
      `(?=\\p{Lu})(?<![\\p{L}\\p{N}.-]|\\p{Lu}[\\p{L}]{1,20}\\s)(?<name>\\p{Lu}\\p{Ll}{3,12}\\s(?!${OF_NAMES}\\b)\\p{Lu}\\p{Ll}{1,9})(?=[®™]?,\\s(?:an?|the|its|our|the\\s\\p{L}{3,12}[’']s?)\\s(?:(?!${NO_THING}[\\s,])[\\p{L}\\d/-]{1,24},?\\s){0,5}?${PRODUCT}${AFTER_THING}(?![\\p{L}-]))`,
      "gu",
    ),
    confidence: 0.7,
    leastSaid: 2,
    examples: ["it sells Equivora Flu, a vaccine for horses. Equivora Flu is new"],
    notExamples: [
      "Bexham Medical, a device company, and Bexham Medical",
      "Said Horvath, a vaccine expert. Said Horvath",
    ],
  },
  {
    id: "drug/lead-candidate",
    match:
      /\b(?:lead|product|drug|vaccine|clinical|development|therapeutic|therapy) (?:product |drug |clinical |compound )?(?:candidate|compound|asset|product),?\s(?<name>\p{Lu}[\p{L}\d]{1,15}(?:-[\p{L}\d]{1,8}){0,2})(?=[®™]?(?:[,.;)]|\sin\b|\sfor\b|\sis\b|\shas\b|\sto\b|\s\())/gu,
    confidence: 0.75,
    examples: ["its lead product candidate, Zelora, in asthma", "our lead candidate Zelorex for asthma"],
    notExamples: ["the product candidate. It works"],
  },
  {
    id: "drug/next-product",
    match:
      /\b(?:second|third|other|next|first|newest|main|latest|flagship|marketed|approved|commercial|best-selling|top-selling|experimental)\s(?:\p{L}[\p{L}-]{2,15}\s){0,1}(?:candidate|compound|product|drug|medicine|vaccine|therapy|treatment|device|test|asset),\s(?<name>\p{Lu}[\p{L}\d]{2,15}(?:-[\p{L}\d]{1,8}){0,2})(?=[®™]?,\s)/gu,
    confidence: 0.75,
    examples: [
      "A second product, Zelora, for asthma, is in a trial",
      "its other approved drug, Zelora-S, sold",
    ],
    notExamples: ["in a second product, Zelora said", "the next trial, Zelora, began"],
  },
  {
    id: "drug/defined-device",
    match: new RegExp(
      `(?=\\p{Lu})(?<![\\p{L}\\p{N}.-]|\\p{Lu}[\\p{L}]{1,20}\\s)(?<name>(?=[\\p{L}\\d]{1,12}[-\\d])\\p{Lu}[\\p{L}\\d]{2,12}(?:-[\\p{L}\\d]{1,8})?)[®™]?,\\s(?:an?|the company[’']s|our|its)\\s(?:(?!of\\s|for\\s|in\\s)[\\p{L}\\d/-]{1,24},?\\s){0,5}?${THING}\\b${AFTER_KIND}`,
      "gu",
    ),
    confidence: 0.7,
    examples: ["it sells Tempo-S, a mapping catheter", "Orba3, our new glucose sensor"],
    notExamples: ["Kestrel, a test", "ZX-9, a study of a test"],
  },
  {
    id: "drug/named-vaccine",
    match:
      /(?=\p{Lu})(?<![\p{L}\p{N}])(?<name>(?=[\p{L}\d-]{0,20}(?:\d|\p{Lu}[\p{L}\d-]{0,20}\p{Lu}))\p{Lu}[\p{L}\d]{1,12}(?:-[\p{L}\d]{1,12}){0,2})\s(?:(?:\p{L}[\p{L}\d-]{1,15})\s){0,1}(?:vaccine)(?![\p{L}])/gu,
    confidence: 0.7,
    examples: ["GEA-MVA vaccine", "GEA-MVA mpox vaccine"],
    notExamples: ["COVID-19 vaccine", "Our vaccine"],
  },
  {
    id: "drug/kind-then-name",
    match:
      /(?:\bthe|\bits|\bour|[’']s)\s(?:(?:[\p{Ll}\d]|\p{Lu}[\p{Lu}\d])[\p{L}\d-]{1,20}\s){0,4}(?:vaccine|antibody|inhibitor|drug|medicine|antibiotic|antiviral|insulin|contraceptive|painkiller|antidepressant|inhaler|eye drops?|patch|cream|gel|spray|collar|tablet|capsule|pill|implant|ointment|lotion|catheter|stent|test|device|treatment|therapy|remedy|tranquilizer|thinner|painkiller|blockbuster|wormer|statin|brand)(?:\s|,\s(?=\p{Lu}\p{L}{4,20}[®™]?[,.]))(?<name>\p{Lu}\p{Ll}{4,15}|\p{Lu}\p{Ll}{1,9}(?:\p{Lu}\p{Ll}{1,9}){1,2})(?=[®™]?(?:[,.;)]|\s(?:in|for|is|has|was|and|to|by|from|which|rose|fell|grew|met|failed|showed|increased|declined)\b|\s\())/gu,
    confidence: 0.7,
    examples: [
      "and the rabies vaccine Rabinor.",
      "its blood pressure drug Zelora in Japan",
      "Acme’s antibody Zelora is",
      "all of its seasonal vaccine, Zelora, for the winter",
    ],
    notExamples: ["said the drug Thursday was sold", "the drug company Acme", "the Vaccine Alliance"],
  },
  {
    id: "drug/brand-name-given",
    match:
      /\b(?:[Bb]rand|[Tt]rade|[Pp]roprietary|under the)\s?names?(?:\sin\s(?:the\s)?(?:\p{Lu}[\p{L}.]{1,15}\s?){1,3})?(?:\sof|\sis|\swill be|:|,)?\s["“]?(?<name>\p{Lu}[\p{L}\d]{3,20})(?![\p{L}\p{N}])(?!\s\p{Lu}\p{Ll})/gu,
    confidence: 0.75,
    examples: ["it is sold by Merrow under the trade name Zelora.", "(trade name: Zelora)"],
    notExamples: ["a brand name drug", "the brand name. Zelora"],
  },
  {
    id: "drug/sold-as",
    match:
      /\b(?:sold|marketed|commerciali[sz]ed|branded)\s(?:in\s(?:the\s)?(?:\p{Lu}[\p{L}.]{1,15}\s(?:and\s)?(?:the\s)?){1,4}|by\s(?:\p{Lu}[\p{L}.&]{1,15}\s){1,3}){0,2}as\s["“]?(?<name>\p{Lu}\p{Ll}{3,15}|\p{Lu}{5,15})(?=[®™"”]?(?:[,.;)]|\s(?:in|by|for|and|outside|since|elsewhere)\b))/gu,
    confidence: 0.75,
    examples: ["In Japan it is marketed as Zelora by Hoshi.", "sold in the United States as ZELORA."],
    notExamples: ["sold as is", "marketed as Generic Zelora Tablets"],
  },
  {
    id: "drug/built-code",
    match:
      /(?=\p{Lu})(?<![\p{L}\p{N}.-])(?<name>\p{Lu}\p{Ll}{1,10}\p{Lu}\p{L}{1,10}(?:-\d{1,3}|\s\d(?!\s(?:mg|mL|of|million|percent)\b)))(?![\p{L}\p{N}%-]|[.,]\d)(?!\s(?:trial|study|studies|trials|cells?|cohorts?|program)\b)/gu,
    confidence: 0.65,
    leastSaid: 2,
    examples: ["HemoStop-7 is a fusion. HemoStop-7 works", "the VoxPump 2 is small. VoxPump 2 works"],
    notExamples: ["the MarkUp-3 trial of MarkUp-3 trial", "Phase-2"],
  },
  {
    id: "drug/model",
    match: new RegExp(
      `(?=\\p{Lu})(?<![\\p{L}\\p{N}.-])(?<name>\\p{Lu}\\p{L}{3,14}\\s(?:\\d{1,4}\\p{Lu}{0,2}|\\p{Lu}{1,2}-?\\d{1,3}))(?=[®™]?(?:,\\s(?:an?|the|its|our|the\\s[Cc]ompany[’']s)|\\sis\\san?)?\\s(?:(?!of\\s|for\\s|in\\s)[\\p{L}\\d/-]{1,24},?\\s){0,4}?(?:${THING}|ventilator|laser|robot|scanner|analy[sz]er|defibrillator|stimulator|pacemaker|lens|inhaler|nebuli[sz]er|imager|oximeter|meter|probe|infuser|headset|ultrasound)s?\\b${AFTER_KIND})`,
      "gu",
    ),
    confidence: 0.7,
    leastSaid: 2,
    examples: [
      "the Pulmora 300, a portable ventilator, is light. Pulmora 300 works",
      "its Voxara X2 hearing device; Voxara X2 is small",
    ],
    notExamples: ["Type 10 device, a Type 10 device", "the Voxara 300 trial; the Voxara 300"],
  },
  {
    id: "drug/short-code",
    match:
      /\b(?:trials?|study|studies|testing|development|doses?|dosed|treated|injections?) (?:of|with)\s(?<name>\p{Lu}{2,5}-\d)(?![\p{L}\p{N}/-]|[.,]\d)(?!\s(?:inhibit|agonist|antagonist|receptor|antibod|blocker|deficien|mutat|positive|gene|vaccine))/gu,
    confidence: 0.7,
    examples: ["the Phase II trial of CTX-7 has been put off", "mice treated with RVN-8 lived"],
    notExamples: ["a study of PDE-5 inhibitors", "the level of CTX-7", "a trial of CTX-7/8"],
  },
  {
    id: "drug/short-code-biosimilar",
    match:
      /(?=\p{Lu})(?<![\p{L}\p{N}.-])(?<name>\p{Lu}{2,4}\d{1,2})(?=(?:\s\([^()]{2,40}\))?(?:,\s(?:an?|its|the [Cc]ompany[’']s|our)\s(?:[\p{L}-]{2,20}\s){0,3}biosimilar\b|\s(?:referencing|is a (?:[\p{L}-]{2,20}\s){0,2}biosimilar)\b))/gu,
    confidence: 0.8,
    examples: ["two new biosimilars, SB11 referencing Zelora", "AC2, a proposed biosimilar of adalimumab"],
    notExamples: ["CD20, a target of biosimilars", "SB11 was shown"],
  },
  {
    id: "drug/built-name",
    match: new RegExp(
      `(?=\\p{Lu}|[ie]\\p{Lu})(?<![\\p{L}\\p{N}.-])(?!iP(?:hone|ad)|eHealth|eDiary|eBay|Ma?c\\p{Lu})(?<name>(?:\\p{Lu}\\p{Ll}{1,12}\\p{Lu}\\p{L}{1,12}|[ie]\\p{Lu}\\p{Ll}{2,12})(?:\\s(?:Plus|Duo|Mini|Max|Pro|Lite|Flex|Advance|Complete))?)(?=\\s(?:\\p{Ll}{3,15}\\s){0,3}${THING}s?\\b|(?:\\s\\p{Lu}\\p{L}{1,12}){0,2}(?:\\sis|,)\\san?\\s(?:[\\p{L}\\d-]{1,24},?\\s){0,6}?${THING}\\b)`,
      "gu",
    ),
    confidence: 0.65,
    leastSaid: 2,
    examples: [
      "the UroTrace test is new, UroTrace is simple, and UroTrace works",
      "UroTrace is a urine-based test for cancer; use UroTrace or the UroTrace kit",
    ],
    notExamples: ["LinkedIn is a network", "the Urotrace test"],
  },
];

/** "UroTrace Diagnostics": a company that goes by the name. */
const OF_COMPANY =
  /^,?\s(?:Inc|Ltd|Limited|Corp|plc|AG|Therapeutics|Diagnostics|Pharma|Biosciences|Medical|Health|Genomics|Oncology|Sciences)\b/;

/** "IL-2", "PD-1": what short codes name besides. */
const isOtherShort = (name: string): boolean => {
  const [letters = "", digit = ""] = name.split("-");
  return isOtherCode(letters, digit, false);
};

/** "Section 510", "AccessedJuly 30". */
const isOrdinary = (name: string): boolean =>
  /^(?:COVID|SARS|MERS|Oral|Nasal|Topical|Vaginal|Dental|Rectal|Ocular|Ophthalmic|Transdermal|Injectable|Intravenous|Subcutaneous|Inhaled|Generic|Chewable|Sterile|Transcatheter|Wearable)\b/.test(
    name,
  ) ||
  isKnownWord(name.split(" ")[0]!.toLowerCase()) ||
  /(?:January|February|March|April|May|June|July|August|September|October|November|December)\s/.test(name);

const RULES = DEFINITION_RULES.map(({ match, ...rule }) => ({ ...rule, pattern: new TextPattern(match) }));

/** Diseases, germs, agencies and pronouns with capitals that a vaccine or a definition follows. */
const NO_NAME = compact(
  /^(?:The|An?|Our|This|Its|Their|New|COVID(?:-19)?|SARS-CoV-?2?|MERS.*|Ebola|Zika|Influenza|Flu|H\dN\d|Mpox|MPXV|HIV(?:-1)?|RSV|HPV|HSV|VZV|CMV|EBV|HBV|HCV|TB|MMR|BCG|Novel|Phase|It|We|He|She|They|Dr|FDA|EMA|WHO|CDC|NIH|NIAID|BARDA|CEPI|EUA|BLA|NDA|IND|US|EU|UK|USA|DNA|RNA|mRNA|AAV\d?|MVA|VLP|CAR-?T|ADC|DTC|PDC|T|B|PD-?L?1|CD\d+|IL-\d+|HER\d|EGFR|VEGF|TNF|JAK|BTK|GLP-1|Inc|Ltd|Corp|LLC|AG|SA|Pharma\p{L}*|Therapeutics|Biosciences?|Biotech\p{L}*|Global|United|CEO|CMO|CSO|CFO|Corporation|Company|Founder|President|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Alliance|Administration|Agency|Group|In|For|With|And|Or|DTaP.*|Tdap|Hib|HepB|MenB|MenACWY|IPV|OPV|nOPV\d?|PCV\d*|PPSV?\d*|EV-?[AD]?\d{2}|CV-?A\d{1,2}|CA\d{1,2}|A\(?H\dN\d\)?|Omicron.*|XBB.*|JN\.?\d*|BA\.?\d*|DENV\d?|CHIKV|ZIKV|RVF|CCHF|JE|YF|TBE|ETEC|GBS|VSV|NDV|PRRS|BVD|FMD|IBV|FeLV|PEDv?|PCV2|COVAX)$/u,
);

export const findDefined: DrugFinder = (analysis) => {
  const issuer = new Set(analysis.release.issuerNames.flatMap((name) => [name, name.split(/[\s,]/)[0]!]));
  return RULES.flatMap(({ id, pattern, confidence, leastSaid = 1 }) =>
    matchesInSentences(analysis, pattern).flatMap((hit): Found[] => {
      const name = hit.groups.name ?? hit.groups.name2!;
      const lower = name.toLowerCase();
      if (id === "drug/short-code" && isOtherShort(name)) return [];
      if (/model|two-words/.test(id) && isOrdinary(name)) return [];
      // "Next-Generation": ordinary words with capitals
      const ordinary = /^(\p{Lu}\p{Ll}+)(?:-\p{Lu}?\p{Ll}+)+$/u.exec(name)?.[1]?.toLowerCase();
      if (id === "drug/named-vaccine" && ordinary !== undefined && isKnownWord(ordinary)) return [];
      if (NO_NAME.test(name) || NOT_NAMES.has(lower) || issuer.has(lower)) return [];
      if (id === "drug/kind-then-new-name" && (isKnownWord(lower) || !UNLISTED_ENDING.test(name))) return [];
      // a word that has its capital from its place goes by small letters elsewhere
      if (id === "drug/defined-first" && (isKnownWord(lower) || !analysis.text.includes(` ${lower} `)))
        return [];
      if (id === "drug/lead-asset") {
        if (isKnownWord(lower) || isDisease(lower) || /(?:ly|ing|ed|tion|ment|ness|ity|ever|s)$/.test(lower))
          return [];
      } else if (
        id === "drug/defined-first" || /^\p{Ll}{2}/u.test(name) ? !mayBeDrugName(name) : isDisease(lower)
      )
        return [];
      const [, ...places] = leastSaid > 1 ? analysis.text.split(name) : [""];
      if (leastSaid > 1 && (places.length < leastSaid || places.some((after) => OF_COMPANY.test(after))))
        return [];
      const start = hit.start + hit.text.indexOf(name);
      return [{ start, end: start + name.length, name, finder: id, confidence }];
    }),
  );
};
