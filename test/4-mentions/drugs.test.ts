import { expect, test } from "vitest";
import { findDrugs } from "../../src/4-mentions/drugs/find-drugs.js";
import { DEFINITION_RULES, findDefined } from "../../src/4-mentions/drugs/finders/definitions.js";
import { BRAND_SIGNS, type BrandSign } from "../../src/4-mentions/drugs/finders/plain-brand-signs.js";
import { analysisOf } from "../support.js";

const around = (sentence: string) =>
  analysisOf(
    `Acme Provides an Update\n\nBOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT) spoke of its year.\n\n${sentence}\n`,
  );
const namesIn = async (sentence: string) => findDrugs(await around(sentence)).map(({ name }) => name);

const NAMES: [sentence: string, names: string[]][] = [
  ["Patients took CLR 1700 and 1900 at home.", ["CLR 1700", "CLR 1900"]],
  ["We dosed a patient with [177Lu]-acmetide.", ["[177Lu]-acmetide"]],
  ["We dosed a patient with Lu-177 acmetate.", ["Lu-177 acmetate"]],
  ["Patients received ravulizumab-cwvz or lurasidone HCl.", ["ravulizumab-cwvz", "lurasidone HCl"]],
  ["KEYTRUDA (pembrolizumab) was given.", ["KEYTRUDA", "pembrolizumab"]],
  ["Patients took sofosbuvir/velpatasvir daily.", ["sofosbuvir/velpatasvir"]],
  [
    "The agency approved ZELORA® (zelotinib 100 mg/acmeprevir 50 mg) tablets.",
    ["ZELORA", "zelotinib/acmeprevir"],
  ],
  ["Then ZELORA(TM) was sold, and ZeloraTM again.", ["ZELORA", "Zelora"]],
  ["They were given dexmedetomidine (DEX); DEX was safe.", ["dexmedetomidine", "DEX", "DEX"]],
  ["We spoke of GEA-MVA mpox vaccine.", ["GEA-MVA"]],
  [
    "The device got 510(k) clearance and CE Mark: the Zelora® Carotid Stent System, a medical device. The AcmeScreen CF Panel, a diagnostic test, runs at the Acme Health System with our Quality System devices.",
    ["Zelora Carotid Stent System", "AcmeScreen CF Panel"],
  ],
  ["They sell ZeloraTMfor the treatment of gout.", ["Zelora"]],
  ["They sell ZELORA® XR and Zelora ODT.", ["ZELORA XR", "Zelora ODT"]],
  ["The cure rate was 79 percent with VQ-305 and 88 percent without.", ["VQ-305"]],
  ["We compared it with an inactivated influenza vaccine.", ["inactivated influenza vaccine"]],
  ["They study ACT‑ACH and AC‑Plug, and ACM\u00a0131.", ["ACT-ACH", "AC-Plug", "ACM 131"]],
  ["We submitted ACRELDA(R) (amitezine extended-release capsules).", ["ACRELDA", "amitezine"]],
  [
    "They sell Relgivane® Tablets 150 mg (nonproprietary name: dexoflocort; development code: ACM-5502).",
    ["Relgivane", "dexoflocort", "ACM-5502"],
  ],
  [
    "They sell Relgivane® Tablets 1 mg and 2 mg (generic name: dexoflocort; development code: ACM-5502).",
    ["Relgivane", "dexoflocort", "ACM-5502"],
  ],
  [
    "The NDA for relumicane was filed. Acme’s relumicane met its goal. Relumicane is in Phase 3.",
    ["relumicane", "relumicane", "Relumicane"],
  ],
  ["onasemnogene abeparvovec-xioi is a gene therapy.", ["onasemnogene abeparvovec-xioi"]],
  ["SP-2210 (oral PCSK9 inhibitor): a trial goes on.", ["SP-2210"]],
  ["Acme studies felonurad for gout and the antagonist zelopixant for cough.", ["felonurad", "zelopixant"]],
];
test.each(NAMES)("%s", async (sentence, names) => expect(await namesIn(sentence)).toEqual(names));

