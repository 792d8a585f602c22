/** Nouns that a disease's name may end in, in the singular. */
export const DISEASE_HEADS = new Set(
  (
    "cancer carcinoma adenocarcinoma tumor tumour neoplasm malignancy lymphoma leukemia leukaemia myeloma sarcoma melanoma glioma disease disorder " +
    "syndrome infection deficiency dystrophy palsy failure fibrosis cirrhosis sclerosis atrophy anemia anaemia diabetes dementia arthritis dermatitis " +
    "colitis hepatitis nephritis nephropathy neuropathy retinopathy myopathy cardiomyopathy encephalopathy thrombosis thrombocytopenia neutropenia hypertension " +
    "obesity asthma ataxia epilepsy seizure depression schizophrenia psychosis migraine insomnia lupus edema oedema degeneration impairment hemophilia haemophilia " +
    "thalassemia amyloidosis porphyria hyperplasia dysplasia pneumonia sepsis influenza tuberculosis malaria urticaria alopecia vitiligo psoriasis acne endometriosis " +
    "osteoporosis osteoarthritis gout stroke infarction ischemia fibrillation arrhythmia stenosis aneurysm embolism hemorrhage ulcer keratitis uveitis glaucoma " +
    "cataract blindness malformation lipodystrophy hypothyroidism hyperthyroidism hypoglycemia hyperglycemia hyperkalemia hypercholesterolemia hyperlipidemia acidosis withdrawal addiction pruritus"
  ).split(" "),
);

/** Heads that name nothing without a word before them. */
export const EMPTY_HEADS = new Set(
  "disease disorder syndrome infection deficiency failure degeneration impairment withdrawal edema oedema hemorrhage ulcer depression blindness addiction dysplasia hyperplasia malformation atrophy palsy stenosis seizure infarction ischemia embolism thrombosis tumor tumour neoplasm cataract".split(
    " ",
  ),
);

/** Words that may stand before a disease's head and belong to its name: sites, kinds, causes. */
export const NAME_PARTS = new Set(
  (
    "breast lung prostate colorectal colon rectal ovarian cervical endometrial uterine gastric gastroesophageal esophageal oesophageal stomach pancreatic liver hepatocellular biliary " +
    "bile duct renal kidney bladder urothelial thyroid skin brain head neck oral bone soft tissue blood hematologic hematological haematological lymphoid myeloid lymphocytic lymphoblastic myelogenous " +
    "small large cell b-cell t-cell follicular mantle marginal zone germ squamous basal ductal lobular non-small non hodgkin hodgkin's merkel ewing uveal cutaneous mucosal neuroendocrine " +
    "solid malignant heart cardiac cardiovascular pulmonary respiratory airway vascular arterial venous coronary valve cerebral neurological neurologic neurodegenerative neuromuscular " +
    "central nervous system spinal cord muscular muscle motor neuron autoimmune immune inflammatory allergic infectious viral bacterial fungal parasitic metabolic endocrine genetic rare orphan " +
    "hereditary inherited familial congenital idiopathic diabetic alcoholic nonalcoholic non-alcoholic fatty liver bowel intestinal gastrointestinal ocular eye retinal macular corneal optic " +
    "chronic acute obstructive interstitial end-stage end stage polycystic glomerular lysosomal storage mitochondrial urea cycle sickle iron complement-mediated complement mediated kidney psychiatric mental mood anxiety bipolar " +
    "obsessive compulsive major depressive attention deficit substance opioid alcohol use sleep movement hyperkinetic ischemic hemorrhagic atopic seborrheic plaque rheumatoid psoriatic juvenile " +
    "osteoarthritis ankylosing systemic lupus erythematosus hemolytic uremic thrombotic aplastic pernicious urinary tract bloodstream skin structure intra-abdominal staphylococcal streptococcal pneumococcal meningococcal " +
    "herpes zoster simplex papillomavirus cytomegalovirus rhinovirus hepatitis respiratory syncytial virus hiv sars-cov-2 coronavirus ebola zika rabies dengue west nile clostridioides difficile " +
    "lysosomal acid lipase growth hormone adrenal cortical thyroid vitamin factor protein antitrypsin alpha beta gamma type mediated related associated induced dependent resistant brain injury traumatic"
  ).split(" "),
);

/** Words that say which patients or how far, not which disease: they leave the name and become qualifiers. */
export const QUALIFIERS = new Set(
  (
    "relapsed refractory relapsing recurrent metastatic advanced unresectable resectable locally early late early-stage late-stage moderate severe mild moderate-to-severe mild-to-moderate " +
    "active uncontrolled controlled symptomatic asymptomatic pediatric paediatric adult adolescent elderly newly diagnosed previously treated untreated treatment-naive naive first-line second-line " +
    "third-line high-risk higher-risk high low lower risk low-risk intermediate steroid-refractory treatment-resistant difficult-to-treat hard-to-treat transplant-eligible transplant-ineligible eligible ineligible " +
    "progressive persistent recalcitrant life-threatening serious r/r stage iii iv ii i non-metastatic castration-resistant hormone-sensitive hormone-receptor-positive platinum-resistant " +
    "triple-negative her2-positive her2-negative egfr-mutated kras-mutated pd-l1-positive biomarker-positive infantile-onset later-onset adult-onset late-onset bulbar-onset " +
    "inadequately certain other various multiple several these such many rare debilitating devastating fatal deadly common different"
  ).split(" "),
);

/** Qualifiers that say nothing and are not kept. */
export const EMPTY_QUALIFIERS = new Set(
  "certain other various multiple several these such many rare debilitating devastating fatal deadly common different serious i high low risk stage".split(
    " ",
  ),
);

/** Ends of one-word diseases, and words that share them. */
export const DISEASE_ENDINGS =
  /^\p{L}{3,20}(?:itis|oma|omas|emia|aemia|opathy|opathies|osis|oses|algia|penia|uria|plegia|trophy|sclerosis|cytosis|philia|cythemia|emias)$/u;
export const NOT_DISEASES = new Set(
  (
    "diploma genoma genome coma aroma stoma soma chroma analysis diagnosis prognosis osmosis mitosis meiosis apoptosis necrosis hypnosis symbiosis biosis dosis transposis " +
    "diagnoses prognoses doses ketosis metamorphosis homeostasis biopsy euphemia academia media bohemia anosis phagocytosis endocytosis exocytosis pinocytosis transcytosis hematopoiesis osteogenesis " +
    "autotrophy philosophy atrophy telepathy empathy sympathy apathy homeopathy allopathy naturopathy antipathy oklahoma sonoma tacoma roma paloma plasma " +
    "nostalgia symptoma ferroptosis pyroptosis necroptosis glycosis lycosis sinusitis-free fibrinolysis hemolysis paralysis dialysis proteolysis"
  ).split(" "),
);

/** Sites that share one head in lists: "breast and ovarian cancer". */
export const SITES = new Set(
  "breast lung prostate colorectal colon rectal ovarian cervical endometrial gastric esophageal pancreatic liver hepatocellular renal kidney bladder urothelial thyroid skin brain head neck hodgkin biliary bone blood solid hematologic follicular diffuse type cardiovascular metabolic neurological autoimmune inflammatory infectious ocular genetic neurodegenerative respiratory viral bacterial psychiatric".split(
    " ",
  ),
);
