import { compact } from "../../patterns/compact.js";

const words = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(" ")));

/** Nouns that a disease's name may end in, folded (American, singular). */
export const DISEASE_HEADS = words(
  "cancer carcinoma adenocarcinoma tumor neoplasm malignancy lymphoma leukemia myeloma sarcoma melanoma glioma metastasis polyp polyposis cyst",
  "disease disorder syndrome infection deficiency insufficiency dystrophy palsy failure fibrosis cirrhosis sclerosis atrophy anemia diabetes dementia arthritis dermatitis",
  "colitis hepatitis nephritis nephropathy neuropathy retinopathy myopathy cardiomyopathy encephalopathy thrombosis thrombocytopenia neutropenia hypertension hypotension",
  "obesity asthma ataxia epilepsy seizure depression schizophrenia psychosis migraine headache insomnia apnea lupus edema degeneration impairment hemophilia",
  "thalassemia amyloidosis porphyria hyperplasia dysplasia pneumonia sepsis influenza tuberculosis malaria urticaria alopecia vitiligo psoriasis acne eczema endometriosis",
  "osteoporosis osteoarthritis gout stroke infarction ischemia fibrillation arrhythmia tachycardia stenosis aneurysm embolism hemorrhage hematoma ulcer keratitis uveitis glaucoma",
  "cataract blindness malformation lipodystrophy hypothyroidism hyperthyroidism hypoglycemia hyperglycemia hyperkalemia hypercholesterolemia hyperlipidemia acidosis withdrawal addiction pruritus",
  "injury allergy hernia neuralgia obstruction occlusion regurgitation pain tremor spasticity dystonia dyskinesia delirium autism anxiety incontinence dysfunction fracture tinnitus paralysis paresis aphasia amblyopia",
  "vasculitis encephalitis meningitis myelitis neuritis neuroblastoma glioblastoma retinoblastoma hemangioma fibroid constipation cholangitis mucositis mania wart contracture scarring",
);

/** Heads that name nothing without a word before them. */
export const EMPTY_HEADS = words(
  "disease disorder syndrome infection deficiency insufficiency failure degeneration impairment withdrawal edema hemorrhage ulcer depression blindness addiction dysplasia",
  "hyperplasia malformation atrophy palsy stenosis infarction ischemia embolism thrombosis tumor neoplasm cyst polyp injury dysfunction fracture paralysis hematoma contracture scarring metastasis metastase wart obstruction occlusion regurgitation",
);

