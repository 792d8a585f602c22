/**
 * Diseases and groups as releases name them, which the Disease Ontology words otherwise or lacks: number or "-",
 * ICD-10 where sure or "-", name, then synonyms parted by "|". An abbreviation stands here only if it means nothing else.
 */
export const RELEASE_DISEASES = `0080600	U07.1	COVID-19|covid 19|sars-cov-2/covid-19|sars-cov-2|coronavirus disease 2019|sars-cov-2 infection|novel coronavirus|coronavirus disease
3908	C34.9	non-small cell lung cancer|nsclc|non-small cell lung carcinoma
5409	C34.9	small cell lung cancer|sclc|small cell lung carcinoma
9538	C90.0	multiple myeloma
0050745	C83.3	diffuse large B-cell lymphoma|dlbcl
9119	C92.0	acute myeloid leukemia|acute myelogenous leukemia
9952	C91.0	acute lymphoblastic leukemia|acute lymphocytic leukemia
1040	C91.1	chronic lymphocytic leukemia
0050908	D46.9	myelodysplastic syndrome|myelodysplastic syndromes
2377	G35	multiple sclerosis
10652	G30.9	Alzheimer's disease|alzheimers disease|alzheimer disease|alzheimer's|dementia of the alzheimer's type|dementia of the alzheimer type|alzheimer's-type dementia
14330	G20	Parkinson's disease|parkinson disease|idiopathic parkinson's disease|idiopathic parkinson disease|parkinson's
12858	G10	Huntington's disease|huntington disease
332	G12.2	amyotrophic lateral sclerosis
1485	E84.9	cystic fibrosis
9744	E10	type 1 diabetes|type 1 diabetes mellitus
9352	E11	type 2 diabetes|type 2 diabetes mellitus
9351	E14	diabetes|diabetes mellitus
9074	M32.9	systemic lupus erythematosus
8857	L93.0	lupus erythematosus
0050169	L93.0	cutaneous lupus erythematosus
7148	M06.9	rheumatoid arthritis
9008	L40.5	psoriatic arthritis
8893	L40.9	psoriasis|plaque psoriasis
7147	M45	ankylosing spondylitis
8778	K50.9	Crohn's disease|crohn disease
8577	K51.9	ulcerative colitis
0050589	-	inflammatory bowel disease|ibd
3310	L20.9	atopic dermatitis
2841	J45.9	asthma
3083	J44.9	chronic obstructive pulmonary disease|copd
0050156	J84.1	idiopathic pulmonary fibrosis
6000	I50.9	heart failure|congestive heart failure
10763	I10	hypertension|high blood pressure
6432	I27.0	pulmonary arterial hypertension
0080208	K76.0	nonalcoholic steatohepatitis|nash|non-alcoholic steatohepatitis|metabolic dysfunction-associated steatohepatitis|mash
784	N18.9	chronic kidney disease
12236	K74.3	primary biliary cholangitis|primary biliary cirrhosis
0060643	K83.0	primary sclerosing cholangitis
5082	K74.6	cirrhosis|liver cirrhosis
2043	B18.1	hepatitis B|chronic hepatitis b|hbv infection|hepatitis b virus
1883	B18.2	hepatitis C|chronic hepatitis c|hcv infection|hepatitis c virus
526	B24	HIV infection|hiv|hiv-1|hiv-1 infection|human immunodeficiency virus
8469	J11	influenza|flu
1273	B97.4	respiratory syncytial virus infection|rsv|respiratory syncytial virus
4325	A98.4	Ebola virus disease|ebola|zaire ebolavirus|ebola zaire disease|ebola zaire virus disease|ebola zaire
0050865	-	squamous cell carcinoma of the head and neck|head and neck squamous cell carcinoma|scchn|hnscc|squamous cell head and neck cancer
11934	C76.0	head and neck cancer|head and neck cancers
0060284	D59.5	paroxysmal nocturnal hemoglobinuria
0080301	D59.3	atypical hemolytic uremic syndrome
437	G70.0	myasthenia gravis|generalized myasthenia gravis
8869	G36.0	neuromyelitis optica spectrum disorder|neuromyelitis optica
12241	D56.1	beta thalassemia|transfusion-dependent beta thalassemia|β-thalassemia
10923	D57.1	sickle cell disease
11723	G71.0	Duchenne muscular dystrophy
12377	G12.9	spinal muscular atrophy
0060180	-	geographic atrophy
10871	H35.3	age-related macular degeneration|amd
8947	-	diabetic retinopathy
9191	-	diabetic macular edema
10139	-	dry eye disease|dry eye
13025	H35.1	retinopathy of prematurity
9821	H31.2	choroideremia
1470	F32	major depressive disorder|major depression|mdd
5419	F20	schizophrenia
3312	F31	bipolar disorder
1094	F90	attention deficit hyperactivity disorder|adhd
1826	G40	epilepsy
6364	G43	migraine
9970	E66	obesity
11476	M81	osteoporosis
678	G23.1	progressive supranuclear palsy
0060041	F84	autism spectrum disorder
1307	F03	dementia
0080832	G31.84	mild cognitive impairment
0060078	-	cutaneous squamous cell carcinoma
2513	C44	basal cell carcinoma
684	C22.0	hepatocellular carcinoma
4450	C64	renal cell carcinoma
1909	C43	melanoma
3068	C71	glioblastoma|glioblastoma multiforme
769	-	neuroblastoma
0060119	-	urothelial carcinoma|urothelial cancer
1793	C25	pancreatic cancer
4905	-	pancreatic ductal adenocarcinoma|pancreatic adenocarcinoma
1612	C50	breast cancer
10283	C61	prostate cancer
9256	C18	colorectal cancer
2394	C56	ovarian cancer
10534	C16	gastric cancer|stomach cancer
4362	C53	cervical cancer
1324	C34	lung cancer
11054	C67	bladder cancer
162	-	cancer|cancers|malignancy|malignancies
-	-	solid tumors|solid tumor|solid tumours|solid cancers
2531	-	hematologic malignancies|hematologic malignancy|hematological malignancies|hematologic cancers|hematological cancers|blood cancers|haematological malignancies
-	-	B-cell malignancies|b cell malignancies|b-cell lymphomas
3070	-	malignant brain tumors|brain tumors|brain cancer|malignant glioma
0060058	-	lymphoma|lymphomas
1240	-	leukemia|leukaemia|leukemias
1115	-	sarcoma|sarcomas
0060060	-	non-Hodgkin lymphoma|non-hodgkin's lymphoma
8567	-	Hodgkin lymphoma|hodgkin's lymphoma
0050873	-	follicular lymphoma
0050746	-	mantle cell lymphoma
14221	-	metabolic syndrome
893	-	Wilson disease|wilson's disease
13884	-	sick sinus syndrome
9120	-	amyloidosis
0080936	-	light chain amyloidosis|al amyloidosis|light chain al amyloidosis
0050638	-	transthyretin amyloidosis|attr amyloidosis|hereditary transthyretin amyloidosis
14213	-	hypophosphatasia
-	-	opioid use disorder
-	-	opioid withdrawal
-	-	opioid dependence
-	-	opioid addiction
-	-	alcohol use disorder
-	-	thrombotic microangiopathy
-	-	graft-versus-host disease|chronic graft-versus-host disease|acute graft-versus-host disease|gvhd
-	-	chronic rhinosinusitis with nasal polyps|chronic rhinosinusitis with nasal polyposis
13922	-	eosinophilic esophagitis|eoe
-	-	chronic spontaneous urticaria
-	-	prurigo nodularis
2055	-	post-traumatic stress disorder|ptsd
9588	-	encephalitis
-	-	mpox|monkeypox
8736	-	smallpox
-	-	clinically isolated syndrome
-	-	relapsing forms of multiple sclerosis|relapsing multiple sclerosis
-	-	relapsing-remitting multiple sclerosis|relapsing-remitting disease|relapsing remitting disease
-	-	secondary progressive multiple sclerosis|active secondary progressive multiple sclerosis|active secondary progressive disease|secondary progressive disease
-	-	primary progressive multiple sclerosis
-	-	hereditary angioedema
-	-	alpha-1 antitrypsin deficiency
-	-	homozygous familial hypercholesterolemia
-	-	heterozygous familial hypercholesterolemia
13810	-	familial hypercholesterolemia
1168	-	hyperlipidemia|dyslipidemia
-	-	hypercholesterolemia|primary hypercholesterolemia|primary hyperlipidemia
-	-	neovascular age-related macular degeneration|wet age-related macular degeneration|neovascular amd|wet amd|wet macular degeneration|exudative age-related macular degeneration
-	-	alopecia areata
-	-	giant cell arteritis
-	-	juvenile idiopathic arthritis|polyarticular juvenile idiopathic arthritis
-	-	uveitis|non-infectious uveitis
-	-	hidradenitis suppurativa
-	-	lupus nephritis
-	-	IgA nephropathy
-	-	focal segmental glomerulosclerosis
-	-	C3 glomerulopathy|c3g
-	-	neurotrophic keratitis
-	-	postpartum depression
-	-	treatment-resistant depression
-	-	insomnia
-	-	narcolepsy
-	-	tardive dyskinesia
-	-	essential tremor
-	-	Friedreich's ataxia|friedreich ataxia
-	-	Rett syndrome
-	-	Dravet syndrome
-	-	Lennox-Gastaut syndrome
-	-	Fabry disease
-	-	Gaucher disease
-	-	Pompe disease
-	-	phenylketonuria
-	-	hemophilia A|haemophilia a
-	-	hemophilia B|haemophilia b
-	-	hemophilia|haemophilia
-	-	von Willebrand disease
-	-	immune thrombocytopenia|immune thrombocytopenic purpura
-	-	polycythemia vera
-	-	myelofibrosis
-	-	Waldenström macroglobulinemia|waldenstrom macroglobulinemia|waldenström's macroglobulinemia
-	-	acute respiratory distress syndrome
-	-	bacterial vaginosis
-	-	complicated urinary tract infections|complicated urinary tract infection|urinary tract infection
-	-	Clostridioides difficile infection|c difficile infection|clostridium difficile infection
-	-	anthrax
-	-	short bowel syndrome
-	-	irritable bowel syndrome
-	-	irritable bowel syndrome with constipation|constipation-predominant irritable bowel syndrome|constipation predominant irritable bowel syndrome
-	-	irritable bowel syndrome with diarrhea|irritable bowel syndrome with diarrhoea|diarrhea-predominant irritable bowel syndrome|diarrhoea-predominant irritable bowel syndrome
-	-	adult T-cell leukemia/lymphoma|adult t-cell leukemia|adult t-cell leukemia-lymphoma
-	-	Alagille syndrome
-	-	cholestatic pruritus
-	-	hypoparathyroidism
-	-	acromegaly
-	-	Cushing's syndrome
-	-	endometriosis
-	-	uterine fibroids
-	-	polycystic kidney disease|autosomal dominant polycystic kidney disease
-	-	hyperkalemia
-	-	anemia|anaemia
-	-	chronic pain
-	-	acute pain
-	-	pain
-	-	traumatic brain injury
-	-	stroke|ischemic stroke|acute ischemic stroke
-	-	atrial fibrillation
-	-	hypertrophic cardiomyopathy
-	-	myocardial infarction|heart attack
-	-	hemoglobinopathies|hemoglobinopathy
-	-	fibrodysplasia ossificans progressiva
-	-	warm autoimmune hemolytic anemia
-	-	autoimmune hemolytic anemia
-	-	hemolytic disease of the fetus and newborn
-	-	fetal and neonatal alloimmune thrombocytopenia
-	-	chronic inflammatory demyelinating polyneuropathy|chronic inflammatory demyelinating polyradiculoneuropathy
-	-	multifocal motor neuropathy
-	M35.0	Sjögren's disease|sjogren's disease|sjögren's syndrome|sjogren's syndrome|primary sjögren's syndrome
-	M35.2	Behçet's disease|behcet's disease|behçet disease
-	-	thyroid eye disease|graves' ophthalmopathy|graves' orbitopathy
-	-	transthyretin amyloid cardiomyopathy|transthyretin cardiomyopathy|transthyretin amyloidosis cardiomyopathy|transthyretin amyloidosis with cardiomyopathy|attr amyloidosis with cardiomyopathy|transthyretin-mediated amyloidosis with cardiomyopathy
-	-	transthyretin amyloid polyneuropathy|transthyretin polyneuropathy|transthyretin amyloidosis with polyneuropathy|attr amyloidosis with polyneuropathy|hereditary transthyretin amyloidosis with polyneuropathy|transthyretin-mediated amyloidosis with polyneuropathy|familial amyloid polyneuropathy|polyneuropathy of hereditary transthyretin-mediated amyloidosis|hereditary transthyretin-mediated amyloidosis with polyneuropathy
-	-	transplant-associated thrombotic microangiopathy|hematopoietic stem cell transplant-associated thrombotic microangiopathy|transplantation-associated thrombotic microangiopathy
-	-	heart failure with reduced ejection fraction
-	-	heart failure with preserved ejection fraction|heart failure with mildly reduced or preserved ejection fraction
-	-	obstructive hypertrophic cardiomyopathy|hypertrophic obstructive cardiomyopathy
-	-	nonobstructive hypertrophic cardiomyopathy|non-obstructive hypertrophic cardiomyopathy
-	-	atherosclerotic cardiovascular disease
-	-	severe hypertriglyceridemia
-	-	familial chylomicronemia syndrome
-	-	non-cystic fibrosis bronchiectasis|non-cf bronchiectasis
-	-	nontuberculous mycobacterial lung disease|nontuberculous mycobacterial infection|mycobacterium avium complex lung disease|mac lung disease
-	-	metabolic dysfunction-associated steatotic liver disease
-	-	nonalcoholic fatty liver disease|non-alcoholic fatty liver disease
-	-	progressive familial intrahepatic cholestasis
-	-	hepatic encephalopathy|overt hepatic encephalopathy
-	-	hepatorenal syndrome
-	-	diabetic kidney disease
-	-	diabetic foot ulcer|diabetic foot ulcers|diabetic foot infection
-	-	diabetic peripheral neuropathy|painful diabetic peripheral neuropathy|diabetic peripheral neuropathic pain
-	-	diabetic gastroparesis|gastroparesis
-	-	growth hormone deficiency|pediatric growth hormone deficiency
-	-	X-linked hypophosphatemia
-	-	tumor-induced osteomalacia
-	-	congenital adrenal hyperplasia
-	-	short stature
-	-	idiopathic short stature
-	-	central precocious puberty
-	-	hypogonadism|low testosterone
-	-	hypoactive sexual desire disorder
-	-	erectile dysfunction
-	-	overactive bladder
-	-	interstitial cystitis|bladder pain syndrome
-	-	benign prostatic hyperplasia
-	-	vasomotor symptoms|menopausal vasomotor symptoms|vasomotor symptoms associated with menopause|hot flashes
-	-	vulvovaginal candidiasis
-	-	preterm birth
-	-	preterm labor|preterm labour|premature labor
-	-	preeclampsia
-	-	infertility
-	-	castration-resistant prostate cancer|metastatic castration-resistant prostate cancer|non-metastatic castration-resistant prostate cancer
-	-	castration-sensitive prostate cancer|hormone-sensitive prostate cancer|metastatic castration-sensitive prostate cancer|metastatic hormone-sensitive prostate cancer
-	-	triple-negative breast cancer|triple negative breast cancer
-	-	non-muscle invasive bladder cancer|non-muscle-invasive bladder cancer
-	-	muscle-invasive bladder cancer|muscle invasive bladder cancer
-	-	biliary tract cancer|biliary tract cancers
-	-	cholangiocarcinoma|bile duct cancer
-	-	differentiated thyroid cancer
-	-	medullary thyroid cancer
-	-	anaplastic thyroid cancer
-	-	gastroesophageal junction adenocarcinoma|gastro-esophageal junction adenocarcinoma|gastroesophageal junction cancer
-	-	gastric or gastroesophageal junction adenocarcinoma
-	-	esophageal squamous cell carcinoma
-	-	nonsquamous non-small cell lung cancer|non-squamous non-small cell lung cancer|nonsquamous nsclc|non-squamous nsclc
-	-	squamous non-small cell lung cancer|squamous nsclc
-	-	malignant pleural mesothelioma
-	-	tenosynovial giant cell tumor
-	-	desmoid tumors|desmoid tumor
-	-	gastroenteropancreatic neuroendocrine tumor|gastroenteropancreatic neuroendocrine tumors
-	-	neuroendocrine tumor|neuroendocrine tumors
-	-	diffuse intrinsic pontine glioma
-	-	diffuse midline glioma|h3 k27m-mutant diffuse midline glioma
-	-	low-grade glioma|pediatric low-grade glioma
-	-	Ewing sarcoma|ewing's sarcoma
-	-	soft tissue sarcoma|soft tissue sarcomas|soft-tissue sarcoma
-	-	uveal melanoma
-	-	marginal zone lymphoma
-	-	peripheral T-cell lymphoma
-	-	cutaneous T-cell lymphoma
-	-	classical Hodgkin lymphoma|classic hodgkin lymphoma
-	-	large B-cell lymphoma|high-grade b-cell lymphoma
-	-	primary mediastinal large B-cell lymphoma|primary mediastinal b-cell lymphoma
-	-	T-cell malignancies|t-cell lymphomas
-	-	smoldering multiple myeloma
-	-	systemic mastocytosis|indolent systemic mastocytosis|advanced systemic mastocytosis
-	-	blastic plasmacytoid dendritic cell neoplasm
-	-	myeloproliferative neoplasms
-	-	essential thrombocythemia
-	-	Langerhans cell histiocytosis
-	-	hemophagocytic lymphohistiocytosis
-	-	cold agglutinin disease
-	-	thrombotic thrombocytopenic purpura|congenital thrombotic thrombocytopenic purpura|acquired thrombotic thrombocytopenic purpura
-	-	paroxysmal supraventricular tachycardia
-	-	chronic thromboembolic pulmonary hypertension
-	-	pulmonary hypertension associated with interstitial lung disease|pulmonary hypertension due to interstitial lung disease|interstitial lung disease-associated pulmonary hypertension
-	-	venous thromboembolism
-	-	peripheral artery disease|peripheral arterial disease
-	-	critical limb ischemia
-	-	acute coronary syndrome
-	-	subarachnoid hemorrhage|aneurysmal subarachnoid hemorrhage
-	-	refractory chronic cough|chronic cough
-	-	ANCA-associated vasculitis
-	-	eosinophilic granulomatosis with polyangiitis
-	-	granulomatosis with polyangiitis
-	-	microscopic polyangiitis
-	-	axial spondyloarthritis|non-radiographic axial spondyloarthritis|radiographic axial spondyloarthritis
-	-	systemic juvenile idiopathic arthritis
-	-	cryopyrin-associated periodic syndromes
-	-	recurrent pericarditis
-	-	systemic sclerosis-associated interstitial lung disease
-	-	IgG4-related disease
-	-	generalized pustular psoriasis
-	-	palmoplantar pustulosis
-	-	epidermolysis bullosa|dystrophic epidermolysis bullosa|recessive dystrophic epidermolysis bullosa
-	-	molluscum contagiosum
-	-	actinic keratosis|actinic keratoses
-	-	onychomycosis
-	-	hyperhidrosis|primary axillary hyperhidrosis|excessive underarm sweating
-	-	glabellar lines
-	-	acne vulgaris
-	-	chronic hand eczema
-	-	eczema
-	-	dry age-related macular degeneration|dry amd
-	-	Leber congenital amaurosis|leber's congenital amaurosis
-	-	Leber hereditary optic neuropathy|leber's hereditary optic neuropathy
-	-	Stargardt disease
-	-	Usher syndrome
-	-	X-linked retinitis pigmentosa
-	-	inherited retinal disease|inherited retinal diseases|inherited retinal disorders
-	-	presbyopia
-	-	demodex blepharitis
-	-	vernal keratoconjunctivitis
-	-	allergic conjunctivitis
-	-	ocular hypertension
-	-	open-angle glaucoma
-	-	retinal vein occlusion
-	-	hearing loss|sensorineural hearing loss
-	-	tinnitus
-	-	otitis media
-	-	Meniere's disease|ménière's disease
-	-	Lewy body dementia|dementia with lewy bodies
-	-	frontotemporal dementia
-	-	agitation associated with Alzheimer's disease|alzheimer's disease agitation|agitation in alzheimer's disease|agitation associated with dementia due to alzheimer's disease
-	-	Parkinson's disease psychosis
-	-	levodopa-induced dyskinesia|dyskinesia in parkinson's disease
-	-	multiple system atrophy
-	-	chorea associated with Huntington's disease
-	-	tauopathies|tauopathy|primary tauopathies
-	-	synucleinopathies|synucleinopathy
-	-	pseudobulbar affect
-	-	generalized anxiety disorder
-	-	social anxiety disorder
-	-	binge eating disorder
-	-	premenstrual dysphoric disorder
-	-	obsessive-compulsive disorder
-	-	substance use disorder|substance use disorders
-	-	cocaine use disorder
-	-	methamphetamine use disorder
-	-	smoking cessation
-	-	nicotine dependence
-	-	opioid overdose
-	-	excessive daytime sleepiness|excessive sleepiness
-	-	idiopathic hypersomnia
-	-	obstructive sleep apnea
-	-	restless legs syndrome
-	-	cluster headache|episodic cluster headache
-	-	neuropathic pain
-	-	postherpetic neuralgia
-	-	trigeminal neuralgia
-	-	chronic low back pain
-	-	postoperative pain
-	-	post-operative pain
-	-	post-surgical pain
-	-	postsurgical pain
-	-	osteoarthritis pain
-	-	osteoarthritis knee pain
-	-	chemotherapy-induced nausea and vomiting
-	-	postoperative nausea and vomiting
-	-	chemotherapy-induced neutropenia
-	-	febrile neutropenia
-	-	chemotherapy-induced peripheral neuropathy
-	-	oral mucositis
-	-	cachexia|cancer cachexia
-	-	infantile spasms
-	-	status epilepticus
-	-	focal seizures|partial-onset seizures|focal onset seizures|refractory focal seizures
-	-	developmental and epileptic encephalopathies|developmental and epileptic encephalopathy
-	-	CDKL5 deficiency disorder
-	-	Angelman syndrome
-	-	fragile X syndrome
-	-	Prader-Willi syndrome
-	-	tuberous sclerosis complex|tuberous sclerosis
-	-	neurofibromatosis type 1
-	-	neurofibromatosis type 2
-	-	plexiform neurofibromas|plexiform neurofibroma
-	-	Becker muscular dystrophy
-	-	limb-girdle muscular dystrophy
-	-	facioscapulohumeral muscular dystrophy
-	-	myotonic dystrophy|myotonic dystrophy type 1
-	-	X-linked myotubular myopathy
-	-	Charcot-Marie-Tooth disease|charcot-marie-tooth|charcot-marie-tooth disease type 1a
-	-	Lambert-Eaton myasthenic syndrome
-	-	Guillain-Barré syndrome|guillain-barre syndrome
-	-	metachromatic leukodystrophy
-	-	cerebral adrenoleukodystrophy|adrenoleukodystrophy
-	-	Sanfilippo syndrome
-	-	Hunter syndrome
-	-	Hurler syndrome
-	-	mucopolysaccharidosis type I
-	-	mucopolysaccharidosis type II
-	-	mucopolysaccharidosis type IIIA
-	-	Niemann-Pick disease type C|niemann-pick disease
-	-	acid sphingomyelinase deficiency
-	-	Batten disease|cln2 disease
-	-	GM1 gangliosidosis
-	-	GM2 gangliosidosis
-	-	urea cycle disorders
-	-	ornithine transcarbamylase deficiency
-	-	methylmalonic acidemia
-	-	propionic acidemia
-	-	homocystinuria|classical homocystinuria
-	-	primary hyperoxaluria|primary hyperoxaluria type 1
-	-	glycogen storage disease|glycogen storage disease type ia
-	-	acute hepatic porphyria|acute intermittent porphyria
-	-	erythropoietic protoporphyria
-	-	long-chain fatty acid oxidation disorders
-	-	pyruvate kinase deficiency
-	-	osteogenesis imperfecta
-	-	achondroplasia
-	-	Barth syndrome
-	-	primary mitochondrial myopathy|mitochondrial diseases
-	-	severe combined immunodeficiency|adenosine deaminase severe combined immunodeficiency
-	-	chronic granulomatous disease
-	-	Wiskott-Aldrich syndrome
-	-	leukocyte adhesion deficiency-I
-	-	Fanconi anemia
-	-	primary immunodeficiency|primary immunodeficiencies|primary humoral immunodeficiency
-	-	hepatitis D|hepatitis delta|chronic hepatitis d|chronic hepatitis delta virus infection|hepatitis delta virus infection|hdv infection
-	-	human papillomavirus infection|human papillomavirus
-	-	cytomegalovirus infection|cytomegalovirus
-	-	herpes simplex virus infection|genital herpes|herpes simplex virus
-	-	herpes zoster|shingles
-	-	pneumococcal disease|invasive pneumococcal disease
-	-	meningococcal disease|invasive meningococcal disease
-	-	respiratory syncytial virus disease|rsv disease|rsv infection|lower respiratory tract disease
-	-	Marburg virus disease|marburg
-	-	Lassa fever
-	-	Zika virus infection|zika|zika virus
-	-	chikungunya|chikungunya virus infection
-	-	dengue|dengue fever
-	-	Middle East respiratory syndrome|mers
-	-	severe acute respiratory syndrome|sars
-	-	norovirus|norovirus infection
-	-	rabies
-	-	Lyme disease
-	-	acute bacterial skin and skin structure infections|acute bacterial skin and skin structure infection|skin and skin structure infections
-	-	complicated intra-abdominal infections|complicated intra-abdominal infection
-	-	community-acquired bacterial pneumonia
-	-	hospital-acquired bacterial pneumonia|hospital-acquired and ventilator-associated bacterial pneumonia
-	-	ventilator-associated bacterial pneumonia
-	-	invasive aspergillosis
-	-	invasive fungal infections
-	-	invasive candidiasis
-	-	food allergy|food allergies
-	-	peanut allergy
-	-	environmental allergies|environmental allergy
-	-	allergic rhinitis
-	-	nasal polyps|nasal polyposis
-	-	immunocompromised patients|immunocompromised individuals|immunocompromised adults
-	-	chronic idiopathic constipation|opioid-induced constipation
-	-	exocrine pancreatic insufficiency
-	-	gastroesophageal reflux disease
-	-	erosive esophagitis
-	-	non-erosive reflux disease
-	-	celiac disease
-	-	necrotizing enterocolitis
-	-	acute kidney injury
-	-	delayed graft function
-	-	kidney transplant rejection
-	-	lung transplant rejection
-	-	cataplexy
-	-	liver transplant rejection
-	-	heart transplant rejection
-	-	emphysema
-	-	dyspareunia
-	-	peripheral arterial occlusion|peripheral artery occlusion
-	-	C. difficile infection|C. difficile infections|C. diff infection|C. difficile-associated disease|C. difficile-associated diarrhea|Clostridium difficile-associated disease|Clostridium difficile-associated diarrhea
-	-	antibody-mediated rejection
-	-	organ rejection
-	-	hyperphosphatemia
-	-	secondary hyperparathyroidism
-	-	hyponatremia
-	-	iron deficiency anemia|iron deficiency anaemia
-	-	anemia of chronic kidney disease|anemia due to chronic kidney disease|anemia associated with chronic kidney disease|anemia in chronic kidney disease|anemia of ckd|anemia due to ckd|anemia associated with ckd
-	-	iron overload
-	-	cystinosis
-	-	bronchopulmonary dysplasia
-	-	elevated LDL cholesterol
-	-	hypertriglyceridemia
-	-	hypotension
-	-	neurogenic orthostatic hypotension
-	-	septic shock
-	-	sepsis
-	-	burns|thermal burns
-	-	spinal cord injury
-	-	dupuytren's contracture
-	-	spasticity
-	-	cervical dystonia
-	-	sialorrhea
-	-	autism
-	-	growth failure
-	-	chlamydia|chlamydia trachomatis|chlamydia trachomatis infection
-	-	gonorrhea|neisseria gonorrhoeae|uncomplicated urogenital gonorrhea
-	-	Helicobacter pylori infection|h pylori|helicobacter pylori|h pylori infection
-	-	Staphylococcus aureus infection|staphylococcus aureus bacteremia|Staphylococcus aureus infections|S. aureus infection|S. aureus infections|S. aureus bacteremia
-	-	Pseudomonas aeruginosa infection
-	-	candidemia
-	-	Shiga toxin-producing E. coli hemolytic uremic syndrome|stec-hus|shiga toxin e coli related hemolytic uremic syndrome
-	-	heavy menstrual bleeding|menorrhagia
-	-	bacteremia
-	-	tonic-clonic seizures|primary generalized tonic-clonic seizures|generalized tonic-clonic seizures
-	-	bipolar I disorder|bipolar depression|bipolar mania
-	-	cocaine dependence|cocaine addiction
-	-	palmoplantar psoriasis
-	-	painful diabetic neuropathy|painful diabetic peripheral neuropathy|diabetic peripheral neuropathic pain|diabetic neuropathic pain
-	-	invasive pneumococcal disease
-	-	complicated skin and skin structure infections|complicated skin and soft tissue infections|complicated skin infections
-	-	IgA nephropathy|immunoglobulin a nephropathy|berger's disease
8659	B01.9	varicella|chickenpox
-	-	primary peritoneal cancer|primary peritoneal carcinoma|peritoneal cancer|primary peritoneal cavity cancer
-	-	chronic total occlusion|coronary chronic total occlusion
-	-	radiation dermatitis|radiodermatitis|radiation-induced dermatitis
-	-	heartworm disease|heartworm infection
-	-	group B streptococcus infection|group b streptococcus|group b strep infection|group b streptococcal infection|group b streptococcal disease
-	I34.0	mitral regurgitation|mitral valve regurgitation|mitral insufficiency|degenerative mitral regurgitation|functional mitral regurgitation
-	I35.1	aortic regurgitation|aortic insufficiency|aortic valve regurgitation
-	I37.1	pulmonary regurgitation|pulmonary valve regurgitation
-	R91.1	pulmonary nodules|pulmonary nodule|lung nodules|lung nodule|indeterminate pulmonary nodules
-	E04.1	thyroid nodules|thyroid nodule
-	-	in-stent restenosis|coronary in-stent restenosis
-	I21.3	ST-elevation myocardial infarction|st-segment elevation myocardial infarction|st elevation myocardial infarction
-	R57.0	cardiogenic shock
-	I48.9	atrial flutter
-	-	elevated lipoprotein(a)|elevated lp(a)|high lipoprotein(a)
-	O72	postpartum hemorrhage|postpartum haemorrhage|postpartum bleeding
-	L91.0	keloids|keloid|keloid scars
-	L90.5	scars|hypertrophic scars|surgical scars|acne scars
-	-	cellulite
-	-	submental fat
-	-	perianal fistulas|perianal fistula|complex perianal fistulas|complex perianal fistula|anal fistulas|anal fistula
-	R18	ascites|malignant ascites|refractory ascites
-	-	gout flares|gout flare|acute gout flares
-	G44.2	tension-type headache|tension headache|tension headaches
-	-	jet lag|jet lag disorder
-	G47.2	shift work disorder|shift work sleep disorder|shift-work disorder
-	S06.0	concussion
-	H43.8	vitreomacular adhesion|symptomatic vitreomacular adhesion|vitreomacular traction
-	-	postoperative ocular inflammation|postoperative inflammation|ocular inflammation|post-operative ocular inflammation
-	A09	travelers' diarrhea|traveler's diarrhea|travellers' diarrhoea|traveller's diarrhoea|travelers diarrhea
-	-	MELAS|mitochondrial encephalomyopathy, lactic acidosis and stroke-like episodes
-	D81.3	adenosine deaminase severe combined immunodeficiency|ada-scid|adenosine deaminase-deficient severe combined immunodeficiency
-	-	xerostomia|radiation-induced xerostomia
-	E88.3	tumor lysis syndrome|tumour lysis syndrome
-	-	hand-foot syndrome|palmar-plantar erythrodysesthesia
-	-	snakebite envenoming|snakebite|snakebites|snakebite envenomation
-	-	bovine respiratory disease
-	-	African swine fever
-	-	ovine footrot|footrot
-	-	sensorineural hearing loss|sudden sensorineural hearing loss
-	-	infant respiratory distress syndrome|respiratory distress syndrome|neonatal respiratory distress syndrome
-	E05.0	Graves disease
-	-	nail psoriasis
-	-	bile acid synthesis disorder|bile acid synthesis disorders|bile acid synthesis defects
-	-	Parkinson's disease psychosis|Parkinson's psychosis|psychosis due to Parkinson's disease|psychosis associated with Parkinson's disease
-	-	Parkinson's disease dementia|parkinson's dementia
-	-	corneal neovascularization|corneal neovascularisation
-	-	cartilage defects|knee cartilage defects|articular cartilage defects|cartilage defects of the knee
-	-	ear infections|ear infection
-	-	breakthrough pain|breakthrough cancer pain
-	T78.2	anaphylaxis|anaphylactic shock
-	-	type I allergic reactions|severe allergic reactions
-	-	female infertility
-	-	scalp psoriasis
-	-	genital psoriasis
-	-	erythrodermic psoriasis
-	-	chronic weight management
-	-	seizure clusters|cluster seizures|acute repetitive seizures
-	-	diffuse cutaneous systemic sclerosis
-	-	limited cutaneous systemic sclerosis
-	-	low-grade serous ovarian cancer|low-grade serous ovarian carcinoma
-	-	high-grade serous ovarian cancer|high-grade serous ovarian carcinoma
-	-	knee osteoarthritis|osteoarthritis of the knee
-	-	hip osteoarthritis|osteoarthritis of the hip
-	-	hand osteoarthritis|osteoarthritis of the hand
-	-	postoperative nausea and vomiting|post-operative nausea and vomiting
-	-	antipsychotic-induced weight gain
-	-	acute-on-chronic liver failure
-	-	BK virus infection
-	-	agitation associated with Alzheimer's dementia|agitation associated with dementia due to Alzheimer's disease|Alzheimer's disease agitation|agitation in Alzheimer's disease
-	-	postmenopausal osteoporosis
-	-	house dust mite allergy|house dust mite allergic rhinitis
-	-	functional dyspepsia
-	-	sciatica|lumbosacral radicular pain
9675	J43.9	emphysema|severe emphysema|pulmonary emphysema
-	B00.1	cold sores|herpes labialis
-	I20.9	angina|angina pectoris
-	I20.8	stable angina|chronic stable angina|chronic angina
-	I20.8	refractory angina
-	A08.0	rotavirus gastroenteritis|rotavirus diarrhea|rotavirus infection|rotavirus
-	-	minor burns
-	L55	sunburn
-	L22	diaper rash|nappy rash|diaper dermatitis
-	B35	ringworm
-	B85.0	head lice|head lice infestation
-	B07	warts
-	L81.1	melasma
-	R61	excessive sweating
-	L21.0	dandruff
-	L64	male pattern baldness|male pattern hair loss|androgenetic alopecia
-	L68.0	hirsutism
-	-	frown lines|moderate to severe frown lines
-	-	crow's feet|lateral canthal lines
-	-	facial wrinkles|wrinkles|facial lines and wrinkles
-	L89	bed sores|bedsores|pressure sores
-	-	chronic wounds
-	R09.8	nasal congestion
-	J02.9	sore throat
-	J02.0	strep throat
-	J10	swine flu|H1N1 influenza
-	R12	heartburn|frequent heartburn
-	K30	indigestion
-	K30	dyspepsia
-	-	bleeding ulcers
-	R15	fecal incontinence
-	O21.0	morning sickness|nausea and vomiting of pregnancy
-	O21.1	hyperemesis gravidarum
-	K08.8	toothache|tooth pain
-	K02.9	dental caries|tooth decay|dental cavities
-	K11.7	dry mouth|xerostomia
-	R19.6	bad breath|halitosis
-	-	dentin hypersensitivity|tooth sensitivity
-	H91.2	sudden hearing loss|sudden sensorineural hearing loss
-	R42	vertigo
-	H10	pink eye
-	-	childhood myopia
-	H00.0	styes
-	H43.3	vitreous floaters|eye floaters
-	I1A.0	resistant hypertension|treatment-resistant hypertension
-	E78.0	high cholesterol|elevated cholesterol|elevated LDL cholesterol|high LDL cholesterol
-	E78.1	high triglycerides|elevated triglycerides
-	-	irregular heartbeat|irregular heart rhythm
-	R00.1	bradycardia
-	-	blood clots|blood clot
-	-	cerebral vasospasm
-	M77.1	tennis elbow|lateral epicondylitis
-	-	rotator cuff tears
-	-	sprains and strains
-	M62.8	muscle spasms
-	M20.1	bunions|hallux valgus
-	-	non-union fractures|nonunion fractures|fracture nonunion
-	G25.5	chorea
-	-	acute agitation
-	F32.9	depression
-	N20.0	kidney stones
-	N40	enlarged prostate|prostate enlargement
-	-	contraception|pregnancy prevention|prevention of pregnancy
-	-	emergency contraception
-	N94.6	dysmenorrhea|menstrual cramps|period pain|menstrual pain|painful periods
-	N95.1	hot flushes|hot flashes
-	N95.1	menopausal symptoms|symptoms of menopause
-	-	vaginal dryness
-	B37.3	vaginal yeast infections|vaginal yeast infection
-	-	low libido
-	-	female sexual dysfunction
-	N39.4	bedwetting|nocturnal enuresis
-	F51.5	nightmares
-	D05.1	ductal carcinoma in situ
-	C06.9	oral cancer
-	C79.3	brain metastases
-	C79.5	bone metastases
-	C79.3	leptomeningeal metastases|leptomeningeal disease
-	D57.0	vaso-occlusive crises|vaso-occlusive crisis|vasoocclusive crisis|sickle cell crisis
-	-	transplant rejection|organ transplant rejection
-	G54.6	phantom limb pain
-	I73.0	Raynaud's phenomenon|Raynaud phenomenon
-	A04.7	C. difficile infection
-	-	H. pylori infection|Helicobacter pylori infection
-	J45.990	exercise-induced bronchospasm|exercise-induced asthma
-	P28.4	apnea of prematurity
-	A92.3	West Nile virus|West Nile virus disease
-	A80	polio
-	A01.0	typhoid
-	B73	river blindness
-	B76	hookworm|hookworm infection
-	B37.0	oral thrush
-	B38	valley fever
-	B35.1	toenail fungus|nail fungus|toenail fungal infection
-	B36.0	tinea versicolor
-	-	bone and joint infections|bone and joint infection
-	-	cervical precancer
-	-	flea infestations|flea infestation|flea and tick infestations
-	-	noise aversion
-	F93.0	separation anxiety
-	-	kennel cough
-	-	parvovirus|canine parvovirus
-	-	canine distemper
-	-	feline leukemia
-	-	bovine viral diarrhea
-	-	porcine circovirus|porcine circovirus disease
-	-	bluetongue
-	-	equine influenza
-	-	equine gastric ulcers|equine gastric ulcer syndrome
-	-	sea lice
-	-	lameness
-	J30.1	grass pollen allergy|grass allergy
-	J30.1	ragweed allergy|ragweed pollen allergy
-	J30.1	birch pollen allergy|birch allergy
-	J30.1	Japanese cedar pollinosis|cedar pollinosis
-	J30.1	tree pollen allergy
-	J30.8	cat allergy
-	T63.4	bee sting allergy|bee venom allergy
-	L50.9	hives
-	L90.0	lichen sclerosus
-	Q82.5	port wine stains|port-wine stains|port wine birthmarks
-	E55	vitamin D deficiency
-	E46	malnutrition
-	E87.7	fluid overload
-	I21.3	STEMI|ST-elevation myocardial infarction|ST-segment elevation myocardial infarction
-	-	suicidal ideation
-	-	neurogenic detrusor overactivity
-	R33	urinary retention
-	H50	strabismus
-	H02.4	acquired blepharoptosis
-	-	limbal stem cell deficiency
-	H18.5	Fuchs endothelial corneal dystrophy|Fuchs' dystrophy|Fuchs dystrophy
-	R06.5	snoring
-	R04.0	nosebleeds|epistaxis
-	J38.0	vocal fold paralysis|vocal cord paralysis
-	-	small intestinal bacterial overgrowth
-	-	postoperative adhesions|post-surgical adhesions|abdominal adhesions
-	T81.4	surgical site infections|surgical site infection
-	-	hemorrhagic shock
-	-	snakebite envenoming|snake bite|snakebite
-	-	scorpion stings|scorpion envenomation
-	T65.0	cyanide poisoning
-	T39.1	acetaminophen overdose|paracetamol overdose
-	T58	carbon monoxide poisoning
-	T56.0	lead poisoning
-	-	nerve agent poisoning
-	T70.2	altitude sickness|acute mountain sickness
-	T67.0	heat stroke
-	T33	frostbite
-	-	Gulf War syndrome|Gulf War illness
-	-	meniscus tears|meniscal tears
-	-	cartilage damage
-	M65.3	trigger finger
-	-	cancer-related fatigue
-	J91.0	malignant pleural effusion
-	D89.83	cytokine release syndrome
-	G60.8	giant axonal neuropathy
-	-	fetal growth restriction|foetal growth restriction
-	H90	single-sided deafness|single sided deafness
-	L70.0	acne vulgaris|acne
-	-	muscle aches|minor aches and pains
-	N39.4	urge incontinence
-	B82	roundworm infections|roundworm infection|intestinal worms
-	-	digoxin toxicity
-	-	mixed dyslipidemia|mixed dyslipidaemia
-	-	alpha-1 antitrypsin deficiency-associated liver disease|alpha-1 antitrypsin deficiency associated liver disease
-	-	latent autoimmune diabetes in adults|latent autoimmune diabetes
-	-	Morquio A syndrome
-	-	lumbar disc herniation
-	-	vulvar and vaginal atrophy|vulvovaginal atrophy
-	-	enuresis|primary nocturnal enuresis
-	-	MOG antibody disease|myelin oligodendrocyte glycoprotein antibody-associated disease|myelin oligodendrocyte glycoprotein antibody disease
-	-	spinal and bulbar muscular atrophy
-	-	cold urticaria
-	-	female sexual interest/arousal disorder
-	-	myopia progression|progression of myopia
-	-	Parkinson's disease tremor
-	-	carcinoma in situ
-	-	immune-mediated necrotizing myopathy|immune mediated necrotizing myopathy
-	-	COVID-19 pneumonia|covid 19 pneumonia
-	-	ocular redness
-	-	chronic kidney disease-associated pruritus|chronic kidney disease associated pruritus
-	-	human metapneumovirus
-	-	Philadelphia chromosome-positive acute lymphoblastic leukemia|philadelphia chromosome positive acute lymphoblastic leukemia
`;
