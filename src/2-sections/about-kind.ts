import { compact } from "../patterns/compact.js";
import type { SectionKind } from "../schema/record.js";

type AboutKind = Extract<SectionKind, `about-${string}`>;

interface AboutRule {
  readonly id: string;
  readonly kind: AboutKind;
  /** What the heading is about, without the word "About". */
  readonly title?: RegExp;
  /** The first sentence or two of the text below it. */
  readonly text?: RegExp;
  readonly examples: readonly [title: string, text: string][];
}

const COMPANY_NOUN =
  "(?:company|corporation|foundation|institute|organi[sz]ation|university|hospital|firm|subsidiary|group|charity|association|consortium|manufacturer|provider|network|developer|leader|start-?up|spin-?off|non-?profit|enterprise|agency|business|society|centers?|fund|investor|cro|cdmo)";

/** What an "About …" block is about; the first rule that fits decides. */
export const ABOUT_RULES: readonly AboutRule[] = [
  {
    id: "about/organization-by-title",
    kind: "about-company",
    title:
      /\b(?:association|foundation|institutes?|society|university|hospital|alliance for|alliance|network|council|consortium|center|centre|coalition|trust|laboratory|ventures|biopartners)$/i,
    examples: [["the Acme Disease Association", ""]],
  },
  {
    id: "about/legal-form",
    kind: "about-company",
    title:
      /(?:,|\b) ?(?:inc|corp|corporation|ltd|limited|plc|llc|co|company|ag|s\.?a\.?s?|n\.?v\.?|b\.?v\.?|a\/s|ab|asa|gmbh|kgaa|s\.p\.a|oyj|kk|k\.k|pty|lp|l\.p)\.?(?:\W{1,3}(?:and|\(|&).{0,60})?$/i,
    examples: [
      ["Acme, Inc.", ""],
      ["Acme plc", ""],
    ],
  },
  {
    id: "about/company-by-field",
    kind: "about-company",
    title: compact(
      /^[^®™]{2,60}\s(?:\p{Lu}\p{Ll}{2,8})?(?:[Pp]harmaceuticals|Pharmaceutical|Pharma|Therapeutics|Biosciences?|BioSciences?|Biotherapeutics|Biopharma|BioPharma|Biologics|Biotech|Biotechnolog(?:y|ies)|Biomedical|Sciences|Laboratories|Medicines|Genetics|Genomics|Diagnostics|Biosimilars|Healthcare)$/u,
    ),
    examples: [
      ["Bolt Biosciences", "Founded in 2012, Bolt develops antibody therapies."],
      ["Acme Radiopharmaceuticals", ""],
    ],
  },
  {
    id: "about/trial-by-nature",
    kind: "about-trial",
    text: compact(
      /^(?:Results from |The )?(?:[\p{L}\d®™-]{1,40}\s){1,4}(?:\([^)]{0,160}\),? ?)?(?:(?:is|was) (?:an? |the )(?:[\p{L}\d,/-]{1,20} ){0,7}?(?:randomi[sz]ed|open-label|double-blind|single-arm|placebo-controlled|(?:study|trial|registry)\b)|\([^)]{0,120}\bStudy\b)/iu,
    ),
    examples: [
      ["BEACON-HF", "BEACON-HF is a Phase 3, randomized study in adults with heart failure."],
      ["ABC-101", "ABC-101 is a multicenter prospective observational registry of adults."],
    ],
  },
  {
    id: "about/trial-by-its-name",
    kind: "about-trial",
    title: compact(/^(?:the )?[\p{Lu}\d][\p{Lu}\d-]{4,20}(?: [\p{Lu}\d-]{1,12})?®?$/u),
    text: compact(
      /^(?:[\p{L}\d/®-]{1,20} ){0,5}?(?:(?:trials?|stud(?:y|ies))\b|was initiated\b|(?:has |will |is )?enroll)/iu,
    ),
    examples: [
      ["LIBRE-001", "The Phase 1/2 LIBRE-001 trial is the largest of its kind."],
      ["EMPERISE", "EMPERISE was initiated in 2016 to complement an earlier trial."],
    ],
  },
  {
    id: "about/biology",
    kind: "about-other",
    title:
      /^(?!.{0,80}\b(?:disease|cancer|syndrome|carcinoma|disorder))[^®™]{0,50}\b(?:(?:complement|immune|nervous|endocannabinoid|lymphatic) system|pathways?|(?:T|B|NK|stem|plasma) cells?|receptors?|(?:gene|protein|enzyme|mutation|biomarker|endpoint)s?|factor [\dA-Z]{1,4}|microsatellite instability.{0,6}|primary endpoint.{0,60}|accelerator)$/iu,
    examples: [
      ["the Complement System", ""],
      ["Regulatory T Cells", ""],
    ],
  },
  {
    id: "about/product-and-its-trials",
    kind: "about-product",
    title: /^[^,]{3,40} and (?:the|its) .{0,60}\b(?:trials?|stud(?:y|ies)|clinical program(?:me)?)\b/i,
    text: /^(?:[^.]|\.(?! [A-Z])){0,60}?\b(?:is|are) (?:an? |the |our )(?!.{0,80}\b(?:stud(?:y|ies)|trials?)\b)/i,
    examples: [
      ["Zelora and the Phase 3 Trials Program", "Zelora is a selective activator of cardiac myosin."],
    ],
  },
  {
    id: "about/trial-by-title",
    kind: "about-trial",
    title:
      /\b(?:stud(?:y|ies)|trials?|NCT\d{8}|clinical (?:development )?program(?:me)?|phase (?:[1-4]|i{1,3}v?)[ab]?(?:\/[1-4i]{1,3}[ab]?)? .{0,60}(?:program|design))\b/i,
    examples: [
      ["the BEACON Study", ""],
      ["the Phase 2 Trial of ACM-101", ""],
    ],
  },
  {
    id: "about/other-by-title",
    kind: "about-other",
    title:
      /\b(?:collaboration|designations?|partnership|alliance|agreement|program(?:me)?s?(?! development)|initiative|voucher|fast track|breakthrough therapy|orphan drug|priority review|accelerated approval|prime\b|rmat|emergency use|FDA|EMA|access|commitment|conference|meeting|award)\b/i,
    examples: [
      ["the Acme-Bolt Collaboration", ""],
      ["Fast Track Designation", ""],
    ],
  },
  {
    id: "about/product",
    kind: "about-product",
    title: compact(
      /[®™]|\b(?:\p{Lu}{1,6}[- ]?\d{2,7}\p{L}?|\p{Lu}{2,6}-\p{L}{1,4}\d{1,4}|platform|technology|vaccine|therapy|system|test|assay|candidate|injection|capsules|tablets|inhibitors?|antibod(?:y|ies)|portfolio)\b|\b\p{L}{3,20}(?:mab|tinib|ciclib|parib|gliptin|gliflozin|sartan|statin|vir|leucel|vec|nersen|siran|tide|cept|prazole|floxacin|caftor|stat|kinra)\b\b/u,
    ),
    examples: [
      ["ACMERA®", ""],
      ["ACM-101", ""],
      ["acmetinib", ""],
    ],
  },
  {
    id: "about/disease-by-title",
    kind: "about-disease",
    title: compact(
      /\b(?:diseases?|syndromes?|disorders?|conditions|cancers?|malignanc(?:y|ies)|neoplasms?|tumou?rs?|cough|insomnia|virus|anxiety|blindness|melanoma|carcinoma|diabetes|infections?|deficienc(?:y|ies)|insufficiency|lupus|erythematosus|failure|(?:o?edema)|degeneration|h(?:a)?emorrhages?|embolism|arrhythmias?|fibrillation|ataxia|apn(?:o)?ea|allerg(?:y|ies)|ulcers?|wounds?|burns|acne|eczema|rosacea|alopecia|vitiligo|warts|pruritus|gout|h(?:a)?emophilia|autism|ADHD|agitation|narcolepsy|spasticity|seizures|tremor|pre-?eclampsia|infertility|cachexia|malaria|dengue|zika|ebola|rabies|RSV|mpox|anthrax|pneumonia|emphysema|bronchiectasis|COPD|NASH|MASH|myopia|presbyopia|dry eye|cataracts?|tinnitus|(?:hearing|vision|hair) loss|rejection|fibrosis|dystrophy|atrophy|palsy|obesity|asthma|psoriasis|hypertension|migraine|epilepsy|depression|schizophrenia|dementia|COVID-19|influenza|sepsis|stroke|withdrawal|addiction|pain|injury|HIV|fibroids?|fractures?|menopause|bleeding|\p{L}{1,30}(?:itis|oma|omas|emia|aemia|uria|pathy|osis|algia|plegia|penia|myelia))\b(?! (?:®|™|vaccine|candidate))/iu,
    ),
    examples: [
      ["Multiple Myeloma", ""],
      ["Alzheimer’s Disease", ""],
    ],
  },
  {
    id: "about/company-by-own-name",
    kind: "about-company",
    text: compact(
      /^(?:\p{Lu}[\p{L}\d&’'-]{1,24}\s){1,3}(?:Pharmaceuticals?|Pharma|Therapeutics|Biosciences?|Biotherapeutics|Biopharma|Biologics|Biotech|Biomedical|Sciences|Laboratories|Medicines|Genetics|Genomics|Diagnostics|Oncology|Bio|Health|Holdings|Group|Inc\.?|Corp\.?|Ltd\.?|plc|AG|SE|AB|N\.V\.|S\.A\.)(?=[\s,(]|$)/u,
    ),
    examples: [["Bolt", "Bolt Therapeutics is dedicated to families affected by disorders of bone growth."]],
  },
  {
    id: "about/company-by-text",
    kind: "about-company",
    text: new RegExp(
      `^(?:[^.]|\\.(?! [A-Z])){0,90}?\\b(?:is|are|was|were|as) (?:an? |the |one of |among )(?:[^.,;]|\\.(?! [A-Z])|,(?= [\\p{L}-]{2,20}(?: and)? [\\p{L}-]{2,20} )){0,110}?\\b${COMPANY_NOUN}\\b(?![’'-])`,
      "iu",
    ),
    examples: [["Acme", "Acme is a clinical-stage biopharmaceutical company."]],
  },
  {
    id: "about/society-by-text",
    kind: "about-company",
    text: compact(
      /^The (?:\p{Lu}[\p{L}’-]{1,20} (?:(?:of|for|and|&) )?){1,6}(?:Association|Foundation|Institute|Society|Council|Alliance)\b/u,
    ),
    examples: [["AMDA", "The Acme Muscular Disease Association (AMDA) gathers patients and families."]],
  },
  {
    id: "about/product-by-nature",
    kind: "about-product",
    text: compact(
      /^(?:[^.]|\.(?! [A-Z])){0,90}?\b(?:is|are) (?:an? |the |one of |our )(?:[\p{L}\d®™,/()-]{1,24} ){0,8}?(?:medicine|antibod(?:y|ies)|inhibitor|agonist|antagonist|activator|modulator|blocker|degrader|stabilizer|analog(?:ue)?|prodrug|therapy|treatment|vaccine|molecule|drug|compound|biosimilar|peptide|oligonucleotide|radioligand|conjugate|formulation|tablet|capsule|injection|suspension|cream|gel|foam|lotion|patch|spray|antibiotic|antiviral|antifungal|cephalosporin|steroid|catheter|stent|pump|implant|assay|device)s?\b/iu,
    ),
    examples: [
      ["ZELORA", "ZELORA is an oral medicine that blocks a protein of breast cancer cells."],
      ["Zelcitabine", "Zelcitabine is a deoxycytidine analog. In a trial in 44 patients it was safe."],
    ],
  },
  {
    id: "about/other-by-text",
    kind: "about-other",
    text: /^(?:[^.]|\.(?! [A-Z])){0,60}\b(?:pilot program|program|designation|initiative|pathway|collaboration)\b/i,
    examples: [["CNPV", "The pilot program is designed to speed reviews."]],
  },
  {
    id: "about/disease-by-text",
    kind: "about-disease",
    text: /^(?:[^.]|\.(?! [A-Z])){0,120}?\b(?:is|are|refers? to|affects?|occurs?|causes?)\b(?:[^.]|\.(?! [A-Z])){0,120}?\b(?:disease|disorder|condition|cancer|syndrome|illness|infection|malignanc|inflammation|tumou?r|affecting|affects)/i,
    examples: [["aHUS", "aHUS is an ultra-rare disease that affects children."]],
  },
  {
    id: "about/disease-by-burden",
    kind: "about-disease",
    text: /^(?!.{0,300}\b(?:company|headquarter|founded|employs?|our|we|corporation|acquired|pipeline|develops?|discovers?|is developing|markets?|focused|dedicated|biotech|biopharma|pharma|medicines? (?:for|to))\b)[^®™]{0,260}?\b(?:patients|people|adults|women|men|boys|girls|children|americans|births|prevalence|incidence|symptoms|mortality|deaths|median survival|diagnosed)\b/isu,
    examples: [
      [
        "ATTR-CM",
        "In this disease the protein comes apart and is laid down in the heart. Median survival is two years.",
      ],
      ["Uterine Fibroids", "Fibroids are benign growths. By the age of 50 they are found in most women."],
    ],
  },
  {
    id: "about/trial-by-text",
    kind: "about-trial",
    text: /^(?:[^.]|\.(?! [A-Z])){0,100}?\b(?:is|was)\b(?:[^.]|\.(?! [A-Z])){0,100}?\b(?:randomi[sz]ed|double-blind|open-label|placebo-controlled|clinical trial|phase [1-4i])/i,
    examples: [["BEACON", "BEACON is a randomized, double-blind trial."]],
  },
  {
    id: "about/product-by-text",
    kind: "about-product",
    text: /^(?:[^.]|\.(?! [A-Z])){0,160}?\b(?:is|are)\b(?:[^.]|\.(?! [A-Z])){0,160}?\b(?:investigational|antibod|inhibitor|medicine|drug|therap|treatment|vaccine|agonist|antagonist|molecule|tablet|injection|device|test|platform|technology|product|biosimilar|compound|formulation|agent|approved|indicated|designed)/i,
    examples: [["Zelora", "Zelora is an investigational oral inhibitor."]],
  },
  {
    id: "about/product-by-small-letters",
    kind: "about-product",
    title: /^\p{Ll}{5,30}$/u,
    examples: [["zelacamten", ""]],
  },
  {
    id: "about/product-by-action",
    kind: "about-product",
    text: /^(?:[^.]|\.(?! [A-Z])){0,60}?\b(?:is thought to|is believed to|works by|acts (?:by|on|as)|binds|blocks|inhibits|modulates|targets|activates|is given|is taken|is administered)\b/i,
    examples: [["ZELORA", "ZELORA is thought to modulate sodium channels."]],
  },
  {
    id: "about/company-by-heart",
    kind: "about-company",
    text: /^(?:.{0,80}\b(?:headquarter|founded in|our (?:mission|purpose|goal)|we (?:are|strive|aim|research|believe)|employ(?:s|ees)|(?:biopharma|pharma|biotech)|is (?:dedicated|committed|focused|pioneering|advancing|developing|building|leading|redefining|transforming)|(?:discovers?|develops?|focuses|unites|is listed|works|makes|turns)\b)|for (?:more than|over|nearly) )/is,
    examples: [
      ["Acme", "Acme is dedicated to patients."],
      ["Acme", "For more than 100 years, Acme has made medicines."],
    ],
  },
];

/** `title` is the heading without "About"; `text` the beginning of what stands below; `issuerNames` in lower case. */
export function aboutKind(title: string, text: string, issuerNames: readonly string[]): AboutKind {
  const bare = title.replace(/^(?:the|our)\s/i, "").trim();
  const lower = bare.toLowerCase();
  if (issuerNames.some((name) => name.length > 2 && lower === name)) return "about-company";
  if (lower.length > 4 && issuerNames.some((name) => name.split(/[\s,]/)[0] === lower))
    return "about-company";
  const words = lower.split(" ").length;
  const ofIssuer = issuerNames.some(
    (name) => name.length > 2 && lower.startsWith(`${name} `) && words - name.split(" ").length <= 2,
  );
  if (ofIssuer && !/[®™\d]|trial|study|program|collaborat|vaccine|platform/.test(lower))
    return "about-company";
  if (isDepartment(lower, issuerNames)) return "about-company";
  for (const rule of ABOUT_RULES) {
    if (rule.title && !rule.title.test(bare)) continue;
    if (rule.text && !rule.text.test(text)) continue;
    return rule.kind;
  }
  return "about-company";
}

/** "Acme in Dermatology", "Acme Oncology", "Bolt Oncology at Acme": the issuer, by a part of itself. */
function isDepartment(title: string, issuerNames: readonly string[]): boolean {
  const [first = "", second = "", third = ""] = title.split(" ");
  if (/[®™\d’']/.test(title) || first.length < 4) return false;
  const ofIssuer = issuerNames.some((name) => name.split(" ").slice(0, 2).includes(first));
  if (!ofIssuer) return false;
  return (
    (second === "in" && third !== "") ||
    (third === "" &&
      /^(?:oncology|diabetes|immunology|neuroscience|dermatology|hematology|biosimilars|vaccines)$/.test(
        second,
      ))
  );
}
