import type { Program } from "../../schema/record.js";

type Modality = NonNullable<Program["modality"]>;

/** How releases say what kind of thing a program is; the first that fits, the more special before the more general. */
export const MODALITY_PHRASES: readonly [modality: Modality, phrase: RegExp][] = [
  [
    "CAR-T",
    /\bCAR[- ]?T\b|chimeric antigen receptor(?! (?:\([^)]{1,12}\) )?(?:NK|natural killer|macrophage))/i,
  ],
  [
    "antibody-drug conjugate",
    /antibody[- ](?:drug|enzyme|toxin|immune[- ]stimulating) conjugate|\bADCs?\b|immunotoxin|immunoconjugate/i,
  ],
  [
    "bispecific antibody",
    /(?:bi|tri|multi)-?specifics?(?! (?:T[- ]cell )?receptor)|\bT[- ]cell[- ](?:engag(?:er|ing antibod)|redirecting antibod)/i,
  ],
  [
    "radiopharmaceutical",
    /radio-?(?:pharmaceutical|ligand|iodinated|labell?ed|therapeutic|conjugate|nuclide|immuno|peptide)|targeted radio-?therap|\b(?:actinium|lutetium|astatine|yttrium|radium|lead|copper|iodine)-?\s?(?:64|67|90|131|177|21[12]|22[35])\b|\b(?:177Lu|225Ac|90Y|211At|212Pb)\b|\balpha[- ](?:emitt|particle|(?:radio)?therap)/i,
  ],
  [
    "gene editing",
    /(?:gene|genome)[- ]edit(?:ed|ing|or)|CRISPR|(?:base|prime)[- ]edit|\bmeganuclease|\bTALENs?\b/i,
  ],
  [
    "gene therapy",
    /gene[- ](?:transfer |replacement |augmentation )?therap|gene[- ](?:transfer|replacement|delivery)\b|\b[rs]?c?AAV\d?|adeno-?associated|genomic medicine|zinc finger|lentivir|gene-directed|plasmid DNA/i,
  ],
  ["oncolytic virus", /oncolytic/i],
  [
    "cell therapy",
    /cell(?:ular|[- ]based)? (?:immuno)?therap|stem cells?(?! transplant)|stromal cells?|progenitor cells?|\bTCR[- ]?T\b|T[- ]cell (?:receptor )?(?:therap|medicines?|products?)|\bCAR[- ]?(?:NK|M)\b|\bNK cells?|natural killer cells?|tumou?r[- ]infiltrating lymphocytes?|\bTILs?\b|(?:autologous|allogeneic|cultured|donor-derived|encapsulated) (?:[\p{L}\d-]{2,20} ){0,2}(?:cells?|chondrocytes?|keratinocytes?|fibroblasts?|hepatocytes?|islets?|myoblasts?|lymphocytes?)\b|\biPSC|dendritic cells?(?! (?:target|vaccin))/iu,
  ],
  ["vaccine", /\bvaccin(?!ia)|\btoxoid\b/i],
  [
    "RNA",
    /\bsiRNA|small interfering|\bRNAi therapeutic|RNA interference|antisense|\bASOs?\b|\b(?:mRNA|messenger RNA)(?! (?:vaccin|signature|expression|levels?|biomarker))|microRNA/i,
  ],
  [
    "oligonucleotide",
    /oligonucleotide|morpholino|\bPMOs?\b|exon[- ](?:\d{1,2}[- ])?skipping|\bRNAi\b|\baptamer/i,
  ],
  [
    "monoclonal antibody",
    /monoclonal|(?:humani[sz]ed|human|neutrali[sz]ing|anti-[\p{L}\d-]{2,12}) antibod|(?<!drug )(?<!auto)\bantibod(?:y|ies)\b(?! (?:test|assay|titers?|responses?|levels?|positiv))|\bmAbs?\b|\bbNAbs?\b|\bIgG[1-4]\b|\bnanobod(?:y|ies)\b|\bVHHs?\b|\banti-(?!(?:inflammatory|viral|infective|obesity|aging|cancer|tumou?r|psychotic|epileptic|fungal|androgen|estrogen)\b)[\p{L}\d-]{2,12} (?:candidate|program|agent|therapy)\b|\banti-(?=[\p{L}-]{0,8}\d)[\p{L}\d-]{2,10}(?= (?:for|in|being|that)\b|[,.;)])/iu,
  ],
  [
    "enzyme",
    /enzyme (?:replacement|therapy)|\b(?:oral|recombinant|PEGylated|engineered|inhaled|intrathecal)\s\p{L}{3,20}(?<!k)(?:in|en|t|l|o|er)ase(?=[,.;)]|\s(?:for|in|that|to|therapy|replacement|candidate)\b)|\b(?:an|recombinant|human|microbial|lysosomal|engineered|oral|PEGylated) enzyme\b(?! inhibitor)|recombinant (?:human )?(?!esterase)[\p{L}-]{3,20}ase\b(?! inhibitor)|\b(?:uricase|urate oxidase|asparaginase|hyaluronidase|collagenase|glucocerebrosidase|(?:ga)?la?ctosidase|(?:alpha|acid)[- ]?glucosidase|sulfatase|alkaline phosphatase|adenosine deaminase|ammonia lyase|arginase)(?=[,;)]| (?:for|in|that|to|given|therapy)\b|\.?$)/iu,
  ],
  [
    "peptide",
    /(?<!non-?)(?<!gene[- ]related )(?<!natriuretic )\bpeptides?\b(?!(?: \([^)]{1,12}\))?[- ](?:receptor|inhibitor|antagonist|1\b))|\bpolypeptide|\b(?:GLP-?[12]|GIP|glucagon(?:-like peptide-?[12])?|amylin|parathyroid hormone|PTH|calcitonin|somatostatin|vasopressin|oxytocin|melanocortin(?:-?\s?\d)?|GnRH|LHRH|gonadotropin-releasing hormone)\b(?<!\boral(?:ly)?\b[^,.]{0,70})(?! (?:deficien|level))[^,.;]{0,30}?\b(?:agonist|analog(?:ue)?)s?\b/i,
  ],
  ["microbiome", /microbiome|microbiota|live bio-?therapeutic|bacterial consorti|bacteriophage/i],
  [
    "protein",
    /fusion protein(?! inhibitor)|\bFc[- ]fusion|recombinant (?:human )?(?:\p{L}[\p{L}-]{2,20} )?(?:protein|hormone|factor|cytokine|insulin|interferon|interleukin)\b|protein (?:therapeutic|variants?|replacement)|engineered (?:protein|cytokine|IL-\d+)|\bmuteins?\b|\bimmunoglobulin (?:infusion|\()|\bmonobod(?:y|ies)\b|\b(?:hyper)?immune ?globulin\b|\bplasma-derived\b|\bC1[- ](?:esterase[- ])?inhibitor\b|\balbumin fusion\b|\bfused to (?:human )?(?:serum )?albumin\b|\b(?:engineered|pegylated|modified|long-acting|mutant) (?:human )?(?:interleukin|interferon|IL-\d|erythropoietin|growth hormone|G-CSF)|\balpha-?1 antitrypsin\b(?! (?:\([a-z]{2,5}\) )?deficien)|\brecombinant (?:coagulation )?factor\b/iu,
  ],
  [
    "small molecule",
    /small[- ]molecule|low[- ]molecular[- ]weight|\boral(?:ly)?\b(?:[\p{L}, -]{0,60})\b(?:inhibitor|agonist|antagonist|modulator|activator|tablet|capsule)|(?:kinase|JAK\d?|PARP|PDE\d?|BTK|HDAC|CDK\S{0,3}|EGFR|MEK|BRAF|KRAS\S{0,6}|menin|SGLT2|DPP-4|factor XIa|protease|polymerase|proteasome|reductase|secretase|reuptake|proton pump|topoisomerase|cholinesterase|bromodomain|aromatase) inhibitor|\bPROTAC|protein degrader|molecular glue|receptor (?:agonist|antagonist) (?:tablet|capsule)|\bnucleo[st]ide\b|new chemical entit/iu,
  ],
  [
    "digital",
    /digital therapeutic|software as a medical|prescription digital|\b(?:mobile|smartphone|[a-z]{5,15}) apps?\b/i,
  ],
  [
    "diagnostic",
    /\bdiagnostic|\bassays?\b|imaging agent|contrast agent|\b(?:PET|SPECT|diagnostic) tracer|blood test|\b(?:molecular|genetic|genomic|rapid|antigen|antibody|screening|urine|stool|saliva|biomarker|point-of-care|PCR|breath|[\p{L}]{3,9}-based)(?:,? [\p{L}-]{3,16})? tests?\b|liquid biopsy/iu,
  ],
  [
    "device",
    /medical device|transcatheter|\bECG\b|neurostimulat|(?:brain|nerve|magnetic|spinal cord) stimulat|\bheadset\b|\b(?:contact|intraocular) lens|\bapplicator\b(?!-free)|(?:wound )?\bdressing\b|stent retriever|neuromodulation|pacemaker|defibrillator|\bwearable\b|\bvalve\b|\bplug\b|\bimplant|\bdevice\b(?! (?:designation|status|program))|\bcatheter|\bstent\b|(?:coated|angioplasty|dilation) balloon|atherectomy|thrombectomy|insulin pump|infusion pump|\b(?:heart|blood|cardiac|patch) pump|\bmesh\b|glucose monitor|\bspacer\b|\bprosthe(?:sis|tic)\b|\blaser\b|\bventilator\b|\b(?:bone|synthetic) graft\b|graft substitute|dermal filler|\b(?:ablation|imaging|navigation|closure|embolization|stimulation|surgical) (?:system|catheter)\b|\brobotic(?:[- ](?:arm|assisted|surg\p{L}*|system))?\b/iu,
  ],
  ["other", /\bbotanical|\bherbal|plant extract/i],
];

