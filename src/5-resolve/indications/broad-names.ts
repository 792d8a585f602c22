import { foldedWords } from "../../3-language/fold-word.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words for disease at large. */
const GENERAL_HEADS = words("disease disorder condition dementia inflammation illness indication");
/** Heads that become telling with any site or kind: "brain tumors", "viral hepatitis infection". */
const SPECIFIC_WITH_SITE = words("cancer malignancy tumor neoplasm infection carcinoma adenocarcinoma");
/** Words that tell nothing of a disease. */
const EMPTY_WORDS = words(
  "rare ultra serious other related chronic various viral bacterial fungal hormone driven pediatric childhood kid human major advanced different",
);
/** Words that make a group of diseases as wide as an organ or a branch of medicine. */
const GROUP_WORDS = words(
  "orphan genetic inherited acute infectious inflammatory allergic autoimmune immune mediated immunological neurologic neurological psychiatric neuropsychiatric neuromuscular neurodegenerative neurocognitive " +
    "degenerative metabolic cardiovascular cardiometabolic cardiac heart respiratory pulmonary lung sleep mental movement complement natural eye ocular retinal ophthalmic blood hematologic hematological liver hepatic kidney renal skin dermatological " +
    "bone joint muscle brain central nervous system cns gastrointestinal digestive bowel endocrine hormonal rheumatic rheumatological tropical adult devastating debilitating mood behavioral women men autoantibody maternal fetal " +
    "neonatal lysosomal storage mitochondrial vascular urological reproductive oral dental ear hearing age aging associated cell protein misfolding fibrotic type and",
);

/** Made of wide words, and yet one disease. */
const PROPER = new Set(["chronic kidney disease"]);

/** A name that says hardly more than a branch of medicine: "neurological diseases", "rare blood disorder", "cancer". */
export function isBroad(name: string): boolean {
  const folded = foldedWords(name);
  if (PROPER.has(folded.join(" "))) return false;
  const head = folded.pop();
  if (head === undefined) return false;
  if (SPECIFIC_WITH_SITE.has(head)) return folded.every((word) => EMPTY_WORDS.has(word));
  return GENERAL_HEADS.has(head) && folded.every((word) => GROUP_WORDS.has(word) || EMPTY_WORDS.has(word));
}