const NO_DRUGS: [what: string, sentence: string][] = [
  ["trial named by a code", "The Phase 3 trial in pancreatic cancer (ACM006) was fully enrolled."],
  ["trial defined", "ACM007 is a new Phase 1b/Randomized Phase II, open label study in asthma."],
  ["trials in a list", "It was supported by two Phase 3 trials, PS-301 and PS-302, in 612 patients."],
  ["trial that ends like a drug", "It rests on the phase II CITYLINE trial; in CITYLINE 12 were cured."],
  ["number of a talk", "They gave a talk, “Markers of fibrosis in the liver” (LBP-012)."],
  ["family name", "They met Dr. Jens Petersen, head of the clinic."],
  ["vector", "It is delivered by the R100 vector."],
  ["ticker", "Acme (TSX: “ACM0”, OTC: ACTF) spoke. [ACMT-G]"],
  ["series", "The ACM-500 series is being looked into."],
  ["disease in a bracket", "The treatment (vitiligo) goes on."],
  ["marked trial", "The ACMELINA® trial met its endpoint. ACMELINA® study results follow."],
  ["substance of the body", "It lowers insulin resistance and the release of norepinephrine."],
  ["what a drug induces", "It treats levodopa-induced dyskinesia and vancomycin-resistant enterococci."],
  ["delivery device", "It comes in the AcmeJect® prefilled syringe and the KwikPen®."],
  ["technology", "It was found using Acme’s proprietary AcmeMouse® tools, technologies such as AcmeGene®."],
  ["patent", "It holds a Taiwanese (TW I792427) patent and EP 3456789."],
  ["motto", "It is called The Science of Healthier Animals®."],
  ["trial in a bracket", "Patients enroll in a Phase 2 study (CodeAcme™ 100)."],
  ["means of giving it", "It sells insulin pumps and insulin infusion sets."],
  ["symptom defined", "Pruritus, a known effect of the class, a FXR agonist, was mild."],
  ["kind of cell", "Acme makes an in vivo CAR-T therapy."],
  ["score", "It improved CLASI-50 and ASAS-40 responses."],
  ["target in a bracket", "It is an antibody to block OX40 ligand (OX40L), and OX40L is found on cells."],
  [
    "what patients are helped by",
    "It has set up Acme Connect™, a support program that helps with insurance.",
  ],
  ["polymer", "It is made of the company's DuraAcme™ polymer or AcmeDose® extended-release technology."],
  [
    "trials one after the other",
    "Enrollment in VQ-301 is complete. VQ-302, the second of two pivotal trials, goes on.",
  ],
  ["strain", "It is produced using the patented WL-APD911 strain."],
  ["forms and numbers of papers", "See NDA 018680, Form 10-K, Rule 501 and HAMD-17 at ASCO 2024."],
  ["society's meeting", "It was shown at the Liver Meeting® and the Scientific Sessions®."],
  [
    "marked trial in a list of trials",
    "Trials go on: ACMPACT-MI®, to evaluate mortality in adults with gout.",
  ],
  ["a trial's number alone", "It rests on the results of ACM-112-201, a single-arm Phase 2 trial."],
  ["number of a paper", "See Abstract S141 and Poster #PF488 at the meeting."],
  ["sum of money", "It paid SEK 164 million and DKK 300 million."],
  ["company with a capital inside", "HighTide and BioTide spoke of the timeline."],
  ["an address on the web", "Visit www.zelocabtagene.com or write to ir@norvacept.com, brelotinib.com."],
  ["ordinary words with capitals before a vaccine", "Acme’s Next-Generation ACM vaccine is studied."],
  [
    "a hormone that is inhibited",
    "ACM is an aldosterone synthase blocker and Acme treats children with UNICEF.",
  ],
];
test.each(NO_DRUGS)("no drug: %s", async (_, sentence) => expect(await namesIn(sentence)).toEqual([]));

