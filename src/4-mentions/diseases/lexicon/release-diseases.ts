/**
 * Diseases and groups as releases name them, which the Disease Ontology words otherwise or lacks: number or "-",
 * ICD-10 where sure or "-", name, then synonyms parted by "|". An abbreviation stands here only if it means nothing else.
 */
export const RELEASE_DISEASES = `0080600	U07.1	COVID-19|covid 19|coronavirus disease 2019|sars-cov-2 infection|novel coronavirus|coronavirus disease
3908	C34.9	non-small cell lung cancer|nsclc|non-small cell lung carcinoma
5409	C34.9	small cell lung cancer|sclc|small cell lung carcinoma
9538	C90.0	multiple myeloma
0050745	C83.3	diffuse large B-cell lymphoma|dlbcl
9119	C92.0	acute myeloid leukemia|acute myelogenous leukemia
9952	C91.0	acute lymphoblastic leukemia|acute lymphocytic leukemia
1040	C91.1	chronic lymphocytic leukemia
0050908	D46.9	myelodysplastic syndrome|myelodysplastic syndromes
2377	G35	multiple sclerosis
10652	G30.9	Alzheimer's disease|alzheimers disease|alzheimer disease|alzheimer's
14330	G20	Parkinson's disease|parkinson disease|parkinson's
12858	G10	Huntington's disease|huntington disease
332	G12.2	amyotrophic lateral sclerosis
1485	E84.9	cystic fibrosis
9744	E10	type 1 diabetes|type 1 diabetes mellitus
9352	E11	type 2 diabetes|type 2 diabetes mellitus
9351	E14	diabetes|diabetes mellitus
9074	M32.9	systemic lupus erythematosus
8857	L93.0	lupus erythematosus|cutaneous lupus erythematosus
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
12236	K74.3	primary biliary cholangitis
0060643	K83.0	primary sclerosing cholangitis
5082	K74.6	cirrhosis|liver cirrhosis
2043	B18.1	hepatitis B|chronic hepatitis b|hbv infection|hepatitis b virus
1883	B18.2	hepatitis C|chronic hepatitis c|hcv infection|hepatitis c virus
526	B24	HIV infection|hiv|hiv-1|hiv-1 infection|human immunodeficiency virus
8469	J11	influenza|flu
1273	B97.4	respiratory syncytial virus infection|rsv|respiratory syncytial virus
4325	A98.4	Ebola virus disease|ebola|zaire ebolavirus
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
10871	H35.3	age-related macular degeneration|wet age-related macular degeneration|neovascular age-related macular degeneration
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
-	-	opioid use disorder|opioid withdrawal|opioid dependence|opioid addiction
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
-	-	relapsing-remitting multiple sclerosis
-	-	secondary progressive multiple sclerosis|active secondary progressive multiple sclerosis
-	-	primary progressive multiple sclerosis
-	-	hereditary angioedema
-	-	alpha-1 antitrypsin deficiency
-	-	homozygous familial hypercholesterolemia|heterozygous familial hypercholesterolemia
13810	-	familial hypercholesterolemia
1168	-	hyperlipidemia|dyslipidemia
-	-	hypercholesterolemia|primary hyperlipidemia
-	-	neovascular amd|wet amd
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
-	-	chronic pain|acute pain|pain
-	-	traumatic brain injury
-	-	stroke|ischemic stroke|acute ischemic stroke
-	-	atrial fibrillation
-	-	hypertrophic cardiomyopathy
-	-	myocardial infarction|heart attack
-	-	hemoglobinopathies|hemoglobinopathy
-	-	fibrodysplasia ossificans progressiva
`;
