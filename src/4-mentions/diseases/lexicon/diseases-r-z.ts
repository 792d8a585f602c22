/** Diseases R-Z: Disease Ontology number, TAB, name, then synonyms parted by "|". Numbers and names: Disease Ontology (CC0), release 2026-07-31. */
export const DISEASES_R_TO_Z = `11260	rabies
12170	radial nerve lesion
12171	radial neuropathy
7127	radiation cystitis|irradiation cystitis
4306	radiculopathy
9827	radioulnar synostosis
0081097	Rafiq syndrome
0061140	ragopathy
0060518	rainbow trout allergy|oncorhynchus mykiss allergy
0070650	Ramon syndrome
0070715	Ramond-Elliott neurodevelopmental syndrome
9210	Ramsay Hunt syndrome|geniculate herpes zoster|geniculate neuralgia
0040013	ranitidine allergy|zantac allergy
0050774	rapadilino syndrome
0080895	rapidly involuting congenital hemangioma
4776	rapidly progressive glomerulonephritis
0060330	Rapp-Hodgkin syndrome
0080690	RASopathy
10300	Raynaud disease
0112060	Raynaud-Claes syndrome
6196	reactive arthritis|fiessinger leroy reiter syndrome|post-bacterial arthropathy
2053	reactive cutaneous fibrous lesion
13365	reading disorder
0060642	recessive dystrophic epidermolysis bullosa
0050915	rectal adenoma|rectum adenoma
6959	rectal cloacogenic carcinoma|transitional zone carcinoma of rectum
1285	rectal disease
7160	rectal leiomyoma|leiomyoma of rectum|rectum leiomyoma
6459	rectal lipoma|lipoma of the rectum
9307	rectal prolapse
2781	rectosigmoid cancer
2782	rectosigmoid junction cancer|malignant rectosigmoid tumor|malignant tumor of rectosigmoid junction
2780	rectosigmoid junction neoplasm|rectosigmoid neoplasm|rectosigmoid tumor
1996	rectum adenocarcinoma|rectal adenocarcinoma
1993	rectum cancer|carcinoma of rectum|carcinoma of the rectum
6190	rectum Kaposi's sarcoma|kaposi's sarcoma of rectum|rectum kaposi sarcoma
5297	rectum leiomyosarcoma|leiomyosarcoma of rectum
1988	rectum lymphoma|lymphoma of rectum
1992	rectum malignant melanoma|malignant melanoma of rectum|melanoma of rectum
3709	rectum mucinous adenocarcinoma|colloidal adenocarcinoma of rectum
5777	rectum neuroendocrine neoplasm|neuroendocrine tumor of rectum
4053	rectum rhabdomyosarcoma|rhabdomyosarcoma of rectum
1995	rectum sarcoma|sarcoma of rectum
7356	rectum sarcomatoid carcinoma|sarcomatoid carcinoma of rectum
7707	rectum signet ring adenocarcinoma
5528	rectum squamous cell carcinoma|squamous carcinoma of rectum
8619	recurrent hypersomnia
0081463	recurrent respiratory papillomatosis
13910	red color blindness
13909	red-green color blindness|deutan defect|deuteranopia
2548	reflex epilepsy
1811	reflex sympathetic dystrophy
9835	refractive error
711	refractory hairy cell leukemia
712	refractory hematologic cancer
9544	refractory plasma cell neoplasm
7936	refractory T lymphoblastic leukemia/lymphoma|precursor t-lymphoblastic lymphoma/leukemia refractory
10582	Refsum disease|adult refsum disease|classic refsum disease
14491	regional ureteric cancer|regional malignant ureteral tumor|regional ureteric carcinoma
11781	regular astigmatism
0080892	RELA fusion-positive ependymoma
0080192	relapsed/refractory diffuse large B-cell lymphoma
13034	relapsing fever
2556	relapsing polychondritis
2378	relapsing-remitting multiple sclerosis|relapsing-remitting ms
9091	REM sleep behavior disorder|rem sleep behaviour disorder
0040061	remazole black respiratory allergy
2697	renal adenoma|renal cell adenoma
14766	renal agenesis|hereditary renal aplasia|hereditary urogenital adysplasia
14092	renal artery atheroma|atherosclerosis of renal artery|renal atherosclerosis
2388	renal artery disease|renal vascular disease|vascular disorder of kidney
2972	renal artery obstruction
4451	renal carcinoma|carcinoma of kidney|kidney carcinoma
4450	renal cell carcinoma|adenocarcinoma of kidney|hypernephroma
0090006	renal coloboma syndrome|papillorenal syndrome|renal-coloboma syndrome with macular abnormalities
0111101	renal cysts and diabetes syndrome|familial hypoplastic glomerulocystic kidney
0050855	renal fibrosis
9432	renal glycosuria|renal diabetes
1073	renal hypertension
0080204	renal hypoplasia
782	renal infectious disease
6245	renal oncocytoma|oncocytoma of kidney|renal epithelial oncocytic tumor
13068	renal osteodystrophy|renal rickets
4918	renal pelvis adenocarcinoma|adenocarcinoma of the kidney pelvis
4919	renal pelvis carcinoma|carcinoma of kidney pelvis|malignant renal pelvis neoplasm
6118	renal pelvis inverted papilloma
5975	renal pelvis papillary tumor
5534	renal pelvis squamous cell carcinoma
5974	renal pelvis transitional cell carcinoma
6119	renal pelvis urothelial papilloma
9733	renal tuberculosis
14219	renal tubular acidosis
447	renal tubular transport disease|inborn renal tubular transport disorder
5176	renal Wilms' tumor|nonanaplastic renal wilm's tumor|nonanaplastic renal wilm's tumour
0060259	renal-hepatic-pancreatic dysplasia|ivemark's syndrome
0080265	RENI syndrome
1591	renovascular hypertension
0060179	Renpenning syndrome|golabi-ito-hall syndrome
0061190	ReNU syndrome
193	reproductive organ cancer|malignant reproductive system neoplasm|reproductive tumor
15	reproductive system disease|genital system disease
1404	residual stage angle-closure glaucoma|residual stage of angle-closure glaucoma
9948	residual stage corticosteroid-induced glaucoma
0060496	respiratory allergy|airway allergy
11162	respiratory failure|acute and chronic respiratory failure|acute respiratory failure
1273	respiratory syncytial virus infectious disease|respiratory syncytial virus
0050615	respiratory system cancer
1579	respiratory system disease
0050425	restless legs syndrome|willis-ekbom disease|wittmaack-ekbom syndrome
397	restrictive cardiomyopathy|primary restrictive cardiomyopathy
0060762	restrictive dermopathy|hyperkeratosis-contracture syndrome|infantile restrictive dermopathy
4894	rete ovarii adenocarcinoma
6837	rete ovarii adenoma
6838	rete ovarii cystadenofibroma
5725	rete ovarii cystadenoma
14544	rete testis adenocarcinoma|adenocarcinoma of the rete testis
6483	rete testis adenoma
5639	rete testis neoplasm
0060020	reticular dysgenesis|de vaal disease
0060258	reticulate acropigmentation of Kitamura
4394	reticulohistiocytic granuloma|reticulohistiocytoma|solitary reticulohistiocytoma
8538	reticulosarcoma|histiocytic lymphoma|large-cell lymphomas
774	retina lymphoma|lymphoma of retina|retinal lymphoma
0111547	retinal arterial tortuosity|retinal arteriolar tortuosity|retinal hemorrhage with vascular tortuosity
8483	retinal artery occlusion
4645	retinal cancer|malignant retinal neoplasm|malignant tumor of retina
771	retinal cell cancer
8466	retinal degeneration|degeneration of retina
5327	retinal detachment
5679	retinal disease
2569	retinal drusen
0080946	retinal dystrophy with leukodystrophy
6929	retinal edema
5240	retinal hemangioblastoma|capillary hemangioma of retina
12510	retinal ischemia
12165	retinal lattice degeneration|palisade degeneration of retina
0070438	retinal macular dystrophy
8427	retinal melanoma|malignant retinal melanoma
11295	retinal microaneurysm
12514	retinal perforation|retinal break|retinal dialysis
7736	retinal telangiectasia
2462	retinal vascular disease|retina circulation disorder
1729	retinal vascular occlusion|retinal vasc. occlusion
11563	retinal vasculitis
0111567	retinal vasculopathy with cerebral leukodystrophy|hereditary cerebroretinal vasculopathy|retinal vasculopathy and cerebral leukoencephalopathy
1727	retinal vein occlusion
3612	retinitis
10584	retinitis pigmentosa|pericentral pigmentary retinopathy
0110418	retinitis pigmentosa Y-linked
0110829	retinitis pigmentosa-deafness syndrome
768	retinoblastoma|neuroblastoma of retina
13025	retinopathy of prematurity|premature retinopathy|retrolental fibroplasia
0061157	retinopathy sensory neuropathy syndrome|posterior column ataxia-retinitis pigmentosa syndrome
8465	retinoschisis
12857	retrocalcaneal bursitis|achilles bursitis or tendinitis|capped hock
2889	retrocochlear disease
4543	retrograde amnesia
8930	retromolar area cancer|malignant tumor of retromolar area
5875	retroperitoneal cancer|retroperitoneal neoplasm|tumor of retroperitoneum
5874	retroperitoneal germ cell neoplasm|germ cell tumor of retroperitoneum
5373	retroperitoneal hemangiopericytoma
5284	retroperitoneal leiomyosarcoma
12339	retroperitoneal lymphoma
0050937	retroperitoneal neuroblastoma
12341	retroperitoneal sarcoma
12342	retroperitoneum carcinoma|carcinoma of retroperitoneum
1206	Rett syndrome|cerebroatrophic hyperammonemia|rett's disorder
0070026	Revesz syndrome
14525	Reye syndrome|reye's syndrome
0050641	Rh deficiency syndrome
4175	Rh isoimmunization
3672	rhabdoid cancer|malignant rhabdoid tumour|rhabdoid sarcoma
5058	rhabdoid meningioma|papillary meningioma
0070617	rhabdoid tumor predisposition syndrome|rhabdoid predisposition syndrome
0080992	rhabdomyolysis-myalgia syndrome
3247	rhabdomyosarcoma
14172	rheumatic congestive heart failure|congestive rheumatic heart failure|rheumatic heart failure
1575	rheumatic disease
1586	rheumatic fever|acute rheumatic fever
0050827	rheumatic heart disease
8481	rheumatic myocarditis|active rheumatic fever with myocarditis|acute rheumatic carditis
5748	rheumatic pulmonary valve disease
7148	rheumatoid arthritis|atrophic arthritis
849	rheumatoid arthritis interstitial lung disease
4483	rhinitis
11336	rhinoscleroma
2409	rhinosporidiosis|infection by rhinosporidium seeberi
2580	rhizomelic chondrodysplasia punctata
8454	riboflavin deficiency
1703	Richter's syndrome|richter syndrome
10609	rickets|active rickets
0050051	Rickettsia parkeri spotted fever|maculatum infection
11103	rickettsialpox|rickettsia akari spotted fever|vesicular rickettsiosis
0090113	RIDDLE syndrome|radiosensitivity-immunodeficiency-dysmorphic features-learning difficulties syndrome
14351	Riedel's fibrosing thyroiditis|riedel fibrosing thyroiditis
1328	Rift Valley fever
0060856	right atrial isomerism|asplenia with cardiovascular anomalies|ivemark syndrome
13209	right bundle branch block
0070620	ring chromosome syndrome|ring syndrome
0111548	ring dermoid of cornea|ring dermoid syndrome
11594	ring staphyloma
0060565	Ritscher-Schinzel syndrome|ccc dysplasia|craniocerebellocardiac dysplasia
9063	Ritter's disease|dermatitis exfoliativa neonatorum|pemphigus neonatorum
5325	Roberts syndrome|roberts-sc phocomelia syndrome|sc phocomelia syndrome
0060254	Robinow syndrome|fetal face syndrome|robinow dwarfism
0050052	Rocky Mountain spotted fever|tick typhus
0040034	rocuronium allergy|esmeron allergy|zemuron allergy
14550	root resorption
8881	rosacea|acne roscea
0081284	rosette-forming glioneuronal tumor|rosette-forming glioneuronal tumour
0050518	Ross River fever|ross river virus disease
2732	Rothmund-Thomson syndrome|congenital poikiloderma
11748	round ligament malignant neoplasm
8781	rubella|german measles
14000	rubeosis iridis
1933	Rubinstein-Taybi syndrome|broad thumb-hallux syndrome|rubinstein syndrome
0111264	Ruijs-Aalfs syndrome|progeroid features-hepatocellular carcinoma predisposition syndrome
11507	rumination disorder|psychogenic rumination
0111874	Sabinas brittle hair syndrome|brittle hair-mental deficiency syndrome
0050900	sacrum chordoma
0111158	SADDAN|saddan dysplasia
14768	Saethre-Chotzen syndrome
3576	sagittal sinus thrombosis
0060359	Sakati-Nyhan syndrome|acps with leg hypoplasia|sakati syndrome
4866	salivary gland adenoid cystic carcinoma|cylindroma
8850	salivary gland cancer
0050904	salivary gland carcinoma
10854	salivary gland disease
0080800	salivary gland mucinous adenocarcinoma
0081293	salivary gland mucoepidermoid carcinoma
0060859	salmonellosis|salmonella infection
5733	salpingitis
5730	salpingitis isthmica nodosa
10972	salpingo-oophoritis|salpingitis/oophoritis|tubo-ovarian inflammatory disease
0060470	salt and pepper syndrome|salt & pepper syndrome|salt-and-pepper syndrome
0081272	Sandestig-Stefanova syndrome
3323	Sandhoff disease|sandhoff jatzkewitz disease
13677	SAPHO syndrome
9640	sarcocystosis|sarcosporidiosis
12055	sarcoid meningitis
11335	sarcoidosis|boeck sarcoid|lymphogranulomatosis
1115	sarcoma|connective and soft tissue neoplasm
0081402	sarcoma with BCOR genetic alterations|bcor-rearranged sarcoma
4303	sarcomatoid basal cell carcinoma|skin sarcomatoid basal cell carcinoma
4015	sarcomatoid carcinoma|spindle cell carcinoma
4488	sarcomatoid mesothelioma|malignant fibrous mesothelioma|spindled mesothelioma
7958	sarcomatoid penile squamous cell carcinoma|sarcomatous carcinoma of the penis
4473	sarcomatoid renal cell carcinoma
5536	sarcomatoid squamous cell skin carcinoma|spindle cell squamous cell carcinoma
4014	sarcomatoid transitional cell carcinoma|transitional spindle cell carcinoma
7436	sarcomatoid uterine corpus endometrioid adenocarcinoma
7615	sarcomatosis
7613	sarcomatosis of the meninges|meningeal sarcomatosis|sarcomatosis of meninges
8072	sarcomatous intrahepatic cholangiocarcinoma
0112307	sarcosinemia|demethylation defect of n-methylglycine|sarcosine dehydrogenase complex deficiency
0111673	Saul-Wilson syndrome
8295	scabies|infestation by sarcoptes scabiei|sarcoptic itch
3136	scalp dermatosis
0111550	scalp-ear-nipple syndrome|finlay-marks syndrome|sen syndrome
0060253	scapuloperoneal myopathy
0111552	scapuloperoneal spinal muscular atrophy|scapuloperoneal neuronopathy
8596	scarlet fever|scarlatina
0111715	Schaaf-Yang syndrome
0060222	Scheie syndrome|mucopolysaccharidosis type is|mucopolysaccharidosis type v
13300	Scheuermann's disease|juvenile osteochondritis of the spine|juvenile osteochondrosis of scheurermann
0060490	Schimke immuno-osseous dysplasia|immunoosseous dysplasia schimke type|schimke immunoosseous dysplasia
0112317	Schindler disease|alpha-n-acetylgalactosaminidase deficiency|naga deficiency
0070509	Schinzel Giedion syndrome|schinzel-giedion midface retraction syndrome
0112181	Schinzel type phocomelia|al awadi-raas-rothschild syndrome|al-awadi/raas-rothschild/schinzel phocomelia syndrome
1395	schistosomiasis
5418	schizoaffective disorder
10936	schizoid personality disorder
5419	schizophrenia
11328	schizophreniform disorder
10646	schizotypal personality disorder
0080021	Schmid metaphyseal chondrodysplasia|japanese type spondylometaphyseal dysplasia|schmid type metaphyseal dysplasia
0050775	schneckenbecken dysplasia
4003	Schneiderian carcinoma|cylindrical cell carcinoma
4371	Schnitzler syndrome
0111647	Schopf-Schulz-Passarge syndrome|eccrine tumors-ectodermal dysplasia
0070047	Schuurs-Hoeijmakers Syndrome
6735	schwannoma of jugular foramen|neurilemmoma of jugular foramen
3197	schwannoma of twelfth cranial nerve|hypoglossal schwannoma
11888	schwannoma of ureter|ureteral schwannoma
3204	schwannomatosis|neurilemmomatosis|neurinomatosis
11446	sciatic neuropathy
4297	scimitar syndrome|congenital venolobar syndrome|halasz syndrome
4024	scirrhous adenocarcinoma|adenocarcinoma with productive fibrosis
11343	scleral disease
11595	scleral staphyloma
3140	scleredema adultorum|buschke's scleredema
13452	scleritis
0060252	sclerocornea|isolated congenital sclerocornea
419	scleroderma|dermatosclerosis
14230	scleromalacia perforans
13861	scleroperikeratitis
8310	sclerosing adenosis of breast|sclerosing breast adenosis
7984	sclerosing breast papilloma
14268	sclerosing cholangitis
495	sclerosing hemangioma|sclerosing haemangioma
5026	sclerosing hepatic carcinoma|sclerosing hepatocellular carcinoma
14444	sclerosing keratitis
5704	sclerosing liposarcoma
0060251	sclerosteosis
0060249	scoliosis
9335	scotoma|blind spot area scotoma|scotoma of blind spot area
0111052	Scott syndrome|familial prothrombin consumption inhibitor|familial prothrombin conversion defect
5434	scrapie
12927	screw worm infectious disease
663	scrotal angioma|hemangioma of scrotum
3445	scrotal carcinoma|carcinoma of scrotum
4278	scrotum basal cell carcinoma|basal cell carcinoma of scrotum
13160	scrotum melanoma|melanoma of scrotum
518	scrotum neoplasm|malignant scrotal neoplasm|malignant tumor of scrotum
3444	scrotum Paget's disease|paget's disease of scrotum|scrotum paget disease
13159	scrotum squamous cell carcinoma|scrotal squamous cell carcinoma
13371	scrub typhus|japanese river fever|kedani fever
13724	scurvy
4423	sea-blue histiocytosis|sea-blue histiocyte syndrome
0060167	seasonal affective disorder
4839	sebaceous adenocarcinoma|adenocarcinoma of the sebaceous gland|sebaceous carcinoma
2648	sebaceous adenoma|adenoma of the sebaceous gland|skin appendage sebaceous adenoma
5760	sebaceous breast carcinoma
4840	sebaceous carcinoma|malignant sebaceous neoplasm|malignant sebaceous tumor
9098	sebaceous gland disease
5759	sebaceous gland neoplasm|sebaceous neoplasm
8741	seborrheic dermatitis|seborrhoeic dermatitis|seborrhoeic eczema
8941	seborrheic infantile dermatitis|pityriasis capitis|seborrhea capitis
6498	seborrheic keratosis
0050569	Seckel syndrome|bird-headed dwarfism|harper's syndrome
0050822	second-degree atrioventricular block
12466	secondary hyperparathyroidism
12465	secondary hyperparathyroidism of renal origin|hyperparathyroidism due to renal insufficiency
11130	secondary hypertension
10393	secondary hypertrophic osteoarthropathy
1822	secondary lacrimal atrophy
13548	secondary Parkinson disease|disorder presenting primarily with parkinsonism|secondary parkinsonism
0050783	secondary progressive multiple sclerosis
4157	secondary syphilis
12167	secondary vitreoretinal degeneration
0050129	secretory diarrhea
4588	secretory meningioma
0050838	segmental dystonia
11701	selective IgA deficiency disease
7263	selective IgD deficiency disease|selective igd immunodeficiency|selective immunoglobulin d deficiency
6024	selective IgE deficiency disease|selective ige immunodeficiency|selective immunoglobulin e deficiency
14176	selective IgG deficiency disease|immunoglobin g subclass deficiency|selective deficiency of igg
0050222	selective IgM deficiency disease
6025	selective immunoglobulin deficiency disease
0111374	selective pituitary thyroid hormone resistance|pituitary resistance to thyroid hormone
3643	sella turcica neoplasm|tumor of sella turcica
0060147	semantic agnosia
0081391	semantic dementia|semantic variant ppa
0050004	seminal vesicle acute gonorrhea
14545	seminal vesicle adenocarcinoma
10399	seminal vesicle chronic gonorrhea
5724	seminal vesicle cystadenoma
3855	seminal vesicle tumor|seminal vesicle neoplasm|seminal vesicle tumour
4440	seminoma
0080132	Sengers syndrome
2495	senile angioma|senile hemangioma|senile naevus of skin
9776	Senile atrophy of choroid
9669	senile cataract
14524	senile degeneration of brain
13356	senile ectropion|involutional ectropion
12836	senile entropion|involutional entropion
12163	senile reticular retinal degeneration
0050576	Senior-Loken syndrome|loken senior syndrome|renal-retinal syndrome
0050485	sennetsu fever|sennetsu ehrlichiosis
10003	sensorineural hearing loss|central hearing loss|high frequency deafness
2491	sensory peripheral neuropathy|peripheral sensory neuropathy|sensory neuropathy
0060116	sensory system cancer
0050155	sensory system disease
10685	separation anxiety disorder
0111168	sepiapterin reductase deficiency|drd due to srd|spr deficiency
5846	septal myocardial infarction
813	septic arthritis|infectious arthritis
10779	septic myocarditis
3481	septicemic plague
0060857	septooptic dysplasia|de morsier syndrome|septo-optic dysplasia
0050721	serine deficiency
3114	serous cystadenocarcinoma|serous adenocarcinoma|serous carcinoma
11181	serous glue ear
1467	serous labyrinthitis
2614	serous surface papilloma
3577	Sertoli cell tumor|tubular androblastoma
0050457	Sertoli cell-only syndrome|del castillo syndrome|germinal cell aplasia
2997	Sertoli-Leydig cell tumor
0080936	serum amyloid A amyloidosis
1079	setariasis|infectious disease by setaria
2945	severe acute respiratory syndrome|sars-cov infection
627	severe combined immunodeficiency
0050590	severe congenital neutropenia
8946	severe nonproliferative diabetic retinopathy
13129	severe pre-eclampsia|antepartum severe pre-eclampsia|postpartum severe pre-eclampsia
192	sex cord-gonadal stromal tumor|sex cord stromal tumour|sex cord-gonadal stromal tumour
1876	sexual dysfunction
0060043	sexual health disorder
10849	sexual masochism
10817	sexual sadism
8541	Sezary's disease|sezary disease|sezary syndrome
9476	Sheehan syndrome|postpartum hypopituitarism|sheehan's syndrome
0060495	shellfish allergy
12385	shigellosis|bacillary dysentery|shigella boydii infectious disease
13014	shipyard eye
10605	short bowel syndrome|acquired short bowel syndrome|short gut syndrome
0080154	short chain acyl-CoA dehydrogenase deficiency
0050793	short QT syndrome
0111454	SHORT syndrome|aarskog-ose-pande syndrome|lipodystrophy-rieger anomaly-diabetes syndrome
14276	shoulder impingement syndrome
0112120	SHOX-related short stature|idiopathic familial short stature
0040001	shrimp allergy
0111841	Shukla-Vernon syndrome
0060479	Shwachman-Diamond syndrome|shwachman syndrome|shwachman-bodian-diamond syndrome
3825	Shwartzman phenomenon|shwartzman reaction
10303	sialadenitis|sialoadenitis
12905	sialolithiasis|salivary gland stone
3659	sialuria
10921	Siberian tick typhus|manchurian typhus|north asian tick fever
2710	sick building syndrome
13884	sick sinus syndrome|sinus node infection
10923	sickle cell anemia|drepanocytosis|haemoglobin sc disease
0081445	sickle cell disease
0081273	Siddiqi syndrome
8955	sideroblastic anemia|anemia sideroblastic
10328	siderosis|pulmonary siderosis
11754	siderosis of eye
0070529	Sifrim-Hitz-Weiss syndrome
12192	sigmoid colon cancer|ca sigmoid colon|malignant tumor of sigmoid colon
1897	sigmoid disease
1896	sigmoid neoplasm|tumor of sigmoid colon
4304	signet ring basal cell carcinoma
3493	signet ring cell adenocarcinoma|signet ring carcinoma|signet ring cell carcinoma
7733	signet ring cell intrahepatic cholangiocarcinoma
0080305	signet ring lung adenocarcinoma
5854	silent myocardial infarction
10325	silicosis|pneumoconiosis due to silicates|silica pneumoconiosis
4374	Silo filler's disease
14681	Silver-Russell syndrome|silver russell dwarfism
0090032	Silverman-Handmaker type dyssegmental dysplasia
5129	simple partial epilepsy
0060148	simultanagnosia
0050824	sinoatrial node disease|sinuatrial node
0080799	sinonasal undifferentiated carcinoma
0050127	sinusitis
0090019	sitosterolemia|phytosterolemia
12894	Sjogren's syndrome|sicca syndrome|sjogren syndrome
14501	Sjogren-Larsson syndrome|faldh deficiency|fatty acid alcohol oxidoreductase deficiency
4043	skeletal muscle cancer|malignant tumor of skeletal muscle
4044	skeletal muscle neoplasm|tumor of skeletal muscle
1639	skeletal tuberculosis|osteoarticular tuberculosis
7284	Skene gland carcinoma|carcinoma of the paraurethral gland|paraurethral gland carcinoma
10054	skin amelanotic melanoma|skin amelanotic malignant melanoma
4517	skin angiosarcoma|angiosarcoma of skin|hemangiosarcoma of the skin
2733	skin atrophy|atrophic condition of skin|atrophoderma
4159	skin cancer|melanoma and non-melanoma skin cancer
3451	skin carcinoma|carcinoma of skin
37	skin disease|genodermatosis|skin and subcutaneous tissue disease
14308	skin epithelioid hemangioma|angiolymphoid cutaneous hyperplasia|epithelioid hemangioma of skin
2435	skin glomangioma|cutaneous glomangioma|glomangioma of skin
2430	skin glomus tumor|glomus skin neoplasm|glomus tumor of skin
2410	skin granular cell tumor|granular cell tumor of skin|granular cell tumour of skin
471	skin hemangioma|angioma of the skin|angiomatous naevus of skin
10188	skin lipoma|cutaneous lipoma|cutaneous lipomatous tumor
8923	skin melanoma|cutaneous malignant melanoma|cutaneous melanoma
8006	skin meningioma|primary meningioma of the skin
3178	skin papilloma|cutaneous papilloma|papilloma of skin
5376	skin pilomatrix carcinoma|malignant pilomatricoma
13402	skin sarcoidosis|cutaneous sarcoid|cutaneous sarcoidosis
2687	skin sarcoma|cutaneous sarcoma
3151	skin squamous cell carcinoma|cutaneous squamous cell carcinoma|epidermoid skin carcinoma
6873	skin tag|cutaneous tag|fibroepithelial polyp
3842	skull base cancer|tumors of skull base
4151	skull base chordoma|chordoma of the skull base
4437	skull base meningioma|meningioma of the skull base
1863	skull cancer
10330	slate pneumoconiosis|schistosis
0050847	sleep apnea
535	sleep disorder|non-organic sleep disorder
10112	sleeping sickness|african sleeping sickness|african trypanosomiasis
4797	SM-AHNMD
6880	small bowel fibrosarcoma
0050685	small cell carcinoma|intermediate cell small cell carcinoma
3377	small cell osteogenic sarcoma|round cell osteosarcoma|small cell osteosarcoma
3098	small cell sarcoma
0070701	small fiber neuropathy
5272	small intestinal sarcoma|sarcoma of the small intestine
4906	small intestine adenocarcinoma|small intestinal adenocarcinoma
10154	small intestine cancer
0050925	small intestine carcinoid neuroendocrine tumor
4907	small intestine carcinoma|small intestinal carcinoma
11223	small intestine diverticulitis
1738	small intestine leiomyoma
5271	small intestine leiomyosarcoma|leiomyosarcoma of the small bowel
13996	small intestine lymphoma|small intestinal lymphoma
4434	small intestine neuroendocrine neoplasm|small intestine neuroendocrine tumor
8736	smallpox
14692	Smith-Lemli-Opitz syndrome|smith-opitz-inborn syndrome
0060768	Smith-Magenis syndrome
0060247	Smith-McCort dysplasia
9551	smoldering myeloma
4230	smooth muscle cancer|malignant tumor of smooth muscle
4310	smooth muscle tumor
0060530	snail allergy
13096	Sneddon syndrome
0070668	Snijders Blok-Campeau syndrome
0111570	snowflake vitreoretinal degeneration
0060149	social emotional agnosia
11257	social phobia
0040071	sodium aurothiomalate allergy|gold sodium thiomalate allergy
12096	sodoku disease|spirillary fever
8578	soft palate cancer|malignant tumor of soft palate
3814	soft tissue chondroma|extraskeletal chondroma
4389	soft tissue peripheral neuroepithelioma
0070663	soft tissue sarcoma
11282	solar retinopathy
0080306	solid adenocarcinoma with mucin production
10349	solitary cyst of breast|solitary cyst of the breast
0080897	solitary fibrous tumor/hemangiopericytoma
3666	solitary mastocytoma of the skin|cutaneous solitary mastocytoma|solitary mastocytoma
0111380	solitary median maxillary central incisor|fused incisors|single central maxillary incisor
3722	solitary osseous plasmacytoma|isolated osseous plasmacytoma|solitary plasmacytoma of bone
3723	solitary plasmacytoma of chest wall
13918	somatization disorder|somatisation disorder
4737	somatoform disorder|psychophysiologic disorder|psychosomatic disorder
4430	somatostatinoma|somatostatin cell neoplasm|somatostatin cell tumour
0090114	Sorsby's fundus dystrophy
0080036	SOST-related sclerosing bone dysplasia|van buchem disease
14748	Sotos syndrome|cerebral gigantism
4796	space motion sickness
10080	sparganosis|infection by sparganum
0050844	spasmodic dystonia
0050952	spastic ataxia
0050669	spastic cerebral palsy
10965	spastic diplegia|cerebral spastic infantile paralysis|diplegic infantile cerebral palsy
1571	spastic ectropion
12395	spastic entropion
10967	spastic hemiplegia|congenital hemiplegia|hemiplegic cerebral palsy
10968	spastic monoplegia|infantile monoplegic cerebral palsy|monoplegic infantile cerebral palsy
0081100	spastic paraplegia with deafness|spastic paraparesis-deafness syndrome|wells jankovic syndrome
10970	spastic quadriplegic cerebral palsy|inherited congenital spastic quadriplegia|inherited congenital spastic tetraplegia
0060038	specific developmental disorder
0060244	specific language impairment
599	specific phobia|simple phobia
92	speech disorder
13169	spermatic cord cancer|malignant tumor of spermatic cord|spermatic cord ca
11996	spermatic cord torsion|testicular torsion|torsion of testicle
11997	spermatocele
5834	spermatocytoma|spermatocytic seminoma
0111910	spermatogenic failure
7820	sphenocavernous meningioma
7678	sphenoid sinus inverted papilloma
7679	sphenoid sinus Schneiderian papilloma
14547	sphenoid sinus squamous cell carcinoma
10794	sphenoid sinusitis|sphenoidal sinusitis
14546	sphenoidal sinus cancer|malignant tumor of sphenoid sinus|malignant tumor of sphenoidal sinus
7819	sphenoorbital meningioma
1927	sphingolipidosis|sphingolipidoses
0080016	spina bifida
0080073	spina bifida occulta
337	spinal accessory nerve neoplasm|xith cranial nerve tumors
5615	spinal canal intradural extramedullary neoplasm|intradural extramedullary spinal tumors
5612	spinal cancer|intraspinal tumor|spinal cord cancer
4153	spinal chordoma|chordoma of spine
4863	spinal cord astrocytoma|astrocytoma of spinal cord|spinal astrocytoma
7071	spinal cord dermoid cyst|spinal cord dermoid
319	spinal cord disease
5503	spinal cord ependymoma|spinal ependymoma
3185	spinal cord glioma|glial neoplasm spinal cord|glial tumor of spinal cord
3639	spinal cord intramedullary teratoma|intramedullary spinal teratoma
13743	spinal cord lipoma|lipoma of spinal cord
14150	spinal cord lymphoma|lymphoma of the spinal cord
14151	spinal cord melanoma|melanoma of the spinal cord
6871	spinal cord neuroblastoma|neuroblastoma of the spinal cord
3184	spinal cord oligodendroglioma|oligodendroglioma of spinal cord|well differentiated spinal cord oligodendroglioma
6872	spinal cord primitive neuroectodermal neoplasm|spinal cord pnet
14152	spinal cord sarcoma|sarcoma of the spinal cord
0060564	spinal disease
7224	spinal meninges cancer
1138	spinal meningioma|spinal cord meningioma
7824	spinal multifocal clear cell meningioma
12377	spinal muscular atrophy
0070482	spinal neurofibromatosis
0050513	spinal polio
6725	spinal stenosis|cervical spinal stenosis|lumbar spinal stenosis
496	spindle cell hemangioma
6037	spindle cell intraocular melanoma|uveal spindle cell melanoma
10184	spindle cell lipoma
5705	spindle cell liposarcoma
0081306	spindle cell oncocytoma
3260	spindle cell rhabdomyosarcoma|sclerosing rhabdomyosarcoma|spindle cell/sclerosing rhabdomyosarcoma
4235	spindle cell sarcoma
5487	spindle cell synovial sarcoma
3279	spindle cell thymoma|medullary thymoma
5444	spiradenoma|eccrine spiradenoma|eccrine spiradenoma of skin
0070326	spitzoid melanoma|atypical spitz nevus
265	spleen angiosarcoma|angiosarcoma of spleen|splenic hemangiosarcoma
672	spleen cancer|malignant splenic tumor|malignant tumour of spleen
2530	splenic abscess
14006	splenic artery aneurysm
2529	splenic disease|dyssplenism|spleen disease
12191	splenic flexure cancer|malignant tumor of splenic flexure
2533	splenic infarction|splenic infarct
710	splenic manifestation of leukemia
4334	splenic manifestation of prolymphocytic leukemia
0050750	splenic marginal zone lymphoma
11786	splenic sequestration
9305	splenic tuberculosis
0090020	split hand-foot malformation|lobster-claw deformity|split-hand deformity
0060491	SPOAN syndrome
6590	spondylitis
1123	spondyloarthropathy|spondarthropathy|spondylarthrosis
0090116	spondylocarpotarsal synostosis syndrome|congenital synspondylism|spondylocarpotarsal syndrome
0050568	spondylocostal dysostosis|costovertebral dysplasia|jarcho-levin syndrome
0080027	spondyloepimetaphyseal dysplasia
0112197	spondyloepimetaphyseal dysplasia with joint laxity
0112280	spondyloepiphyseal dysplasia
14789	spondyloepiphyseal dysplasia congenita|late spondyloepiphyseal dysplasia
0112282	spondyloepiphyseal dysplasia Kimberley type
0112283	spondyloepiphyseal dysplasia Kondo-Fu type
0111553	spondyloepiphyseal dysplasia Maroteaux type|spondyloepiphyseal dysplasia of maroteaux
0112288	spondyloepiphyseal dysplasia Nishimura type
0112281	spondyloepiphyseal dysplasia Stanescu type|sed stanescu type
0112284	spondyloepiphyseal dysplasia tarda
0112287	spondyloepiphyseal dysplasia-brachydactyly and distinctive speech|fantasy island syndrome|sed-brachydactyly and distinctive speech
6682	spondylolisthesis
2300	spondylolysis
0112295	spondylometaphyseal dysplasia
0112296	spondylometaphyseal dysplasia Algerian type
0112302	spondylometaphyseal dysplasia East African type
0111554	spondylometaphyseal dysplasia Kozlowski type|dysmorphism arthrogryposis skeletal maturation advanced|jequier kozlowski skeletal dysplasia
0112304	spondylometaphyseal dysplasia Megarbane-Dagher-Melike type|megarbane-dagher-melike type chondrodysplasia
0112298	spondylometaphyseal dysplasia Sedaghatian type|congenital lethal metaphyseal chondrodysplasia|sedaghatian chondrodysplasia
0112300	spondylometaphyseal dysplasia with cone-rod dystrophy|spondylometaphyseal dysplasia-cone-rod dystrophy syndrome
0112195	spondyloperipheral dysplasia|spondyloperipheral dysplasia-short ulna syndrome
2247	spondylosis
4406	spongiotic dermatitis
11771	spontaneous ocular nystagmus
1672	spontaneous tension pneumothorax
0080917	sporadic amyotrophic lateral sclerosis
8029	sporadic breast cancer
14484	sporotrichosis
11104	spotted fever|spotted fever group rickettsial disease
13825	squamous blepharitis
5537	squamous cell bile duct carcinoma|bile duct squamous cell carcinoma
1749	squamous cell carcinoma|epidermoid carcinoma|malignant squamous cell tumor
3168	squamous cell neoplasm|epidermoid cell tumor|squamous cell tumor
139	squamous cell papilloma|epidermoid papilloma
7380	squamous cell papilloma of skin|parakeratotic skin papilloma
7532	squamous papillomatosis
10845	St. Louis encephalitis
10428	stable condition keratoconus
0070699	STAD syndrome
96	staphyloenterotoxemia|staphylococcal toxaemia due to food|staphyloenterotoxicosis
13789	staphyloma posticum
0050817	Stargardt disease
9362	status asthmaticus|asthma with status asthmaticus|severe asthma attack
1824	status epilepticus|grand mal status
0111556	steatocystoma multiplex|multiple sebaceous cysts|sebocystomatosis
9452	steatotic liver disease|alcoholic fatty liver|fatty change of liver
13654	stenosis of lacrimal passage
13653	stenosis of lacrimal punctum
3096	stenosis of lacrimal sac
2303	stereotypic movement disorder|stereotypy habit disorder
5090	sternum cancer
6762	sternum lymphoma|lymphoma of sternum|lymphoma of the sternum
1701	steroid inherited metabolic disorder
3925	steroid lipomatosis
9946	steroid-induced glaucoma
0050426	Stevens-Johnson syndrome
0080046	Stickler syndrome
0111561	stiff skin syndrome
13366	Stiff-Person syndrome|stiff man syndrome|stiff-man syndrome
0081443	Stolerman neurodevelopmental syndrome
10534	stomach cancer|gastric cancer|gastric neoplasm
5517	stomach carcinoma|cancer of the stomach|carcinoma of stomach
76	stomach disease|gastropathy|stomach disorder
4370	stomach diverticulosis
9637	stomatitis
11354	stone in bladder diverticulum|calculus in diverticulum of bladder
5806	stork bite|salmon patch nevus|unna's nevus
0060354	Stormorken syndrome
10254	strawberry gallbladder
11574	streptococcal meningitis
0040084	Streptococcus pneumonia
2838	stress polycythemia|gaisbock's syndrome
0050924	striated muscle rhabdoid tumor
4751	striatonigral degeneration
9407	strictly posterior acute myocardial infarction
3508	stricture or kinking of ureter
0051061	stroke
7949	stroma-dominant and stroma-poor composite ganglioneuroblastoma
0060442	stromal dystrophy
5191	stromal predominant kidney Wilms' tumor|stromal predominant kidney wilms' tumour|stromal predominant renal wilms tumor
0110595	Stromme syndrome
10955	strongyloidiasis|disseminated strongyloidiasis|infection by strongyloides
2640	struma ovarii
0111563	Sturge-Weber syndrome|encephalofacial angiomatosis|encephalotrigeminal angiomatosis
0060243	stuttering|familial persistent stuttering|stammering
4562	subacute bacterial endocarditis|endocarditis lenta
8645	subacute delirium
4782	subacute glomerulonephritis
3264	subacute leukemia
7187	subacute lymphocytic thyroiditis
8696	subacute monocytic leukemia
8970	subacute sclerosing panencephalitis|dawson's encephalitis|dawson's inclusion body encephalitis
7165	subacute thyroiditis|de quervain's thyroiditis|giant-cell thyroiditis
7533	subareolar duct papillomatosis
342	subclavian artery aneurysm
13002	subclavian steal syndrome|subclavian artery stenosis|subclavian steal phenomenon
0111169	subcortical band heterotopia|band heterotopia|double cortex syndrome
0050135	subcutaneous mycosis
0070662	subcutaneous panniculitis-like T-cell lymphoma
11389	subdural empyema
10266	subendocardial infarction acute myocardial infarction
5849	subendocardial myocardial infarction
5077	subependymal giant cell astrocytoma
4843	subependymal glioma|mixed subependymoma-ependymoma|subependymal astrocytoma
472	subglottic angioma|hemangioma of the subglottis
11472	subglottis cancer|malignant subglottic tumor|malignant tumor of subglottis
7764	subglottis carcinoma|carcinoma of subglottis|subglottic carcinoma
7585	subglottis squamous cell carcinoma|epidermoid carcinoma of the subglottis
7584	subglottis verrucous carcinoma|verrucous carcinoma of subglottis
0080831	subjective cognitive decline
12965	subleukemic leukemia
0050930	sublingual gland adenoid cystic carcinoma
8849	sublingual gland cancer|malignant tumor of sublingual gland
4636	submandibular adenitis|submandibular lymphadenitis
9173	submandibular gland cancer|malignant tumor of submandibular gland
12897	submandibular gland disease
3038	submucosal invasive colon adenocarcinoma
13222	submucous uterine fibroid|submucous leiomyoma of uterus
13560	subserous uterine fibroid
302	substance abuse
9973	substance dependence
8646	substance-induced psychosis
303	substance-related disorder
13200	substernal goiter|substernal goitre
5236	subungual glomus tumor|subungual glomus tumour
5805	subvalvular aortic stenosis
0060175	succinic semialdehyde dehydrogenase deficiency
0040028	succinylcholine allergy|dicholine succinate allergy|succinocholine allergy
9007	sudden infant death syndrome|cot death|crib death
0110979	Sugarman brachydactyly
0040016	sulfamethoxazole allergy|smx allergy|smz allergy
0040035	sulfasalazine allergy
12451	sulfhemoglobinemia
0040015	sulfonamide allergy
4300	superficial basal cell carcinoma|multicentric basal cell carcinoma|multifocal superficial basal cell carcinoma
12196	superficial keratitis
0050133	superficial mycosis|steroid-modified tinea infection
7371	superficial urinary bladder cancer|superficial urinary bladder carcinoma
3557	superior mesenteric artery syndrome|wilkie's syndrome
0080193	superior semicircular canal dehiscence|canal dehiscence syndrome|superior canal dehiscence
4522	superior vena cava angiosarcoma
7390	superior vena cava leiomyosarcoma
10556	supine hypotensive syndrome
14269	suppurative cholangitis
4639	suppurative lymphadenitis|suppurative lymphadenopathy
11506	suppurative otitis media
2562	suppurative periapical periodontitis|apical abscess|dentoalveolar abscess
14350	suppurative thyroiditis|acute suppurative thyroiditis|infectious thyroiditis
13140	suppurative uveitis
13476	supraglottis cancer|malignant supraglottic tumor|malignant tumor of supraglottis
8002	supraglottis neoplasm|supraglottic tumor
7587	supraglottis squamous cell carcinoma|epidermoid carcinoma of the supraglottis
7586	supraglottis verrucous carcinoma|verrucous carcinoma of supraglottis
7634	suprasellar meningioma
1659	supratentorial cancer|malignant supratentorial tumor
0080890	supratentorial ependymoma
0080843	supratentorial meningioma
4791	supratentorial primitive neuroectodermal tumor|supratentorial pnet
1929	supravalvular aortic stenosis|supra-valvular aortic stenosis
0040017	suprofen allergy|profenal allergy
0111228	Sveinsson chorioretinal atrophy|atrophia areata|helicoid peripapillary chorioretinal degeneration
2095	sweat gland cancer
5667	sweat gland carcinoma|carcinoma of the sweat gland
1383	sweat gland disease
0080538	Sweeney-Cox syndrome
0080746	Sweet syndrome|sweet's syndrome
0050211	swine influenza
3201	sympathetic neurilemmoma
12029	sympathetic ophthalmia
6742	synchronous bilateral breast carcinoma
6696	synchronous multifocal osteogenic sarcoma
11193	syndactyly|symphalangism|symphalangy
0111931	syndactyly-telecanthus-anogenital and renal malformations syndrome|star syndrome
0050888	syndromic intellectual disability
0080636	syndromic microphthalmia
11971	synostosis
8274	synovial angioma|hemangioma of synovium
5485	synovial sarcoma
2703	synovitis
2706	synovium cancer|malignant tumor of synovium
315	synovium neoplasm|synovial neoplasm|tumor of synovium
0060242	synpolydactyly
0050890	synucleinopathy|alpha synucleinopathies|synucleinopathies
4166	syphilis|syphilitic chancre
10081	syphilitic encephalitis
10073	syphilitic meningitis
5445	syringocystadenoma papilliferum|papillary syringadenoma
2065	syringoma
327	syringomyelia
676	systemic juvenile rheumatoid arthritis|acute juvenile rheumatoid arthritis|juvenile chronic polyarthritis
9074	systemic lupus erythematosus|disseminated lupus erythematosus
349	systemic mastocytosis|systemic tissue mast cell disease
0050136	systemic mycosis
14365	systemic primary carnitine deficiency disease|carnitine transporter deficiency|carnitine uptake defect
418	systemic scleroderma|progressive systemic sclerosis|scleroderma
9651	systolic heart failure
11200	T cell deficiency|t cell immunodeficiency|t lymphocyte deficiency
5603	T-cell acute lymphoblastic leukemia|acute t cell leukemia|precursor t lymphoblastic leukemia
5602	T-cell adult acute lymphocytic leukemia|acute adult t-cell leukemia-lymphoma|adult precursor t lymphoblastic leukemia
0080148	T-cell childhood lymphoblastic lymphoma|childhood t lymphoblastic lymphoma
0050751	T-cell large granular lymphocyte leukemia|large granular lymphocytic leukaemia|large granular lymphocytic leukemia
0081312	T-cell non-Hodgkin lymphoma
0081042	T-cell prolymphocytic leukemia|t cell prolymphocytic leukemia
10027	tabes dorsalis|posterior spinal sclerosis
0060151	tactile agnosia
2550	tactile epilepsy
0050596	taeniasis
2508	Takayasu's arteritis|aortic arch arteritis|aortic arch syndrome
7089	tall cell papillary thyroid carcinoma|tall cell ptc|tall cell variant papillary carcinoma
7962	tamoxifen-related endometrial lesion
1388	Tangier disease|familial alpha-lipoprotein deficiency|familial high density lipoprotein deficiency
5504	tanycytic ependymoma
0111780	TARP syndrome
12526	tarsal tunnel syndrome
0050789	tarsal-carpal coalition syndrome
0112339	Tatton-Brown-Rahman syndrome|tatton-brown-rahman overgrowth syndrome
680	tauopathy
3320	Tay-Sachs disease|hexosaminidase a deficiency
9346	Taylor's syndrome
0081073	Teebi hypertelorism syndrome|brachycephalofrontonasal dysplasia
1272	telangiectasis|telangiectasia
6048	telangiectatic glomangioma
6951	telangiectatic osteogenic sarcoma|telangiectatic osteosarcoma
1943	telogen effluvium
0061213	telomere biology disorder
0111713	Temple syndrome
13375	temporal arteritis|giant cell arteritis|horton's disease
3328	temporal lobe epilepsy
2135	temporal lobe neoplasm|tumor of temporal lobe
0050814	temtamy preaxial brachydactyly syndrome
0111621	Temtamy syndrome|craniofacial dysmorphism-coloboma-corpus callosum agenesis syndrome|temtamy-shalash syndrome
971	tendinitis
7016	tendon sheath lipoma|lipoma of the tendon sheath
314	tenosynovial giant cell tumor|fibrous histiocytoma of tendon sheath|giant cell tumor of tenosynovium
970	tenosynovitis
312	tenosynovitis of foot and ankle
3305	teratocarcinoma|mixed embryonal carcinoma and teratoma
3307	teratoma
0081246	teratoma with somatic-type malignancy
0112149	terminal osseous dysplasia|odpf syndrome|terminal osseous dysplasia-pigmentary defects syndrome
9988	tertiary neurosyphilis|late neurosyphilis
8200	tertiary syphilis|late syphilis
4739	testicular Brenner tumor
2998	testicular cancer|pediatric testicular neoplasm|testicular tumor
2519	testicular disease|disorder of testis|testis disorder
7675	testicular fibroma
5557	testicular germ cell cancer|germ cell tumor of testis
3579	testicular gonadoblastoma
5331	testicular granulosa cell tumor|granulosa cell tumor of testis|granulosa cell tumour of testis
5104	testicular infarct|infarction of testis|testicular infarction
12286	testicular leukemia
4756	testicular Leydig cell tumor|testicular leydig cell neoplasm
12253	testicular lymphoma|lymphoma of the testis|malignant lymphoma of testis
5556	testicular malignant germ cell cancer
6693	testicular monophasic choriocarcinoma
5345	testicular non-seminomatous germ cell cancer|testicular non-seminomatous germ cell tumor
4087	testicular pure germ cell tumor
4757	testicular sex cord-stromal neoplasm|sex cord-stromal tumor of testis
7891	testicular spermatocytic seminoma
7676	testicular thecoma
4084	testicular trophoblastic tumor
5344	testicular yolk sac tumor|testicular yolk sac neoplasm
8042	testis polyembryoma|polyembryoma of testis
7928	testis refractory cancer|refractory testicular carcinoma
4061	testis rhabdomyosarcoma|rhabdomyosarcoma of testis
4062	testis sarcoma|sarcoma of testis
5842	testis seminoma|seminoma of testis|seminoma testis
13822	tetanic cataract|hypocalcaemic cataract
11338	tetanus|clostridial tetanus|infection due to clostridium tetani
13521	tetanus neonatorum|neonatal tetanus
1089	tethered spinal cord syndrome|spinal dysraphism
0112191	tetraamelia syndrome|tetra-amelia syndrome|tetraamelia-multiple malformations syndrome
0040050	tetrachlorophthalic anhydride allergic asthma
6419	tetralogy of Fallot
0081414	TFEB-rearranged renal cell carcinoma
4662	thalamic disease
6098	thalamic neoplasm|malignant tumor of thalamus|tumor of thalamus
10241	thalassemia|sickle-cell thalassemia with crisis|sickle-cell thalassemia without crisis
0080774	thalassemia minor
13481	thanatophoric dysplasia
3733	theileriasis|infection by theileria|theileriosis
0050261	thelaziasis
0070313	thiamine deficiency disease
0090117	thiamine-responsive megaloblastic anemia syndrome|rogers syndrome|thiamine-responsive anaemia syndrome
0040018	thiopental allergy|penthiobarbital allergy|pentothiobarbital allergy
562	third cranial nerve disease|disorder of oculomotor nerve|oculomotor nerve disorder
0050823	third-degree atrioventricular block
0081336	Thomsen disease
14004	thoracic aortic aneurysm
5093	thoracic cancer|thoracic tumor|thorax cancer
0060118	thoracic disease
3103	thoracic outlet syndrome
12918	thromboangiitis obliterans|buerger's disease|presenile gangrene
1588	thrombocytopenia
1587	thrombocytopenia due to platelet alloimmunization|auto-immune thrombocytopenia|immune thrombocytopenia
14699	thrombocytopenia-absent radius syndrome|radial aplasia-thrombocytopenia syndrome
2228	thrombocytosis|thrombocythaemia
2452	thrombophilia|hypercoagulability state
0111903	thrombophilia due to HRG deficiency
0111907	thrombophilia due to thrombin defect|prothrombin thrombophilia|prothrombin-related thrombophilia
0111908	thrombophilia due to thrombomodulin defect|thbd-related bleeding disorder|thbd-related coagulopathy
3875	thrombophlebitis|superficial thrombophlebitis of leg
14392	thrombophlebitis migrans
0060903	thrombosis
10772	thrombotic thrombocytopenic purpura|moschcowitz's syndrome
0080825	thunderstorm triggered asthma|thunderstorm asthma
3284	thymic carcinoma|malignant thymoma
7350	thymic dysplasia
3275	thymoma
4923	thymus adenocarcinoma|adenocarcinoma of the thymus
5626	thymus adenosquamous carcinoma|adenosquamous carcinoma of the thymus
7050	thymus basaloid carcinoma|basaloid carcinoma of the thymus
3277	thymus cancer|thymic neoplasm|thymic tumor
8137	thymus clear cell carcinoma
533	thymus gland disease|disease of thymus gland
4553	thymus large cell carcinoma
1975	thymus lipoma|thymolipoma
10146	thymus lymphoma
4678	thymus mucoepidermoid carcinoma|mucoepidermoid carcinoma of the thymus
8138	thymus sarcomatoid carcinoma|thymic carcinosarcoma
7142	thymus small cell carcinoma
5530	thymus squamous cell carcinoma|epidermoid thymic carcinoma
12424	thyrocalcitonin secretion disease
2891	thyroid adenoma|adenoma of thyroid gland
4514	thyroid angiosarcoma|hemangiosarcoma of the thyroid
1781	thyroid cancer|malignant tumour of thyroid gland|thyroid gland cancer
12837	thyroid crisis|thyrotoxic crisis
0080524	thyroid gland adenocarcinoma
3963	thyroid gland carcinoma|thyroid carcinoma
0081458	thyroid gland cribriform morular carcinoma|cribriform morular thyroid gland carcinoma
50	thyroid gland disease
0081460	thyroid gland mucinous carcinoma
4687	thyroid gland mucoepidermoid carcinoma|mucoepidermoid thyroid carcinoma
11633	thyroid hormone resistance syndrome|generalized thyroid hormone resistance|refetoff syndrome
8162	thyroid Hurthle cell adenoma
6203	thyroid hyalinizing trabecular adenoma
10011	thyroid lymphoma
8433	thyroid malformation
4515	thyroid sarcoma|sarcoma of the thyroid gland
7166	thyroiditis
12362	thyrotoxic exophthalmos
7997	thyrotoxicosis
6322	tibial adamantinoma|tibial adamantinoma morphology
13566	tibial collateral ligament bursitis
0111078	tibial muscular dystrophy|distal titinopathy|finnish tibial muscular dystrophy
12529	tibial nerve palsy
1187	tibial neuropathy
10810	tibialis tendinitis
2769	tic disorder
4109	tick infestation
11285	tick paralysis
0050175	tick-borne encephalitis|central european encephalitis|far eastern tbe
13036	tick-borne relapsing fever|soft tick relapsing fever
0090002	Tietz syndrome|albinism-deafness of tietz|hypopigmentation/deafness of tietz
14021	Tietze's syndrome|slipping rib syndrome
0060528	tiger prawn allergy|penaeus monodon allergy
0060152	time agnosia
0060498	Timothy grass allergy
0060173	Timothy syndrome
0050096	tinea barbae
4337	tinea capitis|scalp ringworm|trichophyton rubrum tinea capitis
12179	tinea corporis
11917	tinea cruris|dhobie itch
4336	tinea favosa
0050116	tinea imbricata
13369	tinea manuum|tinea manus
8912	tinea nigra|infection by cladosporium werneckii|keratomycosis nigricans
12403	tinea pedis|athlete's foot
13368	tinea profunda|granuloma trichophyticum|majocchi's granuloma
13074	tinea unguium|cellulitis and abscess of buttock|cellulitis and abscess of face
0080520	Tn polyagglutination syndrome
0090018	TNF receptor–associated periodic syndrome|familial hibernian fever|hibernian fever
1278	tolosa-hunt syndrome
0040043	toluene meta-diisocyanate allergic asthma|allergic asthma to tdi
0060512	tomato allergy|solanum lycopersicum fruit allergy
8649	tongue cancer
0080641	tongue carcinoma
10944	tongue disease
0050865	tongue squamous cell carcinoma
0112042	Tonne-Kalscheuer syndrome
8858	tonsil cancer|malignant tonsillar tumor|malignant tumor of tonsil
0050920	tonsil squamous cell carcinoma
8969	tonsillar fossa cancer|malignant tumor of tonsillar fossa
8688	tonsillar pillar cancer|malignant tumor of tonsillar pillar|malignant tumour of tonsillar pillar
10456	tonsillitis|chronic tonsillitis
0060153	topographical agnosia
0080835	TORCH syndrome
0111508	Torrance type platyspondylic dysplasia
9842	total circumpapillary dystrophy of choroid
11177	total internal ophthalmoplegia
10866	total third-nerve palsy|total third nerve palsy
0050887	Townes-Brocks syndrome
3107	toxascariasis
10719	toxic diffuse goiter
3602	toxic encephalopathy|neurotoxicity|neurotoxicity syndrome
14081	toxic labyrinthitis
9867	toxic maculopathy|toxic maculopathy of retina
1770	toxic megacolon
9694	toxic myocarditis
13329	toxic optic neuropathy
551	toxic pneumonitis|acute chemical fume pulmonary edema
14115	toxic shock syndrome|toxic shock
3819	toxicodendron dermatitis
9790	toxocariasis|infection by toxascaris|toxocara infection
9965	toxoplasmosis|disseminated toxoplasmosis
3964	trabecular follicular adenocarcinoma|trabecular follicular carcinoma
4875	trachea adenoid cystic carcinoma|tracheal adenoid cystic carcinoma
4876	trachea carcinoma
248	trachea leiomyoma|leiomyoma of the trachea
0050919	trachea mucoepidermoid carcinoma
12002	trachea sarcoma|sarcoma of the trachea
12003	trachea squamous cell carcinoma|tracheal epidermoid carcinoma
14224	tracheal calcification|calcification of trachea
11920	tracheal cancer
3225	tracheal disease
12001	tracheal lymphoma|lymphoma of the trachea|lymphoma of trachea
3227	tracheal stenosis|stenosis of trachea
9392	tracheitis|acute tracheitis|chronic tracheitis
0060313	tracheomalacia|congenital tracheomalacia
11265	trachoma|active stage trachoma|trachoma dubium
0050818	transcobalamin II deficiency
2092	transient arthritis
12084	transient arthropathy|transient arthropathy involving forearm|transient arthropathy involving hand
224	transient cerebral ischemia|transient cerebral ischaemia|transient ischemic attack
13027	transient global amnesia
624	transient hypogammaglobulinemia of infancy
0080778	transient infantile liver failure
0060888	transient myeloproliferative syndrome|transient abnormal myelopoiesis|transient leukemia
0060334	transient neonatal diabetes mellitus
11245	transient neonatal neutropenia
9771	transient neonatal thrombocytopenia
11850	transient refractive change
8482	transient retinal arterial occlusion|retinal transient arterial occlusion|transient arterial retinal occlusion
2768	transient tic disorder
2671	transitional cell carcinoma|transitional carcinoma|transitional cell tumor
7213	transitional meningioma
2670	transitional papilloma|transitional cell papilloma
261	transverse colon cancer|ca transverse colon|malignant tumor of transverse colon
0080743	transverse myelitis
1233	transvestism|cross dresser|dual-role transvestism
0081292	traumatic brain injury
13060	traumatic glaucoma
2908	Treacher Collins syndrome|franceschetti syndrome|mandibulofacial dysostosis
11101	trench fever|his-werner disease|quintan fever
9784	trichinosis|trichinella spiralis infection
0111565	trichodontoosseous syndrome|tdo syndrome|tricho-dento-osseous syndrome
0111414	trichohepatoenteric syndrome|phenotypic diarrhea|sd/the
0050270	Trichomonas tenax trichomoniasis
0050269	Trichomonas vaginalis trichomoniasis|urogenital trichomonas
1947	trichomoniasis
14743	trichorhinophalangeal syndrome type I|type i trichorhinophalangeal syndrome
0050290	trichosporonosis
1255	trichostrongyloidiasis
1254	trichostrongylosis|infection by trichostrongylus|infection by trichostrongylus species
0111866	trichothiodystrophy
0050587	trichotillomania
1252	trichuriasis|infection by trichuris trichura|trichuriasis infection
0080169	tricuspid atresia
0050826	tricuspid valve disease|disease of tricuspid valve|rh. tricuspid valve disease
4080	tricuspid valve insufficiency|tricuspid incompetence|tricuspid regurgitation
5644	tricuspid valve prolapse
4078	tricuspid valve stenosis|tricuspid stenosis
561	trigeminal nerve disease
1201	trigeminal nerve neoplasm|tumor of trigeminal nerve
12098	trigeminal neuralgia|trifacial neuralgia|trifocal neuralgia
13507	trigonitis
4647	trilateral retinoblastoma
0040047	trimellitic anhydride allergic asthma|allergic asthma to tma
0040029	trimethoprim allergy|primsol allergy|proloprim allergy
0080361	trimethylaminuria|fish-odor syndrome
0050884	triosephosphate isomerase deficiency|triose phosphate-isomerase deficiency
0070786	triple positive breast cancer
0050602	triple-A syndrome|achalasia-addisonianism-alacrimia syndrome|allgrove syndrome
0060081	triple-negative breast cancer|triple-receptor negative breast cancer
13864	trochlear nerve disease|disorder of trochlear nerve|superior oblique muscle innervation disorder
3421	trochlear nerve neoplasm|tumor of trochlear nerve
8399	trombiculiasis
4085	trophoblastic neoplasm|trophoblastic tumor
10607	tropical sprue|tropical steatorrhea
0050886	Troyer syndrome
10113	trypanosomiasis
6275	TSH producing pituitary tumor|thyrotroph adenoma|tsh producing pituitary tumour
1025	tuberculoid leprosy|smooth leprosy|type t leprosy
399	tuberculosis
14305	tuberculous empyema
0080995	tuberculous encephalopathy
1251	tuberculous epididymitis
2148	tuberculous oophoritis
9801	tuberculous peritonitis
9534	tuberculous pneumothorax
0050166	tuberculous salpingitis
7713	tuberculum sellae meningioma|meningioma of the tuberculum sellae
13515	tuberous sclerosis|bourneville's disease|cerebral sclerosis
0040036	tubocurarine allergy|dtc allergy
4929	tubular adenocarcinoma|tubular carcinoma
6706	tubular variant testicular seminoma
0112227	tubulinopathy
0081021	Tukel syndrome
2123	tularemia
0050266	tungiasis
3491	Turner syndrome|bonnevie-ullrich syndrome|monosomy x
13576	twin-to-twin transfusion syndrome|fetal hemorrhage into co-twin|twin to twin transfusion
5782	tympanic membrane disease
1214	tympanosclerosis
13258	typhoid fever
0050383	typhoidal tularemia
11256	typhus|endemic flea-borne typhus|endemic typhus fever
9275	tyrosinemia
0050726	tyrosinemia type I
13662	ulcer of anus and rectum
8529	ulcer of lower limbs
12566	ulceration of vulva
9483	ulcerative blepharitis
8577	ulcerative colitis|left-sided ulcerative colitis
9673	ulcerative stomatitis
11990	ulceroglandular tularemia
0050558	Ullrich congenital muscular dystrophy|ullrich disease|ullrich scleroatonic muscular dystrophy
12168	ulnar nerve lesion
4613	ulnar neuropathy
0060614	ulnar-mammary syndrome|pallister ulnar-mammary syndrome|schinzel syndrome
0080919	unilateral focal polymicrogyria
1777	unilateral hyperactive labyrinth
9496	unilateral hypoactive labyrinth
4651	unilateral retinoblastoma
3535	Unverricht-Lundborg syndrome|unverricht's disease|unverricht-lundborg disease
8221	upper clivus meningioma|meningioma of the upper clivus
8601	upper gum cancer|malignant tumor of upper gingiva|malignant tumour of upper gum
8630	upper lip cancer
974	upper respiratory tract disease
11817	urachus cancer|malignant tumor of urachus
9267	urea cycle disorder|disorder of urea cycle metabolism|urea cycle defect
4676	uremia
4675	uremic neuropathy
4938	ureter adenocarcinoma|ureteral adenocarcinoma
11819	ureter cancer|malignant tumour of ureter|malignant ureteral tumor
4939	ureter carcinoma|ureteral carcinoma
6935	ureter inverted papilloma|ureteral inverted papilloma
11887	ureter leiomyoma|ureteral leiomyoma
6886	ureter small cell carcinoma|ureteral small cell carcinoma
5539	ureter squamous cell carcinoma|ureteral epidermoid carcinoma
6888	ureter transitional cell carcinoma|transitional cell carcinoma of ureter|ureteral urothelial cell carcinoma
827	ureter tuberculosis
6936	ureter urothelial papilloma
1426	ureteral disease
14489	ureteral lymphoma|lymphoma of ureter
5199	ureteral obstruction
11818	ureteral orifice cancer|malignant tumor of ureteral orifice|malignant tumor of ureteric orifice
4022	ureterocele
14146	ureterolithiasis|calculus of ureter|ureteric calculus
0111145	ureteropelvic junction obstruction
4910	urethra adenocarcinoma|adenocarcinoma of the urethra
734	urethra cancer|malignant tumour of urethra|malignant urethral neoplasm
5307	urethra clear cell adenocarcinoma
6934	urethra inverted papilloma|inverted papilloma of the urethra
2142	urethra leiomyoma|leiomyoma of the urethra
3750	urethra squamous cell carcinoma|urethral epidermoid carcinoma
4013	urethra transitional cell carcinoma|urethral transitional cell carcinoma
9589	urethral calculus|urethral stone
732	urethral disease|urethra disease
9341	urethral diverticulum
9339	urethral false passage
9877	urethral gland abscess
13461	urethral intrinsic sphincter deficiency
12577	urethral obstruction|obstruction of urethra
1829	urethral stricture
13498	urethral syndrome
2140	urethral urothelial papilloma
3749	urethral verrucous carcinoma
5643	urethral villous adenoma
1343	urethritis|non-gonococcal urethritis|nongonococcal urethritis
580	uric acid nephrolithiasis|acute urate nephropathy
0080654	uric acid urolithiasis
11814	urinary bladder anterior wall cancer
11054	urinary bladder cancer|bladder cancer|tumor of the bladder
6932	urinary bladder inverted papilloma
11811	urinary bladder posterior wall cancer
5427	urinary bladder villous adenoma|villous adenoma of urinary bladder
1394	urinary schistosomiasis|bladder schistosomiasis|cystitis with bilharziasis
3996	urinary system cancer
18	urinary system disease|non-neoplastic urinary tract disease|urinary tract disease
0080784	urinary tract infection
5200	urinary tract obstruction|obstructive uropathy|urinary obstruction
0112180	urocanase deficiency|encephalopathy due to urocanase deficiency|high urine urocanic acid levels
0050816	urofacial syndrome|hydronephrosis with peculiar facial expression|ochoa syndrome
2149	urogenital tuberculosis
0080653	urolithiasis
1555	urticaria
12309	urticaria pigmentosa|up/mpcm
0112148	Uruguay faciocardiomusculoskeletal syndrome
0050439	Usher syndrome
11747	uterine adnexa cancer
4114	uterine body mixed cancer
363	uterine cancer|malignant uterine tumor|tumour of uterus
6171	uterine carcinosarcoma|mixed mullerian sarcoma of uterus
9043	uterine cervix leukoplakia|leukoplakia of cervix|leukoplakia of cervix uteri
7281	uterine corpus adenocarcinofibroma
5475	uterine corpus adenofibroma|adenofibroma of corpus uteri
1371	uterine corpus adenomatoid tumor|uterine corpus adenomatoid tumour|uterine corpus localised epithelial mesothelioma
4113	uterine corpus adenosarcoma|uterine corpus mullerian adenosarcoma
7241	uterine corpus apoplectic leiomyoma
7878	uterine corpus atypical polypoid adenomyoma
13958	uterine corpus bizarre leiomyoma|uterine corpus symplastic leiomyoma
9460	uterine corpus cancer|corpus uteri cancer
7242	uterine corpus cellular leiomyoma
8188	uterine corpus choriocarcinoma
5917	uterine corpus diffuse leiomyomatosis
13953	uterine corpus dissecting leiomyoma
0050939	uterine corpus endometrial carcinoma
4227	uterine corpus endometrial stromal sarcoma|uterine corpus endometrial stromal tumor
13951	uterine corpus epithelioid leiomyoma
6139	uterine corpus epithelioid leiomyosarcoma
5916	uterine corpus leiomyomatosis
13957	uterine corpus lipoleiomyoma
13956	uterine corpus myxoid leiomyoma
6567	uterine corpus myxoid leiomyosarcoma
5165	uterine corpus sarcoma|sarcoma of corpus uteri|sarcoma of uterus
345	uterine disease
13223	uterine fibroid|leiomyoma of corpus uteri|plexiform leiomyoma
13736	uterine inflammatory disease
997	uterine inversion
3700	uterine ligament adenocarcinoma
5727	uterine ligament cancer|tumor of the uterine ligament
5302	uterine ligament clear cell adenocarcinoma
5829	uterine ligament endometrioid adenocarcinoma
3699	uterine ligament mucinous adenocarcinoma
5747	uterine ligament serous adenocarcinoma
13955	uterus interstitial leiomyoma
5915	uterus intravascular leiomyomatosis
5289	uterus leiomyosarcoma|leiomyosarcoma of corpus uteri
7437	uterus perivascular epithelioid cell tumor|uterine corpus pecoma
0060240	UV-sensitive syndrome
3479	uveal cancer|malignant uveal tumor|uveal tumor
3480	uveal disease
7040	uveal epithelioid cell melanoma
6039	uveal melanoma|melanoma of uvea
13141	uveitis
13404	uveoparotid fever
8635	uvula cancer|malignant tumor of uvula|malignant uvular tumor
0060310	uvulitis
3298	vaccinia
14679	VACTERL association
6788	vagina botryoid rhabdomyosarcoma
125	vagina leiomyoma|leiomyoma of vagina
5283	vagina leiomyosarcoma|leiomyosarcoma of the vagina
1901	vagina sarcoma|sarcoma of the vagina
5402	vaginal adenoma
4117	vaginal adenosarcoma
119	vaginal cancer|malignant tumor of vagina|malignant vaginal tumor
0050918	vaginal carcinoma
136	vaginal carcinosarcoma|vaginal malignant mixed mullerian tumor
3767	vaginal discharge
121	vaginal disease
5170	vaginal endometrial stromal sarcoma
5171	vaginal endometrial stromal tumor
134	vaginal glandular tumor
133	vaginal Mullerian papilloma|vaginal muellerian papilloma
6505	vaginal spindle cell epithelioma
137	vaginal squamous papilloma|squamous papilloma of vagina
138	vaginal squamous tumor
8104	vaginal tubulovillous adenoma|vaginal tubular adenoma
6613	vaginal villous adenoma
1910	vaginal yolk sac tumor|vaginal endodermal sinus neoplasm|vaginal yolk sac neoplasm
2170	vaginitis
12491	Vagus nerve disease|disorder of vagal nerve|disorder of vagus nerve
12984	vagus nerve neoplasm|vagus nerve tumors
0070721	Valence-Farazi cerebellar ataxia syndrome
8556	vallecula cancer|malignant tumor of vallecula
0111699	Van den Ende-Gupta syndrome|marden-walker-like syndrome|marden-walker-like syndrome without psychmotor retardation
0060239	Van der Woude syndrome
0111840	Van Esch-O'Driscoll syndrome
0060238	Van Maldergem syndrome|cerebro-facio-articular syndrome
5435	variant Creutzfeldt-Jakob disease|bovine spongiform encephalopathy
12337	varicocele|scrotal varices
799	varicose veins|venous ectasia|venous varices
4346	variegate porphyria|protocoproporphyria|protoporphyrinogen oxidase deficiency
0050508	variola major
9153	variola minor
175	vascular cancer|blood vessel neoplasm|blood vessel tumor
8725	vascular dementia|multi infarct dementia|multifocal dementia
178	vascular disease|vascular tissue disease
484	vascular hemostatic disease
320	vascular myelopathy
0080856	vascular Parkinsonism
9540	vascular skin disease
14756	vascular type Ehlers-Danlos syndrome
865	vasculitis
4762	vasculogenic impotence
4730	vasomotor rhinitis
0070334	vegetable allergy
866	vein disease
12583	velocardiofacial syndrome|vcf-velocardiofacial syndrome
9584	Venezuelan equine encephalitis
0050196	Venezuelan hemorrhagic fever
467	venous hemangioma
10128	venous insufficiency|peripheral venous insufficiency
13514	venous tributary occlusion of retina
11289	ventilation pneumonitis|air-conditioner and humidifier lung|humidifier lung
1657	ventricular septal defect|interventricular septal defect|ventricular septal abnormality
0060154	verbal auditory agnosia
5769	verruciform xanthoma of skin|cutaneous verruciform xanthoma|verruciform xanthoma
3737	verrucous carcinoma|verrucous squamous carcinoma|verrucous squamous cell carcinoma
470	verrucous keratotic hemangioma
3177	verrucous papilloma
13095	vertebral artery insufficiency
11299	vertebral artery occlusion
0070418	vertebral hypersegmentation and orofacial anomalies
13003	vertebrobasilar insufficiency|vertebro-basilar insufficiency|vertebrobasilar arterial insufficiency
9620	vesicoureteral reflux|vesico-ureteral reflux
9365	vesiculitis
2731	vesiculobullous skin disease
3426	vestibular disease
12683	vestibular neuronitis|epidemic neurolabyrinthitis|vestibular neuritis
14070	vestibular nystagmus
0111252	vestibular schwannomatosis|acoustic neurofibromatosis|bilateral acoustic neurinoma
9188	vestibule of mouth cancer
12657	vestibulocochlear nerve disease|acoustic nerve disease
0080828	VEXAS syndrome
1554	vibratory urticaria
0060356	Vici syndrome
6777	villoglandular endometrial endometrioid adenocarcinoma
8338	villoglandular variant cervical mucinous adenocarcinoma
9898	villonodular synovitis
4917	villous adenocarcinoma
0050869	villous adenoma
5574	VIPoma|malignant vasoactive intestinal peptide-secreting tumor|vasoactive intestinal peptide-secreting tumor
646	viral encephalitis|epidemic encephalitis
6297	viral esophagitis
8672	viral exanthem
2327	viral gastritis
1884	viral hepatitis|animal viral hepatitis|human viral hepatitis
934	viral infectious disease|viral disease|viral infection
12357	viral labyrinthitis|epidemic vertigo
3436	viral laryngitis
10310	viral meningitis
10533	viral pneumonia
0050545	visceral heterotaxy|heterotaxia|situs ambiguus
9146	visceral leishmaniasis|infection by visceral leishmaniasis
0081397	Vissers-Bodmer syndrome
0060155	visual agnosia
5691	visual cortex disease|visual cortex dysfunction
11832	visual epilepsy
1393	visual pathway disease
0060156	visual verbal agnosia
0080883	vitamin D-dependent rickets
11249	vitamin K deficiency bleeding|deficiency of vitamin k|vitamin k deficiency
0050718	vitamin metabolic disorder
0050661	vitelliform macular dystrophy|best disease|best macular dystrophy
12306	vitiligo
14251	vitreoretinal dystrophy
12297	Vogt-Koyanagi-Harada disease|harada's disease|uveomeningoencephalitic syndrome
0111339	Vohwinkel syndrome|keratoderma hereditarium mutilans|mutilating keratoderma of vohwinkel
5587	Volkmann contracture|volkmann's ischemic contracture
5225	von Economo's disease|encephalitis lethargica|von economo disease
14175	von Hippel-Lindau disease|hippel lindau syndrome|von hippel-lindau syndrome
12531	von Willebrand's disease|vascular hemophilia|vascular pseudohemophilia
10834	voyeurism
0070054	Vulto-van Silfout-de Vries syndrome
2098	vulva adenocarcinoma|adenocarcinoma of vulva
4301	vulva basal cell carcinoma|basal cell carcinoma of vulva
1245	vulva cancer|ca vulva|malignant tumor of vulva
1294	vulva carcinoma|vulvar carcinoma
8255	vulva fibroepithelial polyp|vulval fibroepithelial polyp
2101	vulva squamous cell carcinoma|vulvar epidermoid carcinoma|vulvar squamous cell carcinoma
3740	vulva verrucous carcinoma|verrucous carcinoma of vulva
2097	vulval Paget's disease|paget's disease of vulva|vulval paget disease
5313	vulvar alveolar soft part sarcoma
2066	vulvar angiokeratoma|fordyce angiokeratoma of vulva
6448	vulvar apocrine adenocarcinoma
7048	vulvar basaloid squamous cell carcinoma|vulvar basaloid carcinoma
6789	vulvar childhood botryoid-type embryonal rhabdomyosarcoma
7567	vulvar clear cell hidradenocarcinoma
2059	vulvar disease
14292	vulvar dystrophy|dystrophy of vulva
6339	vulvar eccrine adenocarcinoma
7565	vulvar eccrine porocarcinoma
2076	vulvar glandular tumor
5043	vulvar granular cell tumor
6943	vulvar inverted follicular keratosis
7363	vulvar keratinizing squamous cell carcinoma
7408	vulvar keratoacanthoma|vulvar keratoacanthoma-like carcinoma
5142	vulvar leiomyoma
5286	vulvar leiomyosarcoma
5711	vulvar liposarcoma
2093	vulvar melanoma|malignant melanoma of vulva
2060	vulvar nodular hidradenoma
7409	vulvar non-keratinizing squamous cell carcinoma
7491	vulvar proximal-type epithelioid sarcoma
2096	vulvar sarcoma|sarcoma of vulva
5761	vulvar sebaceous carcinoma
6944	vulvar seborrheic keratosis|seborrheic keratosis of vulva
2071	vulvar squamous papilloma
2072	vulvar squamous tumor
2064	vulvar syringoma
2080	vulvar trichoepithelioma
3901	vulvitis
2272	vulvovaginal candidiasis|candidal cervix|candidal vulvovaginitis
2273	vulvovaginitis|vulvo-vaginitis
9258	Waardenburg syndrome|waardenburg shah syndrome|waardenburg's syndrome
14515	WAGR syndrome|wilms tumor-aniridia-genitourinary anomalies-mental retardation syndrome
0111781	Waisman syndrome
8937	Waldeyer's ring cancer|malignant tumor of waldeyer's ring|waldeyer ring cancer
0050560	Walker-Warburg syndrome|cerebroocular dysplasia-muscular dystrophy syndrome|hard syndrome
0060237	Warburg micro syndrome|micro syndrome|warburg-sjo-fledelius syndrome
0080665	warfarin resistance
0080666	warfarin sensitivity
0060535	Warsaw breakage syndrome
5401	water-clear cell adenoma
9931	Waterhouse-Friderichsen syndrome|meningococcal hemorrhagic adrenalitis
0070483	Watson syndrome
14731	Weaver syndrome|weaver-like syndrome|weaver-williams syndrome
0050475	Weill-Marchesani syndrome|congenital mesodermal dystrophy|gemss syndrome
4258	Weissenbacher-Zweymuller syndrome|piere-robin syndrome|pierre robin malformation
5690	well-differentiated liposarcoma|atypical lipomatous tumor
13137	Werdnig-Hoffmann disease|infantile muscular atrophy|progressive muscular atrophy of infancy
5688	Werner syndrome|adult premature ageing syndrome|adult progeria
2384	Wernicke encephalopathy
10915	Wernicke-Korsakoff syndrome|korsakoff syndrome|korsakoff's psychosis
2365	West Nile encephalitis|west nile fever encephalitis|west nile fever with encephalitis
2366	West Nile fever
0050562	West syndrome
10843	Western equine encephalitis
0070317	wet beriberi
0111571	Weyers acrofacial dysostosis|curry-hall syndrome|weyers acrodental dysostosis
3660	wheat allergy|allergy to wheat|wheat allergic reaction
8476	Whipple disease|intestinal lipodystrophy|whipple's disease
13902	white piedra|tinea blanca
0060529	white shrimp allergy|litopenaeus vannamei allergy
0050448	white sponge nevus|hereditary mucosal leukokeratosis|white sponge nevus of cannon
0070067	White-Sutton syndrome
0050199	Whitewater Arroyo hemorrhagic fever
0060815	Wieacker-Wolff syndrome|miles-carpenter syndrome
0081333	Wiedemann-Rautenstrauch syndrome|neonatal progeroid syndrome
0080937	wild-type amyloidosis
1928	Williams-Beuren syndrome|fanconi schlesinger syndrome
893	Wilson disease|cerebral pseudosclerosis|hepatolenticular degeneration
0060814	Wilson-Turner syndrome
0080696	Winchester syndrome
9169	Wiskott-Aldrich syndrome|wiskott syndrome
3047	Wissler-Fanconi syndrome|wissler's subsepsis allergica|wissler's syndrome
0060001	withdrawal disorder
0090060	Wolcott-Rallison syndrome
0050460	Wolf-Hirschhorn syndrome|pitt syndrome|pitt-rogers-danks syndrome
384	Wolff-Parkinson-White syndrome|anomalous a-v excitation|anomalous atrioventricular excitation
7514	Wolffian adnexal neoplasm
5368	Wolffian duct adenocarcinoma|cervical mesonephric adenocarcinoma
2616	Wolffian duct adenoma
10632	Wolfram syndrome
14497	Wolman disease|acid esterase deficiency|acid lipase deficiency
0112264	Woodhouse-Sakati syndrome|diabetes-hypogonadism-deafness-intellectual disability syndrome|diabetes-hypogonadism-hearing loss-intellectual disability syndrome
0080037	Worth syndrome|worth's syndrome
0050353	wound botulism
0112171	wrinkly skin syndrome
0060047	writing disorder
0060236	xanthinuria|classic xanthinuria|hereditary xanthinuria
0070452	xanthinuria type I
9766	xanthogranulomatous cholecystitis
11401	xanthogranulomatous pyelonephritis
3345	xanthomatosis
0050427	xeroderma pigmentosum
0110847	xeroderma pigmentosum variant type|photosensitivity with defective dna synthesis
10138	xerophthalmia
0060590	XFE progeroid syndrome
0070055	Xia-Gibbs Syndrome
0111757	Y-linked deafness
0050738	Y-linked monogenic disease
9682	yellow fever|jungle yellow fever|sylvatic yellow fever
0050468	yellow nail syndrome
0070468	Yoon-Bellen neurodevelopmental syndrome
0070695	Yu-Kury neurodevelopmental syndrome
0060589	Yunis-Varon syndrome|cleidocranial dysplasia-micrognathia-absent thumbs syndrome
0070473	Zaki syndrome
0060517	zebrafish allergy|danio rerio allergy
0081462	Zeitz-Han retinal dystrophy
905	Zellweger syndrome|cerebrohepatorenal syndrome|congenital iron overload
0060478	Zika fever|zika virus disease
0080180	Zika virus congenital syndrome|congenital zika syndrome|zikv congenital infection
0050782	Zollinger-Ellison syndrome
0060953	ZTTK syndrome|zhu-tokita-takenouchi-kim syndrome`;