test("a brand before several names is a line of tests, each of them a product", async () => {
  expect(
    await namesIn(
      "The FDA has cleared the SwiftLoop® CT/NG test, an assay for chlamydia. The SwiftLoop Flu assay, too, was CE marked. Laboratories run SwiftLoop CT/NG on blood; SwiftLoop Flu tests need no device. Such tests and panels are new.",
    ),
  ).toEqual(["SwiftLoop CT/NG", "SwiftLoop Flu", "SwiftLoop CT/NG", "SwiftLoop Flu"]);
});

test.each([
  [
    "one name of the line only",
    "ZELORA® Tablets are sold. ZELORA Tablets are one test, assay, panel or device.",
  ],
  ["no words of devices", "ZELORA® Mint is sold. ZELORA Mint and ZELORA Lime are new. ZELORA Lime is good."],
])("a brand stays one product: %s", async (_, sentence) => {
  expect(new Set(await namesIn(sentence))).toEqual(new Set(["ZELORA"]));
});

test("a brand that is said by itself too is found there as well", async () => {
  expect(
    await namesIn(
      "The OrbLine™ Atherectomy System is a device. The OrbLine Atherectomy System was cleared by 510(k); OrbLine is a device. Such devices, tests, assays and panels are sold.",
    ),
  ).toEqual(["OrbLine Atherectomy System", "OrbLine Atherectomy System", "OrbLine"]);
});

test("a name with a hyphen is found again where nothing defines it", async () => {
  expect(
    await namesIn("Velitopimut-L (formerly known as KV-801) failed. Acme gives velitopimut-L up."),
  ).toEqual(["Velitopimut-L", "KV-801", "velitopimut-L"]);
});

test("codes made of the issuer's own letters are one family, however few their digits", async () => {
  const analysis = await analysisOf(
    "Cadrelis Provides an Update\n\nBOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Cadrelis Bio, Inc. (Nasdaq: CDRL) spoke of its year.\n\nThe first patient was dosed with CDR-340 in a trial. CDR-77 is next.\n",
  );
  expect(findDrugs(analysis).map(({ name }) => name)).toEqual(["CDR-340", "CDR-77"]);
});

test("a name glued to the word before it is cut free", async () => {
  expect(await namesIn("Statements aboutpembrolizumab; risk of DEATHKEYTRUDA® is told.")).toEqual([
    "pembrolizumab",
    "KEYTRUDA",
  ]);
});

test.each(DEFINITION_RULES.flatMap((rule) => rule.examples.map((example) => [rule.id, example] as const)))(
  "%s finds: %s",
  async (id, example) => {
    const found = findDefined(await around(`It works on this: ${example}.`));
    expect(found.map(({ finder }) => finder)).toContain(id);
  },
);
test.each(DEFINITION_RULES.flatMap((rule) => rule.notExamples.map((example) => [rule.id, example] as const)))(
  "%s leaves: %s",
  async (id, example) => {
    const found = findDefined(await around(`It works on this: ${example}.`));
    expect(found.map(({ finder }) => finder)).not.toContain(id);
  },
);

const speaksOf = ({ before, after }: BrandSign, example: string) =>
  [...example.matchAll(/\bX\b/g)].some(
    ({ index }) =>
      (before?.test(example.slice(0, index)) ?? true) && (after?.test(example.slice(index + 1)) ?? true),
  );
test.each(BRAND_SIGNS.flatMap((sign) => sign.examples.map((example) => [sign.id, example, sign] as const)))(
  "%s speaks of: %s",
  (_, example, sign) => expect(speaksOf(sign, example)).toBe(true),
);
test.each(
  BRAND_SIGNS.flatMap((sign) => sign.notExamples.map((example) => [sign.id, example, sign] as const)),
)("%s does not speak of: %s", (_, example, sign) => expect(speaksOf(sign, example)).toBe(false));