/** Words that may stand before a disease's head and belong to its name: sites, kinds, causes. */
export const NAME_PARTS = words(
  "breast lung prostate colorectal colon rectal ovarian cervical endometrial uterine gastric gastroesophageal esophageal oesophageal stomach pancreatic liver hepatocellular biliary",
  "bile duct tract renal kidney bladder urothelial thyroid skin brain head neck oral mouth bone soft tissue blood hematologic hematological haematological lymphoid myeloid lymphocytic lymphoblastic myelogenous",
  "cell b-cell t-cell follicular mantle marginal zone germ squamous basal ductal lobular non-small non hodgkin hodgkin's merkel ewing uveal cutaneous mucosal neuroendocrine",
  "solid malignant benign heart cardiac cardiovascular pulmonary respiratory airway vascular arterial venous coronary valve cerebral neurological neurologic neurodegenerative neuromuscular",
  "central nervous system spinal cord muscular muscle motor neuron autoimmune immune inflammatory allergic infectious viral bacterial fungal parasitic metabolic endocrine genetic orphan",
  "hereditary inherited dominantly recessively autosomal dominant recessive x-linked axial familial congenital idiopathic diabetic alcoholic nonalcoholic non-alcoholic fatty bowel intestinal gastrointestinal ocular eye retinal macular corneal optic",
  "chronic acute subacute obstructive interstitial end-stage polycystic glomerular lysosomal storage mitochondrial urea cycle sickle iron complement-mediated complement psychiatric mental mood anxiety bipolar",
  "obsessive compulsive depressive attention deficit substance opioid alcohol sleep movement hyperkinetic ischemic hemorrhagic atopic seborrheic plaque rheumatoid psoriatic juvenile",
  "osteoarthritis ankylosing systemic lupus erythematosus hemolytic uremic thrombotic aplastic pernicious urinary bloodstream structure intra-abdominal staphylococcal streptococcal pneumococcal meningococcal",
  "herpes zoster simplex papillomavirus cytomegalovirus rhinovirus hepatitis syncytial virus hiv sars-cov-2 coronavirus ebola zika rabies dengue west nile clostridioides difficile",
  "acid lipase growth hormone adrenal cortical vitamin factor protein antitrypsin alpha beta gamma brain injury traumatic",
  "foot leg hand wrist hip knee shoulder elbow back spine disc joint tendon iliac femoral iliofemoral popliteal tibial peripheral radiation nail scalp hair ear nose nasal sinus throat vocal carotid aortic mitral tricuspid atrial ventricular pleural peritoneal meningeal",
  "cranial facial nerve sensory auditory hearing vision visual memory speech language learning eating gambling panic stress social personality tic impulse sexual erectile gender pelvic vaginal vulvar penile",
  "testicular anal perianal abdominal chest lumbar cervical sacral low lower upper limb extremity maternal fetal neonatal infantile wound pressure donor graft transplant cord vein artery bladder urethral sphincter",
  "monoclonal plasma histiocytic eosinophilic neutrophilic granulomatous demyelinating degenerative proliferative nonproliferative neovascular wet dry geographic open angle reading spectrum developmental intellectual",
  "deep complicated uncomplicated gram-positive gram-negative cognitive cancer post-stroke poststroke post-operative postoperative post-traumatic posttraumatic pigment epithelial mass tissue surgical chemotherapy-induced opioid-induced drug-induced radiation-induced chemotherapy",
  "tobacco nicotine cocaine cannabis methamphetamine stimulant food peanut environmental seasonal rare-disease autoantibody lipid amino fatty-acid oxidation peroxisomal vitreoretinal",
);

/** Words of degree, course and treatment before a name: they leave the name and are kept as qualifiers. */
export const QUALIFIERS = words(
  "relapsed refractory relapsing recurrent metastatic advanced unresectable resectable resected locally regionally early late early-stage late-stage moderate moderately severe severely mild mildly moderate-to-severe mild-to-moderate",
  "non-responsive nonresponsive active actively uncontrolled inadequately poorly controlled symptomatic asymptomatic high-risk higher-risk lower-risk low-risk intermediate-risk high-grade low-grade high intermediate low risk grade",
  "progressive persistent recurrent/metastatic recalcitrant life-threatening intractable residual compensated decompensated inoperable incurable aggressive indolent stable acute chronic subacute",
  "r/r non-metastatic nonmetastatic castration-resistant hormone-sensitive hormone-receptor-positive platinum-resistant platinum-sensitive steroid-refractory treatment-resistant treatment-refractory drug-resistant",
  "triple-negative her2-positive her2-negative egfr-mutated kras-mutated pd-l1-positive biomarker-positive infantile-onset later-onset adult-onset late-onset early-onset bulbar-onset juvenile-onset",
  "stage iii iv ii iiia iiib iiic ib iia iib",
);

/** Words that say which patients: kept as qualifiers, but no part of the mention. */
export const PATIENT_WORDS = words(
  "pediatric paediatric adult adolescent elderly childhood newly diagnosed previously treated untreated treatment-naive naive treatment-experienced heavily pretreated pre-treated first-line second-line third-line frontline",
  "canine feline bovine equine porcine avian front-line first second third line later-line late-line 1l 2l 3l transplant-eligible transplant-ineligible eligible ineligible difficult-to-treat hard-to-treat postmenopausal",
);

/** Words before a name that say nothing of it and are not kept. */
export const SILENT_WORDS = words(
  "certain other various multiple several these such many rare ultra-rare debilitating devastating fatal deadly common different serious possible suspected confirmed known underlying specific additional",
  "second-most third-most most some all any both related new treatable non-treatable hardest-to-treat challenging complex",
);

