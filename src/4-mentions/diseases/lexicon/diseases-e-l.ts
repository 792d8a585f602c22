/** Diseases E-L: Disease Ontology number, TAB, name, then synonyms parted by "|". Numbers and names: Disease Ontology (CC0), release 2026-07-31. */
export const DISEASES_E_TO_L = `5101	ear cancer|auricular cancer|malignant tumor of ear
0070744	early childhood-onset progressive leukodystrophy
0050488	early congenital syphilis
0050709	early infantile epileptic encephalopathy
8307	early invasive cervical adenocarcinoma
308	early myoclonic encephalopathy|myoclonia epileptica|myoclonic seizure
0050708	early onset absence epilepsy
10568	early yaws|bone and joint yaws lesion|chancre of yaws
0070445	early-onset dystonia and/or spastic paraplegia
0060894	early-onset Parkinson's disease|early-onset parkinson disease|young-onset parkinson disease
0060484	EAST syndrome|sesame syndrome
10841	Eastern equine encephalitis
8670	eating disorder
4325	Ebola virus disease|ebola disease|ebola hemorrhagic fever
14289	Ebstein anomaly|ebstein's anomaly|ebstein's anomaly of tricuspid valve
0070693	Ebstein-Bezieau neurodevelopmental syndrome
5442	eccrine acrospiroma|eccrine hidradenoma|eccrine hidradenoma of skin
4920	eccrine adenocarcinoma
2079	eccrine mixed tumor of skin|eccrine mixed tumor|eccrine mixed tumour
5591	eccrine papillary adenocarcinoma
5446	eccrine papillary adenoma|eccrine papillary adenoma of skin|papillary eccrine adenoma
7566	eccrine porocarcinoma|eccrine porocarcinoma of skin|malignant eccrine poroma
4921	eccrine sweat gland cancer|malignant eccrine skin neoplasm|malignant eccrine tumor
173	eccrine sweat gland neoplasm|eccrine skin neoplasm|eccrine tumor
1496	echinococcosis|echinococcal disease|echinococcosis of liver
1218	echinostomiasis|infection by echinochasmus
4188	echolalia
13593	eclampsia|eclampsia in puerperium|postpartum eclampsia
11907	ecthyma
2121	ectodermal dysplasia|congenital ectodermal defect|congenital ectodermal dysplasia
0081077	ectodermal dysplasia and immune deficiency
4055	ectomesenchymoma|rhabdomyosarcoma with ganglionic differentiation
0060890	ectopic Cushing syndrome|ectopic acth secreting tumor
6307	ectopic thymus
0050097	ectothrix infectious disease
1570	ectropion
9123	eczema herpeticum|herpes simplex dermatitis|herpes simplex virus dermatitis
1085	Edwards syndrome
0060782	EEC syndrome|ectrodactyly-ectodermal dysplasia-clefting syndrome|walker-clodius syndrome
4377	egg allergy|allergy to eggs
13352	ego-dystonic sexual orientation
13359	Ehlers-Danlos syndrome|cutis hyperelastica|elastic skin
0080730	Ehlers-Danlos syndrome cardiac valvular type
0080733	Ehlers-Danlos syndrome dermatosparaxis type
14757	Ehlers-Danlos syndrome hypermobility type
5050	Ehrlich tumor carcinoma|ehrlich tumour carcinoma|ehrlich's tumour
10242	ehrlichiosis|human ehrlichiosis
0111732	Eiken syndrome|eiken skeletal dysplasia
0050701	electroclinical syndrome
4976	elephantiasis
12714	Ellis-Van Creveld syndrome|chondroectodermal dysplasia|mesoectodermal dysplasia
0080631	Elsahy-Waters syndrome|branchioskeletogenital syndrome
4766	embryoma
688	embryonal cancer|embryo neoplasm|embryonal neoplasm
3308	embryonal carcinoma|primary extragonadal embryonal carcinoma
3253	embryonal extrahepatic bile duct rhabdomyosarcoma
3246	embryonal rhabdomyosarcoma
5680	embryonal testis carcinoma|embryonal carcinoma of testis|testicular embryonal carcinoma
0081286	embryonal tumor with multilayered rosettes|embryonal tumour with multilayered rosettes
11726	Emery-Dreifuss muscular dystrophy
9765	emphysematous cholecystitis|gaseous pericholecystitis
3642	empty sella syndrome
2497	enamel erosion
3278	encapsulated thymoma
9588	encephalitis
4270	encephalitozoonosis|infection by encephalitozoon
2034	encephalomalacia
640	encephalomyelitis|encephalitis &/or myelitis
783	end stage renal disease
13198	endemic goiter|iodine-deficiency-related endemic goitre|simple goitre
0050481	endemic typhus|cat flea rickettsiosis|fleaborne typhus
6608	endobronchial leiomyoma
10183	endobronchial lipoma
12929	endocardial fibroelastosis|elastomyofibrosis
10314	endocarditis
5877	endocardium cancer|malignant endocardial tumor|malignant tumor of endocardium
0050825	endocardium disease
0050940	endocervical adenocarcinoma
7519	endocervical carcinoma|carcinoma of endocervix
8177	endocervical type cervical adenomyoma
8340	endocervical type cervical mucinous adenocarcinoma
5757	endocervicitis
12359	endocrine exophthalmos
170	endocrine gland cancer|endocrine neoplasm|endocrine tumor
1428	endocrine pancreas disease
28	endocrine system disease
0060641	endocrine-cerebro-osteodysplasia syndrome|eco syndrome
1911	endodermal sinus tumor|endodermal sinus tumour|hepatoid yolk sac tumour
9848	endolymphatic hydrops|labyrinthine hydrops
2870	endometrial adenocarcinoma|adenocarcinoma of endometrium|adenocarcinoma of the endometrium
5631	endometrial adenosquamous carcinoma
1380	endometrial cancer|endometrial ca|endometrial neoplasm
2871	endometrial carcinoma|carcinoma of the endometrium|endometrioid carcinoma
5299	endometrial clear cell adenocarcinoma|clear cell carcinoma of endometrium
1005	endometrial disease
0080365	endometrial hyperplasia
7664	endometrial mixed adenocarcinoma
3707	endometrial mucinous adenocarcinoma|uterine corpus mucinous adenocarcinoma
5750	endometrial serous adenocarcinoma|uterine corpus serous adenocarcinoma|uterine papillary serous carcinoma
7139	endometrial small cell carcinoma
5533	endometrial squamous cell carcinoma|squamous cell carcinoma of endometrium
1373	endometrial stromal nodule
4226	endometrial stromal sarcoma|undifferentiated endometrial sarcoma
5166	endometrial stromal tumor
4005	endometrial transitional cell carcinoma
8178	endometrial type cervical adenomyoma
5828	endometrioid ovary carcinoma|endometrioid carcinoma ovary|ovarian endometrioid carcinoma
289	endometriosis
11430	endometriosis in scar of skin
11428	endometriosis of intestine
11432	endometriosis of ovary|ovarian endometriosis
11429	endometriosis of pelvic peritoneum
288	endometriosis of uterus|endometriosis interna
1002	endometritis
12932	endomyocardial fibrosis|african endomyocardial fibrosis|becker's disease
4692	endophthalmitis
11427	endosalpingiosis
0050105	endothrix infectious disease
0090059	enhanced S-cone syndrome
0050332	enlarged vestibular aqueduct
11175	enophthalmos
7457	enterobiasis|oxyuris vermicularis infection|threadworm infection
1283	enterocele
0111667	enterokinase deficiency|congenital enterokinase deficiency|deficiency of enteropeptidase
204	enthesopathy
12397	entropion
0080819	environmentally induced asthma
998	eosinophilia-myalgia syndrome|eosinophilia myalgia syndrome
13922	eosinophilic esophagitis
4030	eosinophilic gastritis
4031	eosinophilic gastroenteritis
10361	eosinophilic meningitis
5870	eosinophilic pneumonia
4699	epicardium cancer|epicardial tumor|malignant epicardial tumor
6284	epicardium lipoma|lipoma of epicardium
14087	epicondylitis|andrel epicondylitis|archer's elbow
10882	epidemic pleurodynia|bamble disease|bornholm disease
0050480	epidemic typhus|sylvatic typhus
2433	epidermal appendage tumor|skin appendage tumour
0111162	epidermal nevus
13777	epidermodysplasia verruciformis
2730	epidermolysis bullosa|acantholysis bullosa
4313	epidermolysis bullosa acquisita|acquired epidermolysis bullosa
4959	epidermolysis bullosa dystrophica|dystrophic epidermolysis bullosa
4644	epidermolysis bullosa simplex
4323	epidermolytic acanthoma
4603	epidermolytic hyperkeratosis|bullous ichthyosiform erythroderma|epidermolytic ichthyosis
0080223	epidermolytic palmoplantar keratoderma
512	epididymal neoplasm
10368	epididymis adenocarcinoma
745	epididymis adenomatoid tumor
10366	epididymis cancer|malignant epididymal tumor|malignant tumor of epididymis
0080373	epididymis disease
9402	epididymitis
9401	epididymo-orchitis
11387	epidural abscess
3617	epidural spinal canal angiolipoma|angiolipoma of extradural spinal canal
3809	epidural spinal canal meningioma
3618	epidural spinal canal neoplasm|extradural tumor
8133	epiglottis cancer|epiglottic cancer|malignant tumor of epiglottis
7105	epiglottis neoplasm|epiglottic tumor
9398	epiglottitis|acute epiglottitis|acute epiglottitis and supraglottitis
1826	epilepsy|epilepsy syndrome|epileptic syndrome
7725	epilepsy with generalized tonic-clonic seizures|grand mal epilepsy|tonic-clonic epilepsy
14244	epiphora due to excess lacrimation
13756	epiphora due to insufficient drainage
12124	episcleritis periodica fugax
963	episodic ataxia|isaacs syndrome
0060440	epithelial and subepithelial dystrophy
0060447	epithelial basement membrane dystrophy
7926	epithelial malignant thymoma|squamoid thymoma|well differentiated thymic carcinoma
4768	epithelial predominant pulmonary blastoma
5189	epithelial predominant Wilms' tumor|epithelial predominant kidney adenosarcoma|epithelial predominant renal wilms tumor
0070337	epithelial recurrent erosion dystrophy
5309	epithelial-myoepithelial carcinoma
0060441	epithelial-stromal TGFBI dystrophy
4360	epithelioid cell melanoma|epithelioid melanoma
5494	epithelioid cell synovial sarcoma|epithelioid synovial sarcoma
0080372	epithelioid inflammatory myofibroblastic sarcoma
5264	epithelioid leiomyosarcoma
5149	epithelioid neurofibroma
6193	epithelioid sarcoma|epithelioid cell sarcoma
3593	epithelioid trophoblastic tumor
3318	epithelioid type angiomyolipoma|epithelioid angiomyolipoma
0050204	Epstein-Barr virus hepatitis
2938	Epstein-Barr virus infectious disease|ebv infection|epstein-barr virus infection
5337	epulis|gingival polyp|polyp of gum
13788	equatorial staphyloma
4329	Erdheim-Chester disease
11330	erysipelas
0050061	erysipeloid
0060567	erythema elevatum diutinum
8743	erythema infectiosum|fifth disease
0050185	erythema multiforme
0080750	erythema nodosum
9097	erythematosquamous dermatosis|other erythematosquamous dermatosis
4131	erythrasma
0050467	erythrokeratodermia variabilis|erythrokeratodermia figurata variabilis|greither disease
0080916	erythroleukemia
9240	erythromelalgia|erythermalgia
13270	erythropoietic protoporphyria|protoporphyria
2839	erythropoietin polycythemia|nephrogenous polycythemia|secondary polycythemia with excess erythropoietin
4878	esophageal adenoid cystic carcinoma
5625	esophageal adenosquamous carcinoma
10485	esophageal atresia|congenital atresia of esophagus|congenital imperforate esophagus
0080171	esophageal atresia/tracheoesophageal fistula|esophageal atresia and/or tracheoesophageal fistula
7051	esophageal basaloid squamous cell carcinoma|basaloid squamous carcinoma of esophagus
5041	esophageal cancer|ca lower third oesophagus|ca middle third oesophagus
13146	esophageal candidiasis|candida esophagitis|candidal esophagitis
1107	esophageal carcinoma|cancer of esophagus|cancer of oesophagus
6050	esophageal disease|esophageal ulcer
13185	esophageal diverticulosis
9021	esophageal leukoplakia|leukoplakia of esophagus
10187	esophageal lipoma|lipoma of esophagus
5784	esophageal neuroendocrine tumor|esophageal neuroendocrine tumour|neuroendocrine tumor of esophagus
7332	esophageal tuberculosis
112	esophageal varix|bleeding esophageal varices|bleeding oesophageal varices
11963	esophagitis|acute esophagitis
4914	esophagus adenocarcinoma|oesophageal adenocarcinoma
960	esophagus leiomyoma
5276	esophagus leiomyosarcoma|leiomyosarcoma of esophagus|leiomyosarcoma of oesophagus
5694	esophagus liposarcoma|liposarcoma of esophagus|liposarcoma of oesophagus
1106	esophagus lymphoma|lymphoma of esophagus|lymphoma of oesophagus
1108	esophagus melanoma|melanoma of esophagus|melanoma of oesophagus
1114	esophagus sarcoma
7134	esophagus small cell carcinoma|oat cell carcinoma of esophagus|oat cell carcinoma of oesophagus
3748	esophagus squamous cell carcinoma|oesophagus squamous cell carcinoma|scc of esophagus
959	esophagus squamous cell papilloma
3747	esophagus verrucous carcinoma|oesophagus verrucous carcinoma|verrucous carcinoma of esophagus
9840	esotropia|convergence in manifest squint|crossed eyes
0111680	essential fructosuria|fructokinase deficiency|hepatic fructokinase deficiency
10825	essential hypertension|idiopathic hypertension|primary hypertension
2224	essential thrombocythemia|essential thrombocythaemia|familial thrombocytosis
4990	essential tremor|essential hereditary tremor|shaky hand syndrome
14336	estrogen excess|hyperestrogenism
0060076	estrogen receptor-negative breast cancer
0060075	estrogen receptor-positive breast cancer
2766	ethmoid sinus adenocarcinoma|adenocarcinoma of the ethmoid sinus
2764	ethmoid sinus adenoid cystic carcinoma
1363	ethmoid sinus cancer|malignant tumor of ethmoid sinus|malignant tumor of ethmoidal sinus
6854	ethmoid sinus ectopic meningioma
6562	ethmoid sinus inverted papilloma
6559	ethmoid sinus Schneiderian papilloma
2763	ethmoid sinus squamous cell carcinoma
9507	ethmoid sinusitis|ethmoidal sinusitis|ethmoiditis
0060640	ethylmalonic encephalopathy
13078	eumycotic mycetoma|eumycetoma|madura foot
5003	eunuchism
9739	eustachian tube disease
2856	euthyroid sick syndrome|sick-euthyroid syndrome
8931	Evans' syndrome
13651	eversion of lacrimal punctum
3369	Ewing sarcoma|ewing's family localized tumor|ewing's sarcoma/peripheral primitive neuroectodermal tumor
3368	Ewing sarcoma of bone|bone ewing sarcoma|bone localized ewing sarcoma
0050486	exanthem
0050495	exanthema subitum|exanthem subitum|roseola infantum
13757	excessive tearing|excessive tear production|watering eye
0080821	exercise-induced bronchoconstriction
13641	exfoliation syndrome|pseudoexfoliation glaucoma|pseudoexfoliation syndrome
10236	exhibitionism
2892	exocervical carcinoma|carcinoma of exocervix|carcinoma of the exocervix
13316	exocrine pancreatic insufficiency
13135	exophthalmic ophthalmoplegia
203	exostosis|bone spur|bony outgrowth
1143	exotropia
9461	exposure keratitis
11385	expressive language disorder|developmental expressive language disorder
4287	external ear basal cell carcinoma
5665	external ear cancer|malignant tumor of external ear
4288	external ear carcinoma|carcinoma of the external ear
379	external ear disease|preauricular cyst|preauricular sinus and fistula
10203	external ear lipoma|external auditory meatus lipoma|lipoma of external auditory meatus
5538	external ear squamous cell carcinoma
14529	external pathological resorption
0050936	extra-adrenal pheochromocytoma
371	extracranial neuroblastoma
4659	extracutaneous mastocytoma
4717	extragonadal germ cell cancer|extragonadal germ cell malignant tumor
5838	extragonadal seminoma|primary extragonadal seminoma
3495	extrahepatic bile duct adenocarcinoma|adenocarcinoma of extrahepatic bile duct
5438	extrahepatic bile duct adenoma
4682	extrahepatic bile duct carcinoma|carcinoma of extrahepatic bile duct|extrahepatic bile duct cancer
8105	extrahepatic bile duct cystadenoma
5125	extrahepatic bile duct leiomyoma
5293	extrahepatic bile duct leiomyosarcoma|leiomyosarcoma of the bile duct
10209	extrahepatic bile duct lipoma
7503	extrahepatic bile duct papillary adenoma
7752	extrahepatic biliary papillomatosis
13619	extrahepatic cholestasis|extrahepatic biliary stasis|extrahepatic obstructive biliary disease
3720	extramedullary plasmacytoma|extraosseous plasmacytoma
4656	extraocular retinoblastoma
4232	extraosseous Ewing sarcoma|extraosseous ewing's sarcoma|extraskeletal ewing sarcom
4985	extraosseous Ewings sarcoma-primitive neuroepithelial tumor|extraosseous ewing's tumor|extraosseous ewing's tumour
3357	extraosseous osteosarcoma|extraskeletal osteogenic sarcoma|extraskeletal osteosarcoma
0050598	extrapulmonary tuberculosis
13839	extrapyramidal and movement disease
4548	extraskeletal mesenchymal chondrosarcoma|mesenchymal extraosseous chondrosarcoma
4549	extraskeletal myxoid chondrosarcoma|extraosseous chondrosarcoma|myxoid extraosseous chondrosarcoma
2544	extratemporal epilepsy
0081314	extraventricular neurocytoma
841	extrinsic allergic alveolitis|alveolitis|hypersensitivity pneumonitis
0080811	extrinsic asthma
3978	extrinsic cardiomyopathy
4777	exudative glomerulonephritis
0050535	exudative vitreoretinopathy|familial exudative vitreoretinopathy
10034	eye accommodation disease
295	eye carcinoma|ocular carcinoma
9799	eye degenerative disease
5614	eye disease
6903	eye lymphoma|malignant lymphoma of eye
0081065	EZB diffuse large B-cell lymphoma|ezb dlbcl
0081070	EZB-MYC+ diffuse large B-cell lymphoma|ezb-myc+ dlbcl
0081071	EZB-MYC- diffuse large B-cell lymphoma|ezb-myc- dlbcl
14499	Fabry disease|alpha galactosidase deficiency|alpha-galactosidase a deficiency
3134	facial dermatosis
1757	facial hemiatrophy|parry-romberg syndrome
1756	facial nerve disease
1760	facial nerve neoplasm|tumor of facial nerve
13865	facial neuralgia
13934	facial paralysis|facial palsy
11727	facioscapulohumeral muscular dystrophy|landouzy dejerine muscular dystrophy|landouzy-dejerine muscular dystrophy
1766	factitious disorder
2216	factor V deficiency|hereditary hypoproaccelerinaemia|labile factor deficiency
2215	factor VII deficiency
12134	factor VIII deficiency|classic hemophilia|classic hemophilia a
2222	factor X deficiency
2229	factor XI deficiency|congenital factor xi deficiency|hemophilia c
2231	factor XII deficiency|factor xii deficiency disease|hageman factor deficiency
2211	factor XIII deficiency|factor xiii deficiency disease|hereditary factor xiii deficiency disease
3706	fallopian tube adenocarcinoma|adenocarcinoma of the fallopian tube
5478	fallopian tube adenofibroma
5196	fallopian tube adenomatoid tumor
1973	fallopian tube adenosarcoma|fallopian tube mullerian adenosarcoma
1964	fallopian tube cancer|fallopian tube neoplasm|malignant tumor of fallopian tube
1963	fallopian tube carcinoma|cancer of the fallopian tube|carcinoma of fallopian tube
1970	fallopian tube carcinosarcoma
5301	fallopian tube clear cell adenocarcinoma
8211	fallopian tube cystadenofibroma
1962	fallopian tube disease
5831	fallopian tube endometrioid adenocarcinoma|fallopian tube endometrioid cancer
11424	fallopian tube endometriosis|endometriosis of fallopian tube
5324	fallopian tube germ cell cancer
8186	fallopian tube gestational choriocarcinoma
5124	fallopian tube leiomyoma
1965	fallopian tube leiomyosarcoma
3704	fallopian tube mucinous adenocarcinoma
3705	fallopian tube mucinous tumor
5597	fallopian tube papillary adenocarcinoma
5598	fallopian tube serous adenocarcinoma
3173	fallopian tube serous papilloma
5540	fallopian tube squamous cell carcinoma
5564	fallopian tube teratoma
4008	fallopian tube transitional cell carcinoma
0050424	familial adenomatous polyposis|adenomatous polyposis of the colon
0111689	familial adult myoclonic epilepsy
0111421	familial apolipoprotein A5 deficiency|familial apolipoprotein a-v deficiency
0111418	familial apolipoprotein C-II deficiency|c-ii anapolipoproteinemia|familial apoc-ii deficiency
0050650	familial atrial fibrillation
0080944	familial Behcet-like autoinflammatory syndrome
0060761	familial chronic myelocytic leukemia-like syndrome
0111417	familial chylomicronemia syndrome
0090061	familial cold autoinflammatory syndrome
13809	familial combined hyperlipidemia|familial multiple lipoprotein-type hyperlipidemia|hyperbetalipoproteinemia with prebetalipoproteinemia
11589	familial dysautonomia|hsan iii|riley-day syndrome
0111728	familial episodic pain syndrome
0111542	familial expansile osteolysis|hereditary expansile polyostotic osteolytic dysplasia|mccabe disease
0111297	familial febrile seizures
0081102	familial gestational hyperthyroidism
7996	familial glomangioma
0080620	familial glucocorticoid deficiency
0060178	familial hemiplegic migraine
0111366	familial hepatic adenoma
0061247	familial hyperaldosteronism
0061249	familial hyperaldosteronism II
0061248	familial hyperaldosteronism III
0061250	familial hyperaldosteronism IV
13810	familial hypercholesterolemia|familial hyperbetalipoproteinaemia|familial hypercholesteremia
1168	familial hyperlipidemia|familial hyperlipoproteinemia|hyperlipemia
0080326	familial hypertrophic cardiomyopathy
0111703	familial hypertryptophanemia
0060699	familial hypocalciuric hypercalcemia
0111387	familial isolated hypoparathyroidism
0111566	familial isolated trichomegaly|long eyelashes
14118	familial lipoprotein lipase deficiency|familial hyperlipoproteinemia type i|familial lpl deficiency
0111545	familial male-limited precocious puberty|familial gonadotropin-independent male-limited sexual precocity|male-limited precocious puberty
2987	familial Mediterranean fever
0050547	familial medullary thyroid carcinoma
6846	familial melanoma
4586	familial meningioma
0070518	familial multiple lipomatosis
0111529	familial multiple nevi flammei|congenital capillary malformations|familial multiple port-wine stains
2590	familial nephrotic syndrome|congenital nephrotic syndrome
0050440	familial partial lipodystrophy|dunnigan syndrome|koberling-dunnigan syndrome
1029	familial periodic paralysis
0070613	familial renal glucosuria|familial renal glycosuria|hereditary renal glycosuria
6244	familial renal oncocytoma
6163	familial renal papillary carcinoma|hereditary papillary renal carcinoma
4648	familial retinoblastoma|hereditary retinoblastoma
0112183	familial thyroid dyshormonogenesis
0111572	familial woolly hair syndrome|familial wooly hair syndrome|hereditary woolly hair syndrome
13636	Fanconi anemia|fanconi anaemia|fanconi pancytopenia
0111091	Fanconi anemia complementation group I
0111097	Fanconi anemia complementation group J
0111082	Fanconi anemia complementation group L
0111094	Fanconi anemia complementation group N
0111096	Fanconi anemia complementation group O
0111092	Fanconi anemia complementation group P
0111093	Fanconi anemia complementation group Q
0111090	Fanconi anemia complementation group R
0060979	Fanconi anemia complementation group S
0111081	Fanconi anemia complementation group T
0111085	Fanconi anemia complementation group U
0111080	Fanconi anemia complementation group V
0060978	Fanconi anemia complementation group W
1062	Fanconi syndrome|adult fanconi anemia|adult fanconi syndrome
0070562	Fanconi-Bickel syndrome
0090066	Fanconi-like syndrome
0050046	Far Eastern spotted fever|rickettsia heilongjiangensis spotted fever
0050464	Farber lipogranulomatosis|acid ceramidase deficiency|farber disease
14453	farmer's lung|farmer lung|farmers lung
9598	fasciitis
885	fascioliasis|fasciola hepatica infection|infection by fasciola
1217	fascioloidiasis
888	fasciolopsiasis|infection by fasciolopsis buski|infectious disease by fasciolopsis
10691	fat necrosis of breast|breast fat necrosis
0050433	fatal familial insomnia
13628	favism
0080632	Fazio-Londe disease
0060464	Feingold syndrome|microcephaly-digital anomalies-normal intelligence syndrome|microcephaly-oculo-digito-esophageal-duodenal syndrome
11042	Felty's syndrome|felty syndrome
1650	female breast axillary tail cancer
0050671	female breast cancer
7843	female breast carcinoma|mammary carcinoma of female breast
13799	female breast central part cancer
1649	female breast lower-inner quadrant cancer
13972	female breast lower-outer quadrant cancer
1647	female breast upper-inner quadrant cancer
9773	female breast upper-outer quadrant cancer
13589	female infertility of uterine origin
3001	female reproductive endometrioid cancer|endometrioid neoplasm|endometrioid tumor
120	female reproductive organ cancer|female reproductive cancer|malignant gynecologic tumor
229	female reproductive system disease
724	female stress incontinence|female urinary stress incontinence
738	female urethral cancer
0061015	female-restricted Wieacker-Wolff syndrome
5546	femoral cancer
4196	femoral neuropathy|femoral nerve dysfunction|femoral nerve lesions
12282	femoral vein thrombophlebitis
0070677	Ferguson-Bonni neurodevelopmental syndrome
5585	Ferguson-Smith tumor|multiple self-healing epithelioma of ferguson-smith
8102	fetal adenoma|microfollicular adenoma
0111375	fetal akinesia deformation sequence syndrome|arthrogryposis multiplex congenita-pulmonary hypoplasia syndrome|fetal akinesia sequence
0050696	fetal alcohol spectrum disorder
0050665	fetal alcohol syndrome
0060647	fetal encasement syndrome|cocoon syndrome
0060606	fetal nicotine spectrum disorder
0060471	fetal valproate syndrome|fetal valproic acid syndrome|foetal valproate syndrome
1235	fetishism
14711	FG syndrome|keller syndrome|opitz-kaveggia syndrome
6726	fibrillary astrocytoma|fibrillary astrocytic tumors
5698	fibroblastic liposarcoma
0060465	fibrochondrogenesis
13374	fibrodysplasia ossificans progressiva|myositis ossificans progressiva|progressive myositis ossificans
4291	fibroepithelial basal cell carcinoma|fibroepithelioma of pinkus|fibroepithelioma of pinkus type
8170	fibroepithelial polyp of the anus|fibroepithelial polyp of anus
8108	fibroepithelial polyp of urethra|urethral fibroepithelial polyp
0080040	fibrogenesis imperfecta ossium|baker's disease
5015	fibrolamellar carcinoma|fibrolamellar hepatocellular carcinoma|oncocytic hepatocellular tumor
0050871	fibroma
631	fibromyalgia
8153	fibroosseous pseudotumor of digits|fibroosseous digital pseudotumor
3355	fibrosarcoma|fibrocytic tumor|fibrosarcoma of soft tissue
3354	fibrosarcoma of bone
7603	fibrosarcomatous osteosarcoma|fibroblastic osteosarcoma|fibrosarcomatous osteogenic sarcoma
10353	fibrosclerosis of breast|fibrosis of the breast
0080031	fibrous dysplasia
4415	fibrous histiocytoma|fibroxanthoma
7211	fibrous meningioma|fibroblastic meningioma
5484	fibrous synovial sarcoma|fibrous sarcoma of synovium
9358	fibular collateral ligament bursitis
0050790	fibular hypoplasia and complex brachydactyly|du pan syndrome
0070793	FICUS syndrome
10778	fiedler's myocarditis
4664	filamentary keratitis
12211	filarial elephantiasis|bancroftian elephantiasis|bancroftian filarial chyluria
1080	filariasis|disease due to superfamily filarioidea
0112194	Filippi syndrome
0060141	finger agnosia
0050637	Finnish type amyloidosis|agel amyloidosis|gelsolin amyloidosis
0050821	first-degree atrioventricular block
0060513	fish allergy
11514	fissured tongue|fissure of tongue|furrowed tongue
6841	flat ductal epithelial atypia
8464	flat retinoschisis
0070653	Fliedner-Zweier syndrome
0050047	Flinders Island spotted fever|thai tick typhus
0111358	Floating-Harbor syndrome
605	flying phobia
1979	focal chorioretinitis
2120	focal dermal hypoplasia|goltz syndrome|goltz-gorlin syndrome
0050836	focal dystonia
4779	focal embolic glomerulonephritis
2234	focal epilepsy|localisation-related epilepsy|partial epilepsy
5362	focal epithelial hyperplasia|heck disease|heck's disease
0050841	focal hand dystonia|organic writer's cramp
13867	focal labyrinthitis
0111708	focal nonepidermolytic palmoplantar keratoderma|isolated focal non-epidermolytic palmoplantar keratoderma
0070553	focal palmoplantar and gingival keratosis
1312	focal segmental glomerulosclerosis|focal glomerular sclerosis|focal glomerulosclerosis
14026	folic acid deficiency anemia|folate deficiency anaemia|folate deficiency anemia
6204	follicular adenoma
4295	follicular basal cell carcinoma|skin follicular basal cell carcinoma
6262	follicular dendritic cell sarcoma|follicular dendritic cell tumour
8426	follicular infundibulum tumor|follicular infundibulum tumour|tumor of follicular infundibulum
0050873	follicular lymphoma
9905	follicular mucinosis|alopecia mucinosa
3962	follicular thyroid carcinoma|follicular adenocarcinoma|follicular carcinoma
4409	folliculitis
0051067	Fontaine progeroid syndrome|gorlin-chaudhry-moss syndrome
3044	food allergy|food hypersensitivity
0050352	foodborne botulism
4708	foramen magnum meningioma|meningioma of the foramen magnum
0060142	form agnosia
14555	Foster-Kennedy syndrome
10869	fourth cranial nerve palsy
1381	Fox-Fordyce disease|fox fordyce disease
14261	fragile X syndrome|fragile x mental retardation syndrome|marker x syndrome
0050879	fragile X-associated tremor/ataxia syndrome|fxtas syndrome
0111789	Frank-Ter Haar syndrome|borrone dermatocardioskeletal syndrome|ter haar syndrome
0090001	Fraser syndrome|cryptophthalmos with other malformations
0050438	Frasier syndrome
0111604	Freeman-Sheldon syndrome|craniocarpotarsal dysplasia|craniocarpotarsal dystrophy
4671	freemartinism
0111180	French Canadian Leigh disease|french canadian type cox deficiency|french canadian type leigh syndrome
11599	Frey syndrome|baillarger syndrome|gustatory hyperhidrosis
12705	Friedreich ataxia|friedreich's ataxia|friedreich's tabes
6676	Froelich syndrome|adiposogenital syndrome|babinski-froelich syndrome
8000	frontal convexity meningioma
3331	frontal lobe epilepsy
12016	frontal lobe neoplasm|tumor of frontal lobe
1360	frontal sinus cancer|malignant tumor of frontal sinus
8060	frontal sinus inverted papilloma
6054	frontal sinus Schneiderian papilloma
2441	frontal sinus squamous cell carcinoma
10791	frontal sinusitis
0111785	frontometaphyseal dysplasia
0081044	frontonasal dysplasia
9255	frontotemporal dementia|frontotemporal lobar degeneration|pallidopontonigral degeneration
14188	frozen shoulder
0060503	fruit allergy
11555	Fuchs' endothelial dystrophy
9375	Fuchs' heterochromic uveitis|fuch's heterochromic iridocyclitis|fuchs uveitis syndrome
14500	fucosidosis|a-fucosidase deficiency|alpha fucosidase deficiency
0090067	Fuhrmann syndrome
0050559	Fukuyama congenital muscular dystrophy
0111261	fumarase deficiency|fumaric aciduria
3877	functional colonic disease
11371	functional diarrhea|functional diarrhoea
1159	functional gastric disease
5395	functioning pituitary adenoma
5715	functionless pituitary adenoma
11105	fundus albipunctatus
8501	fundus dystrophy|retinal dystrophy
13147	fungal esophagitis
4034	fungal gastritis
1564	fungal infectious disease
11608	fungal meningitis
0050698	funisitis
0050289	fusariosis
0060174	GABA aminotransferase deficiency|gamma-aminobutyric acid transaminase deficiency
4260	gait apraxia
14695	galactokinase deficiency|galactosemia ii
0111458	galactose epimerase deficiency|epimerase deficiency galactosemia|galactosemia iii
9870	galactosemia|galactosaemia|galactose intolerance
0080540	galactosialidosis
0040078	gallamine allergy
3500	gallbladder adenocarcinoma|adenocarcinoma of the gallbladder
0050893	gallbladder adenoma
4513	gallbladder angiosarcoma|hemangiosarcoma of gallbladder
3121	gallbladder cancer|gallbladder ca|gallbladder neoplasm
4948	gallbladder carcinoma|cancer of the gallbladder|carcinoma gallbladder
0060262	gallbladder disease
5140	gallbladder leiomyoma|leiomyoma of the gallbladder
5275	gallbladder leiomyosarcoma|leiomyosarcoma of the gallbladder
10201	gallbladder lipoma|lipoma of the gallbladder
8135	gallbladder lymphoma|lymphoma of the gallbladder
8167	gallbladder melanoma|malignant melanoma of gallbladder
6998	gallbladder mucinous carcinoma|colloidal carcinoma of the gallbladder
7221	gallbladder papillary carcinoma|papillary carcinoma of the gallbladder
3120	gallbladder papillomatosis
7222	gallbladder pleomorphic giant cell adenocarcinoma
4057	gallbladder rhabdomyosarcoma|rhabdomyosarcoma of the gallbladder
4058	gallbladder sarcoma|malignant mesenchymal tumor of gallbladder
3499	gallbladder signet ring cell adenocarcinoma
7133	gallbladder small cell carcinoma
5535	gallbladder squamous cell carcinoma|epidermoid gallbladder carcinoma
0080694	Galloway-Mowat syndrome
0060127	gamma heavy chain disease|franklin's disease
0060176	gamma-amino butyric acid metabolism disorder
0111257	gamma-glutamyl transpeptidase deficiency|gamma-glutamyl transferase deficiency|ggt deficiency
0050526	Gamstorp-Wohlfart syndrome
0070048	GAND syndrome
2426	gangliocytoma|gangliocytoma of central nervous system
5078	ganglioglioma|adult ganglioglioma|childhood ganglioglioma
9754	ganglion or cyst of synovium/tendon/bursa
4163	ganglioneuroblastoma
4817	ganglioneuroma
2368	gangliosidosis
0112249	GAPO syndrome|growth delay-alopecia-pseudoanodontia-optic atrophy syndrome
9159	gas gangrene|gas bacillus infection
7635	Gasserian ganglion meningioma|meningioma of gasserian ganglion
3717	gastric adenocarcinoma|adenocarcinoma of stomach|stomach adenocarcinoma
5635	gastric adenosquamous carcinoma|adenosquamous carcinoma of stomach
2493	gastric antral vascular ectasia|watermelon stomach
6705	gastric body carcinoma|cancer of body of stomach|carcinoma of body of stomach
6271	gastric cardia adenocarcinoma|adenocarcinoma of cardia of stomach
6270	gastric cardia carcinoma|carcinoma of cardia of stomach
6217	gastric diffuse adenocarcinoma
3229	gastric dilatation
10538	gastric fundus cancer
6700	gastric fundus carcinoma|cancer of fundus of stomach|carcinoma of fundus of stomach
5579	gastric gastrinoma|gastric g-cell gastrin producing tumor
275	gastric hemangioma|hemangioma of stomach
10087	gastric leiomyoma|leiomyoma of the stomach
5280	gastric leiomyosarcoma
5700	gastric liposarcoma|liposarcoma of the stomach
10540	gastric lymphoma|lymphoma of the stomach
8757	gastric mucosal hypertrophy|familial giant hypertrophic gastritis|giant rugal hypertrophy of stomach
4715	gastric neuroendocrine neoplasm|neuroendocrine tumor of the stomach
3122	gastric outlet obstruction
5593	gastric papillary adenocarcinoma|papillary adenocarcinoma of stomach
6703	gastric pylorus carcinoma|carcinoma of pylorus of stomach
8025	gastric signet ring cell adenocarcinoma
6552	gastric small cell carcinoma|small cell carcinoma of stomach
5516	gastric squamous cell carcinoma|squamous cell carcinoma of stomach
5561	gastric teratoma|teratoma of stomach
6595	gastric tubular adenocarcinoma|tubular adenocarcinoma of stomach
10808	gastric ulcer|acute gastric ulcer with perforation|bleeding acute gastric ulcer
13656	gastrin secretion abnormality
5577	gastrinoma|gastrin cell tumour|gastrin secreting tumor
4029	gastritis|acute gastric mucosal erosion|erosive gastritis
0060191	gastroduodenal Crohn's disease|upper gi crohn's disease
8644	gastroduodenitis
2326	gastroenteritis|cholera morbus
0080375	gastroesophageal adenocarcinoma
0080374	gastroesophageal cancer
4944	gastroesophageal junction adenocarcinoma|adenocarcinoma of cardioesophageal junction
8534	gastroesophageal reflux disease|acid reflux|gastresophageal reflux
4147	gastrointestinal adenoma|gi adenoma
0060502	gastrointestinal allergy
13386	gastrointestinal anthrax
0050922	gastrointestinal carcinoma
903	gastrointestinal lymphoma
0050626	gastrointestinal neuroendocrine tumor|gastrointestinal neuroendocrine tumour|malignant gastrointestinal neuroendocrine tumor
9253	gastrointestinal stromal tumor|gastrointestinal stromal tumour|stromal tumor of gastrointestinal tract
3119	gastrointestinal system cancer|digestive system cancer|gastrointestinal tract cancer
77	gastrointestinal system disease|alimentary system disease|digestive system disorder
404	gastrointestinal tuberculosis
14239	gastrointestinal tularemia|enteric tularemia|intestinal tularaemia
10927	gastrojejunal ulcer|acute gastrojejunal ulcer with hemorrhage|acute gastrojejunal ulcer with perforation
11914	gastroparesis|gastric atonia|gastroparalysis
11044	gastroschisis
1926	Gaucher's disease|acid beta-glucosidase deficiency|gaucher disease
0110960	Gaucher's disease perinatal lethal|fetal gaucher disease
0110957	Gaucher's disease type I|gba deficiency|glucocerebrosidase deficiency
0111724	geleophysic dysplasia|geleophysic dwarfism
7005	gemistocytic astrocytoma|gemistocytic astrocytic tumor
1234	gender incongruence|gender identify disorder
0080712	gene duplication disease
14320	generalized anxiety disorder
2347	generalized atherosclerosis|generalised atherosclerosis
0050835	generalized dystonia|familial dystonia|fragments of torsion dystonia
1827	generalized epilepsy|idiopathic generalized epilepsy
0081031	generalized lymphatic anomaly
630	genetic disease
14075	geniculate ganglionitis
8704	genital herpes|genital herpes simplex|herpes genitalis
1455	geographic tongue|glossitis areata exfoliativa|pityriasis linguae
2832	geotrichosis
3095	germ cell and embryonal cancer
2994	germ cell cancer
3304	germinoma
0111266	geroderma osteodysplasticum|geroderma osteodysplastica|gerodermia osteodysplastica
4969	Gerstmann syndrome|aphasia-angular gyrus syndrome
4249	Gerstmann-Straussler-Scheinker syndrome|gerstmann-straussler-scheinker disease|prion dementia
2025	gestational choriocarcinoma|gestational chorionepithelioma|molar pregnancy with choriocarcinoma
11714	gestational diabetes|gestational diabetes mellitus|maternal gestational diabetes mellitus
0081057	gestational diabetes insipidus
7591	gestational ovarian choriocarcinoma
3590	gestational trophoblastic neoplasm|gestational trophoblastic neoplasia|hydatidiform mole
8187	gestational uterine corpus choriocarcinoma
0112251	Ghosal hematodiaphyseal syndrome|diaphyseal dysplasia-anemia syndrome|ghosal hematodiaphyseal dysplasia
3074	giant cell glioblastoma|monstrocellular sarcoma
1866	giant cell reparative granuloma|central giant cell granuloma
5774	giant hemangioma
10718	giardiasis|beaver feaver|infection by giardia lamblia
2739	Gilbert syndrome|constitutional hyperbilirubinemia|gilbert's disease
11119	Gilles de la Tourette syndrome|guinon's disease|motor-verbal tic disorder
0111578	Gillespie syndrome|aniridia-cerebellar ataxia-intellectual disability syndrome
1483	gingival disease|gum disease
0060466	gingival fibromatosis|hereditary gingival fibromatosis|hereditary gingival hyperplasia
5338	gingival hypertrophy|hypertrophy of gingivae
3086	gingival overgrowth
1134	gingival recession|localized gingival recession|minimal gingival recession
3087	gingivitis|acute gingivitis|chronic gingivitis
0050450	Gitelman syndrome
13444	glanders|farcy pipes|infection due to pseudomonas mallei
2392	glandular cystitis
0050382	glandular tularemia
11839	glans penis cancer|malignant tumor of glans penis|malignant tumour of glans penis
2219	Glanzmann's thrombasthenia|deficiency of glycoprotein complex iib-iiia|deficiency of gp iib-iiia complex
1686	glaucoma
9378	glaucomatocyclitic crisis|posner-schlossman syndrome|terrien-viel syndrome
10337	glaucomatous atrophy of optic disc
3068	glioblastoma|adult glioblastoma multiforme|glioblastoma multiforme
0050803	glioblastoma classical subtype
0050805	glioblastoma mesenchymal subtype
0050806	glioblastoma neural subtype
0050804	glioblastoma proneural subtype
4856	gliofibroma
6128	gliomatosis cerebri|astrocytosis cerebri
3071	gliosarcoma|glioblastoma with sarcomatous component
1242	globe disease
2436	glomangioma|glomuvenous malformation
6906	glomangiomatosis
8020	glomangiomyoma
5233	glomangiosarcoma|malignant glomus neoplasm
486	glomeruloid hemangioma
2921	glomerulonephritis
0050851	glomerulosclerosis
2431	glomus tumor|glomus neoplasm|glomus tumour
1456	glossitis
7558	glossopharyngeal motor neuropathy
3418	glossopharyngeal nerve disease
3417	glossopharyngeal nerve neoplasm|tumor of glossopharyngeal nerve
3816	glossopharyngeal nerve paralysis
14423	glossopharyngeal neuralgia
2595	glottis cancer|malignant tumor of glottis|malignant tumor of the glottis
2599	glottis carcinoma|carcinoma of glottis|glottic carcinoma
2597	glottis neoplasm|tumor of the glottis
7031	glottis squamous cell carcinoma|epidermoid carcinoma of the glottis
7583	glottis verrucous carcinoma|glottic verrucous carcinoma
0060343	glucocorticoid-induced osteoporosis
14080	glucocorticoid-remediable aldosteronism|familial hyperaldosteronism type i|glucocorticoid-suppressible hyperaldosteronism
10603	glucose intolerance|glucose malabsorption|malabsorption of glucose
4194	glucose metabolism disease|disorder of glucose metabolism
0070563	glucose-galactose malabsorption|monosaccharide malabsorption
2862	glucosephosphate dehydrogenase deficiency
0111679	glutamate formiminotransferase deficiency|formiminoglutamic acidemia|formiminoglutamic aciduria
0111254	glutaric acidemia I|glutaric aciduria type i|glutaryl-coa dehydrogenase deficiency
0080699	glutathione synthetase deficiency
0060057	gluten allergy|allergy to gluten|gluten allergic reaction
0060363	glycerol kinase deficiency
9268	glycine encephalopathy|non-ketotic hyperglycinemia|nonketotic hyperglycinemia
0111037	glycine N-methyltransferase deficiency|gnmt deficiency|hypermethioninemia due to gnmt deficiency
0050728	glycogen metabolism disorder
2747	glycogen storage disease|glycogenosis
0081329	glycogen storage disease I|glycogen storage disease type i|glycogenosis type i
2749	glycogen storage disease Ia
0081330	glycogen storage disease Ib
0081331	glycogen storage disease Ic
2752	glycogen storage disease II|acid maltase deficiency|deficiency of glucoamylase
2748	glycogen storage disease III|deficiency of debranching enzyme|deficiency of dextrin
2750	glycogen storage disease IV|amylopectinosis|brancher deficiency glycogenosis
0050594	glycogen storage disease IX
0111041	glycogen storage disease IXb
0111043	glycogen storage disease IXc
0111040	glycogen storage disease IXd|muscle phosphorylase kinase deficiency
2746	glycogen storage disease V|glycogen storage disease type v|mcardle's disease
2754	glycogen storage disease VI|hepatic glycogen phosphorylase deficiency|hepatophosphorylase deficiency glycogenosis
11721	glycogen storage disease VII|muscle phosphofructokinase deficiency|phosphofructokinase myopathy
0061285	glycogen storage disease X
0061286	glycogen storage disease XI
0061287	glycogen storage disease XII
0061288	glycogen storage disease XIII
0050579	glycogen storage disease XV
0081028	glycogen-rich carcinoma
5310	glycogen-rich clear cell breast carcinoma|glycogen-rich carcinoma of breast
3343	glycoproteinosis|mucolipidosis type i|sialidosis
0111533	gnathodiaphyseal dysplasia|gnathodiaphyseal sclerosis
11379	gnathomiasis|gnathostomiasis|infectious disease by gnathostoma
0080718	GNE myopathy|hereditary inclusion body myopathy|nonaka myopathy
0060522	goat milk allergy|capra hircus milk allergy
12176	goiter
0060481	Goldberg-Shprintzen syndrome|goldberg-shprintzen megacolon syndrome
2907	Goldenhar syndrome|facio-auriculo-vertebral spectrum|first arch syndrome
0061175	Gollop-Wolfgang complex
2277	gonadal disease
14447	gonadal dysgenesis|gonadal dysgenesis syndrome
3301	gonadoblastoma
13453	gonococcal bursitis
9698	gonococcal endophthalmia
9384	gonococcal iridocyclitis
9697	gonococcal keratitis
10400	gonococcal seminal vesiculitis|gonorrhea of seminal vesicle
13127	gonococcal spondylitis
13454	gonococcal synovitis|gonococcal synovitis &/or tenosynovitis|gonococcal synovitis and tenosynovitis
7551	gonorrhea
0060028	Good syndrome
9808	Goodpasture syndrome|anti-gbm disease|anti-glomerular basement membrane disease
0111587	Gordon Holmes syndrome|cerebellar ataxia-hypogonadism syndrome|lhrh deficiency and ataxia
4837	Gorham's disease|disappearing bone disease|essential osteolysis
13189	gout|articular gout|gouty arthritis
0111455	GRACILE syndrome|fellman disease|finnish lethal neonatal metabolic syndrome
0081308	grade I lymphomatoid granulomatosis
0081267	graft-versus-host disease|graft versus host disease
4903	granular cell carcinoma|granular cell adenocarcinoma
5258	granular cell leiomyosarcoma
2411	granular cell tumor
3777	granuloma annulare|granulome annulare
9113	granuloma inguinale|donovanosis|pudendal ulcer
12132	granulomatosis with polyangiitis|necrotizing respiratory granulomatosis
0050246	granulomatous amebic encephalitis|acanthamoeba encephalitis|acanthamoeba granulomatous encephalitis
2555	granulomatous angiitis
4397	granulomatous dermatitis
4561	granulomatous endometritis
4038	granulomatous gastritis
2239	granulomatous hepatitis
3428	granulomatous myositis
3089	granulomatous orchitis|non-specific granulomatous orchitis
2999	granulosa cell tumor|granulosa cell neoplasm|malignant granulosa cell neoplasm
0081120	Graves ophthalmopathy
12361	Graves' disease|exophthalmic goiter|grave's disease
0111044	gray platelet syndrome|platelet alpha-granule deficiency
5822	gray zone lymphoma
0111588	Greenberg dysplasia|greenberg skeletal dysplasia|hem dysplasia
14761	Greig cephalopolysyndactyly syndrome|polysyndactyly with peculiars skull shape
0060831	Griscelli syndrome|chediak-higashi-like syndrome|griscelli-prunieras syndrome
6255	growth hormone secreting pituitary adenoma|somatotroph adenoma
0050799	guanidinoacetate methyltransferase deficiency|gamt deficiency
12842	Guillain-Barre syndrome|acute infective polyneuritis|acute inflammatory demyelinating polyradiculopathy
0070794	Guillouet-Gordon syndrome
8602	gum cancer|malignant gingival tumor|malignant tumor of gum
0050584	gummatous syphilis
0111544	Guttmacher syndrome|preaxial deficiency-postaxial polydactyly-hypospadias syndrome
429	gynatresia
12698	gynecomastia
1415	gyrate atrophy|gyrate atrophy of the retina|ornithinemia with gyrate atrophy
3332	haemonchiasis
0080179	haemophilus meningitis
0050429	Hailey-Hailey disease
421	hair disease
5375	hair follicle neoplasm|hair matrix neoplasm|hair matrix tumour
285	hairy cell leukemia
13500	hairy tongue|overgrowth of filiform papillae
2736	Hajdu-Cheney syndrome|arthrodentoosteodysplasia|cheney syndrome
4534	Hallermann-Streiff syndrome|francois dyscephalic syndrome|hallermann's syndrome
12797	hallucinogen abuse
9977	hallucinogen dependence
0070539	Halperin-Birk syndrome
3462	hamartoma|hamartomatous polyp
0070656	hamartoma syndrome
3158	hand dermatosis
0060739	hand-foot-genital syndrome|hand-foot-uterus syndrome
14472	hantavirus pulmonary syndrome
9149	hard palate cancer|malignant tumor of hard palate|malignant tumour of hard palate
0070711	Harel-Tora neurodevelopmental syndrome
0081395	Harel-Yoon syndrome|ocular anomalies-axonal neuropathy-developmental delay syndrome
1060	Hartnup disease|deficiency of tryptophan oxygenase|neutral amino acid transport defect
13238	Haverhill fever|streptobacillary fever
0111362	hawkinsinuria
713	HCL-V|hairy cell leukaemia variant|hairy cell leukemia variant
11934	head and neck cancer|head and neck neoplasm|head and neck tumours
1542	head and neck carcinoma|carcinoma of the neck
9768	heart aneurysm
117	heart cancer|cardiac tumor|malignant cardiac tumor
10273	heart conduction disease|heart rhythm disease
114	heart disease
6033	heart fibrosarcoma|cardiac fibrosarcoma|fibrosarcoma of the heart
5261	heart leiomyosarcoma|leiomyosarcoma of heart
6285	heart lipoma|lipoma of heart
6547	heart lymphoma|lymphoma of heart
6034	heart malignant hemangiopericytoma|malignant hemangiopericytoma of heart
5262	heart sarcoma|cardiac sarcoma|sarcoma of heart
1681	heart septal defect|cardiac septal defects|congenital septal defect of heart
4079	heart valve disease|valvular heart disease
0060125	heavy chain disease
210	heel spur
0111363	Heinz body anemia
0070746	HELIX syndrome
13133	HELLP syndrome
0070058	Helsmoortel-Van Der Aa Syndrome
5241	hemangioblastoma|capillary hemangioblastoma
255	hemangioma
254	hemangioma of intra-abdominal structure|hemangioma of intra-abdominal structures
271	hemangioma of liver|angioma of liver|hepatic angioma
490	hemangioma of lung
14459	hemangioma of orbit|angioma of the orbit
482	hemangioma of peripheral nerve
256	hemangioma of spleen|splenic hemangioma
13081	hemangioma of subcutaneous tissue|angioma of the subcutaneous tissue|subcutaneous haemangioma
3850	hemangiopericytic tumor|hemangiopericytic neoplasm
264	hemangiopericytoma|haemangiopericytic meningioma|malignant hemangiopericytoma
801	hemarthrosis|haemarthrosis of shoulder joint|hemarthrosis involving ankle and foot
12332	hematocele of tunica vaginalis testis
2531	hematologic cancer|blood cancer|hematologic malignancy
74	hematopoietic system disease|blood disease|blood disorder
0050846	hemidystonia
10969	hemiplegia|infantile hemiplegia|postnatal infantile hemiplegia
2352	hemochromatosis|diabetes bronze|haemochromatosis
2859	hemoglobin C disease|hb-c disease
5378	hemoglobin D disease|hb-d disease
5379	hemoglobin E disease|hb-e disease
0110031	hemoglobin H disease|alpha-thalassemia intermedia|haemoglobin h disease
2860	hemoglobinopathy|hemoglobinopathies
582	hemoglobinuria
583	hemolytic anemia|anemia hemolytic
1098	hemolytic disease of the fetus|alloimmune hdfn|erythroblastosis fetalis
12554	hemolytic-uremic syndrome|haemolytic-uraemic syndrome|hemolytic uremic syndrome
9958	hemometra
11482	hemopericardium|haemopericardium
0050120	hemophagocytic lymphohistiocytosis|haemophagocytic syndrome
0061030	hemophilia
12259	hemophilia B|congenital factor ix deficiency|congenital factor ix disorder
2718	hemopneumothorax|haemopneumothorax
0050859	hemorrhagic cystitis
2213	hemorrhagic disease|hemorrhagic diathesis
0051063	hemorrhagic stroke
9746	hemorrhoid|hemorrhoidal disease
12119	hemosiderosis|haemosiderosis
0070408	Hengel-Maroofian-Schols syndrome
0060366	Hennekam syndrome|hennekam lymphangiectasia-lymphedema syndrome|lymphedem-lymphangiectasia-intellectual disability syndrome
0111901	heparin cofactor II deficiency
3317	hepatic angiomyolipoma
12550	hepatic coma|hepatocerebral intoxication
13413	hepatic encephalopathy|portal-systemic encephalopathy
0061215	hepatic fibrosis
260	hepatic flexure cancer|malignant tumor of hepatic flexure
13738	hepatic infarction|infarct of liver
6370	hepatic osteogenic sarcoma|osteosarcoma of liver
407	hepatic tuberculosis
272	hepatic vascular disease|vascular disorder of liver
0080177	hepatic veno-occlusive disease|veno-occlusive disease
0112254	hepatic venoocclusive disease with immunodeficiency|hepatic veno-occlusive disease-immunodeficiency syndrome
2237	hepatitis|acute and subacute liver necrosis|acute hepatitis
12549	hepatitis A
2043	hepatitis B|chronic hepatitis b|hepatitis b infection
1883	hepatitis C|chronic hepatitis c|hepatitis c infection
2047	hepatitis D|delta hepatitis
4411	hepatitis E
3118	hepatobiliary disease|liver and biliary tract disease
0080355	hepatobiliary system cancer
687	hepatoblastoma
0050868	hepatocellular adenoma
684	hepatocellular carcinoma
5016	hepatocellular clear cell carcinoma
5230	hepatoerythropoietic porphyria
0060534	hepatoid adenocarcinoma
900	hepatopulmonary syndrome
11823	hepatorenal syndrome
0081049	hepatosplenic T-cell lymphoma
0080714	hereditary alpha tryptasemia syndrome
14735	hereditary angioedema|hereditary angioneurotic edema
0080939	hereditary angioedema type I
0050951	hereditary ataxia
5683	hereditary breast ovarian cancer syndrome|breast and ovarian cancer syndrome|hboc syndrome
9794	hereditary choroidal atrophy
7192	hereditary conventional renal cell carcinoma
13269	hereditary coproporphyria|coproporphyrinogen oxidase deficiency|hereditary coproporphyria porphyria
0111349	hereditary desmoid disease
0080764	hereditary diffuse gastric cancer
2373	hereditary elliptocytosis|congenital elliptocytosis|ovalocytosis
7266	hereditary fallopian tube carcinoma|familial fallopian tube carcinoma
0111678	hereditary folate malabsorption|congenital defect of folate absorption|congenital folate malabsorption
9869	hereditary fructose intolerance syndrome|fructosaemia|fructosemia
1270	hereditary hemorrhagic telangiectasia|osler hemorrhagic telangiectasia syndrome|osler-weber-rendu disease
0050947	hereditary hypophosphatemic rickets with hypercalciuria
0050580	hereditary lymphedema
0070212	hereditary lymphedema I|congenital primary lymphedema|hereditary lymphedema type i
0070210	hereditary lymphedema IA
0070211	hereditary lymphedema IB
0070208	hereditary lymphedema IC
0070209	hereditary lymphedema ID
0070213	hereditary lymphedema II|late-onset lymphedema|lymphedema preacox
0111684	hereditary mixed polyposis syndrome
206	hereditary multiple exostoses|multiple congenital exostosis|multiple exostosis syndromes
0090120	hereditary neutrophilia
8498	hereditary night blindness
6901	hereditary ovarian carcinoma|familial ovarian carcinoma
0060360	hereditary papulotranslucent acrokeratoderma
0061026	hereditary pyropoikilocytosis
4455	hereditary renal cell carcinoma
8500	hereditary retinal dystrophy
0050548	hereditary sensory and autonomic neuropathy|hereditary sensory neuropathy
2476	hereditary spastic paraplegia|familial spastic paraplegia|french settlement disease
12971	hereditary spherocytosis|congenital spherocytic hemolytic anemia|minkowski chauffard syndrome
5183	hereditary Wilms' tumor|hereditary wilms tumor|hereditary wilms tumour
3753	Hermansky-Pudlak syndrome
3763	hermaphroditism
9976	heroin dependence
10883	herpangina|vesicular pharyngitis
8566	herpes simplex|herpesvirus hominis disease
0080158	herpes simplex virus keratitis
8536	herpes zoster|herpes zona
6102	herpetic gastritis|herpes gastritis
8607	herpetic whitlow|herpetic felon
882	heterophyiasis|heterophyes infectious disease
0040051	hexahydrophthalic anhydride allergic asthma|allergic asthma to hhpa
0040040	hexamethylene diisocyanate allergic asthma|allergic asthma to hdi|allergic asthma to hmdi
2282	hidradenitis|hydradenitis
2280	hidradenitis suppurativa
3896	hidradenoma|hidradenoma of skin|sweat gland adenoma
3893	hidrocystoma|apocrine cystadenoma|eccrine cystadenoma
5074	high grade ependymoma|ependymal neoplasm|ependymal tumors
3070	high grade glioma|glial cell tumor|malignant glioma
0111676	high molecular weight kininogen deficiency|congenital high-molecular-weight kininogen deficiency|fitzgerald trait
0111628	high myopia-sensorineural deafness syndrome|deafness and myopia|deafness and myopia syndrome
3230	high pressure neurological syndrome
0081304	high-grade astrocytoma with piloid features
8207	hilar lung carcinoma
5767	hilar lung neoplasm|lung hilum tumor
0040100	Hirata disease|insulin autoimmune syndrome
10487	Hirschsprung's disease|aganglionic megacolon|congenital megacolon
9265	histidine metabolism disease|disturbances of histidine metabolism
0060168	histidinemia|histidinuria
5621	histiocytic and dendritic cell cancer|histiocytic and dendritic cell
0080915	histiocytic sarcoma
474	histiocytoid hemangioma|angiolymphoid hyperplasia with eosinophilia|epithelioid haemangioma
4231	histiocytoma
3405	histiocytosis|chronic histiocytosis x|hand schuller christian disease
0111278	histiocytosis-lymphadenopathy plus syndrome|faisalabad histiocytosis|familial rosai-dorfman disease
0080879	histone mutated tumor|histone mutated tumour
1731	histoplasmosis
12246	histoplasmosis meningitis|histoplasmosis with meningitis
10234	histoplasmosis pericarditis
11316	histoplasmosis retinitis
334	histrionic personality disorder
505	hobnail hemangioma
8651	Hodgkin's granuloma
8567	Hodgkin's lymphoma|hodgkin disease|hodgkin lymphoma
8642	Hodgkin's paragranuloma|hodgkin paragranuloma
13214	hole retinal cyst|macular pseudohole retinal cyst
859	holocarboxylase synthetase deficiency
4621	holoprosencephaly|holoprosencephaly sequence
0060468	Holt-Oram syndrome|atrio-digital syndrome|atriodigital dysplasia
0060566	Holzgreve-Wagner-Rehder Syndrome|holzgreve syndrome|holzgreve wagner rehder syndrome
0060177	homocarnosinosis
9263	homocystinuria|cbs deficiency|cystathionine beta synthase deficiency
0112255	homocystinuria-megaloblastic anemia cblE type
0112256	homocystinuria-megaloblastic anemia cblG type
9909	hordeolum
13134	hordeolum externum
5716	hormone producing pituitary cancer
0070785	hormone receptor-negative breast cancer
0070784	hormone receptor-positive breast cancer
0060531	horned turban snail allergy|turbo cornutus allergy
11486	Horner's syndrome|bernard horner syndrome|cervical sympathetic paralysis
0081104	hot water epilepsy|bathing epilepsy|water immersion epilepsy
0112127	HRPT-related hyperuricemia|hprt partial deficiency|hprt-related gout
0080827	human cytomegalovirus infection
0050025	human granulocytic anaplasmosis|human granulocytic ehrlichiosis
526	human immunodeficiency virus infectious disease|hiv infection
0050026	human monocytic ehrlichiosis
11166	Human papillomavirus infectious disease
0060467	humeroradial synostosis
12858	Huntington's disease|huntington disease|huntington's chorea
0111267	hyaline body myopathy|myosin storage myopathy
0111669	hyaline fibromatosis syndrome|inherited systemic hyalinosis|puretic syndrome
4626	hydranencephaly
528	hydrarthrosis
9912	hydrocele
10908	hydrocephalus
0050779	hydrolethalus syndrome|salonen-herva-norio syndrome
11111	hydronephrosis
11212	hydrophthalmos
9717	hydrops of gallbladder
0112257	hydroxykynureninuria|kynureninase deficiency|xanthurenic aciduria
0051100	hydroxyprolinemia
10074	hymenolepiasis|dwarf tapeworm infection|hymenolepis infectious disease
0080545	hyper IgE syndrome|hyper immunoglobulin e syndrome
0080544	hyper IgM syndrome|hyperimmunoglobulin m syndrome|immunodeficiency with hyper-igm
11613	hyperandrogenism
9278	hyperargininemia|arginase deficiency|argininemia
12678	hypercalcemia
13407	hypercalcemic sarcoidosis
12733	hypercementosis
0060695	hyperekplexia|congenital stiff man syndrome|familial startle disease
999	hypereosinophilic syndrome|eosinophilia|eosinophilic leukocytosis
0111256	hyperferritinemia-cataract syndrome|bonneau-beaumont syndrome|cataract-hyperferritinemia syndrome
3325	hyperglobulinemic purpura
4195	hyperglycemia
9279	hyperhomocysteinemia
2959	hyperimmunoglobulin syndrome
0081450	hyperimmunoglobulinemia D periodic fever syndrome|hyper-igd syndrome
13317	hyperinsulinemic hypoglycemia|islet cell hyperplasia|nesidioblastosis
2018	hyperinsulinism
14451	hyperkalemic periodic paralysis|familial hyperkalemic periodic paralysis
1171	hyperlipoproteinemia type V|familial hyperlipoproteinemia type v|fredrickson type v lipaemia
10032	hyperlucent lung
9274	hyperlysinemia
0080535	hypermanganesemia with dystonia
0050544	hypermethioninemia
12537	hypermobility of coccyx
13781	hypermobility syndrome
9834	hyperopia|hypermetropia
205	hyperostosis|bone hypertrophy|hypertrophy of bone
13543	hyperparathyroidism
0050459	hyperphosphatemia
0111063	hyperphosphatemic familial tumoral calcinosis|cortical hyperostosis with hyperphosphatemia|familial teutschlaender disease
2444	hyperpituitarism
12700	hyperprolactinemia|hyperprolactinaemia
0080541	hyperprolinemia
11148	hypersecretion glaucoma
0060056	hypersensitivity reaction disease
9809	hypersensitivity vasculitis
6376	hypersplenism|hypersplenia
10763	hypertension|hyperpiesia|vascular hypertensive disorder
0111247	hypertension and brachydactyly syndrome|bilginturan brachydactyly|bilginturan syndrome
9427	hypertensive encephalopathy
11516	hypertensive heart disease
11561	hypertensive retinopathy
7998	hyperthyroidism|overactive thyroid
2855	hyperthyroxinemia
420	hypertrichosis
0060569	hypertrichotic osteochondrodysplasia Cantu type|cantu syndrome
11984	hypertrophic cardiomyopathy|hypertrophic obstructive cardiomyopathy
2251	hypertrophic elongation of cervix
12638	hypertrophic pyloric stenosis|congenital hypertrophic pyloric stenosis
10688	hypertrophy of breast|breasts enlarged|large breast
13333	hypertrophy of tongue papillae|tongue papillary hypertrophy
9837	hypertropia
1920	hyperuricemia|blood urate raized|uricacidemia
0060950	hypervalinemia and hyperleucine-isoleucinemia
9972	hypervitaminosis A
9971	hypervitaminosis D
13868	hypoactive sexual desire disorder
1390	hypobetalipoproteinemia
0061212	hypocholesteremia
12883	hypochondriasis|hypochondria|hypochondriacal disorder
0080044	hypochondrogenesis
0080041	hypochondroplasia
11759	hypochromic anemia|anemia hypochromic
0050642	hypochromic microcytic anemia
12926	hypodermyiasis
13814	hypoglossal nerve disease|disorder of hypoglossal nerve|disorder of xii nerve
3198	hypoglossal nerve neoplasm|tumor of hypoglossal nerve
9993	hypoglycemia|hypoglycaemia
1607	hypoglycemic coma
1924	hypogonadism
0090070	hypogonadotropic hypogonadism|congenital idiopathic hypogonadotropic hypogonadism|hypogonadotropism
11155	hypohidrosis|oligohidrosis
14793	hypohidrotic ectodermal dysplasia
0112263	hypoinsulinemic hypoglycemia with hemihypertrophy|hypoinsulinemic hypoglycemia and body hemihypertrophy
4500	hypokalemia|hypopotassemia|potassium deficiency disorder
14452	hypokalemic periodic paralysis|familial hypokalemic periodic paralysis|hypokalemic familial periodic paralysis
1387	hypolipoproteinemia|hypolipoproteinaemia
3156	hypomelanosis of Ito|bloch-siemans syndrome|incontinentia pigmenti achromians
0060786	hypomyelinating leukodystrophy
0050987	hypomyelinating leukoencephalopathy
11199	hypoparathyroidism
0060878	hypoparathyroidism-deafness-renal disease syndrome|barakat syndrome|hdr syndrome
0060348	hypoparathyroidism-retardation-dysmorphism syndrome|hrd syndrome|sanjad-sakati syndrome
8533	hypopharynx cancer|hypopharyngeal cancer|malignant hypopharyngeal tumor
14213	hypophosphatasia|deficiency of alkaline phosphatase
0050336	hypophosphatemia
0080655	hypophosphatemic nephrolithiasis/osteoporosis
9406	hypopituitarism|pituitary hormone deficiency|pituitary insufficiency
9955	hypoplastic left heart syndrome
0070315	hypoplastic right heart syndrome|right hypoplastic heart syndrome
10443	hypopyon
10442	hypopyon ulcer
10892	hypospadias|familial hypospadias
0070795	hyposulfatemia with skeletal dysplasia
1931	hypothalamic disease
3644	hypothalamic neoplasm|tumor of hypothalamus
1459	hypothyroidism|thyroid deficiency|thyroid insufficiency
0060858	hypotonia-cystinuria syndrome|cystinuria with mitochondrial disease
4535	hypotrichosis
0111361	hypotrichosis-lymphedema-telangiectasia syndrome
0111360	hypotrichosis-lymphedema-telangiectasia-renal defect syndrome
9841	hypotropia
0070796	ICHAD syndrome
1697	ichthyosis|ichthyoses|non-syndromic ichthyosis
1702	ichthyosis vulgaris|dominant congenital ichthyosiform erythroderma
4627	ideomotor apraxia|classic apraxia|ideomotor dyspraxia
0080875	IDH-mutant anaplastic astrocytoma
0080876	IDH-wildtype anaplastic astrocytoma
0080878	IDH-wildtype glioblastoma
2797	idiopathic interstitial pneumonia|diffuse idiopathic pulmonary fibrosis|idiopathic fibrosing alveolitis
12559	idiopathic juvenile osteoporosis
11488	idiopathic peripheral autonomic neuropathy
10593	idiopathic progressive polyneuropathy
0050156	idiopathic pulmonary fibrosis|cryptogenic fibrosing alveolitis|fibrocystic pulmonary dysplasia
0060250	idiopathic scoliosis
2986	IgA glomerulonephritis|berger's iga or igg nephropathy|focal glomerulonephritis
0080851	IgA pemphigus
11123	IgA vasculitis|allergic purpura|autoimmune purpura
0060189	ileitis|crohn's ileitis
0060190	ileocolitis
10153	ileum cancer|ileal neoplasm
8440	ileus|ileus of intestine
10880	iliac vein thrombophlebitis
0050885	IMAGe syndrome
0112265	iminoglycinuria
10997	immature cataract|water clefts
6331	immature teratoma of ovary|malignant teratoma of ovary
0060083	immune system cancer
2914	immune system disease
4784	immune-complex glomerulonephritis|immune complex glomerulonephritis
0090007	immunodeficiency-centromeric instability-facial anomalies syndrome|icf syndrome
0060025	immunoglobulin alpha deficiency|gamma-a-globulin deficiency|iga deficiency
0060026	immunoglobulin beta deficiency
0080934	immunoglobulin heavy chain amyloidosis|ah amyloidosis|heavy chain amyloidosis
0080935	immunoglobulin heavy-and-light chain
0080933	immunoglobulin light chain amyloidosis|systemic al amyloidsis
10488	imperforate anus|anal atresia|congenital atresia of anus
8504	impetigo
8503	impetigo herpetiformis
1875	impotence|erectile dysfunction|sexual impotence
10937	impulse control disorder
3401	inappropriate ADH syndrome|syndrome of inappropriate vasopressin secretion
3429	inclusion body myositis
11851	indeterminate leprosy|uncharacteristic leprosy
0060507	Indian plum allergy|ziziphus mauritiana fruit allergy
0060527	Indian prawn allergy|fenneropenaeus indicus allergy
0050042	Indian tick typhus
9550	indolent plasma cell myeloma|indolent myeloma
4660	indolent systemic mastocytosis
0050703	infancy electroclinical syndrome
0050354	infant botulism
11603	infant gynecomastia|breast engorgement in newborn|neonatal gynaecomastia
0081278	infant-type hemispheric glioma
0050883	infantile cerebellar-retinal degeneration
0080198	infantile histiocytoid cardiomyopathy
0111753	infantile hypertrophic cardiomyopathy
0110914	infantile hypophosphatasia|phosphoethanolaminuria
0080716	infantile liver failure syndrome
0080109	infantile myofibromatosis|congenital generalized fibromatosis
0061159	infantile onset multisystem autoimmune disease
0050444	infantile Refsum disease|infantile phytanic acid storage disease
0070196	infantile-onset distal myopathy
9911	infected hydrocele
9389	infectious anterior uveitis
8568	infectious mononucleosis|filatov's disease|gammaherpesviral mononucleosis
0060000	infective endocarditis
13658	infective urethral stricture
5850	inferior myocardial infarction
5852	inferolateral myocardial infarct
5223	infertility
14096	infertility due to extratesticular cause
3615	infiltrating angiolipoma
7600	infiltrating bladder lymphoepithelioma-like carcinoma
7014	infiltrating lipoma|intramuscular lipoma
7839	infiltrating nipple syringomatous adenoma
6845	infiltrating ureter transitional cell carcinoma
4299	infiltrative basal cell carcinoma
11685	inflamed seborrheic keratosis
2537	inflammatory and toxic neuropathy
0050589	inflammatory bowel disease
6263	inflammatory breast carcinoma|inflammatory carcinoma of breast|mastitis carcinomatosa
0050132	inflammatory diarrhea
5251	inflammatory leiomyosarcoma
8233	inflammatory liposarcoma
0050905	inflammatory myofibroblastic tumor
12105	inflammatory spondylopathy
8469	influenza|influenza with non-respiratory manifestation|influenza with other manifestations
4706	infratentorial cancer|malignant infratentorial tumors
4279	infundibulocystic basal cell carcinoma|skin infundibulocystic basal cell carcinoma
0050160	inhalation anthrax|pulmonary anthrax|respiratory anthrax
655	inherited metabolic disorder|inborn errors of metabolism|inborn metabolism disorder
7518	inhibited female orgasm|female orgasmic disorder
5576	inhibited male orgasm|male orgasmic disorder
0081239	injection anthrax|injectional anthrax|injectional anthrax syndrome
5102	inner ear cancer
2952	inner ear disease|labyrinthine disease
3892	insulinoma|insulin-producing tumor of islet cells|islet cell adenoma
0060143	integrative agnosia
0060122	integumentary system cancer
16	integumentary system disease
1059	intellectual disability
0070600	intellectual disability and myopathy syndrome
7848	interdigitating dendritic cell sarcoma|interdigitating cell sarcoma
6996	intermediate cell type choroid melanoma|mixed cell melanoma of choroid
8805	intermediate coronary syndrome|angina at rest|anginal chest pain at rest
7202	intermediate malignant teratoma|intermediate immature teratoma
0050530	intermediate spinal muscular atrophy|sma ii
12732	intermediate uveitis|chronic cyclitis|peripheral uveoretinitis
0080812	intermittent asthma
3669	intermittent claudication
12401	intermittent explosive disorder|explosive personality disorder
12363	intermittent proptosis
1942	intermittent squint
5194	intermixed schwannian stroma-rich ganglioneuroblastoma
6752	internal auditory canal lipoma
5990	internal auditory canal meningioma
9749	internal hemorrhoid
9908	internal hordeolum
13239	internal pathological resorption
538	internuclear ophthalmoplegia
13949	interstitial cystitis|ulcerative cystitis
9857	interstitial keratitis
3082	interstitial lung disease
817	interstitial myocarditis
1063	interstitial nephritis|renal tubulo-interstitial disease
13549	interval angle-closure glaucoma|intermittent angle-closure glaucoma
10486	intestinal atresia
0050141	intestinal botulism
10155	intestinal cancer|malignant intestinal tumors
9868	intestinal disaccharidase deficiency
5295	intestinal disease
100	intestinal infectious disease
8437	intestinal obstruction
2074	intestinal perforation|perforation of intestine
0080072	intestinal pseudo-obstruction|chronic intestinal pseudo-obstruction|neuronal intestinal dysplasia
0050597	intestinal schistosomiasis|katayama fever|schistosoma japonicum infection
13282	intestinal tuberculosis
8339	intestinal variant cervical mucinous adenocarcinoma
8445	intestinal volvulus|familial intestinal malrotation|volvulus of midgut
6113	intracerebral cystic meningioma
10095	intracranial abscess
10941	intracranial aneurysm|brain aneurysm
13089	intracranial arterial disease
13097	intracranial arteriosclerosis
0060228	intracranial berry aneurysm|familial aneurysmal subarachnoid hemorrhage|familial berry aneurysm
2516	intracranial cavernous angioma|intracranial cavernoma
7903	intracranial chondrosarcoma
4372	intracranial embolism
9428	intracranial hypertension|raised intracranial pressure
4723	intracranial hypotension
5714	intracranial liposarcoma
0080842	intracranial meningioma
4788	intracranial primitive neuroectodermal tumor|intracranial pnet
3572	intracranial sinus thrombosis
2517	intracranial structure hemangioma|angioma of intracranial structure|hemangioma of intracranial structure
4193	intracranial thrombosis
13100	intracranial vasospasm
2682	intracystic papillary adenoma
8068	intraductal breast myoepitheliosis
1628	intraductal papillary breast neoplasm
1627	intraductal papilloma|ductal papilloma
5437	intrahepatic bile duct adenoma
6733	intrahepatic bile duct cystadenoma
8230	intrahepatic biliary papillomatosis
4928	intrahepatic cholangiocarcinoma|intrahepatic bile duct carcinoma|peripheral cholangiocarcinoma
1852	intrahepatic cholestasis|neonatal intrahepatic cholestasis
0070227	intrahepatic cholestasis of pregnancy|gravidic intrahepatic cholestasis|pregnancy related cholestasis
12298	intrahepatic gall duct cancer|ca intrahepatic bile ducts
468	intramuscular hemangioma|intramuscular angioma
4696	intraneural perineurioma
775	intraocular lymphoma|primary intraocular lymphoma
6992	intraocular mixed cell type melanoma|mixed cell type uveal melanoma
4653	intraocular retinoblastoma
4141	intraorbital meningioma
12972	intrapelvic lymph node leukemic reticuloendotheliosis
0081457	intrathyroid thymic carcinoma|carcinoma showing thymus-like differentiation|carcinoma showing thymus-like element
8275	intratubular embryonal carcinoma
4266	intravascular angioleiomyoma
9603	intravascular fasciitis|intravascular pseudosarcomatous fasciitis
0081311	intravascular large B-cell lymphoma
5729	intravenous leiomyomatosis
3772	intraventricular meningioma
9360	intrinsic asthma
0060036	intrinsic cardiomyopathy
8446	intussusception|intussusception of intestine|invagination of intestine or colon
0050073	invasive aspergillosis
6477	invasive bladder transitional cell carcinoma|invasive bladder urothelial carcinoma
3008	invasive ductal carcinoma|ductal adenocarcinoma|infiltrating ductal carcinoma of breast
3457	invasive lobular carcinoma|lobular carcinoma|lobular carcinoma of breast
3283	invasive malignant thymoma|infiltrating thymoma|thymoma malignant invasive
6945	inverted follicular keratosis|inverted folicular keratosis
3179	inverted papilloma
4630	inverted transitional papilloma
5083	iodine hypothyroidism
9383	iridocyclitis
3478	iris cancer|malignant tumor of iris|tumor of the iris
240	iris disease
6993	iris mixed cell melanoma
7328	iris spindle cell melanoma
1406	iritis
11758	iron deficiency anemia
2351	iron metabolism disease
13919	irregular astigmatism
9778	irritable bowel syndrome|irritable colon
2772	irritant dermatitis|irritant contact dermatitis|primary irritant dermatitis
326	ischemia
0080008	ischemic bone disease
0060181	ischemic colitis
9601	ischemic fasciitis|atypical decubital fibroplasia
1195	ischemic neuropathy|ischemic peripheral neuropathy
0051062	ischemic stroke
0111382	ischiocoxopodopatellar syndrome|coxo-podo-patellar syndrome|coxopodipatellar syndrome
1799	islet cell tumor|endocrine pancreas cancer|islet cell neoplasm
0040041	isocyanates allergic asthma
0110213	isolated cleft palate
0111717	isolated cryptophthalmia|unilateral or bilateral isolated cryptophthalmos
0111148	isolated ectopia lentis|familial ectopia lentis
0081464	isolated glycolic aciduria
0060870	isolated growth hormone deficiency|congenital ighd|congenital isolated gh deficiency
0111371	isolated hyperchlorhidrosis|carbonic anhydrase xii deficiency
0080637	isolated microphthalmia
0081357	isolated mitochondrial myopathy
0111270	isolated sulfite oxidase deficiency|sulfocysteinuria
0040008	isoniazide allergy|inh allergy|isonicotinylhydrazide allergy
14753	isovaleric acidemia|isovaleric acid coa dehydrogenase deficiency|isovaleric aciduria
0050043	Israeli tick typhus
9459	isthmus cancer
0111381	IVIC syndrome|oculo-oto-radial syndrome|oculootoradial syndrome
13080	Jaccoud's syndrome
0111337	Jackson-Weiss syndrome|craniosynostosis-midfacial hypoplasia-foot abnormalities syndrome
0111723	Jacobsen Syndrome
0111404	Jalili syndrome|cone rod dystrophy-amelogenesis imperfecta syndrome|cone-rod dystrophy and amelogenesis imperfecta
0080020	Jansen's metaphyseal chondrodysplasia
10844	Japanese encephalitis|japanese b encephalitis
0050050	Japanese spotted fever|oriental spotted fever|rickettsia japonica spotted fever
1862	jaw cancer
560	jaw-winking syndrome|jaw-blinking|pterygoid-levator synkinesis
0050926	jejunal adenocarcinoma
13499	jejunal cancer|malignant tumor of jejunum
3218	jejunal neoplasm|jejunal tumor|tumor of jejunum
3216	jejunal somatostatinoma|somatosatinoma of jejunum
0060188	jejunoileitis
2842	Jervell-Lange Nielsen syndrome|jervell and lange-nielson syndrome
7315	Jewett-Marshall bladder cancer
14694	Johanson-Blizzard syndrome
0050777	Joubert syndrome
0060376	Joubert syndrome with orofaciodigital defect|orofaciodigital syndrome vi|varadi syndrome
6110	jugular foramen meningioma|meningioma of the jugular foramen
3209	junctional epidermolysis bullosa|congenital junctional epidermolysis bullosa
0060737	junctional epidermolysis bullosa Herlitz type|epidermolysis bullosa letalis|herlitz type epidermolysis bullosa junctionalis
0060738	junctional epidermolysis bullosa non-Herlitz type|jeb-nh gen|junctional epidermolysis bullosa generalisata mitis
0060172	juvenile absence epilepsy
0040092	juvenile ankylosing spondylitis
8507	juvenile dermatitis herpetiformis
1068	juvenile glaucoma|glaucoma of childhood
0050458	juvenile myelomonocytic leukemia
4890	juvenile myoclonic epilepsy
6811	juvenile pilocytic astrocytoma
0050787	juvenile polyposis syndrome
0111543	juvenile polyposis-hereditary hemorrhagic telangiectasia syndrome
12376	juvenile spinal muscular atrophy|kugelberg-welander disease
4424	juvenile xanthogranuloma|multiple eruptive juvenile xanthogranuloma|naevoxanthoendothelioma
0060893	juvenile-onset Parkinson's disease
2601	juxtacortical chondroma|periosteal chondroma
5866	juxtacortical chondrosarcoma
0060473	Kabuki syndrome|kabuki make up syndrome|niikawa-kuroki syndrome
0111712	Kagami-Ogata syndrome
0050807	Kahrizi syndrome|intellectual disability-cataract-coloboma-kyphosis syndrome
3614	Kallmann syndrome|familial hypogonadism with anosmia|hypogonadism with anosmia
0112319	Kanzaki disease|adult-onset alpha-n-acetylgalactosaminidase deficiency
10331	kaolin pneumoconiosis|kaolinosis
8632	Kaposi's sarcoma|anal kaposi's sarcoma|cardiac kaposi's sarcoma
0061158	Kariminejad neurodevelopmental syndrome
0050144	Kartagener syndrome|kartagener's syndrome
0060911	karyomegalic interstitial nephritis
0111456	Kaufman oculocerebrofacial syndrome|blepharophimosis ptosis intellectual disability syndrome
13378	Kawasaki disease|acute febrile mcls|kawasaki's disease
14780	KBG syndrome
12934	Kearns-Sayre syndrome
0111842	Keipert syndrome|nasodigitoacoustic syndrome
0060161	Kennedy's disease|kennedy disease|spinal bulbar muscular atrophy
0080724	Kenny-Caffey syndrome
5521	keratinizing squamous cell carcinoma|keratinizing epidermoid carcinoma
4677	keratitis
3149	keratoacanthoma
10126	keratoconus|conical cornea
11267	keratomalacia
2283	keratopathy
161	keratosis
2734	keratosis follicularis|darier's disease|darier-white disease
0080753	keratosis follicularis spinulosa decalvans
0081105	keratosis palmoplantaris striata
0080751	keratosis pilaris atrophicans
0080752	keratosis pilaris atrophicans faciei
2382	kernicterus|bilirubin encephalopathy
12043	kernicterus due to isoimmunization
0050083	Keshan disease
0040060	ketoprofen photoallergic dermatitis|photoallergic dermatitis to orudis
8411	kidney angiomyolipoma|angiomyolipoma of kidney|renal angiomyolipoma
263	kidney cancer|malignant tumour of kidney|renal cancer
4880	kidney clear cell sarcoma|childhood kidney clear cell sarcoma|clear cell sarcoma of kidney
0080616	kidney cortex disease
2973	kidney cortex necrosis
557	kidney disease|impaired renal function disease|nephropathy
1074	kidney failure|renal failure|renal insufficiency
5982	kidney fibrosarcoma|fibrosarcoma of the kidney
262	kidney hemangiopericytoma|hemangiopericytoma of kidney|renal hemangiopericytoma
9622	kidney hypertrophy
5287	kidney leiomyosarcoma|leiomyosarcoma of kidney
10194	kidney lipoma|lipoma of kidney
5699	kidney liposarcoma|liposarcoma of kidney
5983	kidney osteogenic sarcoma|renal osteogenic sarcoma
2981	kidney papillary necrosis|renal papillitis necrotizing
5973	kidney pelvis papillary carcinoma|papillary carcinoma of renal pelvis
3674	kidney rhabdoid cancer|renal rhabdoid tumor|rhabdoid tumor of the kidney
4242	kidney sarcoma|renal sarcoma|sarcoma of kidney
7365	Kimura disease|kimura's disease
0060472	Kindler syndrome|hereditary acrokeratotic poikiloderma of kindler-weary|poikiloderma of kindler
0080990	King Denborough syndrome
0112383	KINSSHIP syndrome
4927	Klatskin's tumor|hilar cholangiocarcinoma|hilar cholangiocellular carcinoma
13272	Klebsiella pneumonia|pneumonia due to klebsiella pneumoniae
0080597	Kleefstra syndrome
0060165	Kleine-Levin syndrome
12400	kleptomania|pathological stealing
1921	Klinefelter syndrome|klinefelter's syndrome|xxy syndrome
10426	Klippel-Feil syndrome|congenital dystrophia brevicollis|congenital synostosis of cervical vertebrae
2926	Klippel-Trenaunay syndrome|angioosteohypertrophy syndrome|haemangiectatic hypertrophy
2510	Kluver-Bucy syndrome|klver-bucy syndrome
0080045	Kniest dysplasia
11760	Kohler's disease|juvenile osteochondrosis of foot|kohler disease
0111668	Kohlschutter-Tonz syndrome|amelocerebrohypohidrotic syndrome|epilepsy dementia amelogenesis imperfecta
0050880	Koolen de Vries syndrome|koolen-de vries syndrome
0050200	Korean hemorrhagic fever
10587	Krabbe disease|beta galactocerebrosidase deficiency|diffuse globoid body sclerosis
9597	Krukenberg carcinoma|krukenberg neoplasm
0060556	Kufor-Rakeb syndrome
10873	Kuhnt-Junius degeneration
6603	Kummell's disease
0050174	Kunjin encephalitis
13579	kwashiorkor|kwashiokor
11320	Kyasanur forest disease
0061155	kyphomelic dysplasia
12325	kyphoscoliotic heart disease
4667	kyphosis|kyphosis deformity of spine
7402	L-cell glucagon-like peptide producing tumor
0050118	La Crosse encephalitis|california encephalitis|california virus encephalitis
13389	labia majora carcinoma|labia majora cancer
1243	labia minora cancer|malignant tumor of labia minora
1293	labia minora carcinoma
11905	labium majus cancer|malignant tumor of labia majora
14413	labyrinthine bilateral reactive loss
566	labyrinthine dysfunction
1776	labyrinthine unilateral reactive loss
1468	labyrinthitis
1400	lacrimal apparatus disease
12756	lacrimal duct cancer|malignant tumor of lacrimal duct
13929	lacrimal duct obstruction|blocked lacrimal canaliculus|obstruction of lacrimal canaliculus
298	lacrimal gland adenocarcinoma
4870	lacrimal gland adenoid cystic carcinoma
294	lacrimal gland cancer|malignant tumour of lacrimal gland|tumor of the lacrimal gland
293	lacrimal gland carcinoma|carcinoma of the lacrimal gland
4685	lacrimal gland mucoepidermoid carcinoma
5529	lacrimal gland squamous cell carcinoma
10174	lacrimal passage granuloma|granuloma of lacrimal passages
292	lacrimal system cancer|lacrimal system neoplasm|tumor of the lacrimal system
3650	lactic acidosis
10686	lactocele|galactocele
10604	lactose intolerance
0081370	LADD syndrome|lacrimoauriculodentodigital syndrome
3534	Lafora disease|lafora progressive myoclonic epilepsy|lafora's disease
12959	lagophthalmos
0050214	Lambert-Eaton myasthenic syndrome|eaton-lambert syndrome|lambert-eaton syndrome
2538	Landau-Kleffner syndrome|acquired epileptic aphasia
7146	Langerhans cell sarcoma
2571	Langerhans-cell histiocytosis|histiocytosis x|langerhan's cell histiocytosis
93	language disorder
0081452	large B-cell lymphoma
5143	large bowel leiomyoma|leiomyoma of large intestine
4321	large cell acanthoma
4552	large cell carcinoma
3857	large cell medulloblastoma|anaplastic medulloblastoma
0050872	large cell neuroendocrine carcinoma
0111359	large congenital melanocytic nevus|congenital pigmented nevus|giant congenital melanocytic nevus
0050913	large intestine adenocarcinoma
0050914	large intestine adenoma
5672	large intestine cancer
6460	large intestine lipoma|lipoma of large intestine
9521	Laron syndrome|laron-type isolated somatotropin defect
14764	Larsen syndrome|dominant larsen syndrome
4869	laryngeal adenoid cystic carcinoma|adenoid cystic carcinoma of larynx
2600	laryngeal carcinoma|cancer of larynx|carcinoma of larynx
13348	laryngeal cartilage cancer|malignant tumor of laryngeal cartilage
786	laryngeal disease
4688	laryngeal mucoepidermoid carcinoma|mucoepidermoid carcinoma of larynx
5457	laryngeal neuroendocrine tumor|laryngeal neuroendocrine tumour|neuroendocrine tumor of larynx
7144	laryngeal small cell carcinoma|small cell carcinoma of larynx
2876	laryngeal squamous cell carcinoma|epidermoid carcinoma of the larynx|squamous cell carcinoma of larynx
1583	laryngeal tuberculosis
3437	laryngitis
0080833	laryngomalacia|congenital laryngomalacia
11527	laryngostenosis|stenosis of larynx
0050148	laryngotracheitis
2596	larynx cancer
10070	larynx leiomyoma
5288	larynx leiomyosarcoma|leiomyosarcoma of larynx
5696	larynx liposarcoma|liposarcoma of larynx
2877	larynx sarcoma|sarcoma of larynx
10071	larynx squamous papilloma|laryngeal squamous cell papilloma
3752	larynx verrucous carcinoma|verrucous carcinoma of the larynx
9537	Lassa fever
10039	late congenital syphilis|juvenile neurosyphilis
0060892	late onset Parkinson's disease|late onset parkinson disease
10567	late yaws|gummata of yaws|gummatous frambeside
0110421	late-adult onset retinitis pigmentosa
0060869	late-onset retinal degeneration
0080846	latent autoimmune diabetes in adults
9531	latent syphilis
14130	lateral cystocele
12360	lateral displacement of eye|lateral displacement of globe
3522	lateral medullary syndrome|posterior inferior cerebellar artery syndrome|wallenberg syndrome
0111343	lateral meningocele syndrome|lehman syndrome
5853	lateral myocardial infarction
230	lateral sclerosis|adult-onset primary lateral sclerosis|primary lateral sclerosis
3574	lateral sinus thrombosis
6115	lateral ventricle meningioma|meningioma of the lateral ventricle
0060532	latex allergy
1930	Laurence-Moon syndrome
0111350	Laurin-Sandrow syndrome|mirror-image polydactyly|sandrow syndrome
8927	learning disability|academic skill disorder|learning disorder
14791	Leber congenital amaurosis|leber's amaurosis|leber's congenital amaurosis
705	Leber hereditary optic neuropathy|leber's hereditary optic neuropathy|leber's optic atrophy
0111754	Leber plus disease|lhon plus disease
11079	leech infestation|hirudiniasis
10272	left bundle branch hemiblock
0051064	left ventricular failure
0060480	left ventricular noncompaction|left ventricular hypertrabeculation
3142	leg dermatosis
14415	Legg-Calve-Perthes disease|coxa plana|juvenile osteochond-hip/pelvis
10458	legionellosis|legionella infection
10457	Legionnaires' disease|infection by legionella pneumophilia|legionella
0070484	Legius syndrome
0060904	legume allergy|fabaceae allergy
3652	Leigh disease|infantile necrotizing encephalomyelopathy|juvenile subacute necrotizing encephalomyelopathy
127	leiomyoma|leiomyomatous neoplasm|leiomyomatous tumor
5132	leiomyoma cutis|cutaneous leiomyoma|leiomyoma of the skin
5138	leiomyomatosis
1967	leiomyosarcoma|leiomyosarcomas
9065	leishmaniasis
11337	Lemierre's syndrome|human necrobacillosis|lemierre syndrome
0050561	Lennox-Gastaut syndrome|lennox syndrome
9388	lens-induced iridocyclitis
0111507	Lenz-Majewski hyperostotic dwarfism|lenz-majewski syndrome
10887	lepromatous leprosy|type l leprosy
1024	leprosy
7689	leptomeninges sarcoma|leptomeningeal sarcoma|sarcoma of leptomeninges
2297	leptospirosis|fort bragg fever|leptospirosis icterohaemorrhagica
0060847	Leri-Weill dyschondrosteosis
1919	Lesch-Nyhan syndrome|complete hypoxanthine-guanine phosphoribosyltransferase deficiency|deficiency of imp pyrophosphorylase
12528	lesion of sciatic nerve
0060558	lethal congenital contracture syndrome
9072	lethal midline granuloma|malignant granuloma of face|midfacial necrotising lesion
0112262	leucine-sensitive hypoglycemia of infancy|leucine-induced hypoglycemia
1240	leukemia
11772	leukocoria|leucocoria
6612	leukocyte adhesion deficiency|congenital leukocyte adherence deficiency
9500	leukocyte disease
10579	leukodystrophy
0060868	leukoencephalopathy with vanishing white matter|cach/vwm|vanishing white matter leukodystrophy
615	leukopenia|leucopenia
8738	leukoplakia of penis|kraurosis of penis|penile leukoplakia
8920	leukoplakia of vagina|vaginal leukoplakia
3766	leukorrhea|leukorrhea of vagina
12986	leukostasis
12217	Lewy body dementia|dementia with lewy bodies|diffuse lewy body disease
0112259	Leydig cell hypoplasia
0112260	Leydig cell hypoplasia type I
2696	Leydig cell tumor|leydig cell neoplasm
3012	Li-Fraumeni syndrome|sbla syndrome
0080740	Libman-Sacks endocarditis
5502	lice infestation|infestation by pediculus|louse infestation
8574	lichen disease
8573	lichen nitidus
9201	lichen planus|lichen ruber planus
0050477	Liddle syndrome|liddle's syndrome|pseudoaldosteronism
0040009	lidocaine allergy|lidoderm allergy|lignocaine allergy
0050852	limb ischemia
11724	limb-girdle muscular dystrophy|erb's muscular dystrophy|leyden-mbius muscular dystrophy
0080741	limbic encephalitis
1577	limited scleroderma
0111530	linear nevus sebaceous syndrome|jadassohn nevus phakomatosis|nevus sebaceus of jadassohn
13196	lingual goiter
9854	lingual-facial-buccal dyskinesia
4023	linitis plastica|leather-bottle stomach
8564	lip cancer|malignant tumor of labial mucosa|malignant tumor of lip
9297	lip disease|disease of lips
3146	lipid metabolism disorder|dyslipidemia|fatty acid metabolism disorder
3241	lipid pneumonia
9455	lipid storage disease|inborn lipid storage disorder|lipoid storage diseas
5658	lipid-rich carcinoma
5398	lipoadenoma
11712	lipoatrophic diabetes mellitus|lipoatrophic diabetes
811	lipodystrophy
0070665	lipofibromatosis
0080894	lipofibromatosis-like neural tumor
10966	lipoid nephrosis|minimal change disease|minimal change glomerulonephritis
14498	lipoid proteinosis|lipid proteinosis|urbach-wiethe disease
3315	lipoma|lipomatous neoplasm|lipomatous tumor
10655	lipoma of colon|colonic lipoma
10206	lipoma of spermatic cord|spermatic cord lipoma
3153	lipomatosis
3382	liposarcoma|lipomatous cancer
3381	liposarcoma of bone|liposarcoma of the bone
5697	liposarcoma of the ovary|liposarcoma of ovary
0050453	lissencephaly
11572	Listeria meningitis
11573	listeriosis|infection by listeria monocytogenes|listeria infection
6721	Littre gland carcinoma
0040099	livedoid vasculitis|livedoid vasculopathy
268	liver angiosarcoma|angiosarcoma of liver|hemangiosarcoma of the liver
3571	liver cancer|hepatic cancer|hepatic neoplasm
686	liver carcinoma
5082	liver cirrhosis|cirrhosis of liver
409	liver disease|disorder of liver|hepatic disorder
907	liver fibroma|fibroma of the liver
8022	liver fibrosarcoma
0061271	liver glycogen storage disease
918	liver inflammatory pseudotumor|inflammatory pseudotumor of the liver
917	liver leiomyoma|leiomyoma of the liver
5296	liver leiomyosarcoma|leiomyosarcoma of the liver
10190	liver lipoma|hepatic lipoma|lipoma of the liver
901	liver lymphoma|lymphoma of liver
4047	liver rhabdomyosarcoma|rhabdomyosarcoma of liver
270	liver sarcoma|hepatic sarcoma
0070690	lobodontia
13026	lobomycosis|cutaneous lobomycosis|infection by loboa loboi
3010	lobular neoplasia|lobular intraepithelial neoplasia
13787	localized anterior staphyloma
5862	localized chondrosarcoma
3356	localized osteosarcoma|localised osteogenic sarcoma|localised osteosarcoma
5642	localized pulmonary fibrosis
8472	localized scleroderma|circumscribed scleroderma|localised morphea
12697	locked-in syndrome|locked in syndrome|locked-in state
396	Loeffler endocarditis|eosinophilic endomyocardial disease
9503	Loeffler syndrome|loeffler's pneumonia|loffler's syndrome
0050466	Loeys-Dietz syndrome
0081389	logopenic progressive aphasia|logopenic primary progressive aphasia|logopenic variant ppa
13523	loiasis
2775	long bone adamantinoma
0080848	long COVID|post-covid syndrome
2843	long QT syndrome|long q-t syndrome
0111702	loose anagen hair syndrome|loose anagen syndrome
10250	louping ill
13035	louse-borne relapsing fever
12144	low compliance bladder|hyperactivity of bladder|low bladder compliance
0080829	low grade glioma
1677	low implantation of placenta
13544	low tension glaucoma
8239	lower clivus meningioma|meningioma of the lower clivus
9125	lower gum cancer|malignant tumor of lower gingiva|malignant tumour of lower gum
8883	lower lip cancer
0050161	lower respiratory tract disease
9590	lower urinary tract calculus
13087	Lown-Ganong-Levine syndrome
4558	Ludwig's angina
0050202	Lujo hemorrhagic fever
8389	lumbar plexus neoplasm|tumor of lumbar plexus
7017	lumbosacral lipoma
13913	lumbosacral plexus lesion
0060548	luminal breast carcinoma A|luminal a breast carcinoma
0080674	luminal breast carcinoma B|luminal b breast carcinoma
0060317	lung abscess
6482	lung acinar adenocarcinoma|acinar adenocarcinoma of the lung
3910	lung adenocarcinoma|bronchogenic lung adenocarcinoma|nonsmall cell adenocarcinoma
4872	lung adenoid cystic carcinoma|pulmonary adenoid cystic carcinoma
5386	lung adenoma|adenoma of lung|pulmonary adenoma
1324	lung cancer
3905	lung carcinoma|cancer of lung
7267	lung clear cell carcinoma
5763	lung clear cell-sugar-tumor
850	lung disease
5583	lung giant cell carcinoma|giant cell carcinoma|giant cell lung carcinoma
7696	lung hilum cancer|malignant tumor of lung hilum
4556	lung large cell carcinoma|large cell carcinoma of lung|large cell lung carcinoma
5136	lung leiomyoma|pulmonary leiomyoma
5265	lung leiomyosarcoma|pulmonary leiomyosarcoma
6760	lung lymphoma|pulmonary lymphoma
5764	lung meningioma|lung primary meningioma|primary pulmonary meningioma
0080304	lung mucinous cystadenocarcinoma
0050932	lung mucoepidermoid carcinoma
3908	lung non-small cell carcinoma|non-small cell lung cancer|non-small cell lung carcinoma
0080521	lung non-squamous non-small cell carcinoma|non- squamous nsclc
5411	lung oat cell carcinoma|oat cell carcinoma
7168	lung occult adenocarcinoma|occult adenocarcinoma of the lung
7169	lung occult large cell carcinoma
5414	lung occult small cell carcinoma
6510	lung occult squamous cell carcinoma
5588	lung papillary adenocarcinoma|papillary adenocarcinoma of the lung
0080899	lung pleomorphic carcinoma
2784	lung sarcoma|pulmonary sarcoma
0080777	lung sarcomatoid carcinoma|pulmonary sarcomatoid carcinoma|sarcomatoid carcinoma of the lung
5409	lung small cell carcinoma
3907	lung squamous cell carcinoma
8208	lung superior sulcus carcinoma
0070700	Luo-Agrawal neurodevelopmental syndrome
0070416	Luo-Schoch-Yamamoto syndrome
8857	lupus erythematosus
0080162	lupus nephritis
1998	Lutembacher's syndrome
7880	luteoma|leuteoma of pregnancy|luteoma of pregnancy
1241	luxation of globe|luxation of eye
11729	Lyme disease|bannwarth syndrome|bannworth's syndrome
0060219	lymph node adenoid cystic carcinoma|lymph node adenoid cystic cancer
10619	lymph node cancer|lymph node neoplasm
0080618	lymph node carcinoma
9942	lymph node disease
8304	lymph node palisaded myofibroblastoma
4889	lymph node tuberculosis|king's evil|tuberculous adenitis
1602	lymphadenitis|acute adenitis|acute lymphadenitis
3319	lymphangioleiomyomatosis|lung lymphangioleiomyomatosis|lymphangiomyomatosis
1475	lymphangioma|congenital lymphangioma
2689	lymphangiosarcoma|lymphangiosarcoma of stewart and treves|malignant lymphangioendothelioma
9317	lymphangitis
0060073	lymphatic system cancer
75	lymphatic system disease|disease of lympoid system|disorder of lymphatic system
4977	lymphedema|lymphatic edema|lymphoedema
0111509	lymphedema-distichiasis syndrome|lymphedema with distichiasis
0080147	lymphoblastic lymphoma
4347	lymphocele|lymph cyst
12155	lymphocytic choriomeningitis|lymphocytic choriomeningitis virus encephalomyelitis|lymphocytic meningitis
0060184	lymphocytic colitis
4035	lymphocytic gastritis
7246	lymphoepithelioma-like acinar prostate adenocarcinoma|lymphoepithelioma-like variant acinar prostate adenocarcinoma
5660	lymphoepithelioma-like carcinoma|lymphoepithelial carcinoma|nasopharyngeal type undifferentiated carcinoma
7599	lymphoepithelioma-like thymic carcinoma|lymphoepithelioma-like carcinoma of the thymus
13819	lymphogranuloma venereum|climatic or tropical bubo|durand-nicolas-favre disease
7381	lymphohistiocytoid mesothelioma
0050159	lymphoid interstitial pneumonia
1037	lymphoid leukemia|lymphoblastic leukaemia|lymphoblastic leukemia
0060058	lymphoma|lymphoid cancer
0081307	lymphomatoid granulomatosis
614	lymphopenia
4591	lymphoplasmacyte-rich meningioma|lymphoplasmocyte-rich meningioma
0060901	lymphoplasmacytic lymphoma|lymphoplasmacytic lymphoma with igm gammopathy|waldenstroem's macroglobulinemia
0060704	lymphoproliferative syndrome
3883	Lynch syndrome|hereditary defective mismatch repair syndrome|hereditary non-polyposis colon cancer
0060439	lysinuric protein intolerance|dibasic amino aciduria ii|hyperdibasic aminoaciduria
0080217	lysosomal acid lipase deficiency|lal deficiency
3211	lysosomal storage disease|disorder of lysosomal enzyme|inborn lysosomal enzyme disorder`;
