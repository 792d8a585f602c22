/** Diseases A-D: Disease Ontology number, TAB, name, then synonyms parted by "|". Numbers and names: Disease Ontology (CC0), release 2026-07-31. */
export const DISEASES_A_TO_D = `6691	Aagenaes syndrome
0111824	Aarskog syndrome|faciodigitogenital syndrome|faciogenital dysplasia
0040007	abacavir allergy|abc allergy
0050600	ABCD syndrome
7693	abdominal aortic aneurysm
0060611	abdominal obesity-metabolic syndrome
0050599	abdominal tuberculosis
14125	abducens nerve neoplasm|vith cranial nerve tumors
10865	abducens nerve palsy|abducens nerve disease|abducens nerve weakness
1386	abetalipoproteinemia|familial hypobetalipoproteinemia
0060550	ablepharon macrostomia syndrome
11518	abnormal pupillary function
12668	abnormal retinal correspondence
11874	abnormal threshold of rods
14427	abnormality of glucagon secretion
0111826	Abruzzo-Erickson syndrome|cleft palate-coloboma-deafness syndrome
0070309	absence epilepsy
11776	absolute glaucoma
2828	acalculous cholecystitis|acute acalculous cholecystitis|acute cholecystitis without calculus
0050254	acanthocephaliasis
4324	acantholytic acanthoma
7643	acantholytic squamous cell skin carcinoma
174	acanthoma
3138	acanthosis nigricans|keratosis nigricans
2582	acatalasia|acatalasemia|deficiency of catalase
339	accessory nerve disease|disorder of accessory nerve|eleventh nerve disorder
9839	accommodative esotropia
11637	accommodative spasm
0050711	aceruloplasminemia
9164	achalasia|achalasia of cardia|achalasia of esophagus
0050796	achalasia microcephaly syndrome|achalasia microcephaly|achalasia-microcephaly syndrome
6686	Achard syndrome
0050603	acheiropody|acheiropodia|horn-kolb syndrome
6687	Achenbach syndrome|paroxysmal hematoma of the finger
0080043	achondrogenesis
0080054	achondrogenesis type IA|achondrogenesis houston-harris type
0080055	achondrogenesis type IB|achondrogenesis fraccaro type
4480	achondroplasia|achondroplastic physique|chondrodystrophia
13911	achromatopsia|monochromatism
0040081	acid anhydride respiratory allergy
5392	acidophil adenoma|eosinophil adenoma
3025	acinar cell carcinoma|acinic cell carcinoma
7729	acinar cell cystadenocarcinoma|pancreatic acinar cell cystadenocarcinoma
3091	Acinetobacter infectious disease
5743	acinic cell breast carcinoma
6543	acne|acne varioliformis|frontalis acne
4399	acneiform dermatitis
12689	acoustic neuroma|vestibular neurilemmoma|vestibular schwannoma
0080941	acquired angioedema
13912	acquired color blindness|acquired color vision deficiencies|acquired color vision deficiency
14099	acquired gastric outlet stenosis
0080300	acquired generalized lipodystrophy
492	acquired hemangioma
13072	acquired hyperkeratosis|acquired keratoderma
635	acquired immunodeficiency syndrome|acquired immune deficiency
0080834	acquired laryngomalacia
0060158	acquired metabolic disease
11491	acquired night blindness
2834	acquired polycythemia|secondary polycythemia
13655	acquired tear duct stenosis
11126	acquired thrombocytopenia
0111146	acquired von Willebrand syndrome
6367	acral lentiginous melanoma|malignant acral lentiginous melanoma
9250	acrocallosal syndrome|schinzel acrocallosal syndrome
0050604	acrocapitofemoral dysplasia
0070419	acrocardiofacial syndrome|cleft palate-cardiac defect-genital anomalies-ectrodactyly syndrome
12960	acrocephalosyndactylia|apert syndrome
2722	acrodermatitis
0060344	acrodermatitis chronica atrophicans
0050605	acrodermatitis enteropathica
14669	acrodysostosis
0060379	acrofacial dysostosis
0060353	acrofacial dysostosis Cincinnati type
0060383	acrofacial dysostosis Rodriguez type
0051102	acrofrontofacionasal dysostosis
0050606	acrokeratosis verruciformis|acrokeratosis verruciformis of hopf
2449	acromegaly
0060342	acromelic frontonasal dysostosis
0080049	acromesomelic dysplasia
0111243	acromicric dysplasia|acromicric skeletal dysplasia
0060347	acrorenal syndrome
0111622	ACTH-independent macronodular adrenal hyperplasia|acth-independent macronodular adrenocortical hyperplasia|adrenocorticotropic hormone-independent macronodular adrenal hyperplasia
7004	ACTH-secreting pituitary adenoma|acth-producing pituitary adenoma|corticotroph adenoma
8866	actinic keratosis|senile hyperkeratosis|solar keratosis
4974	actinobacillosis
8478	actinomycosis|actinomycotic infection|actinomycotic madura foot
13492	active cochlear Meniere's disease
13490	active cochleovestibular Meniere's disease
749	active peptic ulcer disease
13491	active vestibular Meniere's disease
9735	acute allergic mucoid otitis media
3728	acute allergic sanguinous otitis media
11558	acute allergic serous otitis media
10651	acute anterolateral myocardial infarction
11693	acute apical periodontitis
0080810	acute asthma
0080795	acute basophilic leukemia
9953	acute biphenotypic leukemia|mixed phenotype acute leukemia
0051058	acute calcific periarthritis
6969	acute canaliculitis
10616	acute cervicitis
1584	acute chest syndrome
14271	acute cholangitis
13862	acute closed-angle glaucoma
8517	acute cor pulmonale
13148	acute cystitis
952	acute dacryoadenitis
12996	acute dacryocystitis
0050140	acute diarrhea
14066	acute diffuse nephritis|acute diffuse glomerulonephritis
639	acute disseminated encephalomyelitis|acute disseminated encephalitis
7528	acute endometritis
11752	acute endophthalmitis
0080780	acute erythroid leukemia
9506	acute ethmoiditis
10550	acute eustachian salpingitis
9978	acute female pelvic peritonitis
0080947	acute flaccid myelitis
14225	acute frontal sinusitis
10615	acute gonococcal cervicitis
13690	acute gonococcal cystitis
7527	acute gonococcal endometritis
10802	acute gonococcal epididymo-orchitis
13943	acute gonococcal prostatitis
13942	acute gonococcal salpingitis
5224	acute hemorrhagic encephalitis
10992	acute hemorrhagic leukoencephalitis|acute hemorrhagic encephalomyelitis|acute necrotizing hemorrhagic leukoencephalitis
0080999	acute hemorrhagic pancreatitis
10125	acute hydrops keratoconus
10520	acute infection of pinna
10649	acute inferolateral myocardial infarction
10648	acute inferoposterior infarction
6970	acute inflammation of lacrimal passage
3890	acute intermittent porphyria|porphyria intermittent acute|pyrroloporphyria
2800	acute interstitial pneumonia|accelerated interstitial pneumonia|acute interstitial pneumonitis
3021	acute kidney failure
12556	acute kidney tubular necrosis|acute tubular necrosis|acute tubule necrosis
9396	acute laryngitis
11195	acute laryngopharyngitis
12603	acute leukemia|stem cell leukaemia|stem cell leukemia
9952	acute lymphoblastic leukemia|acute lymphoblastic leukaemia|acute lymphocytic leukaemia
2050	acute maxillary sinusitis
8761	acute megakaryocytic leukemia|megakaryocytic myelosis|thrombocytic leukaemia
8864	acute monocytic leukemia|acute monocytic leukaemia
9119	acute myeloid leukemia|acute myeloblastic leukaemia|acute myeloblastic leukemia
0081087	acute myeloid leukemia with maturation
0081086	acute myeloid leukemia without maturation
0081082	acute myelomonocytic leukemia
9408	acute myocardial infarction
3951	acute myocarditis
5222	acute necrotizing encephalitis
0080998	acute necrotizing pancreatitis
11230	acute orbital inflammation
2913	acute pancreatitis
10423	acute pericementitis|acute periodontitis
221	acute perichondritis of pinna
3133	acute porphyria|hepatic porphyria
14064	acute poststreptococcal glomerulonephritis|post-streptococcal glomerulonephritis
13138	acute proliferative glomerulonephritis
0060318	acute promyelocytic leukemia|acute promyelocytic leukaemia
0081081	acute promyelocytic leukemia with PML-RARA
8514	acute pulmonary heart disease
559	acute pyelonephritis
3611	acute retinal necrosis syndrome
14155	acute retrobulbar neuritis
10973	acute salpingitis
10971	acute salpingo-oophoritis
3696	acute sanguinous otitis media
11557	acute serous otitis media
13046	acute sphenoidal sinusitis
6088	acute stress disorder
14353	acute thyroiditis
3697	acute transudative otitis media
13790	acute tympanitis
8590	acute vascular insufficiency of intestine|acute gastrointestinal tract vascular insuffic.|acute git vascular insuffic.
4290	adamantinoid basal cell epithelioma|melanotic adamantinoma of skin|skin adamantinoid basal cell epithelioma
2776	adamantinoma|adamantinoma of long bones
3846	adamantinous craniopharyngioma|adamantinous rathke's pouch tumor
0060227	Adams-Oliver syndrome|adams oliver syndrome
13774	Addison's disease|addison disease|primary adrenocortical insufficiency
0060350	adenine phosphoribosyltransferase deficiency|aprt deficiency
299	adenocarcinoma
2683	adenofibroma
4294	adenoid basal cell carcinoma|skin adenoid basal cell carcinoma
0080202	adenoid cystic carcinoma
0060311	adenoid hypertrophy
5524	adenoid squamous cell carcinoma|acantholytic squamous cell carcinoma|adenoacanthoma
0050145	adenoiditis
657	adenoma|acinar cell adenoma|acinic cell adenoma
746	adenomatoid tumor|adenomatoid tumour
2609	adenomyoma
4994	adenomyoma of uterine corpus|adenomyoma of corpus uteri|uterine corpus adenomyoma
1974	adenosarcoma|mullerian adenosarcoma
5810	adenosine deaminase deficiency
5624	adenosquamous bile duct carcinoma|bile duct adenosquamous carcinoma
5623	adenosquamous breast carcinoma
4830	adenosquamous carcinoma|adenosquamous cell carcinoma|mixed adenocarcinoma and squamous carcinoma
5629	adenosquamous colon carcinoma|colonic adenosquamous carcinoma
5627	adenosquamous gallbladder carcinoma|adenosquamous carcinoma of the gallbladder
4829	adenosquamous lung carcinoma
5634	adenosquamous prostate carcinoma|adenosquamous carcinoma of the prostate
0050762	adenylosuccinase lyase deficiency
0111357	adermatoglyphia|absence of fingerprints|congenital absence of fingerprints
13812	adhesions of uterus
11235	adhesive otitis media
0050072	adiaspiromycosis
11549	Adie syndrome|adie's pupil or syndrome|adie's pupil syndrome
3928	adiposis dolorosa|dercum disease
507	adjustment disorder|adjustment disease
0050705	adolescence-adult electroclinical syndrome
656	adrenal adenoma|adenoma of the adrenal gland
3950	adrenal carcinoma|carcinoma of the adrenal gland
660	adrenal cortex cancer|adrenal cortical tumors|malignant adrenocortical tumor
3952	adrenal cortex disease
3959	adrenal cortical adenocarcinoma
0050891	adrenal cortical adenoma
10493	adrenal cortical hypofunction|adrenal cortical insufficiency|corticoadrenal insufficiency
3953	adrenal gland cancer|adrenal cancer|adrenal neoplasm
9553	adrenal gland disease
8140	adrenal gland ganglioneuroblastoma
3947	adrenal gland hyperfunction|adrenocortical hyperfunction|hyperadrenalism
0050892	adrenal gland pheochromocytoma
5719	adrenal medulla cancer|adrenal medulla neoplasm|adrenal medulla tumor
7379	adrenal medulla carcinoma
5718	adrenal neuroblastoma|neuroblastoma of adrenal gland
1786	adrenal rest tumor|adrenal rest neoplasm
3948	adrenocortical carcinoma|adrenal cortical carcinoma|carcinoma of the adrenal cortex
0080150	adrenocorticotropic hormone deficiency
10588	adrenoleukodystrophy|bronze schilder disease|diffuse sclerosis
5604	adult acute lymphocytic leukemia|adult acute lymphoid leukemia|adult all
0080149	adult acute monocytic leukemia
3076	adult astrocytic tumor|adult astrocytic tumour|adult astrocytoma
6847	adult botryoid rhabdomyosarcoma
7750	adult brain ependymoma
4813	adult brain stem glioma|adult brainstem neuroglial tumor
5922	adult brainstem astrocytoma
4812	adult brainstem gliosarcoma|adult brain stem gliosarcoma
5921	adult brainstem mixed glioma|adult brain stem mixed glioma
6634	adult central nervous system choriocarcinoma
7867	adult central nervous system germinoma
6015	adult central nervous system teratoma
5056	adult cerebellar neoplasm|tumor of adult cerebellum
3542	adult choroid plexus cancer
2673	adult cystic nephroma
7079	adult cystic teratoma
14202	adult dermatomyositis|adult onset dermatomyositis
5348	adult endodermal sinus tumor|adult endodermal sinus neoplasm|adult yolk sac neoplasm
8282	adult epithelioid sarcoma
7827	adult extraosseous osteosarcoma
7902	adult extraskeletal myxoid chondrosarcoma|adult extraosseous chondrosarcoma|adult myxoid chondrosarcoma
3516	adult fibrosarcoma
0070328	adult hepatocellular carcinoma|adult hepatoma|adult primary hepatocellular carcinoma
0110913	adult hypophosphatasia|mild hypophosphatasia
7656	adult infiltrating astrocytic neoplasm|adult infiltrating astrocytic tumor|adult infiltrating astrocytoma
6333	adult intracranial malignant hemangiopericytoma|adult malignant intracranial hemangiopericytoma
6090	adult leptomeningeal melanoma|melanoma of adult leptomeninges
5693	adult liposarcoma
5825	adult lymphoma
6332	adult malignant hemangiopericytoma
5894	adult malignant mesenchymoma
8369	adult malignant schwannoma|adult mpnst
3864	adult medulloblastoma|adult brain medulloblastoma
4547	adult mesenchymal chondrosarcoma
3186	adult oligodendroglioma|adult brain oligodendroglioma
0051015	adult onset demyelinating leukodystrophy
7826	adult papillary meningioma
5031	adult pineal parenchymal tumor|adult pineal parenchymal neoplasm
6648	adult pineoblastoma
8251	adult pleomorphic rhabdomyosarcoma
11394	adult respiratory distress syndrome|acute respiratory distress syndrome|adult rds
7788	adult spinal cord ependymoma
7806	adult spinal cord glioblastoma multiforme|adult spinal cord glioblastoma|glioblastoma multiforme of spinal cord
0050529	adult spinal muscular atrophy
0050601	ADULT syndrome
0050523	adult T-cell leukemia/lymphoma|adult t-cell leukemia
5565	adult teratoma
6848	adult vagina botryoid rhabdomyosarcoma
7875	adult xanthogranuloma
0111750	adult-onset ataxia and polyneuropathy
0070722	adult-onset leukoencephalopathy without lacunae
0080816	adult-onset severe asthma
14256	adult-onset Still's disease|adult onset still's disease|adult-onset still disease
0050628	advanced sleep phase syndrome|familial advanced sleep-phase syndrome
8438	afferent loop syndrome
5022	aflatoxins-related hepatocellular carcinoma
11315	African histoplasmosis
0111033	African iron overload|bantu siderosis|iron overload in africa
0050035	African tick-bite fever|rickettsia africae spotted fever|south african tick-bite fever
2583	agammaglobulinemia|hypogammaglobulinemia|mu heavy chain deficiency
0050712	AGAT deficiency|arginine glycine amidinotransferase deficiency
10871	age related macular degeneration|age related maculopathies|age related maculopathy
5590	aggressive digital papillary adenocarcinoma
1035	aggressive NK-cell leukemia|aggressive nk-cell leukaemia|natural killer cell leukaemia
1474	aggressive periodontitis
4798	aggressive systemic mastocytosis|lymphadenopathic mastocytosis with eosinophilia
0060341	agnathia-otocephaly complex|agnathia-holoprosencephaly-situs inversus syndrome|dysgnathia complex agnathia-holoprosencephaly
4090	agnosia|dyspraxia syndrome
593	agoraphobia|fear of open spaces
12987	agranulocytosis
0060223	agraphia
8461	Aicardi syndrome
0050629	Aicardi-Goutieres syndrome|cree encephalitis
603	AIDS phobia
11329	ainhum|dactylolysis spontanea
4267	akinetic mutism|coma vigilans
0060130	akinetopsia
0070738	Al Kaissi syndrome
9245	Alagille syndrome|alagille-watson syndrome|arteriohepatic dysplasia
0050630	Aland Island eye disease|forsius-eriksson syndrome|forsius-eriksson type ocular albinism
0050741	alcohol dependence|alcoholism
1574	alcohol use disorder|alcohol abuse|ethanol abuse
0070658	alcohol-associated liver disease|alcohol-related liver disease|alcoholic liver disease
251	alcohol-induced mental disorder
0050668	alcohol-related birth defects
0050667	alcohol-related neurodevelopmental disorder
12935	alcoholic cardiomyopathy|alcohol-induced heart muscle disease|dilated cardiomyopathy secondary to alcohol
8680	alcoholic gastritis
12351	alcoholic hepatitis|acute alcoholic hepatitis|acute alcoholic liver disease
0080949	alcoholic ketoacidosis
14018	alcoholic liver cirrhosis|alcoholic cirrhosis|alcoholic cirrhosis of liver
14183	alcoholic neuropathy|alcohol-related polyneuropathy|alcoholic polyneuropathy
4988	alcoholic pancreatitis
252	alcoholic psychosis
0040077	alcuronium bromide allergy
6004	aleukemic leukemia
6003	aleukemic leukemia cutis
6958	aleukemic monocytic leukemia cutis
2934	aleutian mink disease|aleutian disease
4252	Alexander disease|alexander's disease
13417	alexia|aphemesthaesia
0060131	alexithymia
14022	algoneurodystrophy
9270	alkaptonuria|alcaptonuria
0050308	Alkhumra hemorrhagic fever|alkhurma hemorrhagic fever
0111555	Alkuraya-Kucinskas syndrome
0050631	Allan-Herndon-Dudley syndrome|allan-herndon syndrome
9415	allergic asthma
13166	allergic bronchopulmonary aspergillosis|pulmonary aspergillus disease
11450	allergic cutaneous vasculitis|autoimmune hypersensitivity angiitis
1205	allergic disease|allergic hypersensitivity disease|hypersensitivity
4481	allergic rhinitis|atopic rhinitis|hay fever
10612	allergic urticaria
11186	allescheriosis|petriellidosis
987	alopecia
986	alopecia areata|circumscribed alopecia
0050634	alopecia universalis|alopecia universalis congenita
0080627	alopecia-mental retardation syndrome
0080122	Alpers-Huttenlocher syndrome|alper's syndrome|alpers disease
13372	alpha 1-antitrypsin deficiency|aat deficiency
0060126	alpha chain disease
1099	alpha thalassemia|alpha thalassaemia|alpha-thalassemia
0070659	alpha-gal syndrome
3413	alpha-mannosidosis|alpha-d-mannosidosis|alpha-mannosidase deficiency
0060602	alpha-methylacyl-CoA racemase deficiency
0112125	alpha-thalassemia myelodysplasia syndrome|acquired hbh disease|acquired hemoglobin h disease
10983	Alport syndrome|hereditary nephritis
0070787	Alsahan-Harris syndrome
0050473	Alstrom syndrome
9888	alternating esotropia
1142	alternating exotropia
0050635	alternating hemiplegia of childhood
12148	alveolar echinococcosis|alveolococcosis|multilocular hydatid
13585	alveolar periostitis|alveolitis of jaw|dry socket
4051	alveolar rhabdomyosarcoma|alveolar childhood rhabdomyosarcoma
4239	alveolar soft part sarcoma
8003	alveoli adenoma|adenoma of alveoli|alveolar adenoma
10652	Alzheimer's disease|alzheimer disease|alzheimers dementia
0111060	Ambras type hypertrichosis universalis congenita|ambras syndrome
9181	amebiasis|amoebiasis|entamoebiasis
0080952	AMED syndrome
4359	amelanotic melanoma
0050894	ameloblastoma
2187	amelogenesis imperfecta
13938	amenorrhea|absence of menstruation
1759	American histoplasmosis
9252	amino acid metabolic disorder
0111734	aminoglycoside-induced deafness
0111860	AMME complex|alport syndrome-intellectual disability-midface hypoplasia-elliptocytosis syndrome|amme syndrome
10914	amnestic disorder|amnestic syndrome|korsakoff's psychosis or syndrome
0040022	amodiaquine allergy|camoquin allergy|flavoquine allergy
0040004	amoxicillin allergy
670	amphetamine abuse
3502	ampulla of Vater adenocarcinoma|ampullary adenocarcinoma
5628	ampulla of Vater adenosquamous carcinoma
10020	ampulla of Vater cancer
4932	ampulla of Vater carcinoma|ampullary carcinoma|carcinoma of ampulla of vater
3693	ampulla of Vater mucinous adenocarcinoma
3501	ampullary signet ring cell adenocarcinoma|ampullary signet ring cell carcinoma
0060132	amusia
6755	amyloid tumor|amyloid neoplasm|amyloid tumour
9120	amyloidosis|amyloid disease
332	amyotrophic lateral sclerosis|lou gehrig's disease
10383	amyotrophic neuralgia
14559	anaerobic meningitis
873	anaerobic pneumonia|pneumonia due to anaerobes
7175	anal Buschke-Lowenstein tumor
3692	anal canal adenocarcinoma|adenocarcinoma of the anal canal
0050688	anal canal cancer
6126	anal canal carcinoma
8119	anal canal Paget's disease|anal canal paget disease
7177	anal canal squamous cell carcinoma
4908	anal carcinoma|ca anus|carcinoma of anus
3691	anal colloid adenocarcinoma|mucinous adenocarcinoma of anus
0060328	anal fistula
7531	anal gland adenocarcinoma|adenocarcinoma of anal ducts|anal glands adenocarcinoma
4550	anal gland neoplasm
4283	anal margin basal cell carcinoma
4284	anal margin carcinoma|perianal skin carcinoma
12239	anal margin squamous cell carcinoma|perianal skin squamous cell carcinoma
5545	anal neuroendocrine tumor|anal neuroendocrine tumour|neuroendocrine tumor of anus
3446	anal Paget's disease|anal paget disease|paget's disease of anus
11374	anal spasm
5525	anal squamous cell carcinoma|epidermoid anal carcinoma
3078	anaplastic astrocytoma
5889	anaplastic ependymoma|undifferentiated ependymoma
0050744	anaplastic large cell lymphoma
7154	anaplastic oligodendroglioma
0080854	anaplastic pleomorphic xanthoastrocytoma
0081418	anaplastic sarcoma of the kidney
0080522	anaplastic thyroid carcinoma|thyroid gland anaplastic carcinoma
13327	anatomical narrow angle borderline glaucoma
0080942	anauxetic dysplasia
12841	ancylostomiasis
0050434	Andersen-Tawil syndrome|andersen cardiodysrhythmic periodic paralysis|andersen syndrome
4674	androgen insensitivity syndrome|androgen resistance syndrome|androgen-insensitivity syndrome
0050801	androgenic alopecia|androgenetic alopecia
2355	anemia
11243	anemia of prematurity
0060668	anencephaly
0050484	aneruptive fever|rickettsia helvetica spotted fever
1932	Angelman syndrome|happy puppet syndrome|puppetlike syndrome
11203	Angelucci's syndrome|angelucci syndrome
0081261	angiocentric glioma
2494	angiodysplasia
10846	angiodysplasia of intestine
1558	angioedema|angioneurotic edema|angioneurotic oedema
13401	angioid streaks
979	angioid streaks of choroid
0111147	angioimmunoblastic T-cell lymphoma
479	angiokeratoma|angiokeratoma of skin|cutaneous angiokeratoma
5949	angiokeratoma circumscriptum
664	angiokeratoma of Fordyce|fordyce angiokeratoma|fordyce's spot
5948	angiokeratoma of mibelli
3616	angiolipoma
4028	angioma serpiginosum|angioma serpiginosum of skin
6548	angiomatous meningioma
3314	angiomyolipoma
4265	angiomyoma|vascular leiomyoma
0001816	angiosarcoma|hemangiosarcoma
0050256	angiostrongyliasis
13550	angle-closure glaucoma|angle closure glaucoma|closed angle glaucoma
0060312	angular cheilitis|angular cheilosis|angular stomatitis
11156	anhidrosis|absence of sweating|adiaphoresis
600	animal phobia|fear of animals
12271	aniridia|aplasia of iris|isolated aniridia
7033	anisakiasis|infection by anisakis larva
0050304	aniseikonia
0050839	anismus
12273	anisometropia
0090119	ankyloblepharon-ectodermal defects-cleft lip/palate syndrome|aec syndrome|hay-wells syndrome
0060604	ankyloglossia|tongue-tie
7147	ankylosing spondylitis|bekhterev syndrome|bekhterev's disease
227	ankylosis
0111700	ankyrin-B-related cardiac arrhythmia|ankyrin-b syndrome
0060850	annular pancreas
13714	anodontia
11168	anogenital venereal wart|anogenital warts|genital wart virus infectious disease
11014	anorectal stricture
8689	anorexia nervosa
0060133	anosognosia
3781	anovulation
3528	anterior cerebral artery infarction
3933	anterior compartment syndrome
4436	anterior cranial fossa meningioma|meningioma of the anterior fossa
2460	anterior dislocation of lens
6381	anterior foramen magnum meningioma
4873	anterior horn cell disease
12010	anterior ischemic optic neuropathy|ischemic optic neuropathy
6334	anterior optic tract meningioma
13794	anterior scleritis
0060648	anterior segment dysgenesis|anterior segment developmental anomaly|iridogoniodysgenesis syndrome
6712	anterior spinal artery syndrome|anterior spinal artery occlusion syndrome
8272	anterior urethra cancer|anterior urethral malignant tumor
1407	anterior uveitis
5340	anterograde amnesia
5845	anterolateral myocardial infarction
5855	anteroseptal myocardial infarction
10324	anthracosilicosis
10327	anthracosis|black lung|coal miner's pneumoconiosis
7427	anthrax disease
4780	anti-basement membrane glomerulonephritis|anti-gbm glomerulonephritis
11718	antidepressant type abuse
2988	antiphospholipid syndrome|antiphospholipid antibody syndrome
10939	antisocial personality disorder|asocial personality|dissocial personality disorder
0080744	antisynthetase syndrome
3755	antithrombin III deficiency|at iii deficiency
0081289	Antley-Bixler syndrome|antley and bixler's syndrome|antley bixler syndrome
0050462	Antley-Bixler syndrome with disordered steroidogenesis
0081290	Antley-Bixler syndrome without disordered steroidogenesis
2983	anuria|suppression of urinary secretion
3447	anus adenocarcinoma|adenocarcinoma of anus
7174	anus basaloid carcinoma|anal basaloid carcinoma
14110	anus cancer|anal cancer|malignant anal tumor
3128	anus disease|anal disease|anal fissure
5134	anus leiomyoma|leiomyoma of anus
5267	anus leiomyosarcoma|leiomyosarcoma of anus
14139	anus lymphoma|lymphoma of anus
4066	anus rhabdomyosarcoma|rhabdomyosarcoma of anus
4067	anus sarcoma|sarcoma of anus
2030	anxiety disorder|anxiety state
4510	aorta angiosarcoma|aortic hemangiosarcoma
14037	aorta atresia|atresia and stenosis of aorta
3627	aortic aneurysm|ruptured aortic aneurysm
10230	aortic atherosclerosis|atherosclerosis of aorta
520	aortic disease|aortic disorder|disorder of the aorta
0080685	aortic dissection
8352	aortic malignant tumor|aortic malignant neoplasm
62	aortic valve disease
57	aortic valve insufficiency|aortic incompetence|aortic insufficiency
5232	aortic valve prolapse
1712	aortic valve stenosis|aortic stenosis|rheumatic aortic stenosis
519	aortitis
0060046	aphasia
9663	aphthous stomatitis|aphthous ulceration|canker sore
5848	apical myocardial infarction
12449	aplastic anemia
3895	apocrine adenoma|tubular apocrine adenoma
5999	apocrine adenosis of breast|apocrine adenosis of the breast
4933	apocrine carcinoma|apocrine adenocarcinoma|apocrine gland carcinoma
4934	apocrine sweat gland cancer|malignant apocrine tumor
5876	apocrine sweat gland neoplasm|apocrine tumor
0080927	apolipoprotein A-IV associated amyloidosis|aapoaiv amyloidosis|renal aapoaiv amyloidosis
0111370	apolipoprotein C-III deficiency
0070028	APP-related cerebral amyloid angiopathy
4367	apparent mineralocorticoid excess syndrome|syndrome of apparent mineralocorticoid excess|ulick syndrome
11240	appendiceal neoplasm|appendix neoplasm
8337	appendicitis|acute appendicitis|acute appendicitis with generalized peritonitis
3608	appendix adenocarcinoma|appendiceal adenocarcinoma
11239	appendix cancer|cancer of the appendix|malignant tumor of appendix
0050911	appendix carcinoid tumor|appendix carcinoid endocrine tumour
4902	appendix carcinoma|ca appendix|carcinoma of appendix
60000	appendix disease
5146	appendix leiomyoma|appendiceal leiomyoma
11241	appendix lymphoma|appendiceal lymphoma
3607	appendix mucinous cystadenocarcinoma|colloidal cystadenocarcinoma of the appendix
0060134	apperceptive agnosia
0060504	apple allergy|malus domestica fruit allergy
0060135	apraxia
0060505	apricot allergy|prunus armeniaca fruit allergy
11149	aqueous misdirection
12156	arachnoiditis
0070062	Arboleda-Tham syndrome
0050763	ARC syndrome|arthrogryposis-renal dysfunction-cholestasis
11342	arcus senilis|arcus of cornea
3944	Arenaviridae infectious disease
0050194	Argentine hemorrhagic fever
14755	argininosuccinic aciduria|argininosuccinate lyase deficiency|argininosuccinic acidemia
14523	Argyll Robertson pupil|atypical argyll-robertson pupil
0050764	Armfield syndrome
0090122	aromatase excess syndrome|familial hyperestrogenism|hereditary prepubertal gynecomastia
0090123	aromatic L-amino acid decarboxylase deficiency|aadc deficiency
0070535	arrhythmogenic biventricular cardiomyopathy|biventricular acm
0070534	arrhythmogenic left ventricular cardiomyopathy|left ventricular acm|left-dominant arrhythmogenic cardiomyopathy
0050431	arrhythmogenic right ventricular cardiomyopathy|arrhythmogenic right ventricular dysplasia|arrhythmogenic right ventricular dysplasia/cardiomyopathy
0050644	arterial calcification of infancy|generalized arterial calcification of infancy|idiopathic infantile arterial calcification
0050645	arterial tortuosity syndrome
5162	arteriolosclerosis
0051066	arterionephrosclerosis
2349	arteriosclerosis|arteriosclerotic vascular disease
5160	arteriosclerosis obliterans
2348	arteriosclerotic cardiovascular disease|cardiovascular arteriosclerosis
11294	arteriovenous malformation|arteriovenous hemangioma|cirsoid aneurysm
0060688	arteriovenous malformations of the brain|cerebral arteriovenous malformation|intracranial arteriovenous malformation
0050863	arteritic anterior ischemic optic neuropathy
0050828	artery disease
848	arthritis|inflammatory disorder of joint
381	arthropathy|ankylosis of forearm joint|ankylosis of hand joint
1556	arthus reaction|arthus phenomenon|arthus type urticaria
6227	articular cartilage disease
4186	articulation disorder|articulation impairment
0050647	Arts syndrome
8663	aryepiglottic fold cancer
7596	asbestos-related lung carcinoma
10320	asbestosis
456	ascariasis
3108	ascaridiasis
14270	ascending cholangitis
218	ascending colon cancer|ca ascending colon|malignant tumor of ascending colon
12157	aseptic meningitis|acute aseptic meningitis
0050608	Askin's tumor|askin tumor|askin tumour
0050461	aspartylglucosaminuria|aspartylglucosaminidase deficiency|aspartylglycosaminuria
0050432	Asperger syndrome
13564	aspergillosis|infection due to aspergillus
11088	asphyxia neonatorum|birth asphyxia|postnatal asphyxia
0050592	asphyxiating thoracic dystrophy|jeune syndrome|thoracic pelvic phalangeal dystrophy
0050152	aspiration pneumonia
3240	aspiration pneumonitis
0040002	aspirin allergy|acetylsalicylic acid allergy|asa allergy
0080822	aspirin-induced respiratory disease
0060136	associative agnosia
0060150	astereognosia
2841	asthma|bronchial hyperreactivity|chronic obstructive asthma
11782	astigmatism
0050041	Astrakhan spotted fever
7305	astroblastoma
7559	asymmetric motor neuropathy
0050143	asymptomatic dengue
10035	asymptomatic neurosyphilis
6697	asynchronous multifocal osteogenic sarcoma
12704	ataxia telangiectasia|boder-sedgwick syndrome|louis bar syndrome
0050670	ataxic cerebral palsy|hypotonic cerebral palsy
0050648	atelosteogenesis
0050682	Athabaskan brainstem dysgenesis syndrome|navajo brainstem syndrome
1460	atheroembolism of kidney
1936	atherosclerosis
0060514	Atlantic cod allergy|gadus morhua fish allergy
0060515	Atlantic salmon allergy|salmo salar fish allergy
3310	atopic dermatitis|allergic dermatitis|atopic eczema
0050649	atransferrinemia|familial hypotransferrinemia
0060224	atrial fibrillation
1882	atrial heart septal defect|atrial septal defect|atrioseptal defect
0060689	atrichia with papular lesions|papular atrichia
0050820	atrioventricular block|av block
0050651	atrioventricular septal defect|atrioventricular canal defect|endocardial cushion defect
5781	atrophic flaccid tympanic membrane
8929	atrophic gastritis|gastric atrophy
1453	atrophic glossitis|atrophy of tongue papillae|smooth atrophic tongue
913	atrophic muscular disease
12546	atrophic nonflaccid tympanic membrane
4731	atrophic rhinitis
14275	atrophic vulva|atrophy of vulva
0080756	atrophoderma vermiculata
2301	atrophy of prostate
11994	atrophy of testis
1094	attention deficit hyperactivity disorder
0060042	atypical autism
8227	atypical breast papilloma
3544	atypical choroid plexus papilloma
12294	atypical depressive disorder
0070488	atypical dopamine transporter deficiency syndrome
8292	atypical follicular adenoma
0080301	atypical hemolytic-uremic syndrome
0070160	atypical hereditary sensory neuropathy
5153	atypical neurofibroma
4993	atypical polypoid adenomyoma
2129	atypical teratoid rhabdoid tumor|atypical teratoid rhabdoid tumour|atypical teratoid/rhabdoid tumor
0060137	auditory agnosia
0070735	auditory neuropathy and optic atrophy
833	auditory system cancer
2742	auditory system disease|ear and mastoid disease
0060041	autism spectrum disorder
12849	autistic disorder|autistic disorder of childhood onset|childhood autism
0081455	auto-brewery syndrome
0040096	autoimmune atherosclerosis
0040095	autoimmune cardiomyopathy
0080742	autoimmune cholangitis
417	autoimmune disease
0060050	autoimmune disease of blood
0060051	autoimmune disease of cardiovascular system
0060005	autoimmune disease of endocrine system
0060029	autoimmune disease of exocrine system
0060031	autoimmune disease of gastrointestinal tract
0060032	autoimmune disease of musculoskeletal system
0060049	autoimmune disease of urogenital tract
0080994	autoimmune epilepsy
0040090	autoimmune gastritis
0040094	autoimmune glomerulonephritis
718	autoimmune hemolytic anemia|autoimmune haemolytic anaemia|autoimmune hemolytic anaemia
2048	autoimmune hepatitis|autoimmune chronic active hepatitis|autoimmune hepatitis with centrilobular necrosis
6688	autoimmune lymphoproliferative syndrome|canale-smith syndrome
0080767	autoimmune myocarditis
0060499	autoimmune neuropathy
0040089	autoimmune optic neuritis
0040091	autoimmune pancreatitis
0040087	autoimmune peripheral neuropathy
14040	autoimmune polyendocrine syndrome|autoimmune polyendocrinopathy|autoimmune polyglandular failure
8924	autoimmune thrombocytopenic purpura|idiopathic thrombocytopenic purpura|immune thrombocytopenic purpura
7188	autoimmune thyroiditis|chronic lymphocytic thyroiditis|hashimoto thyroiditis
0040088	autoimmune uveitis
0040097	autoimmune vasculitis
0051000	autoinflammatory disease
11465	autonomic nervous system disease
2621	autonomic nervous system neoplasm|tumor of autonomic nervous system
11504	autonomic neuropathy
0060054	autonomic peripheral neuropathy
0060138	autotopagnosia
4492	avian influenza|avian flu|bird flu
1509	avoidant personality disorder|anxious personality disorder
0051057	avoidant/restrictive food intake disorder
14686	Axenfeld-Rieger syndrome|axenfeld syndrome|rieger's anomaly
0080039	axial osteomalacia
0112299	axial spondylometaphyseal dysplasia|smd axial
4640	axillary adenitis
10205	axillary lipoma|lipoma of axilla
7319	axonal neuropathy
0111688	Ayme-Gripp syndrome
14227	azoospermia
0040037	aztreonam allergy|azactam allergy|primbactam allergy
2115	B cell deficiency
0080638	B-cell acute lymphoblastic leukemia|b acute lymphoblastic leukemia|b-cell acute lymphocytic leukemia
0060592	B-cell adult acute lymphocytic leukemia|adult b acute lymphoblastic leukaemia|adult b acute lymphoblastic leukemia
707	B-cell lymphoma|b-cell lymphocytic neoplasm
0081041	B-cell prolymphocytic leukemia|b cell prolymphocytic leukemia
0070624	B-lymphoblastic leukemia with MYC rearrangement|b-lymphoblastic leukaemia with myc rearrangement
0080630	B-lymphoblastic leukemia/lymphoma|b lymphoblastic leukemia/lymphoma|precursor b lymphoblastic lymphoma/leukemia
0080644	B-lymphoblastic leukemia/lymphoma MLL rearranged
0080646	B-lymphoblastic leukemia/lymphoma with hyperdiploidy|b-all with hyperdiploidy
0080647	B-lymphoblastic leukemia/lymphoma with hypodiploidy|b-all with hypodiploidy
6643	Baastrup's syndrome|kissing spine
9643	babesiosis|babesiasis|infection by babesia
0060345	bacillary angiomatosis
13208	background diabetic retinopathy|non proliferative diabetic retinopathy|non-proliferative diabetic retinopathy
13921	bacterial esophagitis
0050487	bacterial exanthem
4033	bacterial gastritis
104	bacterial infectious disease
9470	bacterial meningitis
874	bacterial pneumonia|gram-negative pneumonia
0040085	bacterial sepsis
3385	bacterial vaginosis
1412	bacteriuria
12522	bagassosis|sugar cane worker pneumonitis
0080893	Bainbridge-Ropers syndrome
13033	balanitis
13477	balanitis xerotica obliterans|penile lichen sclerosus
13031	balanoposthitis
12386	balantidiasis
0050522	Balkan hemorrhagic fever
3052	Balkan nephropathy|danubian endemic familial nephropathy
0110963	Ballard syndrome|ballard type brachydactyly|pitt-williams brachydactyly
0050654	Baller-Gerold syndrome
10044	balloon cell malignant melanoma
0060215	Balo concentric sclerosis|balo disease|balo's concentric sclerosis
0050655	Bamforth-Lazarus syndrome
11164	band keratopathy|band-shaped keratopathy
0060229	Baraitser-Winter syndrome
0060549	Barber-Say syndrome
8519	barbiturate abuse
2575	barbiturate dependence
1935	Bardet-Biedl syndrome
10321	baritosis
0050517	Barmah Forest virus disease
6692	Barre-Lieou syndrome|cervicocranial syndrome|posterior cervical sympathetic syndrome
7941	Barrett's adenocarcinoma|adenocarcinoma arising in barrett's mucosa|barrett adenocarcinoma
9206	Barrett's esophagus|barrett esophagus|barrett's esophagus with esophagitis
0050658	Bart-Pumphrey syndrome
0050476	Barth syndrome
851	Bartholin's duct cyst|bartholin duct cyst|bartholin's cyst
6316	Bartholin's gland adenocarcinoma|adenocarcinoma of the bartholin's gland|bartholin gland adenocarcinoma
4879	Bartholin's gland adenoid cystic carcinoma|bartholin gland adenoid cystic carcinoma
5382	Bartholin's gland adenoma|bartholin gland adenoma
6518	Bartholin's gland adenomyoma|bartholin gland adenomyoma
5630	Bartholin's gland adenosquamous carcinoma|bartholin gland adenosquamous carcinoma
60003	Bartholin's gland cancer
3999	Bartholin's gland carcinoma|bartholin gland carcinoma|carcinoma of bartholin's gland
60002	Bartholin's gland disease
7140	Bartholin's gland small cell carcinoma
6961	Bartholin's gland squamous cell carcinoma|bartholin gland squamous cell carcinoma
3998	Bartholin's gland transitional cell carcinoma|bartholin gland transitional cell carcinoma
11102	bartonellosis|bartonella infectious disease|bartonelliasis
445	Bartter disease|bartter's syndrome
2513	basal cell carcinoma|basal cell cancer|basal cell carcinoma of skin
0060230	basal ganglia calcification
10991	basal ganglia cerebrovascular disease
679	basal ganglia disease
0060746	basal laminar drusen|cuticular drusen|drusen of bruch membrane
7045	basaloid lung carcinoma
5522	basaloid squamous cell carcinoma|basaloid carcinoma
7049	basaloid squamous cell skin carcinoma|skin basaloid squamous cell carcinoma
0080725	BASAN syndrome
0050278	basidiobolomycosis
223	basilar artery insufficiency|basilar artery syndrome
13446	basilar artery occlusion
0111838	Basilicata-Akhtar syndrome
4542	basophil adenoma|pituitary gland basophilic adenoma
4915	basophilic adenocarcinoma|basophil adenocarcinoma|basophil carcinoma
5063	basosquamous carcinoma|basisquamous cell carcinoma|basosquamous cell carcinoma
0050259	baylisascariasis
0061197	BCARD syndrome
0081403	BCOR ITD sarcoma
10518	beach ear
0050660	Beare-Stevenson cutis gyrata syndrome
0081335	Becker disease
9883	Becker muscular dystrophy
5572	Beckwith-Wiedemann syndrome
9249	Beemer-Langer syndrome
13241	Behcet's disease|adamantiades-behcet disease|behcet syndrome
1670	Behcet's syndrome arthropathy|behcet syndrome arthropathy
0111580	Behr syndrome
13431	bejel|nonvenereal endemic syphilis
12506	Bell's palsy|bell palsy
0040003	benzylpenicillin allergy|benzyl penicillin allergy|penicillin g allergy
13725	beriberi
2217	Bernard-Soulier syndrome|bernard soulier syndrome|giant platelet syndrome
10322	berylliosis
9336	bestiality
0050662	bestrophinopathy
12241	beta thalassemia
14723	beta-ketothiolase deficiency|alpha-methylacetoaceticaciduria|mitochondrial acetoacetyl-coa thiolase deficiency
0060519	beta-lactam allergy
3633	beta-mannosidosis|beta-d-mannosidosis|beta-mannosidase deficiency
0080772	beta-thalassemia intermedia
0080771	beta-thalassemia major|cooley's anemia
0050663	Bethlem myopathy
0111367	Beukes hip dysplasia|beukes familial hip dysplasia|beukes type hip dysplasia
14192	bicipital tenosynovitis
0080332	bicuspid aortic valve disease|familial bicuspid aortic valve
0050664	Bietti crystalline corneoretinal dystrophy|bietti's crystalline dystrophy
6741	bilateral breast cancer|bilateral breast carcinoma
0080921	bilateral frontal polymicrogyria
0080920	bilateral generalized polymicrogyria
14165	bilateral hyperactive labyrinth
565	bilateral hypoactive labyrinth
6335	bilateral meningioma of optic nerve
0111531	bilateral optic nerve hypoplasia|familial bilateral optic nerve hypoplasia|isolated optic nerve hypoplasia/aplasia
0080923	bilateral parasagittal parieto-occipital polymicrogyria|bilateral temporooccipital polymicrogyria
0080200	bilateral renal aplasia
4650	bilateral retinoblastoma
4896	bile duct adenocarcinoma
5381	bile duct adenoma|cholangioadenoma
4606	bile duct cancer|bile duct tumor|ca extrahepatic bile ducts
4897	bile duct carcinoma
7032	bile duct clear cell adenocarcinoma|bile duct clear cell carcinoma
4075	bile duct cystadenocarcinoma|biliary cystadenocarcinoma
5384	bile duct cystadenoma|cystadenoma of the bile duct
4138	bile duct disease|bile duct disorder|disorder of bile duct
3698	bile duct mucinous adenocarcinoma
4681	bile duct mucoepidermoid carcinoma
3254	bile duct rhabdomyosarcoma|rhabdomyosarcoma of the bile duct
4064	bile duct sarcoma|sarcoma of the bile duct
12237	bile reflux
13608	biliary atresia|atresia of bile duct|congenital biliary atresia
4140	biliary dyskinesia
0061214	biliary obstruction
5468	biliary papillomatosis|bile duct papillomatosis
4607	biliary tract cancer|malignant tumour of biliary tract
9741	biliary tract disease
2741	bilirubin metabolic disorder|hereditary hyperbilirubinemia|hyperbilirubinemia
14683	Binder syndrome|binder type maxillonasal dysplasia
12667	binocular vision disease|simultaneous visual perception without fusion
0050810	biotin deficiency
0050659	biotin-responsive basal ganglia disease
856	biotinidase deficiency|btd deficiency|deficiency of biotinidase
5492	biphasic synovial sarcoma|biphasic sarcoma of synovium
3312	bipolar disorder|bipolar depression|bipolar disorder manic phase
14042	bipolar I disorder
0060166	bipolar ll disorder
13891	bird fancier's lung|avian hypersensitivity pneumonitis|bird breeder's lung
0111079	birdshot chorioretinopathy|birdshot chorioretinitis|birdshot retinochoroiditis
0050675	Birk-Barel syndrome|birk-barel mental retardation dysmorphism syndrome
0050676	Birt-Hogg-Dube syndrome
5127	bizarre leiomyoma|atypical leiomyoma|pleomorphic leiomyoma
0050677	Bjornstad syndrome|deafness-pili torti-hypogonadism syndrome
12711	black piedra
14068	blackwater fever|black water fever|malarial hemoglobinuria
3711	bladder adenocarcinoma|adenocarcinoma of bladder|adenocarcinoma of the urinary bladder
11355	bladder calculus
4007	bladder carcinoma|carcinoma of urinary bladder
5306	bladder clear cell adenocarcinoma|bladder mesonephric adenocarcinoma
3710	bladder colloid adenocarcinoma
6594	bladder colonic type adenocarcinoma
6210	bladder diffuse clear cell adenocarcinoma
365	bladder disease|urinary bladder disease
11353	bladder diverticulum|diverticulum of bladder
11820	bladder dome cancer|superior surface of bladder
0080174	bladder exstrophy
0080173	bladder exstrophy-epispadias-cloacal exstrophy complex|exstrophy-epispadias complex
0081456	bladder fermentation syndrome
5429	bladder flat intraepithelial lesion
8097	bladder hepatoid adenocarcinoma
11593	bladder lateral wall cancer|lateral wall of bladder
13109	bladder leiomyoma|leiomyoma of the urinary bladder
11821	bladder lymphoma|lymphoma of the urinary bladder
8096	bladder mixed adenocarcinoma
11809	bladder neck cancer|malignant tumor of bladder neck
13948	bladder neck obstruction
8051	bladder papillary clear cell adenocarcinoma
5432	bladder papillary transitional cell neoplasm|urinary bladder papillary urothelial neoplasm
11812	bladder sarcoma|sarcoma of bladder|sarcoma of the urinary bladder
0080901	bladder sarcomatoid transitional cell carcinoma
6481	bladder signet ring cell adenocarcinoma|urinary bladder signet ring adenocarcinoma
0080902	bladder small cell carcinoma
3742	bladder squamous cell carcinoma|squamous cell carcinoma of bladder
13110	bladder squamous papilloma
6933	bladder transitional cell papilloma|bladder papilloma|transitional cell papilloma of bladder
11813	bladder trigone cancer
754	bladder tuberculosis|tuberculous cystitis
8050	bladder tubulo-cystic clear cell adenocarcinoma
7694	bladder urachal adenocarcinoma
5958	bladder urachal carcinoma|urachal cancer
5957	bladder urachal squamous cell carcinoma
7244	bladder urachal urothelial carcinoma
4006	bladder urothelial carcinoma|bladder transitional cell carcinoma|transitional cell carcinoma of bladder
6975	bladder urothelial papillary carcinoma
3741	bladder verrucous squamous cell carcinoma
5182	blastema predominant kidney Wilms' tumor|blastema predominant kidney adenosarcoma|blastema predominant kidney wilms' tumour
0081076	blastic plasmacytoid dendritic cell neoplasm|blastic natural killer leukemia/lymphoma|blastic nk-cell lymphoma
0070003	blastoma
12663	blastomycosis|blastomyces dermatitidis infection|blastomycotic infection
0050678	Blau syndrome|arthrocutaneouveal granulomatosis|jabs syndrome
9423	blepharitis
348	blepharochalasis
0080344	blepharocheilodontic syndrome|blepharo-cheilo-odontic syndrome
10348	blepharophimosis
0081442	blepharophimosis-impaired intellectual development syndrome
529	blepharospasm
12164	Blessig's cysts|blessig cysts|microcystoid retinal degeneration
11766	blind hypotensive eye
10606	blind loop syndrome|bacterial overgrowth syndrome
12305	Bloch-Sulzberger syndrome|incontinentia pigmenti|incontinentia pigmenti syndrome
1247	blood coagulation disease|coagulation protein disease|postpartum coagulation defect
4176	blood group incompatibility
2218	blood platelet disease|platelet disorder|thrombocytopathy
620	blood protein disease
2717	Bloom syndrome|bloom-torre-machacek syndrome|congenital telangiectatic erythema syndrome
14798	Blount's disease|blount disease
11661	blue color blindness
0050679	blue cone monochromacy
9736	blue drum syndrome
14121	blue toe syndrome
0060163	body dysmorphic disorder|dysmorphophobia
0050195	Bolivian hemorrhagic fever
0050895	bone ameloblastoma
3351	bone angioendothelial sarcoma|osseous hemangiosarcoma
184	bone cancer|bone neoplasm|bone tumour
2762	bone carcinoma
0050897	bone chondrosarcoma
0080007	bone deterioration disease
0080006	bone development disease
0080001	bone disease
6610	bone epithelioid hemangioma|bone hemangioma|hemangioma of bone
4719	bone giant cell sarcoma
4305	bone giant cell tumor|bone giant cell tumour|giant cell tumor of bone
3342	bone inflammation disease
3367	bone leiomyosarcoma
6759	bone lymphoma|lymphoma of bone|lymphoma of the bone
4960	bone marrow cancer|bone marrow neoplasm|bone marrow tumor
4961	bone marrow disease|bone marrow disorder
3376	bone osteosarcoma|osteosarcoma of bone|primary osteosarcoma of bone
4388	bone peripheral neuroepithelioma|osseous peripheral neuroepithelioma
0080005	bone remodeling disease
0080011	bone resorption disease
0080639	bone sarcoma
0050896	bone squamous cell carcinoma
0080010	bone structure disease
0050680	Boomerang dysplasia
9283	borderline glaucoma
1023	borderline leprosy|borderline or dimorphous leprosy|midborderline leprosy
10930	borderline personality disorder
11750	Bordetella parapertussis whooping cough
0050681	Borjeson-Forssman-Lehmann syndrome|borjeson syndrome|intellectual deficiency-epilepsy-endocrine disorders syndrome
5154	borna disease|enzootic encephalomyelitis
0070527	Borrelia miyamotoi disease|hard tick-borne relapsing fever
7039	Borst-Jadassohn intraepidermal carcinoma
0112226	Bosch-Boonstra-Schaaf optic atrophy syndrome|optic atrophy-intellectual disability syndrome
0050683	Bothnia retinal dystrophy
0111707	Bothnian type palmoplantar keratoderma
3255	botryoid rhabdomyosarcoma|botryoid sarcoma|botryoid-type embryonal rhabdomyosarcoma
11976	botulism|infection due to clostridium botulinum|intoxication with clostridium botulinum toxin
0111265	Boucher-Neuhauser syndrome|ataxia-hypogonadism-choroidal dystrophy syndrome
14095	boutonneuse fever|african tick typhus|kenya tick typhus
9779	bowel dysfunction
0050684	Bowen-Conradi syndrome|bowen hutterite syndrome|bowen-conradi hutterite syndrome
11552	Bowman's membrane folds or rupture
8443	brachial plexus lesion
5913	brachial plexus neoplasm|tumor of the brachial plexus
3689	brachial plexus neuritis|brachial neuritis|parsonage-aldren-turner syndrome
3690	brachial plexus neuropathy|brachial plexopathy|brachial plexus disorder
0050581	brachydactyly
0110962	brachydactyly-preaxial hallux varus syndrome|christian brachydactyly
0050689	brachydactyly-syndactyly syndrome
0050690	brachyolmia|brachyrachia
0090143	brachyolmia-amelogenesis imperfecta syndrome|dental anomalies and short stature|platyspondyly with amelogenesis imperfecta
0050335	bradyopsia|prolonged electroretinal response suppression
5393	brain angioma
1319	brain cancer|adult brain tumor|adult malignant brain neoplasm
11457	brain compression
936	brain disease|encephalopathy
4724	brain edema|intracranial swelling|wet brain
7497	brain ependymoma|ependymal tumor of brain|ependymoma of brain
2127	brain germinoma|germinoma of the brain|intracranial germinoma
3073	brain glioblastoma multiforme|brain glioblastoma|glioblastoma multiforme of brain
0060108	brain glioma|lower grade glioma
3454	brain infarction
2316	brain ischemia|ischaemic encephalopathy
0060106	brain meningioma
3187	brain oligodendroglioma|oligodendroglioma of brain
2132	brain sarcoma|sarcoma of the brain
0112313	brain small vessel disease
6501	brain stem angioblastoma|hemangioblastoma of brainstem
4860	brain stem astrocytic neoplasm|brainstem astrocytoma
4203	brain stem cancer|primary brain stem neoplasm|primary brain stem tumor
5508	brain stem ependymoma|ependymoma of the brainstem
4202	brain stem glioma|brainstem neuroglial tumor
3523	brain stem infarction
0050899	brain stem medulloblastoma
4209	brainstem intraparenchymal clear cell meningioma
13094	branch retinal artery occlusion|arterial retinal branch occlusion|retinal arterial branch occlusion
0050691	branchiooculofacial syndrome
0060232	branchiootic syndrome|bo syndrome|branchiootic dysplasia
14702	branchiootorenal syndrome|branchio-oto-renal syndrome|branchio-otorenal dysplasia
14287	brawny scleritis
0050197	Brazilian hemorrhagic fever
0060323	breast abscess
3458	breast adenocarcinoma|mammary adenocarcinoma
4877	breast adenoid cystic carcinoma|mammary adenocystic carcinoma
1625	breast adenoma
7312	breast adenomyoepithelial adenosis
1642	breast adenomyoepithelioma|breast adenomyoepithelioma with malignant change|malignant adenomyoepithelioma of breast
1637	breast angiomatosis
4511	breast angiosarcoma|hemangiosarcoma of the breast
7540	breast apocrine adenoma
6581	breast apocrine carcinoma
1612	breast cancer|breast tumor|malignant tumor of the breast
6491	breast capillary hemangioma|capillary angioma of breast
3459	breast carcinoma|carcinoma of breast|mammary carcinoma
8130	breast columnar cell mucinous carcinoma|blunt duct adenosis of breast
10350	breast cyst|cyst of the breast
7537	breast cystic hypersecretory carcinoma
3463	breast disease
1626	breast duct papilloma|duct papilloma of breast|papilloma of the breast
7538	breast ductal adenoma
3007	breast ductal carcinoma|duct carcinoma
6492	breast epithelioid hemangioma|breast histiocytoid hemangioma
1618	breast fibroadenoma|cellular fibroadenoma|complex fibroadenoma of breast
10352	breast fibroadenosis
10354	breast fibrocystic disease|breast fibrocystic change|diffuse cystic mastopathy
6001	breast fibrosarcoma|fibrosarcoma of the breast
7223	breast giant fibroadenoma|giant fibroadenoma|giant fibroadenoma of breast
3011	breast granular cell tumor
476	breast hemangioma|angioma of the breast|hemangioma of breast
5370	breast hemangiopericytoma|hemangiopericytoma of the breast
0081323	breast implant illness
2656	breast intracanalicular fibroadenoma
7511	breast intraductal papillomatosis|breast papillomatosis|intraductal papillomatosis of the breast
6839	breast intraductal proliferative lesion|intraductal proliferative lesion
6641	breast juvenile papillomatosis|juvenile papillomatosis of the breast
6657	breast large cell neuroendocrine carcinoma
1623	breast leiomyoma
5285	breast leiomyosarcoma|leiomyosarcoma of the breast
7076	breast lipid-rich carcinoma|lipid-rich breast carcinoma
10199	breast lipoma|lipoma of breast
5701	breast liposarcoma|liposarcoma of the breast
0050938	breast lobular carcinoma
5826	breast lymphoma
7983	breast malignant eccrine spiradenoma
3016	breast malignant phyllodes tumor|breast malignant phyllodes tumour|malignant cystosarcoma phyllodes
5605	breast medullary carcinoma
4680	breast metaplastic carcinoma|metaplastic carcinoma of the breast
3610	breast mucinous carcinoma|invasive mucinous breast carcinoma
3609	breast mucinous cystadenocarcinoma
4679	breast mucoepidermoid carcinoma|mucoepidermoid carcinoma of the breast
6776	breast myoepithelial carcinoma
3004	breast myoepithelial neoplasm
7521	breast myoepitheliosis
1629	breast myofibroblastoma
3009	breast neuroendocrine neoplasm|neuroendocrine tumor of the breast
6585	breast oncocytic carcinoma|oncocytic breast carcinoma
7787	breast osteosarcoma|osteogenic sarcoma of breast
5592	breast papillary carcinoma|breast solid papillary carcinoma|papillary carcinoma of the breast
2639	breast pericanalicular fibroadenoma|pericanalicular fibroadenoma|pericanalicular fibroadenoma of breast
4060	breast rhabdomyosarcoma|rhabdomyosarcoma of the breast
3017	breast sarcoma|sarcoma of breast
7578	breast scirrhous carcinoma|scirrhous carcinoma of breast
4922	breast secretory carcinoma|juvenile breast carcinoma|juvenile carcinoma of the breast
3503	breast signet ring cell adenocarcinoma|mammary signet ring cell carcinoma
5514	breast squamous cell carcinoma|breast primary squamous cell carcinoma|scc of breast
6587	breast tubular carcinoma|invasive tubular breast carcinoma|invasive tubular carcinoma of breast
11254	Brill-Zinsser disease|brill zinsser disease|brill's disease
10744	broad ligament malignant neoplasm
0050692	Brody myopathy
1176	bronchial disease
7030	bronchial mucus gland adenoma
9563	bronchiectasis|polynesian bronchiectasis
2942	bronchiolitis
2799	bronchiolitis obliterans|bronchiolitis exudativa|bronchiolitis fibrosa obliterans
4926	bronchiolo-alveolar adenocarcinoma|bronchioalveolar lung carcinoma|bronchioloalveolar carcinoma
6132	bronchitis|acute bronchitis|chest cold
12375	bronchopneumonia|bronchial pneumonia|lobular pneumonia
11650	bronchopulmonary dysplasia|bronchopulmonary dysplasia of newborn|chronic lung disease of prematurity
5391	bronchus adenoma|bronchial adenoma
1325	bronchus cancer
3904	bronchus carcinoma
0050916	bronchus mucoepidermoid carcinoma
0050693	Brooke-Spiegler syndrome|cyld cutaneous syndrome|spiegler-brooke syndrome
0060525	brown shrimp allergy|farfantepenaeus aztecus allergy
10235	Brown's tendon sheath syndrome
606	Brown-Sequard syndrome|brown-squard syndrome
0050694	Brown-Vialetto-Van Laere syndrome
14457	Brucella abortus brucellosis
14019	Brucella canis brucellosis
14456	Brucella melitensis brucellosis
11076	Brucella suis brucellosis
11077	brucellosis|maltese fever|undulant fever
0060231	Bruck syndrome
0050451	Brugada syndrome|brugada type idiopathic ventricular fibrillation|dream disease
0061126	Brunet-Wagner neurodevelopmental syndrome
0060693	Brunner Syndrome|monoamine oxidase a deficiency
2846	bruxism|sleep related bruxism
0051010	Bryant-Li-Bhoj neurodevelopmental syndrome
10773	bubonic plague|black death
11512	Budd-Chiari syndrome
9786	bulbar polio|bulbar poliomyelitis
8259	bulbomembranous urethral cancer
0050514	bulbospinal polio
12129	bulimia nervosa|hyperorexia nervosa
0060877	bullous congenital ichthyosiform erythroderma|bullous type ichthyosis|ichthyosis bullosa of siemens
11031	bullous keratopathy
8506	bullous pemphigoid
12108	bullous retinoschisis
8502	bullous skin disease
11211	buphthalmos
8584	Burkitt lymphoma|burkitt lymphoma/leukaemia|burkitt's lymphoma
0080695	Burn-McKeown syndrome
4331	burning mouth syndrome|stomatopyrosis
2965	bursitis
0050456	Buruli ulcer disease|bairnsdale ulcer|daintree ulcer
0111536	Buschke-Ollendorff syndrome|dermatofibrosis lenticularis disseminata with osteopoikilosis|dermatoosteopoikilosis
10323	byssinosis|cotton mill fever|flax-dressers' disease
0111581	C syndrome|opitz c trigonocephaly|opitz trigonocephaly c syndrome
3199	C-P angle neurinoma|cerebellopontine angle neurinoma
13945	CADASIL|hereditary multi-infarct dementia
4257	Caffey disease|cortical congenital hyperostosis|infantile cortical hyperostosis
14762	calcaneonavicular coalition
14181	calcific tendinitis
182	calcinosis|pathologic calcification|pathologically calcified structure
4734	calciphylaxis
10575	calcium metabolism disease
0080652	calcium oxalate nephrolithiasis
0050463	campomelic dysplasia|acampomelic campomelic dysplasia
0090127	camptodactyly-arthropathy-coxa vara-pericarditis syndrome|arthropathy-camptodactyly syndrome|cacp syndrome
0111160	camptodactyly-tall stature-scoliosis-hearing loss syndrome|catshl syndrome
13622	campylobacteriosis
4997	Camurati-Engelmann disease|diaphyseal dysplasia|engelman's disease
3613	Canavan disease|asp deficiency|aspa deficiency
162	cancer|malignant neoplasm|malignant tumor
602	cancerophobia|cancer phobia|fear of getting cancer
14512	candidal paronychia|candidiasis of skin|candidiasis of skin and nails
1508	candidiasis|disseminated candidiasis|systemic candidiasis
9505	cannabis abuse
1849	cannabis dependence
6680	Capgras syndrome|capgras delusion theory
12474	capillariasis|capillaria infection
1271	capillary disease|disease of capillaries
2725	capillary hemangioma|capillary haemangioma|cellular hemangioma of infancy
14400	capillary leak syndrome
2286	capillary lymphangioma
10326	Caplan's syndrome
0040006	carbamazepine allergy|carbamazepen allergy|tegretol allergy
0040032	carbapenem allergy
2978	carbohydrate metabolic disorder|inborn carbohydrate metabolism disorder|inborn errors of carbohydrate metabolism
0111583	carboxypeptidase N deficiency|anaphylotoxin inactivator deficiency|deficiency of carboxypeptidase b
2176	carbuncle|carbuncle and furuncle of buttock|carbuncle and furuncle of face
305	carcinoma|epithelial cancer|epithelioma
8415	carcinoma arising in nasal papillomatosis
7763	carcinoma of supraglottis|supraglottic carcinoma
4236	carcinosarcoma|malignant mixed mullerian tumor|mesodermal mixed tumor
10548	cardia cancer
0060319	cardiac arrest|cardiopulmonary arrest|circulatory arrest
5044	cardiac granular cell neoplasm|granular cell tumor of heart
13405	cardiac sarcoidosis
115	cardiac tamponade|pericardial tamponade|rose's tamponade
0060570	cardiac tuberculosis
0060233	cardiofaciocutaneous syndrome|cardio-facial-cutaneous syndrome|cfc syndrome
0050700	cardiomyopathy|cardiomyopathies
176	cardiovascular cancer|cardiovascular neoplasm|cardiovascular tumors
9880	cardiovascular syphilis
1287	cardiovascular system disease
0070635	cardiovascular-kidney-metabolic syndrome
0080194	Carey-Fineman-Ziter syndrome
0050471	Carney complex|carney complex variant|carney syndrome
0080533	Carney-Stratakis syndrome
0090129	carnitine palmitoyltransferase I deficiency|carnitine palmitoyl transferase ia deficiency|cpt i deficiency
0060235	carnitine palmitoyltransferase II deficiency|infantile carnitine palmitoyltransferase ii deficiency|late-onset carnitine palmitoyltransferase ii deficiency
0111585	carnitine-acylcarnitine translocase deficiency|cact deficiency
0050876	Caroli disease
0081394	Caroli syndrome
9969	carotenemia|hypercarotinemia
3407	carotid artery disease|disorder of carotid artery
9348	carotid artery dissection|dissection of carotid artery
807	carotid artery occlusion
3410	carotid artery thrombosis
8731	carotid body cancer|malignant carotid body paraganglioma|malignant carotid body tumor
13001	carotid stenosis|carotid artery stenosis
0060516	carp allergy|cyprinus carpio fish allergy
12169	carpal tunnel syndrome|carpal tunnel median neuropathy|median nerve entrapment
0060234	Carpenter syndrome
0050398	Carrion's disease|carrion disease|oroya fever
0060102	cartilage cancer
1222	cartilage disease
14773	cartilage-hair hypoplasia|mckusick type metaphyseal chondrodysplasia
0090128	Carvajal syndrome
12234	cascade stomach
0061156	CASGID syndrome
0111157	Castleman disease|angiofollicular lymph hyperplasia|angiofollicular lymph node hyperplasia
0080909	castration-resistant prostate carcinoma
11258	cat-scratch disease|cat scratch fever|debre's syndrome
83	cataract
0060674	catecholaminergic polymorphic ventricular tachycardia
0081122	Catel Manzke syndrome|micrognathia digital syndrome
4846	cauda equina intradural extramedullary astrocytoma
4847	cauda equina neoplasm|tumor of the cauda equina
0081245	cauda equina neuroendocrine tumor|cauda equina neuroendocrine tumour|spinal neuroendocrine tumors
11577	Cauda equina syndrome
0080700	caudal regression syndrome
3222	causalgia
483	cavernous hemangioma|cavernous haemangioma
5775	cavernous hemangioma of colon|colonic cavernous hemangioma
5776	cavernous hemangioma of face
14463	cavernous hemangioma of orbit|cavernous angioma of orbit
4435	cavernous sinus meningioma|meningioma of the cavernous sinus
3575	cavernous sinus thrombosis
0060694	Cayman type cerebellar ataxia|cayman cerebellar ataxia
1518	cecal disease
3039	cecum adenocarcinoma|cecal adenocarcinoma
0050910	cecum adenoma|caecum adenoma
1521	cecum cancer|malignant tumor of the cecum
1519	cecum carcinoma|caecum carcinoma|carcinoma of cecum
1522	cecum lymphoma|cecal lymphoma
0060337	CEDNIK syndrome
0040023	cefaclor allergy|ceclor allergy|cephaclor allergy
0040030	cefixime allergy
0040020	cefotaxime allergy
0040103	cefotiam allergy
0040024	ceftazidime allergy|fortaz allergy|tazicef allergy
0040005	ceftriaxone allergy|rocephin allergy
0040025	cefuroxime allergy|cephuroxime allergy|zinacef allergy
0070335	celery allergy
10608	celiac disease|celiac sprue|coeliac disease
0050687	cell type cancer
8082	cellular congenital mesoblastic nephroma
5500	cellular ependymoma
5139	cellular leiomyoma
5692	cellular myxoid liposarcoma|round cell liposarcoma
5152	cellular neurofibroma
8106	cellular phase chronic idiopathic myelofibrosis
3196	cellular schwannoma|cellular neurinoma
3488	cellulitis
0090015	Cenani-Lenz syndactyly syndrome
8224	central breast papilloma|large duct breast papilloma|solitary intraductal breast papilloma
0081030	central conducting lymphatic anomaly
0081055	central diabetes insipidus
7492	central epithelioid sarcoma
9820	central gyrate choroidal dystrophy
4504	central nervous system angiosarcoma|hemangiosarcoma of the cns
3620	central nervous system cancer|central nervous system tumor|central nervous system tumors
3813	central nervous system chondroma|chondroma of the cns
331	central nervous system disease
7232	central nervous system embryonal carcinoma|embryonal carcinoma of cns
0060103	central nervous system embryonal tumor
6451	central nervous system fibrosarcoma|fibrosarcoma of the cns
4438	central nervous system germinoma|germinoma of cns
501	central nervous system hemangioma|hemangioma of cns
5772	central nervous system hematologic cancer|cns hematopoietic tumor
6019	central nervous system immature teratoma|immature teratoma of the cns
5126	central nervous system leiomyoma|leiomyoma of cns
5254	central nervous system leiomyosarcoma|leiomyosarcoma of the cns
12969	central nervous system leukemia|leukemia of the cns
6293	central nervous system lipoma|lipoma of the cns
3234	central nervous system lymphoma|microglioma|primary cns lymphoma
6017	central nervous system mature teratoma|mature teratoma of the cns
4955	central nervous system melanocytic neoplasm|melanocytic tumor of the cns
0080905	central nervous system neuroblastoma
2479	central nervous system origin vertigo
7994	central nervous system osteosarcoma
4048	central nervous system rhabdomyosarcoma|rhabdomyosarcoma of the cns
2133	central nervous system sarcoma|sarcoma of the cns
3640	central nervous system teratoma|cns teratoma
1638	central nervous system tuberculosis|intracranial tuberculoma|tuberculoma of brain
525	central nervous system vasculitis
14174	central neurocytoma|neurolipocytoma
636	central pontine myelinolysis|osmotic demyelination syndrome
0112308	central precocious puberty|gonadotropin-dependant precocious puberty
13473	central pterygium
13098	central retinal artery occlusion
2450	central retinal vein occlusion
9220	central sleep apnea|primary central sleep apnea
14717	centronuclear myopathy|myotubular myopathy
0070528	cepacia syndrome
0040021	cephalosporin allergy
11302	cercarial dermatitis|cutaneous schistosomiasis|sea bather's eruption
6500	cerebellar angioblastoma|hemangioblastoma of cerebellum
4848	cerebellar astrocytoma|astrocytoma of cerebellum
0050753	cerebellar ataxia
2786	cerebellar disease
0070338	cerebellar hypoplasia
6458	cerebellar liponeurocytoma|lipomatous medulloblastoma
0060104	cerebellar medulloblastoma
3860	cerebellar vermis medulloblastoma|vermis medulloblastoma
0080898	cerebellofaciodental syndrome|cerebellar-facial-dental syndrome
6337	cerebellopontine angle meningioma
4787	cerebellopontine angle primitive neuroectodermal tumor|cerebellopontine angle pnet
3200	cerebellopontine angle tumor|cerebellopontine angle tumour
4205	cerebellum cancer|cerebellar cancer|malignant tumor of cerebellum
9246	cerebral amyloid angiopathy|hereditary cerebral hemorrhage with amyloidosis
6621	cerebral angioma|hemangioma of cerebrum
3527	cerebral arterial disease
11390	cerebral arteritis
10127	cerebral artery occlusion
12720	cerebral atherosclerosis
0060669	cerebral cavernous malformation|cavernous angiomatous malformations|cerebral capillary malformations
6114	cerebral convexity meningioma|cerebral hemispheric convexity meningioma
0050798	cerebral creatine deficiency syndrome
1443	cerebral degeneration|brain degeneration
7986	cerebral falx meningioma|falcine meningioma
0050719	cerebral folate receptor alpha deficiency
6291	cerebral hemisphere lipoma|lipoma of the cerebral hemisphere
3526	cerebral infarction|cerebral infarct
10742	cerebral lipidosis
5815	cerebral lymphoma|brain primary lymphoma|primary cerebral lymphoma
14069	cerebral malaria|malarial encephalitis
6112	cerebral meningioma|meningioma of cerebrum
4164	cerebral neuroblastoma|neuroblastoma of brain|neuroblastoma of cerebrum
1969	cerebral palsy|infantile cerebral palsy
7398	cerebral primitive neuroectodermal tumor|pnet of cerebrum
3541	cerebral ventricle cancer|cerebral ventricle neoplasm|intraventricular tumor of brain
3431	cerebritis
0111248	cerebrocostomandibular syndrome|ccm syndrome|cerebro-costo-mandibular syndrome
0080910	cerebrooculofacioskeletal syndrome
4810	cerebrotendinous xanthomatosis|cholestanol storage disease
6713	cerebrovascular disease|cerebrovascular disorder
368	cerebrum cancer|cerebral cancer|tumor of cerebrum
7549	ceruminoma|ceruminous adenoma
6446	ceruminous adenocarcinoma
4637	cervical adenitis|cervical lymphadenitis
3702	cervical adenocarcinoma|adenocarcinoma cervix uteri|adenocarcinoma of cervix
5476	cervical adenofibroma
6428	cervical adenoid basal carcinoma
4867	cervical adenoid cystic carcinoma
6627	cervical adenoma malignum
4995	cervical adenomyoma
4111	cervical adenosarcoma|cervical muellerian adenosarcoma|cervical mullerian adenosarcoma
5636	cervical adenosquamous carcinoma|adenosquamous carcinoma of cervix
4442	cervical alveolar soft part sarcoma
8179	cervical atypical polypoid adenomyoma
7046	cervical basaloid squamous cell carcinoma
4362	cervical cancer|cervical neoplasm|cervix cancer
4112	cervical carcinosarcoma|cervical malignant mixed mullerian tumor
5303	cervical clear cell adenocarcinoma
0050840	cervical dystonia|spasmodic torticollis
4520	cervical endometrial stromal sarcoma
5830	cervical endometrioid adenocarcinoma
9681	cervical incompetence
7483	cervical keratinizing squamous cell carcinoma
6659	cervical large cell neuroendocrine carcinoma
7598	cervical lymphoepithelioma-like carcinoma
3701	cervical mucinous adenocarcinoma
9442	cervical Mullerian papilloma|cervical muellerian papilloma
0050935	cervical neuroblastoma
7961	cervical non-keratinizing squamous cell carcinoma
0060325	cervical polyp
5752	cervical serous adenocarcinoma
3744	cervical squamous cell carcinoma|squamous cell carcinoma of cervix
3743	cervical verrucous carcinoma
5190	cervical Wilms' tumor
2568	cervicitis
4707	cervicomedullary junction neoplasm|tumor of the cervicomedullary junction
2893	cervix carcinoma|cancer of cervix|carcinoma cervix uteri
2253	cervix disease
4521	cervix endometrial stromal tumor
361	cervix endometriosis|cervical endometriosis|endometriosis of cervix
3456	cervix erosion
4413	cervix melanoma
6740	cervix small cell carcinoma
9445	cervix squamous papilloma
12140	Chagas disease|chagas' disease
0050729	Chanarin-Dorfman syndrome|neutral lipid storage disease
13778	chancroid
11554	Chandler syndrome
0050198	Chapare hemorrhagic fever
0060563	Char syndrome
0050834	CHARGE syndrome|charge association
0050946	Charlevoix-Saguenay spastic ataxia
2935	Chediak-Higashi syndrome
8702	cheek mucosa cancer|malignant tumor of buccal mucosa
1762	cheilitis
0060186	chemical colitis
0060506	cherry allergy|prunus avium fruit allergy
0070648	cherubism
6579	chest wall bone cancer
10200	chest wall lipoma|lipoma of the chest wall
6758	chest wall lymphoma|chest wall cancer|lymphoma of chest wall
8043	chest wall parachordoma|parachordoma of the chest wall
5655	chiasmal syndrome|chiasma syndrome
0060492	chicken egg allergy|gallus gallus egg allergy
8659	chickenpox
7607	chief cell adenoma
0050012	chikungunya|chikungunya fever
0060386	Chilblain lupus
0111822	CHILD syndrome|child nevus
1825	childhood absence epilepsy|petit mal seizure|pyknolepsy
0080144	childhood acute lymphocytic leukemia|childhood acute lymphoblastic leukemia
0080794	childhood acute megakaryoblastic leukemia
0070323	childhood acute myeloid leukemia|childhood acute myeloid leukaemia|paediatric acute myeloid leukaemia
4505	childhood angiosarcoma|paediatric angiosarcoma|paediatric hemangiosarcoma
3079	childhood astrocytic tumor|juvenile astrocytoma|pediatric astrocytoma
0080146	childhood B-cell acute lymphoblastic leukemia
6786	childhood botryoid rhabdomyosarcoma|childhood sarcoma botryoides
7429	childhood brain germinoma|germinoma of the pediatric brain
6939	childhood brain meningioma|pediatric meningioma of brain
6383	childhood brain stem glioma|pediatric glioma of the brainstem
4206	childhood brain stem neoplasm|pediatric tumor of brainstem
6386	childhood brainstem astrocytoma
8078	childhood central nervous system germinoma
6286	childhood cerebellar astrocytic neoplasm|pediatric astrocytoma of cerebellum
5059	childhood cerebellar neoplasm|pediatric tumor of cerebellum
7007	childhood cerebral astrocytoma|pediatric astrocytoma of cerebrum
8336	childhood choriocarcinoma of the ovary|childhood ovarian choriocarcinoma|pediatric choriocarcinoma of ovary
6160	childhood choriocarcinoma of the testis|pediatric testicular choriocarcinoma
3545	childhood choroid plexus cancer
6639	childhood CNS choriocarcinoma|paediatric cns choriocarcinoma|pediatric cns choriocarcinoma
7231	childhood CNS embryonal cell carcinoma|embryonal carcinoma of paediatric cns|embryonal carcinoma of pediatric cns
13487	childhood disintegrative disease|disintegrative psychosis|heller's syndrome
0050704	childhood electroclinical syndrome
6162	childhood embryonal testis carcinoma|pediatric testicular embryonal carcinoma
5342	childhood endodermal sinus tumor|childhood endodermal sinus neoplasm|childhood endodermal sinus tumour
5509	childhood ependymoma
7095	childhood epithelioid sarcoma|pediatric epithelioid sarcoma
7747	childhood extraocular retinoblastoma|pediatric extraocular retinoblastoma
7297	childhood extraosseous osteosarcoma|childhood extraskeletal osteosarcoma|pediatric extraskeletal osteosarcoma
3520	childhood fibrosarcoma|pediatric fibrosarcoma
7430	childhood germ cell brain tumor|childhood germ cell brain tumour
6053	childhood germ cell cancer|paediatric germ cell cancer|paediatric germ cell neoplasm
0070322	childhood hepatocellular carcinoma|pediatric hepatocellular carcinoma
0110915	childhood hypophosphatasia
7037	childhood immature teratoma of ovary|pediatric immature teratoma of ovary
7501	childhood infratentorial ependymoma|pediatric infratentorial ependymoma
4207	childhood infratentorial neoplasm|pediatric infratentorial tumor
7612	childhood intracortical osteosarcoma
6938	childhood intraocular retinoblastoma|pediatric intraocular retinoblastoma
8410	childhood kidney angiomyolipoma|pediatric renal angiomyolipoma
3675	childhood kidney cancer|pediatric renal tumor
4454	childhood kidney cell carcinoma|pediatric renal cell carcinoma
6089	childhood leptomeningeal melanoma|pediatric leptomeningeal melanoma
7757	childhood leukemia
5695	childhood liposarcoma|pediatric liposarcoma
0080830	childhood low-grade glioma|pediatric low-grade glioma
5823	childhood lymphoma|pediatric lymphoma
7731	childhood malignant hemangiopericytoma|malignant pediatric hemangiopericytoma
5893	childhood malignant mesenchymoma
7732	childhood malignant schwannoma|pediatric mpnst
4690	childhood mediastinal neurogenic tumor|childhood mediastinal neurogenic tumour|paediatric neurogenic tumour of mediastinum
3869	childhood medulloblastoma|pediatric medulloblastoma
4593	childhood meningioma|pediatric meningioma
4546	childhood mesenchymal chondrosarcoma|pediatric mesenchymal chondrosarcoma
7762	childhood multilocular cystic kidney neoplasm|childhood renal wilms cancer|pediatric multilocular cystic renal tumor
6494	childhood myxoid chondrosarcoma|pediatric myxoid chondrosarcoma
3183	childhood oligodendroglioma|pediatric oligodendroglioma
6576	childhood optic nerve glioma
6575	childhood optic tract astrocytoma|pediatric visual pathway astrocytoma
3361	childhood osteosarcoma|pediatric osteosarcoma
7340	childhood ovarian dysgerminoma|pediatric ovarian dysgerminoma
8036	childhood ovarian embryonal carcinoma|pediatric embryonal carcinoma of ovary
6083	childhood ovarian endodermal sinus tumor|childhood ovarian endodermal sinus neoplasm|childhood ovarian endodermal sinus tumour
6084	childhood ovarian germ cell tumor|paediatric ovarian germ cell neoplasm|paediatric ovarian germ cell tumour
5809	childhood parosteal osteogenic sarcoma
6812	childhood pilocytic astrocytoma|pediatric pilocytic astrocytoma
7463	childhood pleomorphic rhabdomyosarcoma|childhood anaplastic rhabdomyosarcoma
3637	childhood spinal cord tumor|childhood spinal cord neoplasm
0060160	childhood spinal muscular atrophy|spinal muscular atrophies of childhood
7502	childhood supratentorial ependymoma|paediatric cerebral ependymoma|paediatric supratentorial ependymoblastoma
0080145	childhood T-cell acute lymphoblastic leukemia|childhood precursor t-lymphoblastic lymphoma/leukemia|t-cell childhood acute lymphocytic leukemia
6474	childhood teratocarcinoma of the testis|pediatric testicular teratocarcinoma
6230	childhood teratoma of the ovary|pediatric teratoma of ovary
6082	childhood testicular germ cell tumor|paediatric testicular germ cell neoplasm|paediatric testicular germ cell tumour
14203	childhood type dermatomyositis|childhood dermatomyositis|juvenile dermatomyositis
6787	childhood vagina botryoid rhabdomyosarcoma|vaginal childhood sarcoma botryoides
0080815	childhood-onset asthma
0070474	childhood-onset neurodegeneration with brain atrophy
0112152	CHIME syndrome|zunich neuroectodermal syndrome|zunich-kaye syndrome
11263	chlamydia|chlamydia trachomatis infectious disease|chlamydial disease
0040083	Chlamydia pneumonia
0040062	chloramine T respiratory allergy|respiratory allergy to chloraseptin|respiratory allergy to chlorazol
0040026	chlorhexidine allergy
9574	choanal atresia|atresia of nares|imperforate nares
4947	cholangiocarcinoma|adult primary cholangiocarcinoma|adult primary cholangiocellular carcinoma
7642	cholangiolocellular carcinoma
9446	cholangitis
1949	cholecystitis|acute and chronic cholecystitis|acute cholecystitis
11151	cholecystolithiasis
899	choledochal cyst|bile duct cyst|biliary cyst
11755	choledocholithiasis
10211	cholelithiasis
1498	cholera|cholera due to vibrio cholerae|vibrio cholerae
13580	cholestasis|bile occlusion|obstruction of bile duct
869	cholesteatoma
10963	cholesteatoma of attic
9462	cholesteatoma of external ear
10964	cholesteatoma of middle ear|cholesteatoma of the middle ear|epidermosis of ear
1461	cholesterol embolism|trash foot|warfarin blue toe syndrome
14502	cholesterol ester storage disease|partial cholesterol ester hydrolase deficiency|partial lal deficiency
0111368	cholesterol-ester transfer protein deficiency|cept deficiency|familial hyperalphalipoproteinemia
8456	choline deficiency disease
14443	cholinergic urticaria
3372	chondroblastic osteosarcoma|chondrosarcomatous osteogenic sarcoma
2649	chondroblastoma|chondroblastoma of bone
1156	chondrocalcinosis|calcium pyrophosphate deposition disease|pseudogout
0060387	chondrodysplasia Blomstrand type|blomstrand lethal chondrodysplasia
2581	chondrodysplasia punctata|chondrodysplasia punctata congenita
0060644	chondrodysplasia-pseudohermaphroditism syndrome|chondrodysplasia-disorder of sex development syndrome|nivelon-nivelon-mabille syndrome
4152	chondroid chordoma
10208	chondroid lipoma
2078	chondroid syringoma of the vulva
2602	chondroma|central chondroma
2557	chondromalacia
13357	chondromalacia patellae|chondromalacia of patella
3371	chondrosarcoma|cartilaginous cancer|chondrosarcoma of bone
3774	chordoid glioma|chordoid glioma of third ventricle|third ventricle chordoid glioma
8368	chordoid meningioma
3302	chordoma|notochordoma
14483	chorea gravidarum
0050766	choreaacanthocytosis|choreo-acanthocytosis|levine-critchley syndrome
12859	choreatic disease|hereditary chorea
0050697	chorioamnionitis
277	chorioangioma|placental hemangioma
3594	choriocarcinoma|chorioepithelioma
5550	choriocarcinoma of ovary|ovarian choriocarcinoma
5551	choriocarcinoma of the testis|testicular choriocarcinoma
11086	chorioretinal scar
8886	chorioretinitis|retinochoroiditis
12759	choroid cancer|choroid neoplasm|choroidal tumor
1417	choroid disease
7041	choroid epithelioid cell melanoma|choroidal epithelioid cell melanoma
6525	choroid mixed cell melanoma
7807	choroid necrotic melanoma|necrotic choroid melanoma
3540	choroid plexus cancer|tumor of choroid plexus|tumor of the choroid plexus
5648	choroid plexus carcinoma
4584	choroid plexus meningioma|choroid meningioma|meningioma of the choroid plexus
2626	choroid plexus papilloma|childhood choroid plexus papilloma
6041	choroid spindle cell melanoma
980	choroidal sclerosis
9821	choroideremia|progressive choroidal atrophy
11406	choroiditis
0060825	Christianson syndrome
1562	chromoblastomycosis|chromomycosis|mossy foot disease
6257	chromophil adenoma of the kidney|papillary adenoma of the kidney
3828	chromophobe adenoma
4471	chromophobe renal cell carcinoma|chromophobe adenocarcinoma|chromophobe carcinoma of kidney
0060388	chromosomal deletion syndrome
0080014	chromosomal disease
0060429	chromosomal duplication syndrome
11269	chronic apical periodontitis
0080809	chronic asthma
0060339	chronic atrial and intestinal dysrhythmia
14248	chronic atticoantral disease|chronic atticoantral suppurative otitis media
9936	chronic canaliculitis
1513	chronic cervicitis
9439	chronic cholangitis
14445	chronic closed-angle glaucoma
11787	chronic congestive splenomegaly
1680	chronic cystitis
949	chronic dacryoadenitis
9937	chronic dacryocystitis
13687	chronic duodenal ileus
10697	chronic endophthalmitis
0080367	chronic eosinophilic leukemia
9502	chronic eosinophilic pneumonia|cryptogenic pulmonary eosinophilia
9312	chronic ethmoiditis|chronic ethmoid sinusitis|chronic ethmoidal sinusitis
1999	chronic eustachian salpingitis
8544	chronic fatigue syndrome|myalgic encephalitis|myalgic encephalomyelitis
10790	chronic frontal sinusitis
10519	chronic fungal otitis externa|chronic mycotic otitis externa
12718	chronic gonococcal salpingitis
1512	chronic gonorrhea of cervix
3265	chronic granulomatous disease|bridges-good syndrome|congenital dysphagocytosis
0080748	chronic inducible urticaria
9935	chronic inflammation of lacrimal passage
2536	chronic inflammatory demyelinating polyneuritis
5213	chronic inflammatory demyelinating polyradiculoneuropathy
1678	chronic interstitial cystitis
8633	chronic intestinal vascular insufficiency
784	chronic kidney disease|chronic kidney failure|chronic renal disease
12809	chronic lacrimal gland enlargement
11797	chronic laryngitis
1036	chronic leukemia
1040	chronic lymphocytic leukemia|b-cell chronic lymphocytic leukaemia|b-cell chronic lymphocytic leukemia
6354	small lymphocytic lymphoma
10792	chronic maxillary sinusitis|chronic antritis
10341	chronic meningitis
7441	chronic metabolic polyneuropathy
8593	chronic monocytic leukemia
2058	chronic mucocutaneous candidiasis
8552	chronic myeloid leukemia|chronic granulocytic leukaemia|chronic granulocytic leukemia
0080188	chronic myelomonocytic leukemia
0080187	chronic neutrophilic leukemia
7465	chronic NK-cell lymphocytosis|nk-cell large granular lymphocyte lymphocytosis
3083	chronic obstructive pulmonary disease|chronic obstructive airway disease|chronic obstructive lung disease
1397	chronic orbital inflammation
0051065	chronic pancreatitis
14243	chronic perichondritis of pinna
5221	chronic polyneuropathy
12558	chronic progressive external ophthalmoplegia|progressive external ophthalmoplegia
12326	chronic pulmonary heart disease
14247	chronic purulent otitis media|chronic suppurative otitis media
1076	chronic pyelonephritis
11036	chronic rapidly progressive glomerulonephritis
0060645	chronic recurrent multifocal osteomyelitis|chronic multifocal osteomyelitis
1869	chronic rheumatic pericarditis
8252	chronic rhinitis
5731	chronic salpingitis
12265	chronic salpingo-oophoritis|chronic salpingitis/oophoritis
10793	chronic sphenoidal sinusitis|sphenoidal sinus-chr.
0080749	chronic spontaneous urticaria
13811	chronic subinvolution of uterus
10600	chronic tic disorder
7825	chronic toxic polyneuropathy
0081291	chronic traumatic encephalopathy
14435	chronic tubotympanic suppurative otitis media
11217	chronic tympanitis
8549	chronic ulcer of skin
0080747	chronic urticaria
0050853	chronic venous insufficiency
3530	chronic wasting disease
3049	Churg-Strauss syndrome|allergic granulomatosis angiitis|allergic granulomatous angiitis
10835	chylocele of tunica vaginalis
0060357	chylomicron retention disease|anderson disease
0081250	CIC-rearranged sarcoma
12782	cicatricial ectropion
13113	cicatricial entropion
13038	cicatricial lagophthalmos
11656	cicatricial pemphigoid|cicatricial pemphigoid with ocular involvement|ocular pemphigoid
4352	ciliary body cancer|malignant tumor of ciliary body|tumor of the ciliary body
4353	ciliary body disease
7042	ciliary body epithelioid cell melanoma
6523	ciliary body mixed cell melanoma
6043	ciliary body spindle cell melanoma
0060340	ciliopathy
0090029	CINCA Syndrome|infantile-onset multisystem inflammatory disease|iomid syndrome
9273	citrullinemia|ass deficiency|deficiency of citrulline-aspartate ligase
0111898	CK syndrome
0080234	Clark-Baraitser syndrome|baraitser syndrome
0070340	classic citrullinemia
8083	classic congenital mesoblastic nephroma
0070489	classic dopamine transporter deficiency syndrome|classic dtds
0111459	classic galactosemia|galt deficiency
4767	classic pulmonary blastoma
172	clear cell acanthoma
4468	clear cell adenocarcinoma|malignant mesonephroma|mesonephroid clear cell carcinoma
5477	clear cell adenofibroma
5390	clear cell adenoma
4293	clear cell basal cell carcinoma
5867	clear cell chondrosarcoma
5895	clear cell cystadenofibroma
5507	clear cell ependymoma
5443	clear cell hidradenoma|clear cell myoepithelioma
4210	clear cell meningioma
4467	clear cell renal cell carcinoma|clear cell carcinoma of kidney|clear cell kidney carcinoma
4233	clear cell sarcoma|malignant melanoma of soft tissues
9296	cleft lip|cheiloschisis|complete unilateral cleft lip
0060773	cleft lip-palate-ectodermal dysplasia syndrome|cleft lip/palate-syndactyly-pili torti syndrome|margarita type of ectodermal dysplasia
674	cleft palate|palatoschisis
0080313	cleft palate-lateral synechia syndrome|cpls syndrome|syngnathia
0110214	cleft soft palate|cleft velum|cleft velum palatinum
13994	cleidocranial dysplasia|cleidocranial dysostosis|marie-sainton disease
2401	clitoris cancer|carcinoma of clitoris|clitoral ca
6313	clivus chondroid chordoma|chondroid chordoma of the clivus
6312	clivus chordoma|chordoma of clivus
6517	clivus meningioma|meningioma of the clivus
0080175	cloacal exstrophy
7173	cloacogenic carcinoma|cloacogenic anal carcinoma
13767	clonorchiasis|oriental liver fluke disease
0060185	Clostridium difficile colitis|pseudomembranous colitis
14693	Clouston syndrome|clouston's hidrotic ectodermal dysplasia|clouston's syndrome
0080351	CLOVES syndrome
11836	clubfoot|congenital clubfoot|congenital equinovarus
0040070	co-trimoxazole allergy|bactrim allergy|cotrimoxazol allergy
0111589	COACH syndrome|gentile syndrome|joubert syndrome with hepatic defect
0051054	coarctation of the aorta
7765	Coats disease|coats' disease|coats' syndrome
0040054	cobalt allergic asthma|co allergic asthma
12166	cobblestone retinal degeneration|paving stone degeneration of retina|paving stone retinal degeneration
809	cocaine abuse
9975	cocaine dependence
13450	coccidioidomycosis|primary extrapulmonary coccidioidomycosis
2113	coccidiosis
5463	cochlear disease
2962	Cockayne syndrome|neill-dingwall syndrome
0080907	Cockayne syndrome A|cockayne syndrome type i
0080908	Cockayne syndrome B
0111274	CODAS syndrome|cerebro-oculo-dento-auriculo-skeletal syndrome
0050251	coenurosis
3783	Coffin-Lowry syndrome
1925	Coffin-Siris syndrome|dwarfism-onychodysplasia|fifth digit syndrome
0060216	Cogan syndrome|cogan's syndrome|diffuse interstitual keratitis
0060217	Cogan-Reese syndrome
1561	cognitive disorder|cognitive disease
0111590	Cohen syndrome|pepper syndrome
0060294	cold-induced sweating syndrome|crisponi syndrome|sohar-crisponi syndrome
0060438	Cole-Carpenter syndrome
0060180	colitis
854	collagen disease|collagen disorder
0060183	collagenous colitis
4464	collecting duct carcinoma|carcinoma of renal collecting duct
8419	colloid adenoma|macrofollicular adenoma
7717	colloid carcinoma of the pancreas
12270	coloboma|coloboma of eye|coloboma of macula
11975	coloboma of optic nerve|coloboma of optic disc|morning glory syndrome
234	colon adenocarcinoma|adenocarcinoma of colon|colonic adenocarcinoma
0050912	colon adenoma
219	colon cancer
1520	colon carcinoma|carcinoma of colon|colonic carcinoma
6804	colon Kaposi sarcoma|colonic kaposi's sarcoma
10656	colon leiomyoma|colonic leiomyoma
5259	colon leiomyosarcoma|colonic leiomyosarcoma
1523	colon lymphoma|colonic lymphoma
3029	colon mucinous adenocarcinoma|colonic mucinous adenocarcinoma
4118	colon neuroendocrine neoplasm|colonic neuroendocrine tumor
5260	colon sarcoma|colonic sarcoma
3033	colon signet ring adenocarcinoma|colonic signet ring adenocarcinoma
6727	colon small cell carcinoma|colonic small cell carcinoma
5519	colon squamous cell carcinoma|colonic epidermoid carcinoma
5353	colonic disease|colon disorder
10657	colonic lymphangioma|lymphangioma of colon
3876	colonic pseudo-obstruction
0060139	color agnosia
13399	color blindness|blindness color|colour blindness
4885	Colorado tick fever
0050861	colorectal adenocarcinoma
0050860	colorectal adenoma
9256	colorectal cancer
0080199	colorectal carcinoma
7088	columnar cell papillary thyroid carcinoma|columnar cell ptc|columnar cell variant papillary carcinoma
6950	combat disorder
0111962	combined immunodeficiency
0111263	combined malonic and methylmalonic acidemia|combined malonic and methylmalonic aciduria
0060286	combined oxidative phosphorylation deficiency
9410	combined pituitary hormone deficiency|panhypopituitarism|simmond's disease
0111330	combined saposin deficiency|combined sap deficiency|encephalopathy due to prosaposin deficiency
3281	combined thymoma
5670	comedo carcinoma|comedocarcinoma
0050339	commensal bacterial infectious disease
4137	common bile duct disease
4608	common bile duct neoplasm
10459	common cold|acute coryza|acute nasopharyngitis
12527	common peroneal nerve lesion
12177	common variable immunodeficiency|acquired agammaglobulinemia|acquired hypogammaglobulinemia
11165	common wart
1573	communicating hydrocephalus
2033	communication disorder
682	compartment syndrome|compartmental syndrome
10031	compensatory emphysema
626	complement deficiency|complement deficiency disease
0050419	complement factor I deficiency
0080775	complete androgen insensitivity syndrome
0111719	complete cryptophthalmia
0080298	complete generalized lipodystrophy
12382	complex partial epilepsy|psychomotor epilepsy
3223	complex regional pain syndrome|complex regional pain syndromes
5820	composite lymphoma
0080101	Compton-North congenital myopathy
12995	conduct disorder
0050795	cone dystrophy|retinal cone dystrophy
0050572	cone-rod dystrophy|cone-rod retinal dystrophy
0050811	congenital adrenal hyperplasia|congenital lipoid adrenal hyperplasia|lipoid cah
0050546	congenital adrenal insufficiency
2236	congenital afibrinogenemia|factor i deficiency|fibrinogen deficiency
0090118	congenital amegakaryocytic thrombocytopenia|congenital amegakaryocytic thrombocytopenic purpura
11367	congenital aphakia|congenital absence of lens
0050674	congenital bile acid synthesis defect
0060731	congenital central hypoventilation syndrome|central congenital hypoventilation syndrome|congenital central alveolar hypoventilation syndrome
0060646	congenital chylothorax
0111595	congenital contractural arachnodactyly|beals syndrome|beals-hecht syndrome
0060774	congenital diarrhea
0060991	congenital disorder of deglycosylation
1338	congenital dyserythropoietic anemia|congenital dyshaematopoietic anaemia
0111396	congenital dyserythropoietic anemia type I|cda type i|congenital dyserythropoietic anaemia type i
0111398	congenital dyserythropoietic anemia type Ia
0111397	congenital dyserythropoietic anemia type Ib
7280	congenital epulis|congenital epulides
8418	congenital fibrosarcoma|infantile fibrosarcoma
0050585	congenital generalized lipodystrophy
0070544	congenital glutamine deficiency|congenital systemic glutamine synthase deficiency
8303	congenital granular cell tumor
990	congenital heart block
1682	congenital heart disease|congenital anomaly of heart|congenital heart defect
589	congenital hemolytic anemia|congenital hemolytic anaemia|hereditary hemolytic anaemia
0070681	congenital hydrocephalus
14177	congenital hypogammaglobulinemia|congenital hypogammaglobulinaemia
0070678	congenital hypomyelinating neuropathy|congenital hypomyelination neuropathy
1342	congenital hypoplastic anemia
0050328	congenital hypothyroidism
0050734	congenital intrinsic factor deficiency
4668	congenital kyphosis
0111646	congenital lactase deficiency|congenital alactasia|congenital alactasia syndrome
0111334	congenital leptin deficiency|leptin deficiency or dysfunction
0081048	congenital limbs-face contractures-hypotonia-developmental delay syndrome|clifahdd syndrome
0112014	congenital megabladder
4773	congenital mesoblastic nephroma
0111153	congenital mirror movement disorder|familial congenital controlateral synkinesia|familial congenital mirror movements
0050557	congenital muscular dystrophy
3635	congenital myasthenic syndrome
0081337	congenital myopathy
2490	congenital nervous system abnormality
2861	congenital nonspherocytic hemolytic anemia|congenital nonspherocytic hemolytic anaemia|hereditary nonspherocytic hemolytic anaemia
9649	congenital nystagmus
0060261	congenital ptosis
0050534	congenital stationary night blindness|congenital essential nyctalopia
422	congenital structural myopathy
0111633	congenital sucrase-isomaltase deficiency|congenital sucrase-isomaltose malabsorption|congenital sucrose intolerance
0111720	congenital symblepharon
9856	congenital syphilis
13336	congenital toxoplasmosis
0070657	congenital variant of Rett syndrome
0111568	congenital vertical talus|congenital convex foot|congenital convex pes valgus
6000	congestive heart failure|cardiac failure congestive|congestive heart disease
0050279	conidiobolomycosis
12445	conjugate gaze palsy
12028	Conn's syndrome|conn syndrome|primary aldosteronism
201	connective tissue cancer|mesenchymal tissue malignant neoplasm
65	connective tissue disease|connective tissue disorder|disorder of connective tissue
9945	constant exophthalmos
11481	constrictive pericarditis
2773	contact dermatitis|contact dermatitis/eczema|contact eczema
8771	contagious pustular dermatitis|ecthyma contagiosum|scabby mouth
3641	conus medullaris neoplasm|tumor of conus medullaris
4512	conventional angiosarcoma
3517	conventional fibrosarcoma
5253	conventional leiomyosarcoma
10193	conventional lipoma|classic type lipoma
6197	conventional malignant hemangiopericytoma
7602	conventional osteosarcoma|conventional central osteosarcoma|intracortical osteogenic sarcoma
1768	conversion disorder|conversion hysteria or reaction|conversion hysterical neurosis
5112	copper deficiency myelopathy|human swayback
8515	Cor pulmonale|cardiopulmonary disease|pulmonary heart disease
840	cork-handlers' disease|cork-handlers' disease or lung|cork-handlers' lung
6199	cornea cancer|malignant tumor of cornea
0060287	cornea plana|flat cornea
13538	cornea squamous cell carcinoma
11725	Cornelia de Lange syndrome|brachmann de lange syndrome|de lange syndrome
3362	coronary aneurysm|aneurysm of coronary vessels|aneurysmal lesion of coronary artery
11843	coronary artery anomaly|congenital anomaly of coronary artery|coronary artery abnormality
3393	coronary artery disease|coronary arteriosclerosis|coronary disease
11840	coronary artery vasospasm|coronary artery spasm|coronary vasospasm
0061139	coronary atherosclerosis
4247	coronary restenosis
4248	coronary stenosis|coronary artery stenosis
11847	coronary thrombosis
0080599	Coronavirus infectious disease
0112151	corpus callosum agenesis-abnormal genitalia syndrome|acc with abnormal genitalia|microcephaly-corpus callosum agenesis-abnormal genitalia syndrome
0060816	corpus callosum agenesis-intellectual disability-coloboma-micrognathia syndrome|graham-cox syndrome
6294	corpus callosum lipoma|lipoma of the corpus callosum
0050901	corpus callosum oligodendroglioma
13050	corpus luteum cyst
11831	cortical blindness
0060140	cortical deafness
0090130	cortical dysplasia-focal epilepsy syndrome|cdfe syndrome
13574	cortical senile cataract
0081392	corticobasal degeneration syndrome
0040014	corticosteroid allergy
0090030	corticosteroid-binding globulin deficiency|cbg deficiency|transcortin deficiency
0090139	cortisone reductase deficiency
0050469	Costello syndrome|faciocutaneoskeletal syndrome|fcs syndrome
12323	cough variant asthma
0060521	cow milk allergy|bos taurus milk allergy
6457	Cowden syndrome|cowden disease|multiple hamartoma syndrome
7632	Cowper gland carcinoma
8956	cowpox
0060526	crab allergy|green mud crab allergy|scylla paramamosain allergy
5656	cranial nerve disease|cranial nerve disorder|disorder of cranial nerve
2817	cranial nerve III tumor|cranial nerve iii tumour|oculomotor nerve tumor
2815	cranial nerve malignant neoplasm|malignant tumor of cranial nerve
3817	cranial nerve palsy|cranial nerve paralysis
7326	cranial pseudosarcomatous fasciitis
0050845	cranio-facial dystonia
0080032	craniodiaphyseal dysplasia
0050577	cranioectodermal dysplasia
0111336	craniofacial-deafness-hand syndrome|sommer-young-wee-frye syndrome
0070791	craniofaciocardiohepatic syndrome
14737	craniofrontonasal syndrome|craniofrontonasal dysostosis|craniofrontonasal dysplasia
0070307	craniolenticulosutural dysplasia|boyadjiev-jabs syndrome
0080033	craniometaphyseal dysplasia
3840	craniopharyngioma
2340	craniosynostosis|premature closure of cranial sutures
0070691	craniosynostosis-scoliosis syndrome
0112340	craniotubular dysplasia Ikegawa type
13295	crater-like holes of optic disc|crater-like optic disc holes
13139	crescentic glomerulonephritis
0060218	CREST syndrome
11949	Creutzfeldt-Jakob disease|creutzfeldt jacob syndrome|creutzfeldt jakob disease
12580	Cri-Du-Chat syndrome
5675	cribriform carcinoma
7269	cribriform variant testicular seminoma
3803	Crigler-Najjar syndrome|bilirubin udp glucuronyl transferase deficiency|crigler najjar syndrome
12287	Crimean-Congo hemorrhagic fever|chf congo virus|congo-crimean hemorrhagic fever
14402	critical illness polyneuropathy
0060192	Crohn's colitis
8778	Crohn's disease|crohn disease|crohn's disease of colon
6225	Cronkhite-Canada syndrome|gastric cronkhite canada polyposis
9395	croup|acute laryngotracheobronchitis|acute obstructive laryngitis
2339	Crouzon syndrome|craniofacial dysostosis
0111161	Crouzon syndrome-acanthosis nigricans syndrome|crouzon-dermoskeletal syndrome|crouzonodermoskeletal syndrome
0060524	crustacean allergy
2917	cryoglobulinemia|cryoimmunoglobulinaemia
0080159	Cryptococcal meningitis
12053	cryptococcosis|busse-buschke's disease|cryptococcal infection
0050157	cryptogenic organizing pneumonia|bronchiolitis obliterans organising pneumonia|bronchiolitis obliterans organizing pneumonia
0111716	cryptophthalmia|cryptophthalmos
11383	cryptorchidism|cryptorchism|undescended testicle
1733	cryptosporidiosis|cryptosporidial gastroenteritis|infection by cryptosporidium
0080328	Culler-Jones syndrome
0111546	Currarino syndrome|currarino triad
4871	cutaneous adenocystic carcinoma
7426	cutaneous anthrax
0080161	cutaneous candidiasis
12275	cutaneous diphtheria
4418	cutaneous fibrous histiocytoma|dermatofibroma|fibrohistiocytic tumor
2425	cutaneous ganglioneuroma|ganglioneuroma of skin
5273	cutaneous leiomyosarcoma|leiomyosarcoma of the skin
9111	cutaneous leishmaniasis|asian desert cutaneous leishmaniasis|diffuse cutaneous leishmaniasis
5712	cutaneous liposarcoma|liposarcoma of the skin
0050169	cutaneous lupus erythematosus
3663	cutaneous mastocytosis
4683	cutaneous mucoepidermoid carcinoma|mucoepidermoid carcinoma of skin|mucoepidermoid skin carcinoma
0050134	cutaneous mycosis
3450	cutaneous Paget's disease|cutaneous paget disease|extramammary paget's disease
13271	cutaneous porphyria|erythropoietic porphyria
3144	cutis laxa|loose skin
5339	cyclic hematopoiesis|cyclic agranulocytosis|cyclic neutropenia
0040027	cyclophosphamide allergy|cytophosphane allergy
10033	cycloplegia
12750	cyclosporiasis
845	cyclothymic disorder|affective personality disorder|cycloid personality
9838	cyclotropia
0080103	cylindrical spirals myopathy
3111	cystadenocarcinoma
5482	cystadenofibroma
2634	cystadenoma
0090142	cystathioninuria|cystathionase deficiency|cystathione gamma-lyase deficiency syndrome
4302	cystic basal cell carcinoma|skin cystic basal cell carcinoma
1495	cystic echinococcosis|echinococcus granulosus|echinococcus granulosus infection
1485	cystic fibrosis|mucoviscidosis
2975	cystic kidney disease|renal cyst
3081	cystic lymphangioma|cystic hygroma
0111682	cystic renal dysplasia|diffuse cystic renal dysplasia|renal dysplasia diffuse cystic
2660	cystic teratoma
10079	cysticercosis|intestinal taenia solium infection|neurocysticercosis
1064	cystinosis|cystine storage disease
9266	cystinuria
1679	cystitis
7138	cystitis cystica
4447	cystoid macular edema
14245	cystoid macular retinal degeneration|cystoid macular degeneration of retina
2112	cystoisosporiasis|isosporiasis|isosporosis
3762	cytochrome-c oxidase deficiency disease|mitochondrial complex iv deficiency
0080160	Cytomegalovirus retinitis|cmv retinitis
0090031	D-bifunctional protein deficiency
0111626	D-glyceric aciduria|d-glycerate kinase deficiency|d-glyceric acidemia
0040019	D-mannitol allergy|mannitol allergy
950	dacryoadenitis
9938	dacryocystitis
9939	dacryocystocele|lacrimal mucocele
0051092	Damseh-Danson neurodevelopmental disorder
2785	Dandy-Walker syndrome
0050437	Danon disease|antopol disease|pseudoglycogenosis ii
5147	dartoic leiomyoma|dartoic myoma
0070692	Davis-Wells syndrome
14107	De Quervain disease
0112158	De Sanctis-Cacchione syndrome|xeroderma pigmentosum with neurologic manifestation
0050757	deafness-dystonia-optic neuronopathy syndrome|deafness dystonia optic atrophy syndrome|deafness dystonia optic neuronopathy syndrome
8717	decubitus ulcer|decubitus ulcer any site|pressure sores
0081247	dedifferentiated chondrosarcoma
0080531	dedifferentiated liposarcoma
469	deep angioma
9858	deep keratitis
5128	deep leiomyoma
90	degenerative disc disease|cervical disc degenerative disease|intervertebral disc degeneration
11829	degenerative myopia|degenerative progressive high myopia|pathological myopia
0111575	dehydrated hereditary stomatocytosis|hereditary desiccytosis|hereditary xerocytosis
2833	dehydration polycythemia
0111141	delayed sleep phase syndrome
0080773	delta beta-thalassemia
0060129	delta chain disease
778	delusional disorder
1307	dementia
3213	demyelinating disease|demyelinating disorder
5214	demyelinating polyneuropathy|peripheral demyelinating neuropathy
0111963	dendritic cell deficiency
7849	dendritic cell sarcoma
12205	dengue disease|breakbone fever|classic dengue
12206	dengue hemorrhagic fever
0050125	dengue shock syndrome
0050699	Dent disease|dent's disease
0060324	dental abscess
693	dental enamel hypoplasia|enamel hypoplasia
13711	dental fluorosis|intrinsic enamel discolouration of fluorosis|mottling of enamel
0070724	dental radicular dysplasia
0060162	dentatorubral-pallidoluysian atrophy|haw river syndrome|naito-oyanagi disease
701	dentin dysplasia|dentinal dysplasia
0070704	dentin dysplasia type IA
0070705	dentin dysplasia type IB
0070706	dentin dysplasia type IC
0070708	dentin dysplasia with sclerotic bones|dentin dysplasia-sclerotic bones syndrome
698	dentin sensitivity|sensitive dentin
13629	dentine erosion
4154	dentinogenesis imperfecta
11875	denture stomatitis|denture sore mouth
3764	Denys-Drash syndrome
10931	dependent personality disorder
11038	depersonalization disorder|neurotic derealization
1596	depressive disorder|mental depression
3148	dermal unilateral segmental cavernous angioma
2723	dermatitis|skin inflammation
8505	dermatitis herpetiformis|dermatosis herpetiformis|duhring's disease
3507	dermatofibrosarcoma protuberans
743	dermatographia|dermatographic urticaria|dermographism
1563	dermatomycosis
10223	dermatomyositis|dermatopolymyositis|polymyositis with skin involvement
0111342	dermatopathia pigmentosa reticularis
4400	dermatosis papulosa nigra
2438	dermis tumor|dermis tumour|tumor of dermis
2658	dermoid cyst|cystic dermoid choristoma|dermoid choristoma
5117	dermoid cyst of ovary|ovarian dermoid cyst
13691	dermoid cyst of skin|skin dermoid
0081126	DeSanto-Shinawi syndrome
0060462	Desbuquois dysplasia|desbuquois syndrome
12190	descending colon cancer|ca descending colon|malignant tumor of descending colon
0080366	desmoid tumor
6785	desmoplastic small round cell tumor|desmoplastic small round-cell neoplasm
3873	desmoplastic/nodular medulloblastoma|desmoplastic nodular medulloblastoma|medulloblastoma with extensive nodularity
0070654	desmosterolosis
0050158	desquamative interstitial pneumonia|familial desquamative interstitial pneumonitis|respiratory bronchiolitis-associated interstitial lung disease
12145	detrusor sphincter dyssynergia
0112202	developmental and epileptic encephalopathy
0080633	developmental cardiac valvular defect
9923	developmental coordination disorder
0070717	developmental delay with sleep apnea
0060037	developmental disorder of mental health
0060930	developmental dysplasia of the hip
9565	dextrocardia|heart predominantly in right hemithorax
9409	diabetes insipidus
9351	diabetes mellitus
11713	diabetic angiopathy|diabetic peripheral angiopathy|diabetic vascular disorder
11503	diabetic autonomic neuropathy
13328	diabetic cataract
0050850	diabetic encephalopathy
1837	diabetic ketoacidosis|ketosis-prone diabetes mellitus
9191	diabetic macular edema
9743	diabetic neuropathy
12785	diabetic polyneuropathy
8947	diabetic retinopathy
0070564	dialysis disequilibrium syndrome|dialysis dysequilibrium syndrome
0080928	dialysis-related amyloidosis
1339	Diamond-Blackfan anemia
10481	diaphragm disease
7103	diaphragma sellae meningioma|meningioma of diaphragm sellae
10480	diaphragmatic eventration
13250	diarrhea
9775	diastolic heart failure
14687	diastrophic dysplasia
11246	DIC in newborn|disseminated intravascular coagulation in newborn
0060650	dicarboxylic aminoaciduria|glutamate-aspartate transport defect
0040031	diclofenac allergy|voltaren allergy
1219	dicrocoeliasis|disease due to dicrocoeliidae
4855	diencephalic astrocytoma|astrocytoma of diencephalon
3843	diencephalic neoplasm|malignant diencephalic neoplasm|malignant diencephalic tumor
946	dientamoebiasis|intestinal trichomoniasis
0051077	diethylstilbestrol syndrome|des syndrome
12070	Dieulafoy lesion
0080525	differentiated high-grade thyroid carcinoma|differentiated thyroid gland carcinoma
4160	differentiating neuroblastoma
0060157	diffuse alopecia areata
4857	diffuse astrocytoma
3665	diffuse cutaneous mastocytosis
0080763	diffuse gastric cancer
4781	diffuse glomerulonephritis
6652	diffuse idiopathic skeletal hyperostosis|ankylosing vertebral hyperostosis|disseminated idiopathic skeletal hyperostosis
6677	diffuse infiltrative lymphocytosis syndrome
13353	diffuse interstitial keratitis
0050745	diffuse large B-cell lymphoma
0081302	diffuse leptomeningeal glioneuronal tumor|diffuse leptomeningeal glioneuronal tumour
3923	diffuse lipomatosis
6379	diffuse meningeal melanocytosis|diffuse melanocytosis|diffuse melanosis
5728	diffuse peritoneal leiomyomatosis|leiomyomatosis peritonealis disseminata
5641	diffuse pulmonary fibrosis
1580	diffuse scleroderma|diffuse systemic sclerosis
5914	diffuse sclerosing papillary thyroid carcinoma|diffuse sclerosing ptc|nonencapsulated sclerosing carcinoma
981	diffuse secondary choroid atrophy
0080578	digenic disease
0060984	digenic dyskeratosis congenita
11198	DiGeorge syndrome|digeorge sequence|digeorge's syndrome
0061204	dihydrolipoamide dehydrogenase deficiency
0111629	dihydropyrimidinase deficiency|dihydropyrimidinuria|dph deficiency
14218	dihydropyrimidine dehydrogenase deficiency|dihydrouracil dehydrogenase deficiency|familial pyrimidinaemia
12930	dilated cardiomyopathy|primary dilated cardiomyopathy
0111584	dilated cardiomyopathy-hypergonadotropic hypogonadism syndrome|cardiogenital syndrome|cardiomyopathy eith primary testicular failure
0081006	dill allergy
0081446	dimethylglycine dehydrogenase deficiency|dmg dehydrogenase deficiency
0050260	dioctophymiasis
14422	dipetalonemiasis|dipetalonema infectious disease|infection by dipetalonema
0070476	diphthamide deficiency syndrome
11405	diphtheria|corynebacterium infection
13306	diphtheritic cystitis
13310	diphtheritic peritonitis
10075	diphyllobothriasis|diphyllobothrium infection|fish tapeworm
862	diplegia of upper limb|diplegia of upper limbs
0081058	dipsogenic diabetes insipidus
1082	dirofilariasis|dirofilaria infectious disease|infection by dirofilaria
0081373	disabling pansclerotic morphea
10986	discitis
5804	discrete subaortic stenosis
0050117	disease by infectious agent|infectious disease
7	disease of anatomical entity
14566	disease of cellular proliferation|cell process disease
150	disease of mental health
0014667	disease of metabolism|metabolic disease
11129	dislocation of ear ossicle
0040073	disodium cromoglycate allergy|dscg allergy
1923	disorder of sexual development
8787	disseminated chorioretinitis
9499	disseminated eosinophilic collagen disease
11247	disseminated intravascular coagulation|defibrination syndrome|diffuse or disseminated intravascular coagulation
13174	dissociated nystagmus
11037	dissociative amnesia|psychogenic amnesia
10935	dissociative disorder|dissociative disease|dissociative reaction
0050646	distal arthrogryposis|arthrogryposis multiplex congenita
5923	distal biliary tract carcinoma
11720	distal myopathy|distal muscular dystrophy
0111191	distal myopathy Tateyama type|distal muscular dystrophy tateyama type
0081363	distal myopathy with rimmed vacuoles
0060187	diversion colitis
7475	diverticulitis
13254	diverticulitis of colon
0060021	DNA ligase IV deficiency
0111340	dominant optic atrophy plus syndrome|optic atrophy plus syndrome
0110420	dominant pericentral pigmentary retinopathy
0090144	Donnai-Barrow syndrome|dbs/foar syndrome|facio-oculo-acoustico-renal syndrome
0050470	Donohue syndrome|leprechaunism
0111627	DOORS syndrome|deafness-onychodystrophy-osteodystrophy-intellectual disability syndrome|deafness-onychodystrophy-osteodystrophy-intellectual disability-seizures syndrome
0090043	dopa-responsive dystonia|dystonia-parkinsonism with diurnal fluctuation|hpd with marked diurnal fluctuation
0090145	dopamine beta-hydroxylase deficiency|congenital dopamine beta-hydroxylase deficiency|noradrenaline deficiency
0070487	dopamine transporter deficiency syndrome
6406	double outlet right ventricle|dextrotransposition of aorta|taussig-bing syndrome or defect
10525	double pterygium
0060256	Dowling-Degos disease|dark dot disease|reticular pigment anomaly of flexures
14250	Down syndrome|down's syndrome|downs syndrome
0060745	Doyne honeycomb retinal dystrophy|doyne honeycomb degeneration of retina
14418	dracunculiasis|dracontiasis|infection by dracunculus medinensis
0080422	Dravet syndrome|severe myoclonic epilepsy of infancy
10507	Dressler's syndrome
0060034	dropped head syndrome|floppy head syndrome
0060500	drug allergy
9974	drug dependence
1742	drug psychosis
0070310	drug-induced hearing loss
2044	drug-induced hepatitis
0040093	drug-induced lupus erythematosus
1203	drug-induced mental disorder
0070318	dry beriberi
10140	dry eye syndrome|dry eye disease|tear film insufficiency
12557	Duane retraction syndrome|duane's syndrome|stilling-turk-duane syndrome
0060747	Duane-radial ray syndrome|acrorenocular syndrome|dr syndrome
12308	Dubin-Johnson syndrome|chronic idiopathic jaundice|dubin johnson syndrome
14796	Dubowitz syndrome|dubowitz's syndrome
11723	Duchenne muscular dystrophy
14495	dumping syndrome|jejunal syndrome
0080216	duodenal atresia
7959	duodenal gastrinoma|duodenal g-cell gastrin producing tumor|gastrinoma of duodenum
3558	duodenal obstruction
7479	duodenal somatostatinoma
1724	duodenal ulcer|curling ulcer|curling's ulcers
8643	duodenitis|hemorrhagic duodenitis
4071	duodenogastric reflux
10816	duodenum adenocarcinoma|duodenal adenocarcinoma
0050927	duodenum adenoma
10021	duodenum cancer|cancer of duodenum|duodenal cancer
4072	duodenum disease|duodenum disorder
0070792	Dursun-Ozgul neurodevelopmental syndrome
0111167	Dyggve-Melchior-Clausen disease|dmc disease|pseudo-morquio disease type i
0080018	dysbaric osteonecrosis|caisson disease of bone
12568	dyscalculia
0060257	dyschromatosis symmetrica hereditaria|reticulate acropigmentation of dohi
0060304	dyschromatosis universalis hereditaria
2679	dysembryoplastic neuroepithelial tumor|dysembryoplastic neuroepithelial neoplasm|dysembryoplastic neuroepithelial tumour
12384	dysentery
11702	dysgammaglobulinemia
4441	dysgerminoma
5511	dysgerminoma of ovary|ovarian dysgerminoma
4540	dysgraphia
12175	dyshormonogenic goiter|dyshormonogenic goitre
2729	dyskeratosis congenita
9192	dyskinesia of esophagus|dyskinesia of oesophagus|oesophageal dysmotility
0050672	dyskinetic cerebral palsy
4428	dyslexia
1934	dysostosis
10041	dysplastic nevus syndrome|familial atypical multiple mole-melanoma|famm syndrome
12139	dysthymic disorder
543	dystonia|dystonic disease
0080219	dystransthyretinemic hyperthyroxinemia
14548	borderline glaucoma steroid responder|steroid responders borderline glaucoma
0111625	congenital nephrosis-cerebral ventriculomegaly syndrome|cystic kidney disease with ventriculomegaly|ventriculomegaly with cystic kidney disease`;
