import { compact } from "../patterns/compact.js";
import { casedText, TextPattern } from "../patterns/text-pattern.js";

/** Signs that a text is no release about a product: each a reason that stands in the frame of the release. */
const REASONS = [
  {
    reason: "law-firm-notice",
    match:
      /\b(?:class action|lead plaintiff|shareholder rights|securities (?:fraud|litigation firm|class)|investigat(?:es|ing|ion) (?:potential )?(?:claims|whether|the board|proposed|on behalf)|law (?:firm|offices)|attorney advertising|recover(?:ing)? (?:your |their )?losses|contingency fee|breach(?:es)? of fiduciary dut)/gi,
    least: 3,
  },
  {
    reason: "market-research",
    match:
      /\b(?:market research report|report scope|CAGR|market size|forecast period|key players|market segmentation|research and markets)\b/gi,
    least: 5,
  },
  {
    reason: "stock-promotion",
    match:
      /\b(?:trading alerts?|thinking about (?:buying|trading)|stock in|click (?:the link|here) to|hot stocks?|price target|InvestorsObserver)\b/gi,
    least: 3,
  },
].map(({ match, ...reason }) => ({ ...reason, pattern: new TextPattern(match) }));

/** Words of medicine and drug development, in lower case. A release about a product is full of them. */
const FIELD_WORDS =
  /\b(?:patients?|clinical|trials?|fda|ema|therap(?:y|ies|eutics?)|drugs?|diseases?|treatment|vaccines?|medicines?|pharma\w*|bio(?:tech\w*|pharma\w*|logic\w*|sciences?)|phase (?:[1-4]|i{1,3}|iv)[ab]?|placebo|dos(?:e|ing|es)|antibod\w*|cancer|oncolog\w*|tumou?rs?|diagnos\w*|medical|ind|nda|bla|efficacy|safety|preclinical|candidates?|regulatory|syndrome|injection|molecule|gene|indicated|adults|infections?|cells?|tablets?|capsules?|generics?|inhibitors?|endpoints?|antivirals?|antibiotics?|surgery|surgical|valves?|stents?|catheters?|implants?|ce mark|breakthrough device|screening|blood|symptom\w*|prescri\w+|oral|mg|viral|virus|disorders?|diabetes|insulin|chmp|s?ndas?|s?blas?|maa|pma|510\(k\)|approv(?:ed|al) for|indications?|heart failure|fibrillation|allerg\w+|nasal spray|contracepti\w+|pregnan\w+|medications?|physicians|chemotherapy|biopsy|biopsies|urine test|dogs|surgeons?|ointments?|pharmac(?:y|ies|ists?)|infusions?|hospitals?|lens(?:es)?|myopia|venous|ablation|dermatolog\w+|ophthalm\w+|cornea\w*|ulcers?|wounds?|veterinar\w+|defibrillators?|pacemakers?|infusion|warning letter|form 483|hospitals?|acne|rash|premarket|over-the-counter|\w{3,20}(?:itis|oma|emia|aemia|algia|osis|pathy|mab|tinib|leukemia|vir|asthma))\b/g;

/** Words by which a maker of drugs, vaccines, tests or devices tells what it is: its figures and deals are of the field. */
const MAKER = new TextPattern(
  /\b(?:bio-?pharma(?:ceuticals?)?|pharma(?:ceuticals?)?|bio-?tech(?:nology)?|life[- ]sciences?|medical (?:devices?|technology)|diagnostics|vaccines?|(?:gene|cell) therapy|drug (?:discovery|development)|immuno-?oncology|animal health) (?:company|firm|group|business|manufacturer|leader)\b|\b(?:creat|discover|develop|invent|manufactur)(?:es?|ing)\b[^.]{0,60}\b(?:medicines|therapies|therapeutics|vaccines)\b|\bveterinary (?:pharmaceuticals?|medicines?|health)\b/i,
);
/** A company named for what it makes: "Acme Therapeutics"; or what bears a trade mark and the name of its substance. */
const NAMED_MAKER = new TextPattern(
  /\p{L}[®™]\s\(\p{Ll}{6,20}(?:\s\p{Ll}{3,14}){0,3}\)|(?<!\p{L})\p{Lu}[\p{L}\d&’'-]{1,24}\s(?:Pharmaceuticals?|Pharma|Therapeutics|Biosciences|Biotherapeutics|Biopharma|Biologics|Biotech|Biomedical|Medicines|Genomics|Diagnostics|Oncology|Vaccines|Biopharmaceuticals?|Biopharm|BioPharma|Bioscience|Biotechnolog(?:y|ies)|Immunotherapeutics|Neurosciences?|Neurotherapeutics|Lifesciences|Seiyaku|Yakuhin|Medtech|Ophthalmics|(?:Bio|Medical|Surgical|Health(?:care)?)(?=,? (?:Inc|Ltd|PLC|plc|AG|SA|AB|NV|ASA|A\/S|Limited|Corp|Corporation|Company|Group|LLC|GmbH|Holdings|Technologies|Systems)\b))\b/u,
);

const WORDS = compact(/\p{L}+/gu);
/** A release of fewer words has room for fewer words of the field. */
const SHORT = 150;
/** A trial told of with its phase; mines and building works have phases too, but nothing else of the field. */
const TRIAL_OF_PHASE = compact(
  /\bphase (?:[1-4]|I{1,3}|IV)[ab]?(?:\/[1-4I]{1,3}[ab]?)? (?:[\p{L}\d-]{1,20} ){0,4}?(?:trials?|stud(?:y|ies)|clinical|data|results|development)\b/iu,
);

/** So many words of the field per thousand words make a release one of the field. */
const LEAST_PER_THOUSAND = 11;

/** Whether the news comes from, or is about, a company that makes drugs, vaccines, tests or devices. */
export function isOfMaker(news: string): boolean {
  const words = casedText(news);
  return MAKER.isIn(words) || NAMED_MAKER.isIn(words);
}

/** Why the text is no product news, or null. `news` is the release without its disclaimers. */
export function nonReleaseReason(text: string, news: string, ofMaker: boolean): string | null {
  const words = casedText(text);
  for (const { reason, pattern, least } of REASONS) if (pattern.allIn(words).length >= least) return reason;
  return ofMaker ? null : otherIndustry(news);
}

function otherIndustry(news: string): string | null {
  const words = news.match(WORDS)?.length ?? 0;
  const fieldWords = news.toLowerCase().match(FIELD_WORDS) ?? [];
  if (words > 30 && (fieldWords.length * 1000) / words < LEAST_PER_THOUSAND) return "other-industry";
  const different = new Set(fieldWords).size;
  const least = words <= SHORT || TRIAL_OF_PHASE.test(news) ? 2 : 4;
  return words > 60 && different < least ? "other-industry" : null;
}
