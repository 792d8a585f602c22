/** Nervous system, psychiatry, pain and anaesthesia. The format of a line is told in `../drug-lexicon.ts`. */
export const BRAIN_MIND_AND_PAIN = `# small molecule
acamprosate|Campral
acetaminophen|Tylenol;Ofirmev|paracetamol
acetazolamide|Diamox
agomelatine|Valdoxan
almotriptan|Axert
alprazolam|Xanax
amantadine|Gocovri;Osmolex ER;Symmetrel|ADS-5102
ambroxol
amifampridine|Firdapse;Ruzurgi
amisulpride|Barhemsys;Solian
amitriptyline|Elavil
amoxapine
amphetamine|Adzenys;Evekeo;Dyanavel
dextroamphetamine|Dexedrine;Xelstrym
mixed amphetamine salts|Adderall;Mydayis
apomorphine|Apokyn;Kynmobi;Onapgo
arbaclofen|Ontralfy
aripiprazole|Abilify;Abilify Maintena;Abilify Asimtufii
aripiprazole lauroxil|Aristada
armodafinil|Nuvigil
articaine|Septocaine
asenapine|Saphris;Secuado
atogepant|Qulipta;Aquipta
atomoxetine|Strattera
baclofen|Lioresal;Gablofen;Ozobax;Lyvispah
basimglurant
benztropine|Cogentin
blarcamesine
brexanolone|Zulresso
brexpiprazole|Rexulti
brivaracetam|Briviact
bromocriptine|Parlodel;Cycloset
bupivacaine|Exparel;Marcaine;Xaracoll;Posimir;Sensorcaine
bupivacaine and meloxicam|Zynrelef|HTX-011
buprenorphine|Sublocade;Brixadi;Butrans;Probuphine;Belbuca;Buprenex
buprenorphine and naloxone|Suboxone;Zubsolv;Bunavail
bupropion|Wellbutrin;Zyban;Aplenzin
dextromethorphan and bupropion|Auvelity|AXS-05
dextromethorphan and quinidine|Nuedexta
dextromethorphan
buspirone|BuSpar
butorphanol|Stadol
caffeine|Cafcit
cannabidiol|Epidiolex;Epidyolex
carbamazepine|Tegretol;Equetro;Carnexiv
carbidopa and levodopa|Sinemet;Rytary;Duopa;Duodopa;Crexont;Parcopa;Dhivy|levodopa/carbidopa;carbidopa/levodopa;IPX203
carbidopa
foscarbidopa and foslevodopa|Vyalev;Produodopa|ABBV-951
cariprazine|Vraylar;Reagila
celecoxib|Celebrex;Elyxyb
cenobamate|Xcopri;Ontozry
chlordiazepoxide|Librium
chlorpromazine|Thorazine
chlorzoxazone|Parafon Forte
carisoprodol
citalopram|Celexa
clobazam|Onfi;Sympazan
clomipramine|Anafranil
clonazepam|Klonopin
clozapine|Clozaril;Versacloz
codeine
cyclobenzaprine|Flexeril;Amrix;Tonmya
cytisinicline||cytisine
dalfampridine|Ampyra;Fampyra|fampridine;4-aminopyridine
dantrolene|Dantrium;Ryanodex;Revonto
dasotraline
daridorexant|Quviviq
desflurane|Suprane
desipramine|Norpramin
desvenlafaxine|Pristiq
deutetrabenazine|Austedo
dexmedetomidine|Precedex;Igalmi
dexmethylphenidate|Focalin
serdexmethylphenidate and dexmethylphenidate|Azstarys
diazepam|Valium;Diastat;Valtoco;Libervant
diclofenac|Voltaren;Cataflam;Zipsor;Zorvolex;Flector
dihydroergotamine|Migranal;Trudhesa;Atzumi
diroximel fumarate|Vumerity
dimethyl fumarate|Tecfidera
monomethyl fumarate|Bafiertam
divalproex|Depakote|divalproex sodium
donepezil|Aricept;Adlarity
donepezil and memantine|Namzaric
doxepin|Silenor;Sinequan
dronabinol|Marinol;Syndros
droperidol|Inapsine
duloxetine|Cymbalta
edaravone|Radicava;Radicava ORS
edonerpic
eletriptan|Relpax
eliprodil
enflurane
entacapone|Comtan
ergotamine|Cafergot
escitalopram|Lexapro;Cipralex
esketamine|Spravato
eslicarbazepine|Aptiom;Zebinix|eslicarbazepine acetate
estazolam
eszopiclone|Lunesta
ethosuximide|Zarontin
etifoxine
etomidate|Amidate
etodolac|Lodine
ezogabine|Potiga|retigabine
felbamate|Felbatol
fenfluramine|Fintepla|ZX008
fenoprofen|Nalfon
fentanyl|Duragesic;Actiq;Fentora;Subsys;Ionsys
fezolinetant|Veozah;Veoza
flunitrazepam
flunarizine|Sibelium
flumazenil|Romazicon
fluoxetine|Prozac;Sarafem
fluphenazine|Prolixin
flurazepam
flurbiprofen|Ansaid
fluvoxamine|Luvox
fosphenytoin|Cerebyx;Sesquient
fospropofol|Lusedra
frovatriptan|Frova
gabapentin|Neurontin;Gralise
gabapentin enacarbil|Horizant
galantamine|Razadyne;Zunveyl
ganaxolone|Ztalmy
gepirone|Exxua
glycopyrrolate|Robinul;Cuvposa;Dartisla|glycopyrronium bromide
givinostat|Duvyzat
guanabenz|Wytensin
halothane
haloperidol|Haldol
hydrocodone|Zohydro;Hysingla;Vicodin;Norco
hydromorphone|Dilaudid;Exalgo
hydroxyzine|Vistaril;Atarax
ibuprofen|Advil;Motrin;Caldolor;Duexis
idebenone|Raxone
iloperidone|Fanapt
milsaperidone|Bysanti
imipramine|Tofranil
indomethacin|Indocin;Tivorbex
isoflurane|Forane
istradefylline|Nourianz
ketamine|Ketalar
ketoprofen|Orudis
ketorolac|Toradol;Sprix
lacosamide|Vimpat;Motpoly XR
lamotrigine|Lamictal;Subvenite
lasmiditan|Reyvow
lemborexant|Dayvigo
levetiracetam|Keppra;Spritam;Elepsia
levodopa|Inbrija;Larodopa|L-dopa
levomilnacipran|Fetzima
levorphanol
lidocaine|Lidoderm;ZTlido;Xylocaine|lignocaine
lisdexamfetamine|Vyvanse
lithium|Lithobid|lithium carbonate
lofexidine|Lucemyra
lorazepam|Ativan;Loreev XR
loxapine|Loxitane;Adasuve
lumateperone|Caplyta|ITI-007
lurasidone|Latuda
loperamide|Imodium
maprotiline
mazindol
meclizine|Antivert
mefenamic acid|Ponstel
melatonin|Circadin
meloxicam|Mobic;Anjeso;Vivlodex
meloxicam and rizatriptan|Symbravo|AXS-07
memantine|Namenda
meperidine|Demerol|pethidine
mepivacaine|Carbocaine
meprobamate
metaxalone|Skelaxin
methadone|Dolophine;Methadose
methamphetamine|Desoxyn
methocarbamol|Robaxin
methohexital|Brevital
methylnaltrexone|Relistor
methylphenidate|Ritalin;Concerta;Daytrana;Quillivant;Cotempla;Jornay PM;Aptensio;Relexxii
methysergide
metoclopramide|Reglan;Gimoti
midazolam|Versed;Nayzilam;Seizalam
milnacipran|Savella
mirogabalin
mirtazapine|Remeron
moclobemide
modafinil|Provigil
molindone
morphine|MS Contin;Kadian;Arymo;Duramorph
nabilone|Cesamet
nabiximols|Sativex
nabumetone|Relafen
nalbuphine|Nubain
naldemedine|Symproic
nalmefene|Opvee;Revex;Selincro
naloxegol|Movantik;Moventig
naloxone|Narcan;Evzio;Kloxxado;Zimhi
naltrexone|Vivitrol;ReVia
naproxen|Aleve;Naprosyn;Anaprox
naratriptan|Amerge
nefazodone
nicotine|Nicorette;Nicoderm;Nicotrol
nitrazepam
nitrous oxide
nortriptyline|Pamelor
olanzapine|Zyprexa;Zyprexa Relprevv
olanzapine and fluoxetine|Symbyax
olanzapine and samidorphan|Lybalvi
oliceridine|Olinvyk
omaveloxolone|Skyclarys|RTA 408
opicapone|Ongentys
orphenadrine|Norflex
oxazepam|Serax
oxcarbazepine|Trileptal;Oxtellar XR
oxycodone|OxyContin;Roxicodone;Xtampza;Percocet;Roxybond
oxymorphone|Opana
ozanimod|Zeposia
ponesimod|Ponvory
siponimod|Mayzent
fingolimod|Gilenya;Tascenso
paliperidone|Invega;Invega Sustenna;Invega Trinza;Invega Hafyera|paliperidone palmitate
paroxetine|Paxil;Brisdelle;Seroxat
pentazocine|Talwin
pentobarbital|Nembutal
perampanel|Fycompa
pergolide|Permax
perphenazine
phenelzine|Nardil
phenobarbital|Sezaby
phenytoin|Dilantin
pimavanserin|Nuplazid
pimozide|Orap
piracetam
piribedil
piroxicam|Feldene
pitolisant|Wakix|BF2.649
pizotifen
pramipexole|Mirapex
prazepam
pregabalin|Lyrica
pridopidine
primidone|Mysoline
prochlorperazine|Compazine
promethazine|Phenergan
propofol|Diprivan
protriptyline
pyridostigmine|Mestinon
neostigmine|Bloxiverz
quazepam|Doral
quetiapine|Seroquel
ramelteon|Rozerem
rasagiline|Azilect
reboxetine|Edronax
remifentanil|Ultiva
alfentanil|Alfenta
sufentanil|Dsuvia;Zalviso;Sufenta
remimazolam|Byfavo
rimegepant|Nurtec ODT;Nurtec;Vydura
riluzole|Rilutek;Tiglutik;Exservan
troriluzole
risperidone|Risperdal;Risperdal Consta;Perseris;Uzedy;Rykindo
rivastigmine|Exelon
rizatriptan|Maxalt
rocuronium|Zemuron
ropinirole|Requip
ropivacaine|Naropin
rotigotine|Neupro
rufinamide|Banzel;Inovelon
safinamide|Xadago
samidorphan
selegiline|Emsam;Eldepryl;Zelapar
sertindole
sertraline|Zoloft
sevoflurane|Ultane;Sevorane
sodium oxybate|Xyrem;Lumryz
calcium, magnesium, potassium, and sodium oxybates|Xywav|JZP-258
sodium phenylbutyrate and taurursodiol|Relyvrio;Albrioza|AMX0035
solriamfetol|Sunosi
stiripentol|Diacomit
succinylcholine|Anectine;Quelicin
sugammadex|Bridion
sumatriptan|Imitrex;Tosymra;Onzetra;Zembrace
sumatriptan and naproxen|Treximet
suvorexant|Belsomra
seltorexant
suzetrigine|Journavx|VX-548
tacrine|Cognex
tapentadol|Nucynta
tasimelteon|Hetlioz
temazepam|Restoril
teriflunomide|Aubagio
tetrabenazine|Xenazine
thiopental
thioridazine
thiothixene|Navane
tiagabine|Gabitril
tianeptine
tizanidine|Zanaflex
tolcapone|Tasmar
tolebrutinib
fenebrutinib
remibrutinib|Rhapsido
evobrutinib
topiramate|Topamax;Trokendi XR;Qudexy XR;Eprontia
tradipitant|Nereus
tramadol|Ultram;ConZip;Qdolo
celecoxib and tramadol|Seglentis
tranylcypromine|Parnate
trazodone|Desyrel;Oleptro
triazolam|Halcion
trifluoperazine
trihexyphenidyl
ubrogepant|Ubrelvy
zavegepant|Zavzpret
tasipimidine
valbenazine|Ingrezza
valiltramiprosate||ALZ-801
valproic acid|Depakene|valproate;sodium valproate
vamorolone|Agamree
deflazacort|Emflaza;Jaythari
varenicline|Chantix;Champix;Tyrvaya
vatiquinone
vecuronium
cisatracurium|Nimbex
atracurium
pancuronium
venlafaxine|Effexor;Effexor XR
vigabatrin|Sabril;Vigadrone;Vigafyde
vilazodone|Viibryd
viloxazine|Qelbree
vortioxetine|Trintellix;Brintellix
xanomeline and trospium|Cobenfy|xanomeline-trospium;KarXT
zaleplon
ziprasidone|Geodon
zolmitriptan|Zomig
zolpidem|Ambien;Intermezzo;Edluar
zonisamide|Zonegran;Zonisade
zopiclone|Imovane
zuranolone|Zurzuvae|SAGE-217
aticaprant
emraclidine
iclepertin
ulotaront
navacaprant
tavapadon
rapastinel
psilocybin||COMP360
lysergide||MM120
sonlicromanol
bezisterim
masupirdine
simufilam
vafidemstat
ibudilast||MN-166
laquinimod
ataluren|Translarna
risdiplam|Evrysdi
huperzine A
citicoline
acetylcysteine|Acetadote;Mucomyst|N-acetylcysteine
levoacetylleucine|Aqneursa|N-acetyl-L-leucine
arimoclomol|Miplyffa
miglustat|Zavesca;Opfolda
venglustat
eliglustat|Cerdelga
lucerastat
migalastat|Galafold
tideglusib
tiapride
sulpiride
benserazide|Madopar
diazoxide choline|Vykat XR|DCCR
sibutramine|Meridia
# monoclonal antibody
aducanumab|Aduhelm|BIIB037
donanemab|Kisunla
lecanemab|Leqembi|BAN2401
gantenerumab
solanezumab
crenezumab
bapineuzumab
trontinemab
remternetug
gosuranemab
semorinemab
prasinezumab
cinpanemab
eptinezumab|Vyepti
erenumab|Aimovig|AMG 334
fremanezumab|Ajovy
galcanezumab|Emgality
natalizumab|Tysabri;Tyruko
ocrelizumab|Ocrevus;Ocrevus Zunovo
inebilizumab|Uplizna
satralizumab|Enspryng
rozanolixizumab|Rystiggo
nipocalimab|Imaavy
batoclimab
riliprubart
tanezumab
fasinumab
apitegromab
taldefgrobep alfa
domagrozumab
opicinumab
elezanumab
# protein
interferon beta-1a|Avonex;Rebif|interferon beta 1a;IFN beta-1a
interferon beta-1b|Betaseron;Extavia;Betaferon|interferon beta 1b
peginterferon beta-1a|Plegridy
onabotulinumtoxinA|Botox;Botox Cosmetic
abobotulinumtoxinA|Dysport
incobotulinumtoxinA|Xeomin
prabotulinumtoxinA|Jeuveau;Nuceiva
daxibotulinumtoxinA|Daxxify
letibotulinumtoxinA|Letybo
rimabotulinumtoxinB|Myobloc
botulinum toxin type A||botulinum toxin;botulinum toxin A;botulinum neurotoxin type A
botulinum toxin type B
# peptide
trofinetide|Daybue
glatiramer acetate|Copaxone;Glatopa|glatiramer
ziconotide|Prialt
cerebrolysin
# RNA
nusinersen|Spinraza
tofersen|Qalsody|BIIB067
eteplirsen|Exondys 51
golodirsen|Vyondys 53
viltolarsen|Viltepso
casimersen|Amondys 45
tominersen
zorevunersen
ulefnersen
# enzyme
cerliponase alfa|Brineura
# gene therapy
onasemnogene abeparvovec|Zolgensma;Itvisma|onasemnogene abeparvovec-xioi;AVXS-101
delandistrogene moxeparvovec|Elevidys|SRP-9001
eladocagene exuparvovec|Kebilidi;Upstaza
atidarsagene autotemcel|Lenmeldy;Libmeldy
elivaldogene autotemcel|Skysona|eli-cel
fordadistrogene movaparvovec
`;
