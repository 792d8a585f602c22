import { tokenize } from "../../../3-language/tokens.js";
import { embeddedDiseases } from "../../diseases/disease-lexicon.js";
import { isBuiltAsDisease, SYMPTOMS } from "../../diseases/name-words.js";
import { NOT_DRUGS } from "../ordinary-words.js";
import { NOT_NAMES } from "./not-names.js";

/** Endings that words of ordinary language and names of diseases have, and drugs have not. */
const ORDINARY_ENDINGS =
  /(?:lines?|cines?|tions?|sions?|ments?|ness|it(?:y|ies)|ing|ed|ly|[^r]ers|ors?|ics?|ous|ances?|ences?|isms?|ists?|ures?|als?|ates?|oma|omas|itis|osis|oses|emia|aemia|pathy|pathies|cancers?|patients?|proteins?|cells?|diseases?|genes?|people|therap(?:y|ies)|studies|platforms?|syndromes?|receptors?|kinases?|erase|children|healthy|subjects|adults?|drugs?|vaccines?|antibod(?:y|ies)|virus|viruses|approach|example|multiple|compounds?|inhibitors?|igo|gus|ship|hood|able|ible|ful|less|ward|wise|[vc]ide|clude|side|ium|ory|ogy|ular|us|s)$/;
/** Endings that new nonproprietary names have whose stem no table holds yet. */
export const UNLISTED_ENDING =
  /(?:[^t]ol|[^cs]ide|[^i]ene|ib|ir|ast|est|ix|il|ine|ane|ene|one|mab|cept|sen|ran|[^aeot]or|t[ae]n|ant|in|stat|par|dar|ole|iv|l[ae]n|lam|zam|lor|fen|ac|[^l]ex|um|cort|rel|rol|zin|tor|ez|ux|ip|ud|xt|at|[ao]mer|[^ehn]ase)$/;
const ORDINARY_WORDS = new Set(
  (
    "ligand chemokine cytokine substrate integrase however company another whether although because without between through during further against towards together therefore research discover antigen vitamin plasma placebo " +
    "program programme regimen protocol control alcohol cholesterol hormone albumin hemoglobin haemoglobin bilirubin creatinine troponin ferritin transferrin prolactin keratin melanin " +
    "dystrophin collagen elastin myosin actinin integrin cadherin tubulin fibrin globin heparan human woman american european caucasian japanese milestone someone everyone telephone " +
    "council detail retail initial email captain certain contain maintain obtain sustain remain explain domain margin origin begin cabin basin cousin dolphin doctrine marine routine machine " +
    "engine define combine decline determine examine imagine online genuine feline canine equine bovine murine porcine chlorine iodine fluorine examine underline outline deadline " +
    "medicine discipline magazine guideline timeline headline pipeline frontline airline scene hygiene intervene membrane hurricane methane ethane propane octane insane humane plane crane " +
    "explore therefore restore before outcome welcome become overcome genome chromosome lysosome income purpose propose suppose expose dispose diagnose enclose disclose " +
    "purchase database reductase transferase synthase oxidase amylase elastase polymerase phosphatase helicase ligase lyase hydrolase peptidase capable suitable several overall annual general hospital medical clinical potential commercial financial national regional global surgical"
  ).split(" "),
);

/** Whether a word of no lexicon may be a drug's name: it is built as no word of ordinary language nor as a disease. */
export function mayBeDrugName(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.length < 6 || ORDINARY_ENDINGS.test(lower)) return false;
  if (ORDINARY_WORDS.has(lower) || NOT_DRUGS.has(lower) || NOT_NAMES.has(lower)) return false;
  return !isDisease(lower);
}

export function isDisease(name: string): boolean {
  if (isBuiltAsDisease(name) || SYMPTOMS.has(name)) return true;
  const tokens = tokenize(name);
  return embeddedDiseases().longestAt(tokens, 0)?.to === tokens.length;
}