/** What a disease brings with it and a drug may treat by itself, folded. */
export const SYMPTOMS = words(
  "pain diarrhea nausea vomiting headache fatigue pruritus itch cough fever anemia agitation psychosis depression dyskinesia spasticity constipation dysmenorrhea bleeding cachexia proteinuria",
  "edema anxiety insomnia sleepiness dyspnea hypotension neutropenia thrombocytopenia seizure arthralgia myalgia arthritis ulcer mucositis stroke hypercalcemia osteoporosis fibrosis cirrhosis sialorrhea chorea heartburn vertigo flush spasm dryness congestion bradycardia retention nosebleed hive clot mouth ache",
);

/** Names of one word for so many diseases that words before them make another one of it, folded. */
export const GENERIC_NAMES = words(
  "cancer carcinoma adenocarcinoma tumor neoplasm lymphoma leukemia sarcoma anemia arthritis hepatitis dermatitis diabetes neuropathy nephropathy encephalopathy cardiomyopathy myopathy fibrosis dystrophy infection",
  "disease disorder syndrome deficiency pain edema seizure thrombosis hypertension dementia ataxia encephalitis meningitis pneumonia cirrhosis failure stroke hemorrhage retinopathy colitis nephritis vasculitis",
  "amyloidosis porphyria epilepsy depression headache allergy injury fracture ulcer glioma lipodystrophy keratitis conjunctivitis uveitis lupus hypotension malignancy",
);

/** Ends of one-word diseases, and words that share them. */
export const DISEASE_ENDINGS = compact(
  /^\p{L}{3,20}(?:itis|omas?|emias?|aemias?|opathy|opathies|osis|oses|algia|penia|uria|plegia|trophy|sclerosis|cytosis|philia|cythemia|megaly|rrhea|rrhoea|rrhage|iasis|phobia|paresis|plasia|dynia|malacia|phagia|phasia|praxia|kinesia|lepsy|ptysis|ectasis)$/u,
);
/** The letters that these end in: spares most words the search. */
const DISEASE_LETTERS = words("is as es us ma ia ea ly hy sy ge");
const HYPER_OR_HYPO = compact(/^(?:hyper|hypo)\p{L}{3,18}(?:ism|ia|sion|osis|idity)$/u);
const NOT_DISEASES = words(
  "diploma genoma genome coma aroma stoma soma chroma analysis diagnosis prognosis osmosis mitosis meiosis apoptosis hypnosis symbiosis biosis dosis transposis",
  "diagnoses prognoses doses ketosis metamorphosis homeostasis biopsy euphemia academia media bohemia anosis phagocytosis endocytosis exocytosis pinocytosis transcytosis hematopoiesis osteogenesis",
  "autotrophy philosophy telepathy empathy sympathy apathy homeopathy allopathy naturopathy osteopathy antipathy oklahoma sonoma tacoma roma paloma plasma chemotherapy",
  "nostalgia symptoma ferroptosis pyroptosis necroptosis glycosis lycosis fibrinolysis hemolysis dialysis proteolysis xenobiosis utopia encyclopedia hypothesis hyperphagia-free aplasia anaplasia metaplasia hypoplasia",
);

/** "cystitis", "hypothyroidism": a word that names a disease by its build alone. `word` is in lower case. */
export function isBuiltAsDisease(word: string): boolean {
  if (word.length < 7 || NOT_DISEASES.has(word)) return false;
  if (word.startsWith("hyp") && HYPER_OR_HYPO.test(word)) return true;
  return (
    DISEASE_LETTERS.has(word.slice(-2)) &&
    DISEASE_ENDINGS.test(word) &&
    !/(?:po|do|no|lo|io)ses$|therapy$/.test(word)
  );
}