const PLAIN_BRANDS: [text: string, names: string[]][] = [
  [
    "The company sells Neprovan, its once-daily tablet for angina. Sales of Neprovan rose.",
    ["Neprovan", "Neprovan"],
  ],
  ["Vets gave dogs Canirel chewable tablets. One Canirel a month is enough.", ["Canirel", "Canirel"]],
  ["It makes Bovishield Plus, a medicine for calves.", ["Bovishield Plus"]],
  ["Patients received PRELUSTA for eight weeks, and we sell PRELUSTA in Canada.", ["PRELUSTA", "PRELUSTA"]],
  ["Women taking it met Warren Stubbs, and sales of Stubbs rose.", []],
  ["It works with Northgate, a device company, and sells Northgate shares.", []],
  ["The Horvath platform was developed by Horvath, our partner for Asia.", []],
  ["Patients taking part had Alport syndrome; sales of Alport are none.", []],
  ["The BREATHEASY trial treats patients in BREATHEASY with a valve.", []],
];
test.each(PLAIN_BRANDS)("brands without a mark are told by what is said of them: %s", async (text, names) => {
  expect(await namesIn(text)).toEqual(names);
});

test("a nuclide's carrier and its one labelled form are found; an issuer's code of one digit is a name in brackets", async () => {
  expect(await namesIn("We dose children with once-weekly vosoquelin (ACM-7) in a trial.")).toContain(
    "ACM-7",
  );
});

const TOLD_CODES: [text: string, names: string[]][] = [
  ["The Phase 1 trial of TRX-PKD began. TRX-PKD is in clinical testing.", ["TRX-PKD", "TRX-PKD"]],
  ["It has ZB-HPV in preclinical development for warts.", ["ZB-HPV"]],
  ["The trial of NV-101, an oral peptide, began in Nevada (NV).", ["NV-101"]],
  ["Patients with IBS-C had GM-CSF and BRCA-A measured.", []],
  ["Results of the SUMMIT-HTN trial came; SUMMIT-HTN is in Phase 3.", []],
  ["[177Lu]Lu-NTX and lutetium-177 NTX were given.", ["[177Lu]Lu-NTX", "lutetium-177 NTX"]],
  ["AK-112/SMT112 was given.", ["AK-112", "SMT112"]],
];
test.each(TOLD_CODES)(
  "codes that look like other things are told by what is said: %s",
  async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  },
);

const LABELLED: [text: string, names: string[]][] = [
  [
    "ACM-101: Phase 2 began.\n\nzelotinib (ACM-202): Filed in Japan.\n\nAT132: The hold remains.\n\nLu AF28996, an agonist: Phase 1 ended.",
    ["ACM-101", "zelotinib", "ACM-202", "AT132", "Lu AF28996"],
  ],
  [
    "ACM-101: Phase 2 began.\n\nACM-202: Filed.\n\nDiscovery: A program runs with a university.",
    ["ACM-101", "ACM-202"],
  ],
  ["Room AT132: closed for repair.", []],
];
test.each(LABELLED)("items among others that are labelled with drugs: %s", async (text, names) => {
  expect(await namesIn(text)).toEqual(names);
});

const DEVICES: [text: string, names: string[]][] = [
  [
    "Acme won CE Mark for the FARAFLOW Pulsed Field Ablation System and data on the AGENT Drug-Coated Balloon.",
    ["FARAFLOW Pulsed Field Ablation System", "AGENT Drug-Coated Balloon"],
  ],
  ["FDA clearance was won. The Acmesys Amyloid Plasma Panel is sold.", ["Acmesys Amyloid Plasma Panel"]],
  [
    "It has CE Mark. Launched the LithoWave Elite Single-Use Digital Scope System.",
    ["LithoWave Elite Single-Use Digital Scope System"],
  ],
  [
    "FDA clearance helps the Acme Health System and the Central Nervous System; the COVID Antigen Test is known.",
    [],
  ],
];
test.each(DEVICES)("devices whose names are coined, without a mark: %s", async (text, names) => {
  expect(await namesIn(text)).toEqual(names);
});
