/** Diseases M-Q: Disease Ontology number, TAB, name, then synonyms parted by "|". Numbers and names: Disease Ontology (CC0), release 2026-07-31. */
export const DISEASES_M_TO_Q = `1440	Machado-Joseph disease|azorean disease
0060867	macrocephaly-autism syndrome|macrocephaly-intellectual disability-autism syndrome
3203	macrocystic neurilemmoma
2361	macrocytic anemia|anemia macrocytic|macrocytic anaemia
9080	macroglobulinemia
5798	macrotrabecular hepatoblastoma
4448	macular degeneration|macular degeneration of retina
7633	macular holes|macular hole
11871	macular keratitis
4449	macular retinal edema|macular edema|macular oedema
0060221	Maffucci syndrome
0112306	Mahvash Disease|gcgr-related hyperglucagonemia
3924	main bronchus cancer
0061224	Majeed syndrome
1470	major depressive disorder|clinical depression|major depression
0060862	mal de Meleda|keratosis palmoplantaris transgrediens of siemens|meleda disease
12365	malaria|induced malaria
1614	male breast cancer
12333	male genital organ stricture
12335	male genital organ vascular disease
12336	male infertility
0112312	male infertility due to globozoospermia|globozoospermia syndrome
3856	male reproductive organ cancer|male genital cancer|male reproductive system neoplasm
48	male reproductive system disease
736	male urethral cancer
0040049	maleic anhydride allergic asthma|allergic asthma to ma
5570	malignant acrospiroma|anaplastic syringoma|eccrine ductal carcinoma
4422	malignant adenofibroma
0080364	malignant adenoma
5890	malignant adult ependymoma
14145	malignant anus melanoma|anal melanoma|malignant melanoma of anus
3069	malignant astrocytoma|astrocytic tumor|astrocytoma of brain
4486	malignant biphasic mesothelioma|mixed mesothelioma
4364	malignant breast melanoma|breast melanoma|malignant melanoma of breast
14535	malignant cardiac germ cell tumor|malignant cardiac germ cell tumour
0070325	malignant childhood adrenal gland pheochromocytoma|malignant pediatric adrenal gland pheochromocytoma
8149	malignant childhood germ cell neoplasm|malignant pediatric germ cell tumor
6438	malignant choroid melanoma|malignant melanoma of choroid|melanoma of the choroid
6524	malignant ciliary body melanoma|malignant melanoma of ciliary body|melanoma of the ciliary body
8400	malignant cornea melanoma|malignant melanoma of cornea
60004	malignant cystadenoma
7571	malignant cystic nephroma|malignant multilocular cystic nephroma
5274	malignant dermis tumor|malignant dermis tumour|malignant tumor of dermis
4489	malignant epithelial mesothelioma
0080190	malignant epithelioid hemangioendothelioma
10823	malignant essential hypertension|accelerated essential hypertension
1795	malignant exocrine pancreas neoplasm|malignant tumor of exocrine pancreas|malignant tumour of exocrine pancreas
1907	malignant fibrous histiocytoma|fibroxanthosarcoma
3352	malignant fibrous histiocytoma of bone
4716	malignant gastric germ cell tumor|malignant gastric germ cell tumour
10536	malignant gastric granular cell tumor|malignant gastric granular cell tumour
6948	malignant gastric teratoma|malignant teratoma of stomach
2705	malignant giant cell tumor|malignant giant cell neoplasm
5040	malignant granular cell esophageal tumor|granular cell tumor of esophagus|granular cell tumour of oesophagus
5042	malignant granular cell myoblastoma|malignant granular cell neoplasm|malignant granular cell tumor
7639	malignant granular cell skin tumor|malignant granular cell skin neoplasm|malignant granular cell skin tumour
0080189	malignant hemangioma
2570	malignant histiocytic disease
10824	malignant hypertension
10177	malignant hypertensive renal disease
8545	malignant hyperthermia|anesthesia related hyperthermia|malignant hyperpyrexia due to anesthesia
6192	malignant inflammatory fibrous histiocytoma|inflammatory mfh|xanthosarcoma
6994	malignant iris melanoma|malignant melanoma of iris|melanoma of the iris
6086	malignant leptomeningeal neoplasm|leptomeningeal cancer|malignant leptomeningeal tumor
4691	malignant mediastinal neurogenic neoplasm|neurogenic tumor of mediastinum
6209	malignant mediastinum hemangiopericytoma|malignant hemangiopericytoma of mediastinum
5758	malignant mesenchymoma
1790	malignant mesothelioma|advanced malignant mesothelioma|asbestos-related malignant mesothelioma
2816	malignant oculomotor nerve tumor
370	malignant olfactory nerve neoplasm|malignant olfactory nerve tumor|malignant tumor of olfactory nerve
10516	malignant otitis externa
4217	malignant ovarian Brenner tumor
2145	malignant ovarian cyst
2155	malignant ovarian germ cell neoplasm|malignant ovarian germ cell tumor
2151	malignant ovarian surface epithelial-stromal neoplasm
14032	malignant parietal pleura tumor
5940	malignant peripheral nerve sheath tumor
4490	malignant peritoneal solitary fibrous tumor
0080347	malignant pheochromocytoma
7474	malignant pleural mesothelioma|malignant mesothelioma of pleura
0050695	malignant pleural solitary fibrous tumor
13730	malignant renovascular hypertension
13731	malignant secondary hypertension
1906	malignant skin fibrous histiocytoma|malignant fibrous histiocytoma of skin|vaginal melanoma
3162	malignant spindle cell melanoma|spindle cell malignant melanoma|spindle cell melanoma
7960	malignant spiradenoma|malignant eccrine spiradenoma
5208	malignant struma ovarii
5569	malignant syringoma
5563	malignant teratoma|immature teratoma|malignant extragonadal teratoma
6707	malignant triton tumor|malignant triton tumour|mpnst with rhabdomyoblastic differentiation
12276	malignant tumor of undescended testis|malignant tumour of retained testis|malignant tumour of undescended testis
6723	malignant type AB thymoma
14033	malignant visceral pleura tumor
2314	malt worker's lung|alveolitis due to aspergillus clavatus|malt worker lung
0080808	mammary analogue secretory carcinoma
3443	mammary Paget's disease|mammary paget disease|paget cell neoplasm
2338	mandibular cancer|mandible cancer
0081127	mandibuloacral dysplasia
0060365	mandibulofacial dysostosis with alopecia
1081	mansonelliasis
0050746	mantle cell lymphoma
8484	maple bark strippers' lung|alveolitis due to cryptostroma corticale|maple bark disease
9269	maple syrup urine disease|branched chain ketoaciduria|ketoacidaemia
12328	marasmus|nutritional atrophy|nutritional marasmus
4327	Marburg hemorrhagic fever|marburg disease|marburg virus disease
14323	Marfan syndrome|marfan's syndrome
0050748	marginal zone lymphoma|marginal zone b-cell lymphoma
0080195	Marinesco-Sjogren syndrome|garland-moorhouse syndrome|hereditary oligophrenic cerebello-lental degeneration
0111510	Marshall syndrome
0050858	Marshall-Smith syndrome
0081075	Marsili syndrome
0111586	Martsolf syndrome|cataract-intellectual disability-hypogonadism syndrome
0060246	MASA syndrome|crash syndrome|gareis-mason syndrome
3664	mast cell neoplasm|mast cell proliferative disease|mast cell tumor
0060245	Mast syndrome
9254	mast-cell leukemia
355	mast-cell sarcoma
14133	Masters-Allen syndrome
10690	mastitis|breast inflammation|inflammatory breast disease
350	mastocytosis|mast cell hyperplasia
0060322	mastoiditis
706	mature B-cell neoplasm|mature b-cell lymphocytic neoplasm
13717	mature cataract
8118	mature gastric teratoma|mature teratoma of stomach
0050743	mature T-cell and NK-cell lymphoma|nk-t cell lymphoma
5566	mature teratoma
6231	mature teratoma of the ovary
0050524	maturity-onset diabetes of the young|mason-type diabetes
4618	maxillary cancer
7684	maxillary sinus adenocarcinoma|adenocarcinoma of the maxillary sinus
7198	maxillary sinus adenoid cystic carcinoma
1357	maxillary sinus cancer
867	maxillary sinus cholesteatoma
7868	maxillary sinus inverted papilloma
8093	maxillary sinus Schneiderian papilloma
7910	maxillary sinus squamous cell carcinoma
2051	maxillary sinusitis
0112177	Mayer-Rokitansky-Kuster-Hauser syndrome|mrkh syndrome|rokitansky syndrome
1858	McCune Albright syndrome|fibrous dysplasia of bone|osteitis fibrosa disseminata
0081066	MCD diffuse large B-cell lymphoma|mcd dlbcl
0111255	McKusick-Kaufman syndrome|hydrometrocolpos syndrome|hydrometrocolpos-postaxial polydactyly syndrome
0112107	McLeod syndrome|mcleod neuroacanthocytosis syndrome|mcleod type neuroacanthocytosis
8622	measles
0070702	measles inclusion body encephalitis|immunosuppressive measles encephalitis
1569	mechanical ectropion
13112	mechanical entropion
13037	mechanical lagophthalmos
0050778	Meckel syndrome|meckel-gruber syndrome
8408	Meckel's diverticulitis|meckel diverticulitis
9487	Meckel's diverticulum|meckel diverticulum|persistent vitelline duct
10152	Meckel's diverticulum cancer
11049	meconium aspiration syndrome|meconium aspiration|neonatal aspiration of meconium
9892	median arcuate ligament syndrome|celiac artery compression syndrome|harjola-marable syndrome
571	median neuropathy
14111	median rhomboid glossitis|persistent tuberculum impar
5559	mediastinal cancer|mediastinal tumor|mediastinum cancer
5046	mediastinal granular cell myoblastoma|granular cell tumor of mediastinum
6867	mediastinal gray zone lymphoma
3926	mediastinal lipomatosis
6868	mediastinal malignant lymphoma|lymphoma of mediastinum
6484	mediastinal melanocytic neurilemmoma|melanocytic schwannoma of mediastinum
5560	mediastinal mesenchymal tumor|mediastinal mesenchymal tumour|soft tissue tumor of mediastinum
6175	mediastinal neurilemmoma|schwannoma of mediastinum
6208	mediastinal osteogenic sarcoma|osteosarcoma of mediastinum
7921	mediastinal psammomatous neurilemmoma
819	mediastinitis
4525	mediastinum angiosarcoma|hemangiosarcoma of mediastinum
10661	mediastinum ganglioneuroblastoma|ganglioneuroblastoma of mediastinum
5123	mediastinum leiomyoma|leiomyoma of mediastinum
5292	mediastinum leiomyosarcoma|leiomyosarcoma of mediastinum
5713	mediastinum liposarcoma|liposarcoma of mediastinum
10660	mediastinum neuroblastoma|neuroblastoma of mediastinum
12064	mediastinum neurofibroma|neurofibroma of mediastinum
4049	mediastinum rhabdomyosarcoma|rhabdomyosarcoma of mediastinum
4050	mediastinum sarcoma|sarcoma of mediastinum
6249	mediastinum seminoma|seminoma of mediastinum
5488	mediastinum synovial sarcoma|synovial sarcoma of mediastinum
5568	mediastinum teratoma|teratoma of mediastinum
0080153	medium chain acyl-CoA dehydrogenase deficiency
0060483	MEDNIK syndrome
0080183	medullary colon carcinoma
3973	medullary thyroid carcinoma|parafollicular cell carcinoma|thyroid gland medullary carcinoma
12257	medulloadrenal hyperfunction
0050902	medulloblastoma|brain medulloblastoma|cns pnet
0080706	medulloblastoma non-WNT/non-SHH
0080703	medulloblastoma SHH activated
0080702	medulloblastoma WNT activated
4790	medulloepithelioma
3861	medullomyoblastoma
0111861	Meester-Loeys syndrome
11372	megacolon|dilatation of colon
0110632	megaconial type congenital muscular dystrophy|congenital megaconial myopathy|megaconial congenital muscular dystrophy
0060610	megacystis-microcolon-intestinal hypoperistalsis syndrome|berdon syndrome|megacystis microcolon intestinal hypoperistalsis syndrome
13186	megaesophagus
0080315	megalencephalic leukoencephalopathy with subcortical cysts|megalencephalic leukodystrophy megalencephaly-cystic leukodystorphy syndrome
13382	megaloblastic anemia|grasbeck-imerslund syndrome|imerslund-grasbeck syndrome
0060305	megalocornea|anterior megalophthalmos|congenital anterior megalophthalmia
0060801	MEHMO syndrome
9903	meibomian cyst|meibomian gland lipogranuloma
0060306	Meier-Gorlin syndrome|ear-patella-short stature syndrome
3982	Meige syndrome
1595	melancholic depression|endogenous depression|melancholia
11684	melanoacanthoma
1909	melanoma|malignant melanoma|naevocarcinoma
0070327	melanoma in congenital melanocytic nevus|melanocytic nevi
7206	melanomatosis
3868	melanotic medulloblastoma
3205	melanotic neurilemmoma|melanotic schwannoma|pigmented neurilemmoma
166	melanotic neuroectodermal tumor|infantile melanotic neuroectodermal neoplasm|melanotic neuroectodermal tumor of infancy
3687	MELAS syndrome
5052	melioidosis|acute and fulminating melioidosis|nightcliff gardener's disease
1761	Melkersson-Rosenthal syndrome|cheilitis granulomatosa of mescher-melkersson-rosenthal|melkersson's syndrome
0111788	Melnick-Needles syndrome|melnick-needles osteodysplasty|osteodysplasty of melnick and needles
0060509	melon allergy|cucumis melo fruit allergy
4253	melorheostosis
0040066	melphalan allergy|alkeran allergy
2920	membranoproliferative glomerulonephritis|lobular glomerulonephritis
10976	membranous glomerulonephritis|membranous nephropathy
0111865	MEND syndrome
0070749	Mendez-Johnson immunoneurologic syndrome
9849	Meniere's disease|meniere disease|mnire's vertigo
5900	meningeal melanocytoma|leptomeningeal melanocytoma|melanocytoma of meninges
6085	meningeal melanoma|melanoma of the leptomeninges
8243	meningeal melanomatosis|leptomeningeal melanomatosis
4957	meninges hemangiopericytoma|hemangiopericytoma of meninges|meningeal hemangiopericytoma
7614	meninges sarcoma|meningeal sarcoma|sarcoma of meninges
3565	meningioma|meningeal neoplasm|meningothelial cell tumor
9471	meningitis
1088	meningocele
0080176	meningococcal meningitis
10554	meningoencephalitis
7212	meningothelial meningioma|meningotheliomatous meningioma
0050491	meningovascular neurosyphilis
1838	Menkes disease|copper transport disease|menkes kinky-hair syndrome
0040010	mepivacaine allergy|carbocaine allergy|polocaine allergy
3965	Merkel cell carcinoma|trabecular adenocarcinoma|trabecular carcinoma
0040038	meropenem allergy|merrem allergy
310	MERRF syndrome|fukuhara syndrome
4783	mesangial proliferative glomerulonephritis
3350	mesenchymal cell neoplasm|mesenchymal tumor
4545	mesenchymal chondrosarcoma
2668	mesenchymoma
10782	mesenteric lymphadenitis|mesenteric adenitis
13252	mesenteric vascular occlusion
0050253	mesocestoidiasis
0050758	metabolic acidosis
0080547	metabolic dysfunction-associated steatohepatitis
0080208	metabolic dysfunction-associated steatotic liver disease
0111512	metachondromatosis
10581	metachromatic leukodystrophy|arylsulfatase a deficiency|deficiency of cerebroside-sulfatase
5178	metachronous kidney Wilms' tumor
3379	metachronous osteosarcoma of the bone
884	metagonimiasis|infection by metagonimus yokogawai
0060501	metal allergy
896	metal metabolism disorder|inborn metal metabolism disorder
6404	metanephric adenoma
0080019	metaphyseal dysplasia
0111513	metaphyseal dysplasia-maxillary hypoplasia-brachydactyly syndrome|metaphyseal dysplasia maxillary hypoplasia brachydactyly
0111514	metatropic dysplasia|metatropic dwarfism
4281	metatypical basal cell carcinoma|skin metatypical basal cell carcinoma
10783	methemoglobinemia
0112316	methemoglobinemia and ambiguous genitalia
5821	methotrexate-associated lymphoproliferation
0040044	methyl isocyanate allergic asthma|allergic asthma to mic
14749	methylmalonic acidemia|methylmalonic aciduria
0060742	methylmalonic acidemia cblA type|methylmalonic aciduria cbla type
0060743	methylmalonic acidemia cblB type|methylmalonic aciduria cblb type
0050452	mevalonic aciduria|mevalonate kinase deficiency
0060009	MHC class I deficiency|bare lymphocyte syndrome type i|hla class i deficiency
10907	microcephaly|microcephalus|microencephaly
0081432	microcephaly-micromelia syndrome
5403	microcystic adenoma
4594	microcystic meningioma
11252	microcytic anemia
5998	microglandular adenosis|adenosis of the breast
8335	microglandular adenosis of breast
8409	microinvasive cervical squamous cell carcinoma
10541	microinvasive gastric cancer|early gastric cancer|surface gastric cancer
0112234	microlissencephaly
4289	micronodular basal cell carcinoma|skin micronodular basal cell carcinoma
6569	micropapillomatosis labialis
10629	microphthalmia|microphthalmos|simple microphthalmos
0060861	microphthalmia with limb anomalies|anophthalmia-syndactyly syndrome|ophthalmoacromelic syndrome
8225	microscopic breast papilloma
0060182	microscopic colitis
4271	microsporidiosis|infection by microspora|infection by microsporea
0060775	microvillus inclusion disease|congenital microvillus atrophy|davidson disease
3525	middle cerebral artery infarction
4749	middle cranial fossa meningioma
4892	middle ear adenocarcinoma|adenocarcinoma of the middle ear
5387	middle ear adenoma|adenoma of the middle ear
5099	middle ear cancer|tumor of the middle ear
4893	middle ear carcinoma|carcinoma of the middle ear
10852	middle ear cholesterol granuloma|cholesterin granuloma|cholesterin granuloma of middle ear
5100	middle ear disease
5526	middle ear squamous cell carcinoma
0080642	Middle East respiratory syndrome
2810	middle lobe syndrome
0050767	midface dysplasia
14131	midline cystocele
0061196	Mietens syndrome
6364	migraine|migraine disorder|migraine variant
10024	migraine with aura|classic migraine
12783	migraine without aura|common migraine
12900	Mikulicz disease|mikulicz's disease
0080832	mild cognitive impairment
10590	mild pre-eclampsia
1382	miliaria|eccrine miliaria|heat rash
0070321	miliaria crystallina
0070320	miliaria profunda
0070319	miliaria pustulosa
11153	miliaria rubra|prickly heat
9861	miliary tuberculosis|acute miliary tuberculosis|disseminated tuberculosis
4376	milk allergy|milk allergic reaction
8729	milker's nodule|milker nodule|milkers' node
12889	Miller Fisher syndrome|fisher's syndrome|miller-fisher variant of guillain-barre syndrome
0060469	Miller-Dieker lissencephaly syndrome|miller-dieker syndrome
0050032	mineral metabolism disease
2075	minor vestibular glands adenoma
0060144	mirror agnosia
0112182	mismatch repair cancer syndrome|childhood cancer syndrome|cmmr-d syndrome
0070516	Mitchell syndrome
7894	mite infestation
0060536	mitochondrial complex I deficiency|isolated nadh-coenzyme q reductase deficiency|isolated nadh-coq reductase deficiency
0060537	mitochondrial complex II deficiency|isolated succinate-coenzyme q reductase deficiency|isolated succinate-coq reductase deficiency
0111139	mitochondrial complex III deficiency
0070329	mitochondrial DNA depletion syndrome|mtdna depletion syndrome
890	mitochondrial encephalomyopathy
700	mitochondrial metabolism disease|mitochondrial cytopathy
699	mitochondrial myopathy
0070750	mitochondrial myopathy and ataxia
0111751	mitochondrial nonsyndromic sensorineural deafness
0080363	mitochondrial pyruvate carrier deficiency
0111277	mitochondrial trifunctional protein deficiency|tfp deficiency
61	mitral valve disease|chronic rheumatic mitral valve|disease of mitral valve
11502	mitral valve insufficiency|congenital insufficiency of mitral valve|congenital mitral insufficiency
988	mitral valve prolapse|barlow's syndrome|floppy mitral valve
1754	mitral valve stenosis|mitral stenosis
0070316	Miura type epiphyseal chondrodysplasia
7907	mixed astrocytoma-ependymoma
7817	mixed astrocytoma-ependymoma-oligodendroglioma
5385	mixed cell adenoma
154	mixed cell type cancer|malignant mixed cancer|malignant mixed neoplasm
6522	mixed cell uveal melanoma
0050673	mixed cerebral palsy
3492	mixed connective tissue disease|connective tissue disease overlap syndrome|mixed collagen vascular disease
7716	mixed ductal-endocrine carcinoma
7179	mixed eosinophil-basophil adenoma|mixed acidophil-basophil adenoma
5088	mixed epithelial stromal tumour
6211	mixed epithelial tumor of ovary|mixed epithelial tumour of ovary|ovarian mixed epithelial tumor
7541	mixed epithelial/mesenchymal metaplastic breast carcinoma
0050907	mixed extragonadal germ cell cancer
0080182	mixed fibrolamellar hepatocellular carcinoma
3306	mixed germ cell cancer|mixed germ cell neoplasm|mixed germ cell tumor
2996	mixed germ cell-sex cord neoplasm|mixed germ cell-sex cord tumor|mixed germ cell-sex cord-stromal tumor
5076	mixed glioma|mixed gliomas|mixed neuroglial tumor
14449	mixed gonadal dysgenesis
5789	mixed hepatoblastoma|mixed epithelial and mesenchymal hepatoblastoma
296	mixed lacrimal gland cancer
5703	mixed liposarcoma|mixed-type liposarcoma
14325	mixed malaria
10319	mixed mineral dust pneumoconiosis
7912	mixed oligodendroglioma-astrocytoma
12685	mixed receptive-expressive language disorder
0080302	mixed sleep apnea
4743	mixed testicular germ cell tumor|mixed testicular germ cell tumour
4065	mixed type rhabdomyosarcoma
3280	mixed type thymoma
0070198	Miyoshi muscular dystrophy|miyoshi myopathy
0111875	MLS syndrome
13501	Moebius syndrome|mobius syndrome|moebius congenital oculofacial paralysis
0060523	mollusc allergy
8867	molluscum contagiosum
0111165	molybdenum cofactor deficiency
5161	Monckeberg arteriosclerosis
4702	mongolian spot|mongolian macula
931	monieziasis
0050472	monilethrix
7442	monoclonal gammopathy of uncertain significance|monoclonal gammopathy of undetermined significance
2346	monoclonal paraproteinemia|monoclonal paraproteinaemia
10293	monocular esotropia
11853	monocular exotropia
8527	monocytic leukemia|monocytic leukaemia|schilling's leukaemia
5207	monodermal teratoma|ovarian monodermal teratoma
9843	monofixation syndrome
0050177	monogenic disease
0110973	Mononen-Karnes-Senac syndrome|mononen type brachydactyly
1802	mononeuritis
1835	mononeuritis multiplex
9473	mononeuritis of lower limb
1844	mononeuritis of upper limb
1188	mononeuropathy
5495	monophasic synovial sarcoma|monophasic sarcoma of synovium
3324	mood disorder|episodic mood disorder
10439	Mooren's ulcer
11981	morbid obesity|severe obesity
13964	Morgagni cataract
4292	morpheaform basal cell carcinoma|cicatricial basal-cell carcinoma
2560	morphine dependence
0080688	mosaic variegated aneuploidy syndrome
0050131	motility-related diarrhea
2951	motion sickness|travel sickness
231	motor neuron disease|motor neurone disease
2477	motor peripheral neuropathy|neuropathic muscular atrophy|peripheral motor neuropathy
403	mouth disease
480	movement disease
0060485	Mowat-Wilson syndrome|hirschsprung disease mental retardation syndrome
13099	Moyamoya disease|progressive intracranial arterial occlusion
3292	mpox
0060128	mu chain disease
7293	mucin-rich endometrial endometrioid adenocarcinoma
3141	mucinoses
3030	mucinous adenocarcinoma|mucin-producing adenocarcinoma|mucin-secreting adenocarcinoma
2700	mucinous adenofibroma
0080185	mucinous bronchioloalveolar adenocarcinoma
3603	mucinous cystadenocarcinoma|pseudomucinous cystadenocarcinoma
7234	mucinous cystadenocarcinoma of pancreas|pancreatic colloid cystadenocarcinoma|pancreatic mucinous cystadenocarcinoma
6468	mucinous cystadenofibroma
7024	mucinous intrahepatic cholangiocarcinoma
0080303	mucinous lung adenocarcinoma
3267	mucinous ovarian cystadenoma|mucinous cystadenoma of ovary|ovarian mucinous cystadenoma
0080782	mucinous pancreas adenocarcinoma
3716	mucinous stomach adenocarcinoma|mucinous adenocarcinoma of the stomach
0050854	Muckle-Wells syndrome|neutrophilic urticaria
13248	mucocele of appendix|appendicele mucocele
12904	mucocele of salivary gland|salivary cyst|salivary gland mucocele
9155	mucocutaneous leishmaniasis|american cutaneous leishmaniasis|american mucocutaneous leishmaniasis
4531	mucoepidermoid carcinoma
4686	mucoepidermoid esophageal carcinoma|mucoepidermoid carcinoma of the esophagus
0080488	mucolipidosis
0080070	mucolipidosis II alpha/beta|i-cell disease|inclusion-cell disease
0080071	mucolipidosis III alpha/beta|mucolipidosis iii|pseudo-hurler polydystrophy
0080678	mucolipidosis III gamma
12798	mucopolysaccharidosis
12802	mucopolysaccharidosis I|hurler syndrome|hurler-scheie syndrome
0111390	mucopolysaccharidosis Ih|dysostosis multiplex|dysostosis multiplex syndrome
0111389	mucopolysaccharidosis Ih/s|mpsih/s
12799	mucopolysaccharidosis II|hunter syndrome|hunter's syndrome
12801	mucopolysaccharidosis III|heparan sulfate sulfatase deficiency|n-sulphoglucosamine sulphohydrolase deficiency
12804	mucopolysaccharidosis IV|deficiency of chondroitinsulphatase
0111391	mucopolysaccharidosis IVA|galns deficiency|morquio a disease
0050809	mucopolysaccharidosis IX
12800	mucopolysaccharidosis VI|arylsulfatase b deficiency|maroteaux-lamy syndrome
0061128	mucopolysaccharidosis X|msp type x|mucopolysaccharidosis due to arsk deficiency
8485	mucormycosis|disseminated mucormycosis|zygomycosis
0050929	mucosal melanoma
0080178	mucositis
0050441	mucosulfatidosis|multiple sulfatase deficiency disease
0060703	Muenke Syndrome
0050465	Muir-Torre syndrome
0111714	Mulchandani-Bhoj-Conlin syndrome
0050436	mulibrey nanism|mulibrey growth disorder|muscle-liver-brain-eye nanism
0111845	Mullegama-Klein-Martinez syndrome
0111526	Mullerian aplasia and hyperandrogenism|mullerian duct failure and hyperandrogenism
0111534	multicentric carpotarsal osteolysis syndrome|multicentric osteolysis nephropathy
0111152	multicentric Castleman disease|multicentric giant lymph node hyperplasia|plasmablastic multicentric castleman disease
7086	multicentric papillary thyroid carcinoma
11824	multicentric reticulohistiocytosis|lipoid dermatoarthritis
401	multidrug-resistant tuberculosis
0050837	multifocal dystonia
683	multifocal motor neuropathy|motor neuritis
3360	multifocal osteogenic sarcoma
0081303	multinodular and vacuolating neuronal tumor
0050489	multinodular goiter
0060358	multiple acyl-CoA dehydrogenase deficiency|electron transfer flavoprotein deficiency|mad deficiency
857	multiple carboxylase deficiency
4661	multiple chemical sensitivity|environmental illness
0080503	multiple congenital anomalies-hypotonia-seizures syndrome
13866	multiple cranial nerve palsy
3125	multiple endocrine neoplasia
12721	multiple epiphyseal dysplasia|polyepiphyseal dysplasia
14671	multiple intestinal atresia|familial intestinal polyatresia syndrome|gastrointestinal defects and immunodeficiency syndrome
0070330	multiple mitochondrial dysfunctions syndrome|fatal multiple mitochondrial dysfunction syndrome
5155	multiple mucosal neuroma
9538	multiple myeloma
10934	multiple personality disorder|dissociative identity disorder
2377	multiple sclerosis|generalized multiple sclerosis|insular sclerosis
7054	multiple skull base meningioma
14116	multiple symmetric lipomatosis|cervical symmetrical lipomatosis|launois-bensaude's lipomatosis
0050794	multiple synostoses syndrome
4752	multiple system atrophy|shy-drager syndrome
0080711	multisystem inflammatory syndrome in children|paediatric inflammatory multisystemic syndrome
070355	multisystem proteinopathy
0061154	Mulvihill-Smith syndrome
10264	mumps
0060045	Munchausen by proxy
10842	Murray Valley encephalitis|australian encephalitis|australian x disease
4045	muscle cancer|malignant tumor of muscle|malignant tumor of the muscle
0070661	muscle dysmorphic disorder
0061272	muscle glycogen storage disease
66	muscle tissue disease
767	muscular atrophy|amyotrophia|muscle wasting
0080000	muscular disease
9884	muscular dystrophy
0112374	muscular dystrophy-dystroglycanopathy
0060100	musculoskeletal system cancer
17	musculoskeletal system disease
2708	mushroom workers' lung
4189	mutism
437	myasthenia gravis
2755	Mycobacterium avium complex disease|infection due to mycobacterium intracellulare|mac disease
13276	Mycoplasma pneumoniae pneumonia|cold agglutinin positive pneumonia|mycoplasma pneumonia
8691	mycosis fungoides|mycosis fungoides lymphoma
322	myelitis
0050908	myelodysplastic syndrome
4972	myelodysplastic/myeloproliferative neoplasm|myelodysplastic myeloproliferative cancer|myeloproliferative/myelodysplastic syndromes
4971	myelofibrosis|agnogenic myeloid metaplasia|aleukemic myelosis
8692	myeloid leukemia|leukaemia myelogenous|leukemia myelogenous
0070004	myeloid neoplasm
8683	myeloid sarcoma|extramedullary myeloid tumor|granulocytic sarcoma
0060326	myelomeningocele
2354	myelophthisic anemia|anemia leukoerythroblastic
0111344	myeloproliferative disorder with eosinophilia
2226	myeloproliferative neoplasm|chronic myeloproliferative disease
11080	myiasis|infestation by fly larvae|infestation by maggots
5039	myoblastoma
5844	myocardial infarction|heart attack|myocardial infarct
9767	myocardial stunning
820	myocarditis|myocardial inflammation
9299	myocardium cancer|malignant myocardial tumor|tumor of myocardium
12707	myoclonic cerebellar dyssynergia|dyssynergia cerebellaris myoclonica|progressive cerebellar tremor
0090033	myoclonic dystonia
0060475	myoclonic-atonic epilepsy
4838	myoepithelial carcinoma
2661	myoepithelioma|myoepithelial adenoma|myoepithelial neoplasm
431	myofascial pain syndrome
0080307	myofibrillar myopathy
4386	myofibroma|lipoleiomyoma
0080108	myoglobinuria
2691	myoma
423	myopathy
929	myopathy of extraocular muscle
0111335	myopathy with extrapyramidal signs|proximal myopathy with extrapyramidal signs
11830	myopia|near-sightedness
633	myositis|inflammatory disorder of muscle
9788	myositis fibrosa|interstitial myositis
668	myositis ossificans|myisitis ossificans
0111072	myostatin-related muscle hypertrophy
2106	myotonia congenita|batten turner congenital myopathy|thomsen and becker disease
82	myotonic cataract
450	myotonic disease
13791	myringitis bullosa hemorrhagica|bullous myringitis
11634	myxedema
0080534	myxofibrosarcoma|fibromyxoid sarcoma
5861	myxoid chondrosarcoma
0081285	myxoid glioneuronal tumor|myxoid glioneuronal tumour
5268	myxoid leiomyosarcoma
5363	myxoid liposarcoma|myxoid/round cell liposarcoma
8023	myxoid liposarcoma of the ovary|myxoid liposarcoma of ovary
5075	myxopapillary ependymoma
4136	myxosarcoma
0050769	N syndrome
0112258	N-acetylglutamate synthase deficiency|n-acetyl glutamate synthetase deficiency|n-acetylglutamate synthetase deficiency
0111528	Naegeli-Franceschetti-Jadassohn syndrome|naegeli syndrome|nfj syndrome
0070555	Nagashima-type palmoplantar keratosis|palmoplantar keratoderma nagashima type
5768	Nager acrofacial dysostosis|nager syndrome|preaxial acrofacial dysostosis
4123	nail disease
9467	nail-patella syndrome|fong disease|hereditary onychoostedysplasia
0060599	Nance-Horan syndrome
0080634	nanophthalmos
2745	narcissistic personality disorder
8986	narcolepsy|paroxysmal sleep
0111273	NARP syndrome|neurogenic muscle weakness-ataxia-retinitis pigmentosa syndrome|neuropathy-ataxia-retinitis pigmentosa syndrome
4930	nasal cavity adenocarcinoma|adenocarcinoma of the nasal cavity
10811	nasal cavity cancer
4931	nasal cavity carcinoma|cancer of nasal cavity
2163	nasal cavity disease
4633	nasal cavity inverting papilloma
10813	nasal cavity lymphoma|lymphoma of nasal cavity|lymphoma of the nasal cavity
10812	nasal cavity olfactory neuroblastoma
5515	nasal cavity squamous cell carcinoma
0080797	nasal type extranodal NK/T-cell lymphoma
6059	nasal vestibule papilloma|papilloma of nasal vestibule
9561	nasopharyngeal disease
10460	nasopharyngitis|chronic nasopharyngitis
9261	nasopharynx carcinoma|malignant nasopharyngeal tumor|nasopharyngeal carcinoma
0090112	Nasu-Hakola disease|presenile dementia with bone cysts
0080551	Naxos disease
0080823	near-fatal asthma
2790	necatoriasis
3486	necrobiosis lipoidica
11783	necrosis of ear ossicle
3646	necrosis of pituitary|pituitary necrosis
7808	necrotic uveal melanoma
9602	necrotizing fasciitis
4037	necrotizing gastritis
12901	necrotizing sialometaplasia
13924	necrotizing ulcerative gingivitis|acute necrotising ulcerative gingivitis|acute necrotising ulcerative gingivostomatitis
4968	Nelson syndrome|nelson's syndrome
3191	nemaline myopathy|nemaline body disease|nemaline rod myopathy
9828	neonatal abstinence syndrome|drug withdrawal syndrome in newborn
11244	neonatal anemia|anaemia neonatal|neonatal anaemia
9577	neonatal candidiasis|neonatal candida infection|neonatal monilia infection
11717	neonatal diabetes mellitus|neonatal diabetes
13520	neonatal infective mastitis
2383	neonatal jaundice|neonatal hyperbilirubinemia|neonatal icterus
7756	neonatal leukemia
14043	neonatal myasthenia gravis
0061191	neonatal nephrocutaneous inflammatory syndrome
0050702	neonatal period electroclinical syndrome
11161	neonatal respiratory failure
12573	neonatal thyrotoxicosis
1375	neonatal urinary tract infectious disease|urinary tract infection of newborn
1687	neovascular glaucoma
9719	neovascular inflammatory vitreoretinopathy|proliferative vitreoretinopathy|retinitis proliferans
10952	nephritis
2154	nephroblastoma|adult nephroblastoma
12679	nephrocalcinosis
2698	nephrogenic adenofibroma|metanephric adenofibroma
7334	nephrogenic adenoma
8109	nephrogenic adenoma of the urethra|nephrogenic adenoma of urethra
7333	nephrogenic adenoma of urinary bladder
12387	nephrogenic diabetes insipidus
0112121	nephrogenic syndrome of inappropriate antidiuresis
585	nephrolithiasis
0080615	nephroma
12712	nephronophthisis|medullary cystic disease|medullary cystic kidney
0050201	nephropathia epidemica
11664	nephrosclerosis|renal sclerosis
2527	nephrosis
1184	nephrotic syndrome
573	nerve compression syndrome|compression neuropathy|entrapment neuropathy
5678	nerve fibre bundle defect
4693	nerve plexus neoplasm|neural plexus tumors
4698	nerve root neoplasm|tumor of nerve root
3093	nervous system cancer|nervous system neoplasm|neural neoplasm
863	nervous system disease
6607	nervous system hibernoma|hibernoma of nervous system
0070039	NESCAV syndrome
0081334	Nestor-Guillermo progeria syndrome
0050474	Netherton syndrome
0080074	neural tube defect
3192	neurilemmoma|psammomatous schwannoma|schwannoma
6564	neurilemmoma of the pleura|schwannoma of pleura
1803	neuritis|peripheral neuritis
0050765	neuroacanthocytosis
13565	neuroaspergillosis
2367	neuroaxonal dystrophy
769	neuroblastoma
0070719	neurocardiorenal malformation syndrome
11569	neurocirculatory asthenia
0110734	neurodegeneration with brain iron accumulation
1289	neurodegenerative disease|degenerative disease
3309	neurodermatitis
0112276	neurodevelopmental disorder with involuntary movements
171	neuroectodermal tumor
1800	neuroendocrine carcinoma
169	neuroendocrine tumor|neuroendocrine neoplasm
962	neurofibroma
5150	neurofibroma of gallbladder|neurofibroma of the gallbladder
13742	neurofibroma of spinal cord
961	neurofibroma of the esophagus
9300	neurofibroma of the heart|neurofibroma of heart
8712	neurofibromatosis
0111683	neurofibromatosis-Noonan syndrome|neurofibromatosis with noonan phenotype|noonan neurofibromatosis syndrome
3512	neurofibrosarcoma|neurosarcoma
14286	neurogenic arthropathy
12143	neurogenic bladder|neurogenic urinary bladder disorder|neuropathic bladder
13419	neurogenic bowel
0111551	neurogenic scapuloperoneal syndrome Kaeser type|kaeser syndrome|scapuloperoneal syndrome type kaeser
12388	neurohypophyseal diabetes insipidus|pituitary diabetes insipidus|vasopressin defective diabetes insipidus
14464	neuroleptic malignant syndrome
2001	neuroma
440	neuromuscular disease
439	neuromuscular junction disease
8869	neuromyelitis optica|devic's disease|devic's syndrome
14503	neuronal ceroid lipofuscinosis|hereditary ceroid lipofuscinosis
0081294	neuronal intranuclear inclusion disease
8117	neuronitis
0111675	neurooculocardiogenitourinary syndrome
870	neuropathy|peripheral neuropathy
10176	neuroretinitis
13403	neurosarcoidosis|cerebral sarcoidosis
13722	neuroschistosomiasis
4964	neurotic disorder|depressive neurosis|neurotic depression
9165	neurotic excoriation|dermatitis factitia|dermatitis ficta
1227	neutropenia
2512	nevoid basal cell carcinoma syndrome|basal cell nevus syndrome|gorlin syndrome
12716	newborn respiratory distress syndrome|pulmonary hyaline membrane disease
2929	Newcastle disease|newcastle's disease|pseudo-fowlpest
0111015	Newfoundland cone-rod dystrophy
2012	Nezelof syndrome|nezelof's syndrome|t-cell immunodeficiency with thymic aplasia
0060409	NFIA-related disorder
0040045	nickel allergic asthma|allergic asthma to ni
0081441	Nicolaides-Baraitser syndrome|intellectual disability-sparse hair-brachydactyly syndrome|sparse hair-impaired intellectual development syndrome
0050742	nicotine dependence|tobacco use disorder
14504	Niemann-Pick disease|lipoid histiocytosis|sphingomyelin lipidosis
8499	night blindness|nyctalopia
7400	Nijmegen breakage syndrome|ataxia-telangiectasia variant|berlin breakage syndrome
0070652	Nil-Deshwar neurodevelopmental syndrome
0050192	Nipah virus encephalitis
6629	nipple carcinoma
7953	nipple duct carcinoma
0080709	NK cell deficiency
2312	nocardiosis|nocardia infectious disease
0080826	nocturnal asthma
0080211	nodal marginal zone lymphoma
4280	nodular basal cell carcinoma|circumscribed solid basal cell carcinoma|skin nodulo-ulcerative basal cell carcinoma
2879	nodular degeneration of cornea
728	nodular episcleritis
5193	nodular ganglioneuroblastoma
13197	nodular goiter|nodular goitre
2061	nodular hidradenoma
10047	nodular malignant melanoma|nodular melanoma
1525	nodular nonsuppurative panniculitis|nodular non-suppurative febrile panniculitis|relapsing febrile nodular nonsuppurative panniculitis
13206	nodular prostate
2701	nodular tenosynovitis
4541	nominal aphasia|anomic aphasia
4560	non specific chronic endometritis
0050864	non-arteritic anterior ischemic optic neuropathy
9621	non-congenital cyst of kidney
7698	non-functioning pancreatic endocrine tumor
4320	non-gestational choriocarcinoma
7665	non-gestational ovarian choriocarcinoma
0060060	non-Hodgkin lymphoma
6239	non-invasive bladder papillary urothelial neoplasm|bladder punlmp
6571	non-invasive bladder urothelial carcinoma
4330	non-Langerhans-cell histiocytosis
13575	non-renal secondary hyperparathyroidism
9547	non-secretory myeloma
11180	non-suppurative otitis media
0050889	non-syndromic intellectual disability
0081101	nonautoimmune hyperthyroidism|congenital nonautoimmune hyperthyroidism
0060068	nonbacterial thrombotic endocarditis
0050428	nonepidermolytic palmoplantar keratoderma|diffuse nonepidermolytic palmomplantar keratoderma|thost-unna syndrome
7214	noninvasive malignant thymoma|thymoma malignant noninvasive
0080186	nonmucinous bronchioloalveolar adenocarcinoma
0080938	nonobstructive coronary artery disease
8305	nonossifying fibromyxoid tumor|nonossifying fibromyxoma
0050387	nonpapillary renal cell carcinoma
4986	nonparalytic poliomyelitis|acute nonparalytic poliomyelitis|non-paralytic aseptic meningitis
0111867	nonphotosensitive trichothiodystrophy
2801	nonspecific interstitial pneumonia
0080661	nonsyndromic aplasia cutis congenita
0080683	nonsyndromic congenital nail disorder
0050563	nonsyndromic deafness|nonsyndromic hereditary hearing loss
13195	nontoxic goiter|non-toxic goitre|non-toxic simple goitre
3490	Noonan syndrome
14291	Noonan syndrome with multiple lentigines|capute-rimoin-konigsmark-esterly-richardson syndrome|generalized lentiginosis
1572	normal pressure hydrocephalus
0060902	Norman-Roberts syndrome
720	normocytic anemia|anemia normocytic|normocytic normochromic anemia
0080170	normophosphatemic familial tumoral calcinosis
0060844	Norrie disease|atrophia bulborum hereditaria|episkopi blindness
0070439	North Carolina macular dystrophy|central areolar pigment epithelial dystrophy|central retinal pigment epithelial dystrophy
1391	Norum disease|lecithin acyltransferase deficiency|lecithin cholesterol acyltransferase deficiency
14374	norwegian scabies|crusted scabies
2825	nose disease
0060048	nosophobia
3303	notochordal cancer
13963	nuclear senile cataract
9954	null-cell leukemia
4379	nut allergy|allergy to nuts|nut allergic reaction
0060463	NUT midline carcinoma
13739	nutmeg liver
374	nutrition disease|nutritional disorder
5113	nutritional deficiency disease
1209	nutritional optic neuropathy
0050516	O'nyong-nyong fever|o'nyong nyong fever|o'nyong'nyong fever
9970	obesity
10933	obsessive-compulsive disorder|anancastic neurosis|obsessive compulsive disorder
10932	obsessive-compulsive personality disorder
14159	obstructive hydrocephalus|non-communicating hydrocephalus|noncommunicating hydrocephalus
13603	obstructive jaundice|cholestatic jaundice|cholestatic jaundice syndrome
2320	obstructive lung disease
0070314	obstructive nephropathy|congenital obstructive nephropathy
0050848	obstructive sleep apnea|obstructive sleep apnea syndrome
0111272	occipital horn syndrome|eds ix
910	occipital lobe neoplasm|tumor of occipital lobe
9714	occlusion of gallbladder|obstruction of gallbladder
5976	occlusion precerebral artery
0050578	occult macular dystrophy
0080820	occupational asthma
4404	occupational dermatitis|occupational eczema
14223	ochronosis
0090100	ocular albinism with sensorineural deafness|digenic waardenburg syndrome/albinism|digenic waardenburg syndrome/ocular albinism
2174	ocular cancer|eye neoplasm|malignant eye neoplasm
1248	ocular hyperemia|hyperemia eye
9282	ocular hypertension
790	ocular hypotension|hypotony of eye
1752	ocular melanoma|eye melanoma|intraocular melanoma
1279	ocular motility disease|disorder of eye movements|eye movement disorder
0070344	ocular tuberculosis
0060482	oculoauricular syndrome
1056	oculocerebrorenal syndrome|lowe oculocerebrorenal syndrome|lowe syndrome
0050632	oculocutaneous albinism
0070094	oculocutaneous albinism type IA
0070095	oculocutaneous albinism type IB
0070099	oculocutaneous albinism type V
0060291	oculodentodigital dysplasia|odd syndrome
0111705	oculoectodermal syndrome|aplasia cutis congenita-epibulbar dermoids syndrome|toriello-lacassie-droste syndrome
13226	oculoglandular tularemia
0050842	oculogyric crisis
11550	oculomotor nerve paralysis|iii nerve palsy|iiird nerve paralysis
11719	oculopharyngeal muscular dystrophy
0081296	oculopharyngodistal myopathy
11736	odontoclasia
3983	oesophagostomiasis|infection by oesophagostomum
0050781	Ogden syndrome|n-alpha-acetyltransferase|n-terminal acetyltransferase deficiency
0060289	Ohdo syndrome|ohdo blepharophimosis syndrome
12581	olecranon bursitis|capped elbow|miner's elbow
8057	olfactory groove meningioma|meningioma of the olfactory groove
367	olfactory nerve disease|disorder of olfactory nerve
8256	olfactory neural tumor
369	olfactory neuroblastoma|asthesioneuroblastoma|esthesioneuroblastoma
0070311	oligoasthenoteratozoospermia
3181	oligodendroglioma|oligodendroglial neoplasm|oligodendroglial tumor
12215	oligohydramnios|antepartum oligohydramnios|delivered oligohydramnios
0111142	oligomeganephronia|oligomeganephronic renal hypoplasia
14228	oligospermia
0111271	Oliver-McFarlane syndrome|eyelashes long mental retardation|long eyelashes-intellectual disability syndrome
14784	olivopontocerebellar atrophy|dejerine-thomas syndrome|thomas' syndrome
4624	Ollier disease|dyschondroplasia|enchondromatosis with haemangiomata
0060010	Omenn syndrome|combined immunodeficiency with hypereosinophilia
0060288	omodysplasia
0060327	omphalocele|exomphalos|omphalocoele
992	Omsk hemorrhagic fever
11678	onchocerciasis|infection by onchocerca volvulus|onchocerca volvulus infection
8161	oncocytic carcinoma of the thyroid|thyroid gland hurthle cell carcinoma|thyroid gland oncocytic carcinoma
10974	oophoritis
1067	open-angle glaucoma|glaucoma simplex|open angle glaucoma
9699	ophthalmia neonatorum|gonococcal ophthalmia neonatorum
9722	ophthalmia nodosa
0050268	ophthalmomyiasis
539	ophthalmoplegia|extraocular muscle paralysis|eye movement paralysis
2559	opiate dependence|opioid type dependence
11206	opioid abuse
13768	opisthorchiasis|infection by opisthorchis
0080697	Opitz GBBB syndrome|opitz g/bbb syndrome|opitz gbbb syndrome type i
0050340	opportunistic bacterial infectious disease
2473	opportunistic mycosis|opportunistic mycoses|opportunistic systemic mycoses
0050856	oppositional defiant disorder
5723	optic atrophy|atrophy of optic disc
13561	optic disk drusen
4991	optic nerve astrocytoma|astrocytic tumor of optic nerve|optic tract astrocytoma
1891	optic nerve disease|disorder of the second nerve|optic nerve disorder
4992	optic nerve glioma|glioma of the optic nerve
3419	optic nerve neoplasm|tumor of second cranial nerve|tumour of optic nerve
5632	optic nerve sheath meningioma|meningioma of optic nerve sheath
1210	optic neuritis
10175	optic papillitis|papillitis
14262	oral candidiasis|candidiasis of mouth|oral moniliasis
8618	oral cavity cancer
0060315	oral hairy leukoplakia|hairy leukoplakia
4557	oral leukoedema
9655	oral mucosa leukoplakia
0080900	oral rhabdomyosarcoma
0050866	oral squamous cell carcinoma|mouth squamous cell carcinoma
5773	oral submucous fibrosis|oral cavity submucous fibrosis|oral submucosal fibrosis
402	oral tuberculosis
0060508	orange allergy|citrus sinensis fruit allergy
4384	orbit alveolar rhabdomyosarcoma|alveolar rhabdomyosarcoma of the orbit
3258	orbit embryonal rhabdomyosarcoma|embryonal rhabdomyosarcoma of the orbit
9986	orbit lymphoma|lymphoma of the orbit
3259	orbit rhabdomyosarcoma|rhabdomyosarcoma of orbit|rhabdomyosarcoma of the orbit
9987	orbit sarcoma|orbital sarcoma
4143	orbital cancer|orbit cancer|orbital tumor
11234	orbital cellulitis
14233	orbital cyst
930	orbital disease
10499	orbital granuloma
11232	orbital osteomyelitis
11231	orbital periostitis
9369	orbital plasma cell granuloma
11233	orbital tenonitis
2518	orchitis|inflammation of testis|orchititis
0050686	organ system cancer
0060159	organic acidemia|organic acid metabolism disorder|organic aciduria
0081393	organophosphate-induced delayed polyneuropathy
9271	ornithine carbamoyltransferase deficiency|deficiency of citrulline phosphorylase|ornithine transcarbamylase deficiency
0050720	ornithine translocase deficiency|hhh syndrome
11262	ornithosis|psittacosis
0050567	orofacial cleft
4501	orofaciodigital syndrome
0060316	orofaciodigital syndrome I|orofaciodigital syndrome type i|papillon-leage-psaume syndrome
0060959	orofaciodigital syndrome II|mohr syndrome
0060373	orofaciodigital syndrome III|sugarman syndrome
0060374	orofaciodigital syndrome IV|baraitser-burn syndrome
0060382	orofaciodigital syndrome IX|orofaciodigital syndrome with retinal abnormalities
0060375	orofaciodigital syndrome V|orofaciodigital syndrome thurston type
0060377	orofaciodigital syndrome VII|whelan syndrome
0060378	orofaciodigital syndrome VIII
0060380	orofaciodigital syndrome X|orofaciodigital syndrome with fibular aplasia
0060381	orofaciodigital syndrome XI
0060958	orofaciodigital syndrome XIV
0060960	orofaciodigital syndrome XIX
0080254	orofaciodigital syndrome XVI
0080289	orofaciodigital syndrome XVII
0060961	orofaciodigital syndrome XVIII
0060962	orofaciodigital syndrome XX
0050843	oromandibular dystonia
0050059	oropharyngeal anthrax
0070664	oropharyngeal squamous cell carcinoma|epidermoid carcinoma of the oropharynx
8557	oropharynx cancer|malignant oropharyngeal tumor|malignant tumor of oropharynx
0050521	Oropouche fever
0050833	orotic aciduria
9617	orthostatic proteinuria
7489	Osgood-Schlatter's disease|juvenile osteochondrosis of tibial tubercle|osgood-schlatter disease
0050130	osmotic diarrhea
180	ossifying fibroma|fibro-osteoma
2685	ossifying fibromyxoid tumor|ossifying fibromyxoid tumour|ossifying fibromyxoma
3341	osteitis fibrosa|hyperparathyroid bone disease|osteitis fibrosa cystica generalisata
8398	osteoarthritis|osteoarthrosis|osteoarthrosis and allied disorder
0060098	osteoblastoma
84	osteochondritis dissecans
2256	osteochondrodysplasia|cartilage development disorder|chondrodystrophy
8125	osteochondrosis|apophysitis|epiphyseal necrosis
12347	osteogenesis imperfecta|brittle bone disease|lobstein's syndrome
0111532	osteoglophonic dysplasia|fairbank-keats syndrome|osteoglophonic dwarfism
10573	osteomalacia
1019	osteomyelitis
10159	osteonecrosis|aseptic necrosis|avascular necrosis of bone
0060886	osteopathia striata with cranial sclerosis|hyperostosis generalisata with striations|robinow-unger syndrome
13533	osteopetrosis|albers-schonberg disease|marble bone
11991	osteopoikilosis
11476	osteoporosis
0060849	osteoporosis-pseudoglioma syndrome|ocular form of osteogenesis imperfecta
3347	osteosarcoma|bone tissue neoplasm|osteogenic sarcoma
4254	osteosclerosis
0081111	osteosclerotic metaphyseal dysplasia
9541	osteosclerotic myeloma
3985	ostertagiasis
9463	otitis externa|swimmer's ear
3930	otitis interna
10754	otitis media
0050147	otomycosis
0111782	otopalatodigital syndrome spectrum disorder|fronto-otopalatodigital osteodysplasia|opd spectrum disorder
10261	otorrhea|discharging ear
2000	otosalpingitis
12185	otosclerosis
4527	ovarian angiosarcoma|hemangiosarcoma of ovary
6232	ovarian biphasic or triphasic teratoma
2636	ovarian Brenner tumor|ovarian brenner tumour
2394	ovarian cancer|malignant ovarian tumor|malignant tumour of ovary
4001	ovarian carcinoma
6170	ovarian carcinosarcoma|ovarian malignant mixed mullerian tumor|ovarian mmmt
5304	ovarian clear cell adenocarcinoma
5897	ovarian clear cell adenofibroma
0050934	ovarian clear cell carcinoma|clear-cell ovarian carcinoma
7438	ovarian clear cell cystadenocarcinoma
5896	ovarian clear cell cystadenofibroma
6554	ovarian clear cell malignant adenofibroma|ovarian clear cell adenocarcinofibroma
5119	ovarian cyst
3605	ovarian cystadenocarcinoma|cystadenocarcinoma of ovary|cystadenocarcinoma of the ovary
3269	ovarian cystadenoma|cystoma serosum simplex|simple cystoma of ovary
5118	ovarian cystic teratoma
1100	ovarian disease
1414	ovarian dysfunction
5681	ovarian embryonal carcinoma|embryonal carcinoma of ovary|embryonal carcinoma of the ovary
5350	ovarian endodermal sinus tumor|endodermal sinus tumor of ovary|endodermal sinus tumour of ovary
6212	ovarian endometrial cancer|malignant ovarian endometrioid tumor|ovarian endometrioid neoplasm
5480	ovarian endometrioid adenofibroma
7411	ovarian endometrioid cystadenofibroma
7191	ovarian endometrioid cystadenoma
6445	ovarian endometrioid malignant adenofibroma
5169	ovarian endometrioid stromal sarcoma
6314	ovarian fetiform teratoma
2156	ovarian germ cell cancer|germ cell tumor of ovary
5567	ovarian germ cell teratoma|germ cell teratoma of ovary
3578	ovarian gonadoblastoma
5425	ovarian hyperstimulation syndrome
4555	ovarian large-cell neuroendocrine carcinoma
2150	ovarian lymphoma
2143	ovarian malignant mesothelioma
0050928	ovarian melanoma
4115	ovarian mesodermal adenosarcoma|ovarian mullerian adenosarcoma
5936	ovarian mixed germ cell neoplasm
3606	ovarian mucinous adenocarcinoma|mucinous carcinoma of ovary
6469	ovarian mucinous adenofibroma
3604	ovarian mucinous cystadenocarcinoma|mucinous cystadenocarcinoma of ovary
7013	ovarian mucinous cystadenofibroma
6278	ovarian mucinous malignant adenofibroma|ovarian mucinous adenocarcinofibroma
6067	ovarian mucinous neoplasm|malignant ovarian mucinous neoplasm|mucinous tumor of ovary
6405	ovarian papillary cystadenoma
6214	ovarian papillary neoplasm|ovarian papillary tumor|ovarian papillary tumour
5351	ovarian primitive germ cell tumor
6898	ovarian seromucinous carcinoma|mixed epithelial carcinoma of ovary|ovary mixed epithelial carcinoma
5474	ovarian serous adenofibroma
0050933	ovarian serous carcinoma
5746	ovarian serous cystadenocarcinoma|serous cystadenoma
7320	ovarian serous cystadenofibroma
0080369	ovarian sex-cord stromal tumor
6179	ovarian small cell carcinoma
6315	ovarian solid teratoma
5531	ovarian squamous cell carcinoma|ovarian squamous cell neoplasm|squamous cell carcinoma of ovary
7347	ovarian stromal hyperthecosis
6407	ovarian surface papilloma
2153	ovarian Wilms' cancer
3713	ovary adenocarcinoma|ovarian adenoacanthoma|ovarian adenocarcinoma
2152	ovary epithelial cancer|ovarian surface epithelial-stromal tumor
5263	ovary leiomyosarcoma|leiomyosarcoma of ovary
3002	ovary neuroendocrine neoplasm|neuroendocrine tumor of ovary
6408	ovary papillary carcinoma
4059	ovary rhabdomyosarcoma|rhabdomyosarcoma of ovary
2146	ovary sarcoma|sarcoma of ovary
5744	ovary serous adenocarcinoma|malignant ovarian serous tumor|serous carcinoma of ovary
4000	ovary transitional cell carcinoma|malignant ovarian transitional cell neoplasm|ovarian transitional cell cancer
0070355	overactive bladder syndrome|overactive bladder|urge syndrome
0111562	overhydrated hereditary stomatocytosis|potassium sodium disorder of erythrocyte|stomatocytosisiohst
654	overnutrition
0040082	oxirane allergy|ethylene oxide allergy|eto allergy
0081326	oxoglutarate dehydrogenase deficiency|alpha-ketoglutarate dehydrogenase deficiency|oxoglutaric aciduria
5389	oxyphilic adenoma|oncocytoma
6865	oxyphilic endometrial endometrioid adenocarcinoma
0050449	pachyonychia congenita|jackson-lawler type pachyonychia congenita|jadassohn-lewandowsky syndrome
2669	Pacinian tumor|pacinian neurofibroma
0111843	Paganini-Miozzo syndrome
5408	Paget disease of bone|osseous paget's disease|osteitis deformans
0060145	pain agnosia
0060164	pain disorder
1166	palindromic rheumatism|hench's syndrome|hench-rosenberg syndrome
9248	Pallister-Hall syndrome
0070554	palmoplantar keratoderma and woolly hair
0111505	palmoplantar keratoderma-deafness syndrome|keratoderma palmoplantar deafness|palmoplantar hyperkeratosis-deafness syndrome
0111506	palmoplantar keratoderma-esophageal carcinoma syndrome|bennion-patterson syndrome|howell-evans syndrome
3390	palmoplantar keratosis|keratosis palmaris et plantaris|palmo-plantar keratodermas
0061146	Pan-Chung-Bellen syndrome
8007	Pancoast tumor|malignant superior sulcus tumor|malignant superior sulcus tumour
26	pancreas disease
1792	pancreas lymphoma|lymphoma of pancreas
1796	pancreas sarcoma|sarcoma of pancreas
5742	pancreatic acinar cell adenocarcinoma|pancreatic acinar cell carcinoma
7697	pancreatic ACTH hormone producing tumor|pancreatic acth hormone producing tumour|pancreatic adrenocorticotropic hormone producing tumor
4074	pancreatic adenocarcinoma|pancreas adenocarcinoma
5637	pancreatic adenosquamous carcinoma|adenosquamous carcinoma of pancreas
0050877	pancreatic agenesis|agenesis of the dorsal pancreas|partial pancreatic agenesis
1793	pancreatic cancer|ca body of pancreas|ca head of pancreas
4905	pancreatic carcinoma|carcinoma of pancreas|exocrine pancreas carcinoma
6977	pancreatic cholera|excessive vasoactive intestinal peptide secretion|pancreatic wdha syndrome
7735	pancreatic colloid cystadenoma|mucinous cystadenoma of pancreas
4073	pancreatic cystadenocarcinoma|cystadenocarcinoma of pancreas
3918	pancreatic cystadenoma
4433	pancreatic delta cell neoplasm|pancreatic delta cell tumor
3498	pancreatic ductal adenocarcinoma|ductal adenocarcinoma of the pancreas
3587	pancreatic ductal carcinoma|pancreatic duct cancer
1798	pancreatic endocrine carcinoma|carcinoma of endocrine pancreas|islet cell carcinoma
7577	pancreatic foamy gland adenocarcinoma
5580	pancreatic gastrinoma|pancreatic g-cell tumor
0111733	pancreatic hypoplasia-diabetes-congenital heart disease syndrome
7574	pancreatic intraductal papillary-colloid carcinoma|intraductal papillary-mucinous carcinoma of pancreas
7851	pancreatic intraductal papillary-mucinous adenoma
7575	pancreatic intraductal papillary-mucinous neoplasm
8150	pancreatic invasive intraductal papillary-mucinous carcinoma
7236	pancreatic invasive mucinous cystadenocarcinoma
7235	pancreatic mucinous cystadenoma|pancreatic mucinous cystic neoplasm
13313	pancreatic mucinous ductal ectasia
7840	pancreatic non-functioning delta cell tumor
7685	pancreatic non-invasive intraductal papillary-mucinous carcinoma
7237	pancreatic non-invasive mucinous cystadenocarcinoma
5751	pancreatic serous cystadenocarcinoma|serous cystadenocarcinoma of pancreas
3917	pancreatic serous cystadenoma
3919	pancreatic serous cystic neoplasm
3497	pancreatic signet ring cell adenocarcinoma|pancreatic signet ring cell carcinoma
6827	pancreatic solid pseudopapillary carcinoma
4432	pancreatic somatostatinoma|pancreatic somatostatin cell tumor
0080323	pancreatic squamous cell carcinoma
10610	pancreatic steatorrhea|pancreatic steatorrhoea
4989	pancreatitis
6823	pancreatoblastoma
12450	pancytopenia
594	panic disorder|panic anxiety syndrome
1526	panniculitis
13732	panophthalmitis
3981	pantothenate kinase-associated neurodegeneration|hallervorden-spatz disease|hallervorden-spatz syndrome
12030	panuveitis|diffuse uveitis
0080519	PAPA syndrome
3112	papillary adenocarcinoma|infiltrating and papillary adenocarcinoma|infiltrating papillary adenocarcinoma
5479	papillary adenofibroma
3172	papillary adenoma|glandular papilloma
3113	papillary carcinoma
3847	papillary craniopharyngioma|papillary rathke's pouch tumor
3110	papillary cystadenocarcinoma
5505	papillary ependymoma
6931	papillary extrahepatic bile duct adenocarcinoma
0081283	papillary glioneuronal tumor|papillary glioneuronal tumour
5439	papillary hidradenoma
5057	papillary meningioma of the cerebellum|papillary meningioma of cerebellum
4465	papillary renal cell carcinoma|chromophil carcinoma of kidney|papillary kidney carcinoma
2632	papillary serous adenocarcinoma|micropapillary serous carcinoma|papillary serous carcinoma
4385	papillary squamous carcinoma|papillary epidermoid carcinoma
5595	papillary thymic adenocarcinoma|papillary carcinoma of the thymus
3969	papillary thyroid carcinoma|papillary carcinoma of thyroid|thyroid gland papillary carcinoma
4012	papillary transitional carcinoma|papillary transitional cell carcinoma
146	papilledema
2615	papilloma|papillomatosis
3389	Papillon-Lefevre disease|papillon lefevre syndrome|papillon-lefvre syndrome
2647	parachordoma
12662	paracoccidioidomycosis|mucocutaneous-lymphangitic paracoccidioidomycosis|paracoccidioidal mycosis
0050773	paraganglioma|chemodectoma|glomus body tumor
10699	paragonimiasis|infection by paragonimus|lung fluke disease
8442	paralytic ileus
12958	paralytic lagophthalmos
0050515	paralytic poliomyelitis
10863	paralytic squint
0060338	parameningeal embryonal rhabdomyosarcoma
1260	parametritis|pelvic cellulitis
11746	parametrium malignant neoplasm
0111538	paramyotonia congenita of Von Eulenburg|eulenburg disease|myotonia congenita intermittens
0050619	paranasal sinus cancer|carcinoma of accessory sinus|carcinoma of paranasal sinus
1352	paranasal sinus disease|disorder of nasal sinus
1355	paranasal sinus lymphoma|lymphoma of accessory sinus|lymphoma of paranasal sinus
1362	paranasal sinus sarcoma|sarcoma of accessory sinus
2442	paranasal sinus squamous cell carcinoma
0080852	paraneoplastic pemphigus
8681	paraneoplastic polyneuropathy
10938	paranoid personality disorder
1229	paranoid schizophrenia|chronic paranoid schizophrenia|paranoid type schizophrenia
8216	parapharyngeal meningioma|primary parapharyngeal meningioma
0060044	paraphilia disorder
5334	paraphimosis
607	paraplegia
9088	parapsoriasis
6869	parasagittal meningioma
4110	parasitic ectoparasitic infectious disease|ectoparasitism
883	parasitic helminthiasis infectious disease|helminth infection|helminthiasis
0050291	parasitic Ichthyosporea infectious disease
1398	parasitic infectious disease|ectoparasitic disease|parasitemia
2789	parasitic protozoa infectious disease|mastigophora infectious disease|sarcomastigophora infectious disease
0111539	parastremmatic dwarfism|parastremmatic dysplasia
10207	paratesticular lipoma
7608	parathyroid adenoma|adenoma of the parathyroid gland
1540	parathyroid carcinoma|carcinoma of parathyroid gland|malignant tumor of parathyroid gland
11201	parathyroid gland disease|disease of parathyroid glands
7611	parathyroid oncocytic adenoma
7609	parathyroid transitional clear cell adenoma
3055	paratyphoid fever|paratyphoid|paratyphoid a
14059	paraurethral gland cancer
2139	paraurethral gland neoplasm
0050490	parenchymatous neurosyphilis
0060285	parietal foramina|caitlin marks|enlarged parietal foramina
0050903	parietal lobe ependymoma
14384	parietal lobe neoplasm|tumor of parietal lobe
14330	Parkinson's disease|paralysis agitans|parkinson disease
0080855	Parkinsonism
13117	paronychia|fungal nail infection|infected nailfold
3373	parosteal osteosarcoma|juxtacortical osteosarcoma|parosteal osteogenic sarcoma
10302	parotid disease
0050931	parotid gland adenoid cystic carcinoma
9036	parotid gland cancer|cancer of parotid gland|malignant tumor of parotid gland
10301	parotitis
4333	parovarian cyst
0111537	paroxysmal extreme pain disorder|familial rectal pain
0060284	paroxysmal nocturnal hemoglobinuria
12731	pars planitis|posterior cyclitis
0081005	parsley allergy
0080776	partial androgen insensitivity syndrome|reifenstein syndrome
14522	partial arterial retinal occlusion|partial retinal arterial occlusion|retinal partial arterial occlusion
9822	partial central choroid dystrophy
9811	partial circumpapillary choroid dystrophy
0111718	partial cryptophthalmia|incomplete cryptophthalmos
0050666	partial fetal alcohol syndrome
0080299	partial lipodystrophy
3327	partial motor epilepsy|focal motor seizure
1726	partial of retinal vein occlusion|partial occlusion of retinal vein|partial retinal vein occlusion
10631	partial optic atrophy
3330	partial sensory epilepsy
10864	partial third-nerve palsy
14744	Partington syndrome
11055	pasteurellosis|pasteurella infection|pasteurella infectious disease
11665	Patau syndrome
10471	patellar tendinitis
14284	patellofemoral pain syndrome
0040080	patent blue V allergy
13832	patent ductus arteriosus|patent ductus botalli
13620	patent foramen ovale|foramen ovale patent|persistent ostium secundum
9650	pathologic nystagmus
12399	pathological gambling|compulsive gambling
0060863	patterned macular dystrophy
12358	patulous eustachian tube
0090111	PCWH syndrome|neurologic waardenburg-shah syndrome
0060510	peach allergy|prunus persica fruit allergy
4378	peanut allergy|allergy to peanuts|peanut allergic reaction
0060067	Pearson syndrome|pearson marrow-pancreas syndrome
5501	Pediculus humanus capitis infestation|head louse infestation|pediculosis capitis
5513	Pediculus humanus corporis infestation|body louse infestation|pediculus corporis
13351	pedophilia|paedophilia
0060283	peeling skin syndrome|deciduous skin|familial continuous skin peeling syndrome
0080539	PEHO syndrome
9631	Pelger-Huet anomaly
914	peliosis hepatis|hepatic peliosis
3210	Pelizaeus-Merzbacher disease|diffuse familial brain sclerosis|pelizaeus merzbacher brain sclerosis
8457	pellagra|niacin deficiency|niacin-tryptophan deficiency
1003	pelvic inflammatory disease
3927	pelvic lipomatosis
11629	pelvic muscle wasting
9742	pelvic varices
0080841	pemphigoid
14482	pemphigoid gestationis|gestational herpes|herpes gestationis
9182	pemphigus
0080850	pemphigus foliaceus|pemphigus foliaceous
0040098	pemphigus gestationis
0060851	pemphigus vulgaris|familial pemphigus vulgaris
0060744	Pendred Syndrome|deafness with goiter|goiter-deafness syndrome
0060520	penicillin allergy
0050288	penicilliosis
11615	penile cancer|ca penis|malignant penile tumor
1529	penile disease
8223	penile urethral cancer
4277	penis basal cell carcinoma
7047	penis basaloid carcinoma
3449	penis carcinoma|carcinoma of penis|penile carcinoma
8009	penis mixed squamous cell carcinoma
5907	penis non-invasive verrucous carcinoma|non-invasive penile verrucous carcinoma
3448	penis Paget's disease|paget's disease of penis|penis paget disease
8013	penis papillary carcinoma
11838	penis sarcoma|sarcoma of penis
5518	penis squamous cell carcinoma|epidermoid cell carcinoma of penis
5908	penis verrucous carcinoma|verrucous squamous carcinoma of penis
0111258	pentosuria|essential pentosuria|l-xylulose reductase deficiency
13976	peptic esophagitis|reflux oesophagitis
750	peptic ulcer disease|acute peptic ulcer with hemorrhage
752	peptic ulcer perforation
13409	perforation of bile duct
0070768	peri-implant disease
0070769	peri-implant mucositis
0070770	peri-implantitis
8110	periampullary adenocarcinoma
0050849	periampullary adenoma
9745	perianal hematoma|external thrombosed haemorrhoids
7708	perianal skin Paget's disease|perianal skin paget disease
4617	periapical granuloma
823	periapical periodontitis
2964	periarthritis
118	pericardial effusion
6201	pericardial mesothelioma|malignant mesothelioma of pericardium|malignant pericardial mesothelioma
4962	pericardial tuberculosis|tuberculous pericarditis
1787	pericarditis
116	pericardium cancer|malignant tumor of pericardium|pericardial tumor
0050829	pericardium disease
5137	pericardium leiomyoma|leiomyoma of pericardium
14272	pericholangitis
222	perichondritis of auricle
3671	pericoronitis
7520	periductal breast myoepitheliosis
2073	perinatal intestinal perforation
8677	perinatal necrotizing enterocolitis|perinatal necrotising enterocolitis
12637	perineocele
2982	perinephritis
8331	perineural angioma
4697	perineurioma|soft tissue perineurioma
8030	periocular meningioma
9207	periodic limb movement disorder
3388	periodontal disease|periodontium disorder
824	periodontitis|chronic pericementitis
9893	periodontosis
5859	periosteal chondrosarcoma
6489	periosteal osteogenic sarcoma|periosteal osteosarcoma
9957	periostitis
9997	peripartum cardiomyopathy|antepartum peripartum cardiomyopathy|postpartum peripartum cardiomyopathy
0050830	peripheral artery disease
14507	peripheral degeneration of cornea
6988	peripheral epithelioid sarcoma
11864	peripheral focal chorioretinitis
956	peripheral nerve schwannoma
3193	peripheral nerve sheath neoplasm|nerve sheath tumour
574	peripheral nervous system disease
5195	peripheral nervous system ganglioneuroblastoma|pns ganglioneuroblastoma
1192	peripheral nervous system neoplasm|nerve sheath neoplasm|tumor of pns
3374	peripheral osteosarcoma|surface osteosarcoma
12161	peripheral retinal degeneration|peripheral degeneration of retina
11283	peripheral scars of retina
0050749	peripheral T-cell lymphoma
341	peripheral vascular disease
9847	peripheral vertigo
1791	peritoneal carcinoma|primary peritoneal carcinoma
1788	peritoneal mesothelioma|advanced malignant mesothelioma of peritoneum|advanced malignant peritoneal mesothelioma
4901	peritoneal serous adenocarcinoma|primary peritoneal serous adenocarcinoma
6228	peritoneal serous papillary adenocarcinoma
1725	peritoneum cancer
8283	peritonitis
2643	perivascular epithelioid cell tumor
3316	perivascular tumor|malignant perivascular cancer
13088	periventricular leukomalacia
0050454	periventricular nodular heterotopia|periventricular heterotopia
0060476	Perlman syndrome
0060639	permanent neonatal diabetes mellitus|permanent diabetes mellitus of infancy
13381	pernicious anemia|addison's anaemia|anemia pernicious
6925	peroneal nerve paralysis|peroneal nerve palsy
4201	peroneal neuropathy
0050797	peroxisomal acyl-CoA oxidase deficiency|peroxisomal acyl-coenzyme a oxidase
0080377	peroxisomal biogenesis disorder
906	peroxisomal disease|peroxisomal disorder
0050857	Perrault syndrome
0060486	Perry syndrome
4491	persian gulf syndrome
13042	persistent fetal circulation syndrome|fetal circulation|persistent fetal circulation
0060314	persistent generalized lymphadenopathy
0080813	persistent mild asthma
0080814	persistent moderate asthma
0050791	persistent Mullerian duct syndrome|persistent muellerian duct syndrome
0080824	persistent severe asthma
1510	personality disorder|character disorder
1116	pertussis|bordetella infection|whooping cough
0060040	pervasive developmental disorder|pervasive child development disorders
12475	pes anserinus bursitis
0060673	Peters anomaly
0080201	Peters plus syndrome|krause-kivlin syndrome|peters anomaly-short limb dwarfism syndrome
7818	petroclival meningioma
10755	petrositis|acute petrositis|chronic petrositis
7482	petrous apex meningioma|meningioma of the petrous ridge
3852	Peutz-Jeghers syndrome|colonic hamartomatous polyp|gastric peutz-jeghers polyp
8616	Peyronie's disease|induratio penis plastica|peyronie disease
0081451	PFAPA syndrome|marshall syndrome with periodic fever|periodic fever-aphtous stomatitis-pharyngitis-adenopathy syndrome
14705	Pfeiffer syndrome|acrocephalosyndactylia type v
12571	phacogenic glaucoma
12570	phacolytic glaucoma
14049	phaeohyphomycosis|infection by dematiacious fungi|phaehyphomycosis
3262	phagocyte bactericidal dysfunction
0050898	phalanx chondroma
0080181	PHARC syndrome
2275	pharyngitis|acute pharyngitis|acute sore throat
0060119	pharynx cancer|pharyngeal neoplasm|pharynx neoplasm
0050921	pharynx squamous cell carcinoma
0080354	Phelan-McDermid syndrome
5062	phencyclidine abuse
0040011	phenobarbital allergy|luminal allergy|phenobarbitol allergy
9281	phenylketonuria|folling's disease|maternal phenylketonuria
0040012	phenytoin allergy|dilantin allergy
0050771	pheochromocytoma|phaeochromocytoma
0050722	PHGDH deficiency
0050250	philophthalmiasis
2712	phimosis|tight foreskin|tight frenulum
864	phlebitis
11360	phlebotomus fever|pappataci fever|sandfly fever
12997	Phlegmonous dacryocystitis
11581	phlyctenulosis|strumous ophthalmia
591	phobic disorder
0060146	phonagnosia
0111260	phosphoribosylpyrophosphate synthetase superactivity|prpp synthetase superactivity
2485	phosphorus metabolism disease|disorder of phosphorus metabolism|phosphorus disorder
3818	photoallergic dermatitis
13626	photokeratitis
0060281	photosensitive epilepsy|photogenic epilepsy|photoparoxysmal response
2960	photosensitive trichothiodystrophy|ibids syndrome|sulfur-deficient brittle hair syndrome
3159	photosensitivity disease
4407	phototoxic dermatitis|photosensitisation reaction|photosensitive dermatitis
0040048	phthalic anhydride allergic asthma
0040076	phthalyl group allergy|phthalyl allergy
11793	phthisical cornea
0060220	physical urticaria
8431	physiological polycythemia
12128	pica disease
11870	Pick's disease|dementia in pick's disease|lobar atrophy of brain
3263	piebaldism|partial albinism|piebald trait
0081362	Pierpont syndrome|plantar lipomatosis-facial dysmorphism-developmental delay syndrome|plantar lipomatosis-unusual facies-developmental delay syndrome
0060852	Pierson syndrome|microcoria-congenital nephrosis syndrome
0060680	pigment dispersion syndrome|glaucoma-related pigment dispersion syndrome|pigment-dispersion type glaucoma
10123	pigmentation disease
4282	pigmented basal cell carcinoma
0111541	pigmented paravenous chorioretinal atrophy
2702	pigmented villonodular synovitis|villous tenosynovitis
4322	pilar sheath acanthoma
0070757	Pilarowski-Bjornsson syndrome
4851	pilocytic astrocytoma|grade i astrocytic tumor|piloid astrocytoma
4853	pilocytic astrocytoma of cerebellum|cerebellar pilocytic astrocytoma
5374	pilomatrixoma|pilomatricoma
4845	pilomyxoid astrocytoma
5510	pineal dysgerminoma
4858	pineal gland astrocytoma|pineal astrocytic tumor
5032	pineal gland cancer|malignant pineal region tumor|malignant tumor of pineal gland
5553	pineal region choriocarcinoma|pineal choriocarcinoma
7428	pineal region germinoma
6858	pineal region immature teratoma|atypical pineal teratoma
6857	pineal region mature teratoma
8031	pineal region meningioma|pineal meningioma
6856	pineal region teratoma|teratoma of pineal area
5341	pineal region yolk sac tumor|pineal region yolk sac neoplasm
1664	pineoblastoma|pineal pnet
0081248	pineocytoma|pinealocytoma
11029	pinguecula
1022	pinta disease
0040033	piperacillin allergy
0060488	Pitt-Hopkins syndrome
0081280	pituicytoma
3829	pituitary adenoma|adenoma of the pituitary gland
1129	pituitary apoplexy
0081244	pituitary blastoma|pituitary gland blastoma
1785	pituitary cancer|malignant pituitary neoplasm|malignant tumor of pituitary gland
4916	pituitary carcinoma|carcinoma of the pituitary gland
53	pituitary gland disease
7378	pituitary hypoplasia
1130	pituitary infarct|pituitary infarction
8058	pituitary stalk meningioma|meningioma of the pituitary stalk
3946	pituitary-dependent Cushing's disease|overproduction of acth|pituitary-dependent cushing disease
8892	pityriasis rosea|pityriasis circinata
9212	pityriasis rubra pilaris|devergie's disease
9060	pityriasis versicolor|infection by pityrosporum furfur
4744	placenta accreta
2021	placenta cancer|malignant placental tumor|placental cancer
780	placenta disease
11060	placenta praevia
9667	placental abruption|abruptio placenta|abruptio placentae
2024	placental choriocarcinoma|choriocarcinoma of the placenta
3891	placental insufficiency
3596	placental site trophoblastic tumor|placental site trophoblastic tumour|placental-site gestational trophoblastic neoplasm
0070526	PLACK syndrome
3482	plague
8936	plantar fascial fibromatosis|dupuytren's contracture of foot|ledderhose's disease
9600	plantar fasciitis
12524	plantar nerve lesion
3751	plantar verrucous skin carcinoma
13775	plantar wart|verruca plantaris
9513	plasma cell leukemia|plasma cell leukaemia|plasmacytic leukaemia
6536	plasma cell neoplasm|plasmacytic tumor
2345	plasma protein metabolism disease
0080779	plasmablastic lymphoma
3721	plasmacytoma|solitary myeloma|solitary plasmacytoma
0111592	plasminogen deficiency type I|hypoplasminogenemia
14067	Plasmodium falciparum malaria|falciparum malaria|malignant tertian fever
14324	Plasmodium malariae malaria|malaria by plasmodium malariae|quartan malaria
12919	Plasmodium ovale malaria|malariaby plasmodium ovale|ovale malaria
12978	Plasmodium vivax malaria|malaria by plasmodium vivax|vivax malaria
2223	platelet storage pool deficiency|dense body defect|platelet dense granule deficiency
452	pleomorphic adenoma
297	pleomorphic adenoma carcinoma|carcinoma ex pleomorphic adenoma|carcinoma in pleomorphic adenoma
5662	pleomorphic carcinoma
10192	pleomorphic lipoma
5702	pleomorphic liposarcoma
3250	pleomorphic rhabdomyosarcoma|anaplastic rhabdomyosarcoma
4852	pleomorphic xanthoastrocytoma|pleomorphic xantho-astrocytoma
0080881	pleomorphic xanthoastrocytoma BRAF mutant
11242	plethora of newborn|neonatal polycythemia
5158	pleural cancer|pleural tumor
1532	pleural disease|disorder of pleura|non-neoplastic pleural disease
3798	pleural empyema|abscess of pleural cavity|abscess of thorax
10195	pleural lipoma|lipoma of pleura
106	pleural tuberculosis|pearly disease|tuberculous pleurisy
10247	pleurisy
14319	pleuropneumonia
4769	pleuropulmonary blastoma
5151	plexiform neurofibroma
3206	plexiform schwannoma|plexiform neurilemmoma|plexiform neurinoma
3688	plexopathy
12225	Plica syndrome
0060511	plum allergy|prunus domestica fruit allergy
11277	Plummer's disease|plummer disease|toxic nodular goiter
13249	pneumatosis cystoides intestinalis
10316	pneumoconiosis
11339	pneumocystosis|pneumocystis carinii pneumonia|pneumocystis jirovecii pneumonia
552	pneumonia|acute pneumonia
10398	pneumonic plague|primary pneumonic plague|secondary pneumonic plague
2122	pneumonic tularemia|bronchopneumonic tularemia|pneumonic tularaemia
1673	pneumothorax
0050138	podoconiosis
14039	POEMS syndrome
0060551	poikiloderma with neutropenia
12961	Poland syndrome|poland anomaly|poland's syndactyly
4953	poliomyelitis
0060497	pollen allergy
9810	polyarteritis nodosa
2344	polyclonal hypergammaglobulinemia
0050218	polycystic echinococcosis|human polycystic hydatid disease|neotropical echinococcosis
0080322	polycystic kidney disease
0050770	polycystic liver disease|congenital cystic liver disease|congenital hepatic cyst
11612	polycystic ovary syndrome|multicystic ovaries|polycystic ovarian disease
8432	polycythemia|erythrocythemia
2835	polycythemia due to hypoxia
8997	polycythemia vera|chronic erythremia|osler-vaquez syndrome
1148	polydactyly|postaxial polydactyly
6774	polyembryoma of the ovary
0080577	polygenic disease
8488	polyhydramnios
0080918	polymicrogyria
853	polymyalgia rheumatica
0080745	polymyositis
1389	polyneuropathy
14184	polyneuropathy due to drug
13649	polyneuropathy in collagen vascular disease
0040086	Polyomavirus-associated nephropathy|polyomavirus associated nephropathy
9042	polyp of corpus uteri|endometrial/uterine polyp|polyp of endometrium
7439	polyp of middle ear|polyp of the middle ear
4308	polyradiculoneuropathy
4307	polyradiculopathy
9230	pompholyx|dyshydrotic eczema
0050150	Pontiac fever
0060264	pontocerebellar hypoplasia
0080172	poor metabolism of thiopurines
0081417	poorly differentiated chordoma
3972	poorly differentiated thyroid carcinoma|insular carcinoma|poorly differentiated thyroid gland carcinoma
0060055	popliteal pterygium syndrome|facio-genito-popliteal syndrome|popliteal web syndrome
0070709	Popov-Chang syndrome
0060263	porencephaly
3805	porokeratosis|disseminated superficial actinic porokeratosis
13268	porphyria|disorder of porphyrin metabolism|hematoporphyria
3132	porphyria cutanea tarda
10762	portal hypertension
11695	portal vein thrombosis
0070306	post-cardiac arrest syndrome|post cardiac syndrome
2181	post-surgical hypoinsulinemia
2364	post-thrombotic syndrome|postphlebetic syndrome with inflammation|postphlebetic syndrome with ulcer
2055	post-traumatic stress disorder|traumatic neurosis
13664	post-vaccinal encephalitis|encephalitis following immunization procedures|postvaccinal encephalomyelitis
4638	postauricular lymphadenitis
0111259	postaxial acrofacial dysostosis|miller syndrome|postaxial acrodysostosis
9740	postcholecystectomy syndrome
8660	postcricoid region cancer|malignant postcricoid tumor|malignant tumor of pharyngoesophageal junction
14332	postencephalitic Parkinson disease|postencephalitic parkinsonism
3821	posterior cerebral artery infarction
14199	posterior dislocation of lens
6553	posterior foramen magnum meningioma
0080889	posterior fossa ependymoma
4211	posterior fossa meningioma|posterior cranial fossa meningioma
436	posterior mediastinum cancer
5847	posterior myocardial infarction
5048	posterior pituitary gland neoplasm|posterior pituitary tumor
0050537	posterior polar cataract
13676	posterior scleritis
7488	posterior urethra cancer|posterior urethral malignant tumor
6566	posterior uveal melanoma|medium/large size posterior uveal melanoma|small size posterior uveal melanoma
12574	posterior uveitis
5843	posteroinferior myocardial infarction
5851	posterolateral myocardial infarction
8439	postgastrectomy syndrome
10993	postinfectious encephalitis|postinfective encephalitis
12123	postinflammatory pulmonary fibrosis
11968	postmenopausal atrophic vaginitis
9478	postpartum depression|maternity blues|postnatal depression
4952	postpoliomyelitis syndrome|postpolio syndrome
1458	postsurgical hypothyroidism
9373	postural kyphosis
0111154	postural orthostatic tachycardia syndrome|irritable heart|mitral valve prolapse syndrome
0060853	Potocki-Lupski syndrome
0111687	Potocki-Shaffer syndrome
12594	Potter's syndrome|potter sequence|potter syndrome
0050179	Powassan encephalitis
11983	Prader-Willi syndrome|prader willi syndrome
10591	pre-eclampsia|gestational hypertension|hypertension induced by pregnancy
0060071	pre-malignant neoplasm
0060987	preaxial polydactyly I
0060986	preaxial polydactyly II|polydactyly of a triphalangeal thumb
11716	prediabetes syndrome|impaired glucose tolerance|prediabetes
6917	predominantly cortical thymoma|lymphocyte-predominant thymoma
7539	pregnancy adenoma|lactating adenoma
13709	premature ejaculation
10787	premature menopause|menopause praecox
727	premenstrual tension
13168	prepuce cancer|malignant tumor of foreskin
2006	preretinal fibrosis|cellophane maculopathy|macular puckering of retina
11638	presbyopia
0080988	pretibial dystrophic epidermolysis bullosa
9286	priapism|mentulagra
0060805	Prieto syndrome|prieto-badia-mulas syndrome
0050242	primary amebic meningoencephalitis|naegleria fowleri infection
1405	primary angle-closure glaucoma
0050338	primary bacterial infectious disease
12236	primary biliary cholangitis|biliary liver cirrhosis|cholestatic cirrhosis
9277	primary cerebellar degeneration
9562	primary ciliary dyskinesia|ciliary motility disorder|immotile ciliary syndrome
0050593	primary congenital glaucoma
0050639	primary cutaneous amyloidosis|familial primary localized cutaneous amyloidosis
0081050	primary cutaneous gamma-delta T-cell lymphoma|cutaneous gamma/delta t-cell lymphoma
0060061	primary cutaneous T-cell non-Hodgkin lymphoma|cutaneous t cell lymphoma|cutaneous t-cell lymphoma
12349	primary eye hypotony
446	primary hyperaldosteronism|cushing syndrome|cushing's syndrome
2977	primary hyperoxaluria
11202	primary hyperparathyroidism|familial primary hyperparathyroidism
14283	primary hypertrophic osteoarthropathy|pachydermoperiostosis of nail|pachydermoperiostosis syndrome
0060879	primary hypomagnesemia|primary familial hypomagnesemia
612	primary immunodeficiency disease|hypoimmunity|immune deficiency disorder
1399	primary lacrimal atrophy
0080210	primary mediastinal B-cell lymphoma
0070297	primary microcephaly
1070	primary open angle glaucoma|chronic simple glaucoma
10627	primary optic atrophy
5426	primary ovarian insufficiency|hypergonadotropic hypogonadism|premature ovarian failure
0060280	primary pigmented nodular adrenocortical disease
10780	primary polycythemia|familial erythrocytosis|familiar polycythemia
0081388	primary progressive aphasia
0050784	primary progressive multiple sclerosis
14557	primary pulmonary hypertension|idiopathic pulmonary arterial hypertension
0060643	primary sclerosing cholangitis
0080218	primary spontaneous pneumothorax
4156	primary syphilis|early symptomatic syphilis|symptomatic early syphilis
0050292	primary systemic mycosis
8925	primary thrombocytopenia
0111151	Prinzmetal angina|angina inversa
649	prion disease|prion disease pathway|prion induced disorder
3127	proctitis
3911	progeria|hutchinson gilford syndrome|hutchinson-gilford disease
0081332	progeroid syndrome
0060078	progesterone receptor-negative breast cancer
0060077	progesterone receptor-positive breast cancer
681	progressive bulbar palsy
0111073	progressive familial heart block|familial lenegre disease|familial lev disease
0070221	progressive familial intrahepatic cholestasis|byler disease
0070396	progressive leukoencephalopathy with ovarian failure
643	progressive multifocal leukoencephalopathy
318	progressive muscular atrophy|progressive spinal muscular atrophy|pure progressive muscular atrophy
891	progressive myoclonus epilepsy|progressive myoclonic epilepsy
0081390	progressive non-fluent aphasia|nonfluent agrammatic ppa
0111535	progressive osseous heteroplasia|ectopic ossification familial type|familial ectopic ossification
13474	progressive peripheral pterygium
0090004	progressive pseudorheumatoid arthropathy of childhood|spondyloepiphyseal dysplasia tarda-progressive arthropathy syndrome
0050785	progressive relapsing multiple sclerosis|progressive-relapsing ms
678	progressive supranuclear palsy|progressive supranuclear ophthalmoplegia|steele-richardson-olszewski syndrome
5396	prolactin producing pituitary tumor|malignant prolactinoma|prolactin producing pituitary tumour
5394	prolactinoma|familial prolactinoma|prolactinoma of pituitary gland
1284	prolapse of female genital organ
11134	prolapse of lacrimal gland|dislocation of lacrimal gland
12369	prolapse of urethra
0111540	prolidase deficiency|hyperimidodipeptiduria|imidodipeptidase deficiency
13207	proliferative diabetic retinopathy
9599	proliferative fasciitis
4778	proliferative glomerulonephritis
0111666	proliferative vasculopathy and hydranencephaly-hydrocephaly syndrome|cerebral proliferative glomeruloid vasculopathy|encephaloclastic proliferative vasculopathy
1039	prolymphocytic leukemia|prolymphocytic leukaemia
14701	propionic acidemia|ketotic glycinemia|ketotic hyperglycinemia
4970	prosopagnosia
2526	prostate adenocarcinoma
4868	prostate adenoid cystic carcinoma
4524	prostate angiosarcoma|prostatic hemangiosarcoma
13689	prostate calculus|calculus of prostate|prostatic lithiasis
10283	prostate cancer|hereditary prostate cancer|malignant tumor of the prostate
10286	prostate carcinoma|cancer of prostate|carcinoma of prostate
3703	prostate colloid adenocarcinoma|acinar colloid prostate adenocarcinoma
47	prostate disease
3251	prostate embryonal rhabdomyosarcoma|embryonal rhabdomyosarcoma of the prostate
2887	prostate leiomyoma|prostatic leiomyoma
5282	prostate leiomyosarcoma|leiomyosarcoma of the prostate
10290	prostate lymphoma|lymphoma of prostate
10289	prostate malignant phyllodes tumor
2992	prostate neuroendocrine neoplasm|neuroendocrine tumor of the prostate
3252	prostate rhabdomyosarcoma|rhabdomyosarcoma of the prostate
4054	prostate sarcoma|sarcoma of the prostate
3504	prostate signet ring cell adenocarcinoma|prostate signet ring cell carcinoma
7141	prostate small cell carcinoma
10287	prostate squamous cell carcinoma
7152	prostate stromal sarcoma|stromal sarcoma of the prostate
4011	prostate transitional cell carcinoma
3024	prostatic acinar adenocarcinoma
2883	prostatic adenoma|adenoma of prostate|prostate adenoma
11133	prostatic cyst
11132	prostatic hypertrophy
6166	prostatic urethra urothelial carcinoma
6167	prostatic urethral cancer
14654	prostatitis
12355	prostatocystitis
3756	protein C deficiency
2451	protein S deficiency|protein s deficiency disease
13120	protein-deficiency anemia|anemia due to protein deficiency|protein-deficiency anaemia
11801	protein-energy malnutrition
10611	protein-losing enteropathy
576	proteinuria
0060913	proteosome-associated autoinflammatory syndrome
13482	Proteus syndrome
2235	prothrombin deficiency|congenital factor ii deficiency|hereditary factor ii deficiency disease
7008	protoplasmic astrocytoma|protoplasmic astrocytic tumor
14397	protozoal dysentery
0061165	proximal renal tubular acidosis
0050788	proximal symphalangism|cushing's symphalangism
0060889	prune belly syndrome|abdominal muscle deficiency syndrome|eagle-barrett syndrome
7210	psammomatous meningioma
0050723	PSAT deficiency
0080047	pseudoachondroplasia|pseudoachondroplastic dysplasia
12680	pseudobulbar palsy|pseudobulbar paralysis
8358	pseudoglandular variant testicular seminoma
3765	pseudohermaphroditism|indeterminate sex and pseudohermaphroditism
4479	pseudohypoaldosteronism
4184	pseudohypoparathyroidism
3559	pseudomyxoma peritonei|mucinous ascites
1392	pseudopapilledema
4183	pseudopseudohypoparathyroidism|normocalcemic pseudohypoparathyroidism
11028	pseudopterygium
12162	pseudoretinitis pigmentosa
7327	pseudosarcomatous fibromatosis|nodular fasciitis|pseudosarcomatous fasciitis
11459	pseudotumor cerebri|idiopathic intracranial hypertension
8122	pseudovascular skin squamous cell carcinoma
2738	pseudoxanthoma elasticum|gronblad-strandberg syndrome
8893	psoriasis
9008	psoriatic arthritis|arthritis psoriatica|arthropathic psoriasis
0050724	PSPH deficiency
11120	psychologic dyspareunia
10131	psychologic vaginismus|functional vaginismus|non-organic vaginismus
10132	psychosexual disorder
2468	psychotic disorder|mental or behavioural disorder
0002116	pterygium
13760	Pthirus pubis infestation|infestation by phthirus pubis|pediculosis pubis
0060260	ptosis|blepharoptosis
8512	puerperal pulmonary embolism
12117	pulmonary alveolar microlithiasis
12120	pulmonary alveolar proteinosis
5547	pulmonary artery choriocarcinoma|syncytioma of pulmonary artery
60001	pulmonary artery disease
7389	pulmonary artery leiomyosarcoma|leiomyosarcoma of the pulmonary artery
0050153	pulmonary aspergilloma
4765	pulmonary blastoma|blastoma of lung
5364	pulmonary coin lesion|coin lesion lung|coin lesion of lung
11396	pulmonary edema
9477	pulmonary embolism|pulmonary artery embolism|pulmonary embolus
8516	pulmonary embolism and infarction
9675	pulmonary emphysema
9498	pulmonary eosinophilia
3770	pulmonary fibrosis|fibrosis of lung
12118	pulmonary hemosiderosis|brown induration|brown lung
6432	pulmonary hypertension
424	pulmonary immaturity
10030	pulmonary interstitial emphysema
6658	pulmonary large cell neuroendocrine carcinoma
5410	pulmonary neuroendocrine tumor
3677	pulmonary plasma cell granuloma
13406	pulmonary sarcoidosis|lung sarcoidosis
5766	pulmonary sclerosing hemangioma|pneumocytoma
8861	pulmonary subvalvular stenosis|congenital infundibular stenosis|infundibular pulmonic stenosis
1578	pulmonary systemic sclerosis|lung disease with systemic sclerosis|lung involvement in systemic sclerosis
10329	pulmonary talcosis|pneumoconiosis due to talc|talc pneumoconiosis
2957	pulmonary tuberculosis
5749	pulmonary valve disease|pulmonary valve disorder
14265	pulmonary valve insufficiency|pulmonary incompetence|pulmonary regurg.
6420	pulmonary valve stenosis
7388	pulmonary vein leiomyosarcoma|leiomyosarcoma of the pulmonary vein
5453	pulmonary venoocclusive disease|pulmonary veno-occlusive disease
12364	pulsating exophthalmos
0060361	punctate palmoplantar keratoderma|punctate palmoplantar hyperkeratosis
0080214	punctate palmoplantar keratoderma type I
238	pupil disease|pupillary disorder
1340	pure red-cell aplasia|primary red cell aplasia|pure red cell aplasia
5813	purine nucleoside phosphorylase deficiency|deficiency of inosine phosphorylase|pnp deficiency
653	purine-pyrimidine metabolic disorder|inborn errors of purine-pyrimidine metabolism
3326	purpura|purpuric disorder
0060538	purpura fulminans|purpura gangrenosa
10435	purulent acute otitis media
9724	purulent endophthalmitis
13534	purulent labyrinthitis
4398	pustulosis of palm and sole|acropustulosis|palmoplantar pustulosis
0080038	pycnodysostosis
2744	pyelitis
11400	pyelonephritis
2743	pyeloureteritis cystica
10547	pyloric antrum cancer|malignant tumor of pyloric antrum
12639	pyloric stenosis
12072	pylorospasm
10544	pylorus cancer|malignant tumor of pylorus
4223	pyoderma
8553	pyoderma gangrenosum
0050862	pyometritis
876	pyomyositis|tropical pyomyositis
5732	pyosalpinx|pyosalpingitis
1425	pyoureter|ureter abscess
8455	pyridoxine deficiency anemia
0080768	pyridoxine-dependent epilepsy
0060066	pyridoxine-responsive sideroblastic anemia
9235	pyriform sinus cancer|malignant tumor of pyriform fossa
0050832	pyrimidine metabolic disorder
12402	pyromania|firesetting behavior|pathological firesetting
3651	pyruvate carboxylase deficiency disease|deficiency of pyruvic carboxylase
3649	pyruvate decarboxylase deficiency|deficiency of pyruvic dehydrogenase|pyruvate dehydrogenase complex deficiency disease
1439	pyuria|pus cells in urine
11100	Q fever|infection due to coxiella burnetii
0050740	Qazi Markouizos syndrome|qazi-markouizos syndrome
12835	quadriplegia|tetraplegia
11125	qualitative platelet defect
0111050	Quebec platelet disorder|factor v quebec
10784	Queensland tick typhus|australian tick typhus|rickettsia australis spotted fever
0040065	quinidine allergy|kinidin allergy`;