/** Sites and kinds that may share one head in a list: "breast and ovarian cancer". */
export const SHARING_WORDS = words(
  "breast lung prostate colorectal colon rectal ovarian cervical endometrial gastric gastroesophageal esophageal pancreatic liver hepatocellular renal kidney bladder urothelial thyroid skin brain head neck hodgkin biliary bone blood",
  "solid hematologic hematological follicular diffuse cardiovascular metabolic neurological neurologic autoimmune inflammatory infectious ocular genetic neurodegenerative respiratory viral bacterial psychiatric allergic",
  "rheumatic neuromuscular gastrointestinal hepatic cardiac pulmonary fungal parasitic retinal food environmental endocrine immunological dermatological cutaneous",
);

/** What bears a disease's name and is none: "Multiple Sclerosis Society". */
export const NAMED_AFTER =
  /^(?:Week|Society|Association|Foundation|Institute|Congress|Center|Centre|Council|Alliance|Network|Research|Program|Fund|Therapeutics|Pharma|Partners|Conference|Meeting|Symposium|Summit|Group|Consortium|Initiative|Journal|Letters|Scale|Score|Index|Inventory|Questionnaire|Rating|Assessment|Registry|Day|Month)$/;

/** What bears a disease's name where only names have capitals. */
export const NAMED_AFTER_IN_TEXT =
  /^(?:Study|Trial|Version|Activity|Area|Severity|Clinic|Unit|Program|Division)$/;

/** What stands after a disease's word where it only describes: "cancer cells", "tumor necrosis factor". */
export const DESCRIBED_BY_DISEASE = words(
  "ankara necrosis factor cell cells antigen antigens suppressor microenvironment marker markers biology genetics size volume burden mass lysis gene genes mutations biopsy biopsies surgery surgeries surgeon surgeons tissue tissues samples sample vector vectors velocity protein proteins score scores",
);

/** Organs after "of the": "carcinoma of the esophagus". */
export const ORGANS = words(
  "esophagus oesophagus cervix lung lungs prostate pancreas ovary ovaries uterus endometrium colon rectum anus larynx pharynx nasopharynx oropharynx stomach kidneys penis vulva vagina peritoneum",
);

/** Adjectives that share the endings of medical ones. */
export const NOT_NAME_ADJECTIVES = words(
  "genomic natural innovative international pharmacological universal emerging mechanical electrical financial legal digital personal professional national regional local cultural educational technical",
  "functional structural molecular cellular clinical potential medical critical additional several pivotal investigational therapeutic pharmaceutical effective positive negative specific public global economic biological",
  "allogeneic autologous xenogeneic syngeneic radiographic radiologic radiological micrometastatic virologic virological",
  "serious various previous topical final total initial initiative strategic scientific academic commercial regulatory preliminary primary secondary tertiary historical general typical significant individual optimal oral novel",
  "oncolytic extensive comprehensive active progressive aggressive invasive adaptive alternative attractive definitive exclusive intensive massive native negative objective passive predictive preventive preventative productive prospective",
  "retrospective relative respective selective sensitive successive supportive tentative fantastic basic classic dynamic electronic generic realistic specific static systematic thematic automatic dramatic drastic logical practical radical",
  "vertical identical essential substantial beneficial crucial special official social actual annual casual continual gradual mutual usual virtual visual equal ideal real formal normal abnormal original exceptional operational optional",
  "institutional traditional conventional nutritional promotional rational sectional behavioral federal integral lateral literal moral neutral numeral several typical topical tropical vital digital capital hospital continuous curious dangerous",
  "enormous famous generous numerous obvious previous prosperous rigorous spontaneous tremendous vigorous arbitrary contemporary complementary customary elementary exemplary imaginary legendary literary military monetary ordinary",
  "preliminary proprietary revolutionary sanitary solitary stationary subsidiary summary supplementary temporary voluntary statistical mathematical chemical diagnostic prognostic prophylactic immunologic eligible responsible possible",
  "treatable manageable preclinical nonclinical human medicine vaccine routine baseline online machine genuine discipline decline define combine engine examine imagine nine mine fine line pipeline deadline guideline headline outline underline",
);
