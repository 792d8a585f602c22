import { BLOOD_HEART_AND_VESSELS } from "./blood-heart-and-vessels.js";
import { BRAIN_MIND_AND_PAIN } from "./brain-mind-and-pain.js";
import { HORMONES_AND_METABOLISM } from "./hormones-and-metabolism.js";
import { IMAGING_NUTRIENTS_AND_OTHERS } from "./imaging-nutrients-and-others.js";
import { IMMUNITY_LUNGS_SKIN_AND_EYES } from "./immunity-lungs-skin-and-eyes.js";
import { INFECTIONS_AND_VACCINES } from "./infections-and-vaccines.js";
import { ONCOLOGY } from "./oncology.js";

/** Known drugs, of our own curation, by field of medicine. */
export const DRUG_LISTS: readonly string[] = [
  ONCOLOGY,
  BLOOD_HEART_AND_VESSELS,
  BRAIN_MIND_AND_PAIN,
  HORMONES_AND_METABOLISM,
  IMMUNITY_LUNGS_SKIN_AND_EYES,
  INFECTIONS_AND_VACCINES,
  IMAGING_NUTRIENTS_AND_OTHERS,
];
