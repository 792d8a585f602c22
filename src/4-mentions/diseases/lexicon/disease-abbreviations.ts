/**
 * Abbreviations that releases use without writing them out: abbreviation, TAB, the disease in full. Those with "?" mean
 * other things too ("MS" is a degree) and count only where the release names the disease in full or speaks of patients.
 */
export const DISEASE_ABBREVIATIONS = `AATD	alpha-1 antitrypsin deficiency
ABSSSI	acute bacterial skin and skin structure infections
AD?	Alzheimer's disease
ADHD	attention deficit hyperactivity disorder
ADPKD	autosomal dominant polycystic kidney disease
AF?	atrial fibrillation
AFib	atrial fibrillation
aGVHD	acute graft-versus-host disease
AH?	alcoholic hepatitis
aHUS	atypical hemolytic uremic syndrome
AIDS	acquired immunodeficiency syndrome
AIH	autoimmune hepatitis
AKI	acute kidney injury
ALD?	adrenoleukodystrophy
ALL?	acute lymphoblastic leukemia
ALS	amyotrophic lateral sclerosis
AMD	age-related macular degeneration
AML	acute myeloid leukemia
ANCA-associated vasculitis	ANCA-associated vasculitis
APDS	activated PI3K delta syndrome
ARDS	acute respiratory distress syndrome
ASCVD	atherosclerotic cardiovascular disease
ASD?	autism spectrum disorder
ATTR	transthyretin amyloidosis
ATTR-CM	transthyretin amyloid cardiomyopathy
ATTR-PN	transthyretin amyloid polyneuropathy
hATTR	hereditary transthyretin amyloidosis
AUD?	alcohol use disorder
axSpA	axial spondyloarthritis
nr-axSpA	non-radiographic axial spondyloarthritis
r-axSpA	radiographic axial spondyloarthritis
BCC	basal cell carcinoma
BMD?	Becker muscular dystrophy
BPD?	borderline personality disorder
BPDCN	blastic plasmacytoid dendritic cell neoplasm
BPH	benign prostatic hyperplasia
BTC	biliary tract cancer
C3G	C3 glomerulopathy
CABP	community-acquired bacterial pneumonia
CAD?	coronary artery disease
CAH?	congenital adrenal hyperplasia
CCA?	cholangiocarcinoma
CDAD	Clostridioides difficile-associated disease
CDI?	Clostridioides difficile infection
rCDI	recurrent Clostridioides difficile infection
CDKL5 deficiency disorder	CDKL5 deficiency disorder
CF?	cystic fibrosis
cGVHD	chronic graft-versus-host disease
cHL	classical Hodgkin lymphoma
CIDP	chronic inflammatory demyelinating polyneuropathy
CINV	chemotherapy-induced nausea and vomiting
CIPN	chemotherapy-induced peripheral neuropathy
CKD	chronic kidney disease
CLE	cutaneous lupus erythematosus
CLL	chronic lymphocytic leukemia
CML	chronic myeloid leukemia
CMML	chronic myelomonocytic leukemia
CMT	Charcot-Marie-Tooth disease
CMV	cytomegalovirus infection
COPD	chronic obstructive pulmonary disease
CRC?	colorectal cancer
mCRC	colorectal cancer
CRPC	castration-resistant prostate cancer
mCRPC	castration-resistant prostate cancer
nmCRPC	castration-resistant prostate cancer
mCSPC	castration-sensitive prostate cancer
mHSPC	hormone-sensitive prostate cancer
CRSwNP	chronic rhinosinusitis with nasal polyps
CRS with nasal polyps	chronic rhinosinusitis with nasal polyps
CSCC	cutaneous squamous cell carcinoma
cSCC	cutaneous squamous cell carcinoma
CSU	chronic spontaneous urticaria
CTCL	cutaneous T-cell lymphoma
cTTP	congenital thrombotic thrombocytopenic purpura
cUTI	complicated urinary tract infections
cIAI	complicated intra-abdominal infections
DCIS	ductal carcinoma in situ
DED	dry eye disease
DFU	diabetic foot ulcer
DIPG	diffuse intrinsic pontine glioma
DKD	diabetic kidney disease
DLBCL	diffuse large B-cell lymphoma
DMD	Duchenne muscular dystrophy
DME	diabetic macular edema
DPN	diabetic peripheral neuropathy
DPNP	diabetic peripheral neuropathic pain
DVT	deep vein thrombosis
EB?	epidermolysis bullosa
RDEB	recessive dystrophic epidermolysis bullosa
DEB	dystrophic epidermolysis bullosa
EGPA	eosinophilic granulomatosis with polyangiitis
EoE	eosinophilic esophagitis
EPI?	exocrine pancreatic insufficiency
FAP?	familial adenomatous polyposis
FCS	familial chylomicronemia syndrome
FNAIT	fetal and neonatal alloimmune thrombocytopenia
FOP	fibrodysplasia ossificans progressiva
FSGS	focal segmental glomerulosclerosis
FSHD	facioscapulohumeral muscular dystrophy
FTD	frontotemporal dementia
FTD-GRN	frontotemporal dementia with progranulin mutations
FXS	fragile X syndrome
GAD?	generalized anxiety disorder
GBM	glioblastoma
GBS?	Guillain-Barré syndrome
GCA?	giant cell arteritis
GEP-NET	gastroenteropancreatic neuroendocrine tumor
GERD	gastroesophageal reflux disease
GHD	growth hormone deficiency
GIST	gastrointestinal stromal tumor
gMG	generalized myasthenia gravis
GPA?	granulomatosis with polyangiitis
GPP	generalized pustular psoriasis
GvHD	graft-versus-host disease
GVHD	graft-versus-host disease
HABP	hospital-acquired bacterial pneumonia
HAE	hereditary angioedema
HAP?	hospital-acquired pneumonia
HBV	hepatitis B
HCC	hepatocellular carcinoma
HCM?	hypertrophic cardiomyopathy
oHCM	obstructive hypertrophic cardiomyopathy
nHCM	nonobstructive hypertrophic cardiomyopathy
HCV	hepatitis C
HDFN	hemolytic disease of the fetus and newborn
HDV	hepatitis D
HeFH	heterozygous familial hypercholesterolemia
HFpEF	heart failure with preserved ejection fraction
HFrEF	heart failure with reduced ejection fraction
HFH	heterozygous familial hypercholesterolemia
HIV	HIV infection
HIV-1	HIV infection
HNSCC	head and neck squamous cell carcinoma
SCCHN	head and neck squamous cell carcinoma
HoFH	homozygous familial hypercholesterolemia
HPP	hypophosphatasia
HPV	human papillomavirus infection
HSCT-TMA	transplant-associated thrombotic microangiopathy
TA-TMA	transplant-associated thrombotic microangiopathy
HSDD	hypoactive sexual desire disorder
HSV	herpes simplex virus infection
IBD	inflammatory bowel disease
IBS	irritable bowel syndrome
IBS-C	irritable bowel syndrome with constipation
IBS-D	irritable bowel syndrome with diarrhea
IgAN	IgA nephropathy
IgG4-RD	IgG4-related disease
ILD	interstitial lung disease
IPF	idiopathic pulmonary fibrosis
ITP	immune thrombocytopenia
IIM	idiopathic inflammatory myopathy
JIA	juvenile idiopathic arthritis
pJIA	polyarticular juvenile idiopathic arthritis
sJIA	systemic juvenile idiopathic arthritis
LAL-D	lysosomal acid lipase deficiency
LCA?	Leber congenital amaurosis
LCH	Langerhans cell histiocytosis
LEMS	Lambert-Eaton myasthenic syndrome
LGMD	limb-girdle muscular dystrophy
LGS	Lennox-Gastaut syndrome
LHON	Leber hereditary optic neuropathy
LID?	levodopa-induced dyskinesia
PD-LID	levodopa-induced dyskinesia
LN?	lupus nephritis
MAC lung disease	Mycobacterium avium complex lung disease
MASH	metabolic dysfunction-associated steatohepatitis
MASLD	metabolic dysfunction-associated steatotic liver disease
MCC?	Merkel cell carcinoma
MCL?	mantle cell lymphoma
MDD	major depressive disorder
MDS	myelodysplastic syndromes
MG?	myasthenia gravis
MIBC	muscle-invasive bladder cancer
NMIBC	non-muscle invasive bladder cancer
MLD	metachromatic leukodystrophy
MM?	multiple myeloma
RRMM	multiple myeloma
NDMM	multiple myeloma
SMM	smoldering multiple myeloma
MMN	multifocal motor neuropathy
MOGAD	myelin oligodendrocyte glycoprotein antibody disease
MPM	malignant pleural mesothelioma
MPN	myeloproliferative neoplasms
MPS I	mucopolysaccharidosis type I
MPS II	mucopolysaccharidosis type II
MPS IIIA	mucopolysaccharidosis type IIIA
MRSA	methicillin-resistant Staphylococcus aureus infection
MS?	multiple sclerosis
RMS?	relapsing multiple sclerosis
RRMS	relapsing-remitting multiple sclerosis
PPMS	primary progressive multiple sclerosis
SPMS	secondary progressive multiple sclerosis
nrSPMS	non-relapsing secondary progressive multiple sclerosis
MSA?	multiple system atrophy
MSI-H CRC	colorectal cancer
MZL	marginal zone lymphoma
NAFLD	nonalcoholic fatty liver disease
NASH	nonalcoholic steatohepatitis
nAMD	neovascular age-related macular degeneration
wAMD	wet age-related macular degeneration
NCFB	non-cystic fibrosis bronchiectasis
NF1	neurofibromatosis type 1
NF2	neurofibromatosis type 2
NHL	non-Hodgkin lymphoma
B-NHL	B-cell non-Hodgkin lymphoma
NMO	neuromyelitis optica
NMOSD	neuromyelitis optica spectrum disorder
NPDR	non-proliferative diabetic retinopathy
NSCLC	non-small cell lung cancer
SCLC	small cell lung cancer
NTM	nontuberculous mycobacterial lung disease
OCD?	obsessive-compulsive disorder
OA?	osteoarthritis
OAB	overactive bladder
OIC	opioid-induced constipation
OSA?	obstructive sleep apnea
OUD	opioid use disorder
PAH	pulmonary arterial hypertension
PBA	pseudobulbar affect
PBC	primary biliary cholangitis
PCOS	polycystic ovary syndrome
PD?	Parkinson's disease
PDP?	Parkinson's disease psychosis
PDAC	pancreatic ductal adenocarcinoma
PFIC	progressive familial intrahepatic cholestasis
PH-ILD	pulmonary hypertension associated with interstitial lung disease
PKU	phenylketonuria
PMDD	premenstrual dysphoric disorder
PMR?	polymyalgia rheumatica
PNH	paroxysmal nocturnal hemoglobinuria
PPD?	postpartum depression
PsA	psoriatic arthritis
PsO	psoriasis
PSC?	primary sclerosing cholangitis
PSP	progressive supranuclear palsy
PTCL	peripheral T-cell lymphoma
PTSD	post-traumatic stress disorder
PV?	polycythemia vera
PWS	Prader-Willi syndrome
RA?	rheumatoid arthritis
RCC	renal cell carcinoma
ccRCC	clear cell renal cell carcinoma
RLS	restless legs syndrome
ROP	retinopathy of prematurity
RP?	retinitis pigmentosa
XLRP	X-linked retinitis pigmentosa
RSV	respiratory syncytial virus infection
RVO	retinal vein occlusion
SBS?	short bowel syndrome
SCD?	sickle cell disease
SCI?	spinal cord injury
SCID	severe combined immunodeficiency
sHTG	severe hypertriglyceridemia
SjD	Sjögren's disease
SLE	systemic lupus erythematosus
SLL	small lymphocytic lymphoma
SMA	spinal muscular atrophy
SSc	systemic sclerosis
SSc-ILD	systemic sclerosis-associated interstitial lung disease
STS?	soft tissue sarcoma
T1D	type 1 diabetes
T1DM	type 1 diabetes
T2D	type 2 diabetes
T2DM	type 2 diabetes
TB	tuberculosis
TBI	traumatic brain injury
TD?	tardive dyskinesia
TDT?	transfusion-dependent beta thalassemia
TED?	thyroid eye disease
TGCT	tenosynovial giant cell tumor
TIO	tumor-induced osteomalacia
TMA?	thrombotic microangiopathy
TNBC	triple-negative breast cancer
mTNBC	triple-negative breast cancer
TRD	treatment-resistant depression
TSC?	tuberous sclerosis complex
TTP	thrombotic thrombocytopenic purpura
UC?	ulcerative colitis
UTI	urinary tract infection
UTIs	urinary tract infection
VABP	ventilator-associated bacterial pneumonia
VKC	vernal keratoconjunctivitis
VTE	venous thromboembolism
VVC	vulvovaginal candidiasis
WAIHA	warm autoimmune hemolytic anemia
wAIHA	warm autoimmune hemolytic anemia
WM?	Waldenström macroglobulinemia
XLH	X-linked hypophosphatemia
XLMTM	X-linked myotubular myopathy
`;