/** What the last words of a product's own name tell: "ZELORA GI Panel", "ZELORA Fistula System". */
export const NAME_HEADS: readonly [modality: Modality, head: RegExp][] = [
  ["diagnostic", /\b(?:Panel|Assay|Test|Dx|(?:Test|Assay) Kit)$/],
  [
    "device",
    /\b(?:Pump|Stent|Catheter|Balloon|Valve|Implant System|Device|(?<!(?:Transdermal|Intrauterine|Delivery|Therapeutic|Release|Vaginal) )System)$/,
  ],
];

/** What a company says of itself where all it makes is of one kind: "a gene therapy company", "developing RNA medicines". */
export const OF_ONE_KIND: ReadonlySet<Modality> = new Set<Modality>([
  "gene therapy",
  "gene editing",
  "cell therapy",
  "CAR-T",
  "RNA",
  "oligonucleotide",
  "antibody-drug conjugate",
  "bispecific antibody",
  "radiopharmaceutical",
  "oncolytic virus",
  "microbiome",
  "small molecule",
  "diagnostic",
  "device",
]);

/** What is said of small molecules and hardly of others: used where nothing else tells and only in words that define. */
export const SMALL_MOLECULE_HINTS =
  /\bcephalosporin|\bcarbapenem|\bfluoroquinolone|\btetracycline|\bmacrolide|\boxazolidinone|\bbeta-lactam|\b(?:neuro|cortico)?steroid\b|\bopioid\b(?! (?:use|addiction|overdose|withdrawal|dependence))|\bretinoid|\bbenzodiazepine|\bcannabinoid|\bprostaglandin|\bdeuterated\b|\boral(?:ly)?\b|\btablets?\b|\bprodrug\b|\bcaplets?\b|\bpatch\b|\bointment\b|\blozenges?\b|\bcapsules?\b|\bpills?\b|\b(?:inhibitor|antagonist|agonist|modulator|degrader|activator|blocker|stimulator|stabilizer|corrector|potentiator)s?\b|\btopical\b|\beye drops?\b|\bcream\b|\binhaled\b|antibiotic|antifungal|antiviral/i;
