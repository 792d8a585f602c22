import type { Program } from "../../schema/record.js";

type Modality = NonNullable<Program["modality"]>;

/** How releases say what kind of thing a program is; the first that fits, the more special before the more general. */
export const MODALITY_PHRASES: readonly [modality: Modality, phrase: RegExp][] = [
  ["CAR-T", /\bCAR[- ]?T\b|chimeric antigen receptor/i],
  [
    "antibody-drug conjugate",
    /antibody[- ](?:drug|enzyme|toxin) conjugate|\bADC\b|immunotoxin|immunoconjugate/i,
  ],
  ["bispecific antibody", /bi-?specific/i],
  ["radiopharmaceutical", /radio(?:pharmaceutical|ligand|iodinated|labell?ed|therap|conjugate|nuclide)/i],
  ["gene editing", /gene[- ]edit(?:ed|ing)|CRISPR|base[- ]edit/i],
  ["gene therapy", /gene (?:transfer )?therap|\bAAV\d?|genomic medicine|zinc finger|lentivir|gene-directed/i],
  ["oncolytic virus", /oncolytic/i],
  ["cell therapy", /cell(?:ular)? therap|stem cells?|T[- ]cell (?:receptor )?therapy|\bTCR-T\b|NK cells?/i],
  ["vaccine", /\bvaccin/i],
  [
    "RNA",
    /\bsiRNA|small interfering|\bRNAi therapeutic|RNA interference|antisense|\bASO\b|\bmRNA(?! vaccine)/i,
  ],
  ["oligonucleotide", /oligonucleotide|\bRNAi\b/i],
  [
    "monoclonal antibody",
    /monoclonal|(?:humani[sz]ed|human|anti-[\p{L}\d-]{2,12}) antibod|\bantibody\b|\bmAb\b/iu,
  ],
  ["enzyme", /enzyme (?:replacement|therapy)|recombinant [\p{L}-]{3,20}ase\b/iu],
  ["peptide", /(?<!non-?)\bpeptide/i],
  ["microbiome", /microbiome|live biotherapeutic/i],
  ["protein", /fusion protein|recombinant (?:human )?protein|protein therapeutic/i],
  [
    "small molecule",
    /small[- ]molecule|low[- ]molecular[- ]weight|\boral(?:ly)?\b(?:[\p{L}, -]{0,60})\b(?:inhibitor|agonist|antagonist|modulator|activator|tablet|capsule)|(?:kinase|JAK\d?|PARP|PDE\d?|BTK|HDAC|CDK\S{0,3}|EGFR|MEK|BRAF|KRAS\S{0,6}|menin|SGLT2|DPP-4|factor XIa) inhibitor|\bPROTAC|protein degrader|receptor (?:agonist|antagonist) (?:tablet|capsule)/iu,
  ],
  ["diagnostic", /\bdiagnostic|\bassay\b|imaging agent|blood test/i],
  [
    "device",
    /medical device|transcatheter|\bECG\b|neurostimulat|neuromodulation|pacemaker|defibrillator|\bwearable\b|\bvalve\b|\bplug\b|\bimplant|\bdevice\b|\bcatheter|\bstent\b/i,
  ],
  ["other", /\bbotanical|\bherbal|plant extract/i],
  ["digital", /digital therapeutic|software as a medical/i],
];

/** What is said of small molecules and hardly of others: used where nothing else tells and only in words that define. */
export const SMALL_MOLECULE_HINTS =
  /\boral(?:ly)?\b|\btablets?\b|\bcapsules?\b|\b(?:inhibitor|antagonist|agonist|modulator|degrader|activator|blocker|stabilizer|corrector|potentiator)s?\b|\btopical\b|\beye drops?\b|\bcream\b|\binhaled\b|antibiotic|antifungal|antiviral/i;
