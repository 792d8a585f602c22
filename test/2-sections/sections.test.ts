import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocuments } from "../../src/1-text/read-documents.js";
import { ABOUT_RULES, aboutKind } from "../../src/2-sections/about-kind.js";
import { readDateline } from "../../src/2-sections/dateline.js";
import { exchangeShortForm } from "../../src/2-sections/exchanges.js";
import { frameRelease } from "../../src/2-sections/frame-release.js";
import { OPENING_RULES } from "../../src/2-sections/section-rules.js";
import { recordOf } from "../support.js";

const frame = async (text: string) =>
  frameRelease((await readDocuments(new TextEncoder().encode(text), "a.txt"))[0]!);

describe("rules of section openings", () => {
  test("ids are unique", () => {
    expect(new Set(OPENING_RULES.map(({ id }) => id)).size).toBe(OPENING_RULES.length);
  });
  test.each(OPENING_RULES.flatMap((rule) => rule.examples.map((text) => [rule.id, text, rule] as const)))(
    "%s: %s",
    (_, text, rule) => {
      expect(rule.match.test(text)).toBe(true);
      expect(text.length).toBeLessThanOrEqual(rule.longest);
    },
  );
  test.each(OPENING_RULES.flatMap((rule) => rule.notExamples.map((text) => [rule.id, text, rule] as const)))(
    "%s leaves: %s",
    (_, text, rule) => {
      expect(rule.match.test(text)).toBe(false);
    },
  );
  test.each(
    ABOUT_RULES.flatMap((rule) =>
      rule.examples.map(([title, text]) => [rule.id, title, text, rule.kind] as const),
    ),
  )("%s: About %s", (_, title, text, kind) => {
    expect(aboutKind(title, text, [])).toBe(kind);
  });
  test("patterns stay fast on hostile text", () => {
    for (const hostile of [
      "A".repeat(50_000),
      "Aa ".repeat(15_000),
      "forward-looking ".repeat(3000),
      "( ".repeat(20_000),
    ])
      for (const rule of OPENING_RULES) {
        const start = performance.now();
        rule.match.test(hostile);
        expect(performance.now() - start, rule.id).toBeLessThan(500);
      }
  });
});

const DATELINES: [text: string, place: string | null, date: string | null, wire: string | null][] = [
  [
    "FLORHAM PARK, N.J., Nov. 12, 2018 (GLOBE NEWSWIRE) -- Acme, Inc. today",
    "FLORHAM PARK, N.J.",
    "2018-11-12",
    "GlobeNewswire",
  ],
  ["BOSTON--(BUSINESS WIRE)--Acme today announced", "BOSTON", null, "Business Wire"],
  [
    "CAMBRIDGE, Mass., Jan. 5, 2021 /PRNewswire/ -- Acme today announced",
    "CAMBRIDGE, Mass.",
    "2021-01-05",
    "PR Newswire",
  ],
  [
    "Basel, Switzerland, 12 November 2018 – Acme AG announced today",
    "Basel, Switzerland",
    "2018-11-12",
    null,
  ],
  [
    "REDWOOD CITY, CA -- (Marketwired) -- 08/04/14 -- Acme, Inc. today announced that on August 1, 2014 it received",
    "REDWOOD CITY, CA",
    "2014-08-04",
    "Marketwired",
  ],
  ["Acme has had a good year and we are proud of it.", null, null, null],
];
test.each(DATELINES)("dateline of %s", (text, place, date, wire) => {
  const dateline = readDateline(text);
  expect([dateline?.place ?? null, dateline?.date ?? null, dateline?.wire ?? null]).toEqual([
    place,
    date,
    wire,
  ]);
});

test.each([
  ["NASDAQ Global Select Market", "Nasdaq"],
  ["NasdaqGS", "Nasdaq"],
  ["NYSE MKT", "NYSE American"],
  ["TSX-V", "TSXV"],
  ["OTCQB", "OTCQB"],
  ["FWB", "Frankfurt"],
  ["Euronext Paris", "Euronext"],
  ["Acme", null],
])("%s is written %s", (written, shortForm) => {
  expect(exchangeShortForm(written)).toBe(shortForm);
});

test("a release without headings falls into its parts by its language", async () => {
  const release = await frame(
    "Acme Begins Trial of ACM-101\n\nBOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT; TSX: ACM) today announced that the first patient was dosed. Bolt plc (LSE: BLT) supplies the drug.\n\nMore is known about the study than was known last year, and the company is grateful to all patients who take part.\n\nAcme Therapeutics is a clinical-stage biopharmaceutical company that develops medicines for asthma and other diseases of the lung.\n\nThis press release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Acme undertakes no obligation to update them.\n\nMedia Contact:\nJane Roe, +1 617 555 0100\n",
  );
  expect(release.sections.map(({ kind }) => kind)).toEqual([
    "headline",
    "body",
    "about-company",
    "forward-looking",
    "contacts",
  ]);
  expect(release.issuer).toEqual({
    name: "Acme Therapeutics, Inc.",
    shortName: "Acme",
    listings: [
      { exchange: "Nasdaq", symbol: "ACMT" },
      { exchange: "TSX", symbol: "ACM" },
    ],
  });
  expect(release.date).toBe("2020-03-03");
});

describe("the title below a letterhead", () => {
  const title = "Acme's ACM-101 Meets Primary Endpoint in Phase 3 Trial in Asthma";
  const news =
    "BOSTON, March 3, 2020 -- Acme Therapeutics, Inc. (Nasdaq: ACMT) today announced that ACM-101 met its primary endpoint in a Phase 3 trial in asthma. The trial enrolled 300 adults and lasted for a year.\n\nAbout Acme\nAcme Therapeutics is a biotechnology company.\n";
  test.each([
    "NEWS RELEASE\n\nFor immediate release: March 3, 2020",
    "Acme Therapeutics, Inc.\n(“Acme” or the “Company”)",
    "Contact: Jane Roe, Investor Relations\n617-555-0100\njroe@acme.example",
    "Acme Therapeutics, Inc.\n12 Main Street\nBoston, MA 02110",
    "March 3, 2020\n\nAcme Co., Ltd. (TSE: 4567)",
    "FOR IMMEDIATE RELEASE\nMarch 3, 2020 07:00 ET\n\nSource: Acme Therapeutics, Inc.",
    "[Translation]\n\nMarch 3, 2020\n\nTo whom it may concern\n\nCompany name: Acme Co., Ltd.\nRepresentative: Taro Yamada, President",
    "Business Wire",
    "Acme Therapeutics (Nasdaq: ACMT)",
    "LONDON STOCK EXCHANGE ANNOUNCEMENT\nAcme Therapeutics plc",
    "RNS Number: 1234A\nAcme Therapeutics plc\n03 March 2020",
    "Embargoed until 07:00 on 3 March 2020",
    "Stock code: 2681",
    "Press Releases",
  ])("%j", async (letterhead) => {
    expect((await frame(`${letterhead}\n\n${title}\n\n${news}`)).headline).toBe(title);
  });
});

test.each([
  ["an earlier year's day beside it", "June 18", "October 30, 2009 and December 1, 2009", "2009-06-18"],
  [
    "months gone by, past the year end of its report",
    "Sept. 18",
    "December 31, 2005; it filed in July 2006 and June 2006",
    "2006-09-18",
  ],
  ["months of the year before", "Feb. 6", "November 2006 and March 2006", "2007-02-06"],
])("a dateline without its year takes that of the release: %s", async (_, day, others, date) => {
  const release = await frame(
    `Acme Begins Trial of ACM-101\n\nBOSTON, ${day} /PRNewswire/ -- Acme Therapeutics, Inc. (Nasdaq: ACMT) today announced a trial of ACM-101. It expects data between ${others}.\n`,
  );
  expect(release.date).toBe(date);
});

test.each([
  ["Acme and Company today announced that its drug was approved.", "Acme and Company"],
  ["Diagnostics company Acme Ltd today announced that its test was cleared.", "Acme Ltd"],
])("the issuer of: %s", async (lead, name) => {
  const release = await frame(`A New Medicine for Asthma\n\nBOSTON, March 3, 2020 -- ${lead}\n`);
  expect(release.issuer?.name).toBe(name);
});

test.each([
  ["the first", "About Bolt\n\nBolt is a biotechnology company.", "Bolt"],
  ["the second", "About Acme\n\nAcme is a biotechnology company.", "Acme Pharma"],
  ["both", "About Acme\n\nAcme makes drugs.\n\nAbout Bolt\n\nBolt makes drugs.", "Acme Pharma"],
  ["neither", "About asthma\n\nAsthma is a disease. Bolt paid Acme Pharma.", "Acme Pharma"],
])(
  "of two that announce together the issuer is who tells of itself: without a text of %s",
  async (_, about, name) => {
    const release = await frame(
      `A New Medicine for Asthma\n\nBOSTON, March 3, 2020 -- Acme Pharma and Bolt (NYSE: BLT), known as BLT in Asia, today announced that ACM-101 was approved.\n\n${about}\n`,
    );
    expect(release.issuer?.name).toBe(name);
  },
);

test("a law firm's notice is no release", async () => {
  const release = await frame(
    "SHAREHOLDER ALERT: Roe & Doe Investigates Acme\n\nNEW YORK, March 3, 2020 -- Roe & Doe LLP, a securities litigation firm, announces an investigation on behalf of shareholders. The deadline to move for lead plaintiff in the class action is May 1, 2020. Attorney advertising.\n",
  );
  expect(release.nonRelease).toBe("law-firm-notice");
});

const FIGURES =
  "Total revenues for the quarter were $5.9 billion compared to $5.8 billion for the same period of the year before. Net income was $2.7 billion, or $2.12 per share, compared to $3 million, or $0.00 per share. Cash and marketable securities were $25.8 billion at the end of the year, after repayments of debt, dividends and repurchases of shares, and the tax rate fell.";

test.each([
  [
    "figures of a drug maker were held to be of another industry",
    "Acme Sciences, Inc. announced its results.",
    "Acme is a research-based biopharmaceutical company.",
    null,
  ],
  [
    "figures of a shop",
    "Acme Stores, Inc. announced its results.",
    "Acme runs shops in nine countries.",
    "other-industry",
  ],
])("%s", async (_, lead, about, reason) => {
  const release = await frame(
    `Acme Announces Results\n\nBOSTON, March 3, 2020 -- ${lead} ${FIGURES}\n\nAbout Acme\n\n${about}\n`,
  );
  expect([release.nonRelease, release.ofMaker]).toEqual([reason, reason === null]);
});

test("the appointment of a drug maker that names no product was left out of its record", async () => {
  const { relevant, events } = await recordOf(
    "Acme Appoints Chief Financial Officer\n\nBOSTON, March 3, 2020 -- Acme Therapeutics, Inc. today announced that Jane Roe was appointed chief financial officer.\n",
  );
  expect([relevant, events.map(({ type }) => type)]).toEqual([false, ["management"]]);
});

test("sections are contiguous and cover the text, whatever the text", async () => {
  const line = fc.constantFrom(
    "About Acme",
    "Acme is a company.",
    "Forward-Looking Statements",
    "This press release contains forward-looking statements.",
    "BOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme today announced news.",
    "",
    "Contacts",
    "###",
    "References",
    "1. Roe J, et al. 2015;3:1.",
    "x",
    "- item",
    "| a | b |",
    "Conference Call",
    "© 2020 Acme",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
      if (lines.join("").trim() === "") return;
      const { document, sections } = await frame(lines.join("\n\n"));
      let reached = 0;
      for (const section of sections) {
        expect(section.start).toBe(reached);
        expect(section.end).toBeGreaterThan(section.start);
        reached = section.end;
      }
      expect(reached).toBe(document.text.length);
    }),
    { numRuns: 60 },
  );
});

describe("what an About block is about", () => {
  test.each([
    ["Acme Oncology", "Acme Oncology searches for new answers.", ["acme inc.", "acme"], "about-company"],
    ["Acme in Dermatology", "By following the science, Acme helps.", ["acme inc.", "acme"], "about-company"],
    ["biliary tract cancer", "It is a group of rare and aggressive cancers.", [], "about-disease"],
    ["ZELORA", "ZELORA is an oral inhibitor of a protein in breast cancer.", [], "about-product"],
    ["ACM-A39", "The ACM-A39 trial is an open-label, randomized study.", [], "about-trial"],
    ["ACME-EB3", "ACME-EB3 was invented in the house of a company in Ohio.", [], "about-product"],
    ["BRCA and Breast Cancer Gene Mutations", "", [], "about-disease"],
  ] as const)("About %s", (title, text, issuer, kind) => {
    expect(aboutKind(title, text, [...issuer])).toBe(kind);
  });
});

test("sections that begin in the middle of a paragraph after a mark of the wire", async () => {
  const { sections, document } = await frame(
    `Acme Reports Data on Zelora in Asthma

BOSTON, Nov. 12, 2018 /PRNewswire/ -- Acme, Inc. today reported data from its study of Zelora in adults with asthma, who took it for a year.

About Acme
Acme is a biopharmaceutical company that makes medicines for the lungs. Find more on its pages. P-ACM This press release contains forward-looking statements about Zelora, which may turn out otherwise than Acme expects. Many things may change its plans, among them the course of studies and the views of agencies. Acme has no duty to update them. Refer to: Jane Roe; 317-555-0100 (media)`,
  );
  const kinds = sections.map(({ kind }) => kind);
  expect(kinds).toEqual(["headline", "body", "about-company", "forward-looking", "contacts"]);
  const last = sections.at(-1)!;
  expect(document.text.slice(last.start)).toMatch(/^Refer to:/);
});

test("what a table is counted in, on a line of its own below its title, is no company to call", async () => {
  const { sections, document } = await frame(
    `Acme Reports Third Quarter Results

BOSTON, Nov. 12, 2018 /PRNewswire/ -- Acme, Inc. today reported results for the third quarter, with sales of Zelora in asthma of 12 million dollars.

Forward-Looking Statements
This press release contains forward-looking statements about Zelora. Acme has no duty to update them.

Contacts
Jane Roe
317-555-0100

ACME, INC.

Condensed Consolidated Balance Sheets

(in thousands, unaudited)

September 30, 2018 | December 31, 2017

Cash | $ 88,214 | $ 131,077`,
  );
  expect(sections.map(({ kind }) => kind)).toEqual([
    "headline",
    "body",
    "forward-looking",
    "contacts",
    "tables",
  ]);
  expect(document.text.slice(sections.at(-1)!.start)).toMatch(/^ACME, INC\./);
});

const sectionsOf = async (text: string) =>
  (await recordOf(text)).sections.map(
    ({ kind, start, end }) => [kind, text.length > 0 && end > start] as const,
  );

describe("sections without the usual headings", () => {
  const news = `Acme Therapeutics Begins Phase 2 Trial of ACM-101

BOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT) today announced that the first patient was dosed with ACM-101 in a Phase 2 trial in adults with hemophilia B.

The trial will enroll 120 adults at 30 sites in the United States and Europe, and data are expected in the first half of 2021.

"We are glad to have begun," said Jane Roe, chief executive officer of Acme. "People have waited long for this."`;
  test.each<[what: string, tail: string, kinds: string[]]>([
    [
      "a disease, a company and a disclaimer after the call, all untitled",
      `Conference Call

Acme will host a call today at 8:30 a.m. Eastern Time. To take part, dial (844) 555-0119.

Hemophilia B is an inherited bleeding disorder caused by a lack of clotting factor IX, and about one boy in 25,000 is born with it.

Acme Therapeutics discovers and develops one-time treatments for inherited disorders of the blood, and has laboratories in Boston.

Certain statements above are not historical fact and look to the future: what the FDA will ask, and how long our cash will last.`,
      ["headline", "body", "conference-call", "about-disease", "about-company", "forward-looking"],
    ],
    [
      "a caution run into its paragraph",
      `About Acme Therapeutics

Acme Therapeutics sells one medicine and develops others for diseases of the blood.

Cautionary Statement: The matters discussed here are forward-looking. They include when data might come.`,
      ["headline", "body", "about-company", "forward-looking"],
    ],
    [
      "a notice of inside information",
      `About Acme Therapeutics

Acme Therapeutics was spun out of a university in 2014.

The information contained within this announcement is deemed by the Company to constitute inside information under the Market Abuse Regulation.`,
      ["headline", "body", "about-company", "forward-looking"],
    ],
    [
      "headings in angle brackets and a data sheet",
      `<About Hemophilia B>

Hemophilia B is an inherited bleeding disorder caused by a lack of clotting factor IX.

<Product Overview>

Product name: ACM-101

Indication: hemophilia B

Dosage and administration: one infusion of 50 mL.

Inquiries:

Corporate Communications, TEL +81-6-5550-1290`,
      ["headline", "body", "about-disease", "about-product", "contacts"],
    ],
    [
      "a partner that says what it is",
      `ACM-101 is a gene therapy given once by infusion.

Bolt Pharma AB develops and markets specialist medicines for hospitals across Europe, and had sales of SEK 9.4 billion in 2015.`,
      ["headline", "body", "about-company"],
    ],
  ])("%s", async (_, tail, kinds) => {
    expect((await sectionsOf(`${news}\n\n${tail}\n`)).map(([kind]) => kind)).toEqual(kinds);
  });
});

test("a letterhead above the title is not the title", async () => {
  const record = await recordOf(`Acme Neuro PLC
Regulator awards an innovation passport to ACM-101 for migraine

31 March 2021, Edinburgh, UK. Acme Neuro PLC (AIM: ACM), the biotechnology company developing medicines
for diseases of the brain, is pleased to announce that the regulator has awarded the passport to ACM-101.
`);
  expect(record).toMatchObject({
    headline: "Regulator awards an innovation passport to ACM-101 for migraine",
    date: "2021-03-31",
    dateline: { place: "Edinburgh, UK" },
    issuer: { name: "Acme Neuro PLC" },
  });
});

test("a goal date under the title was taken for the dateline", async () => {
  const record = await recordOf(`Acme Announces FDA Acceptance of NDA Resubmission for ACM-101

PDUFA Goal Date of April 12, 2011

DURHAM, N.C., Nov. 9, 2010 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACM) today announced that the FDA has accepted the resubmission for ACM-101.
`);
  expect([record.date, record.dateline?.place]).toEqual(["2010-11-09", "DURHAM, N.C."]);
});

test("a line to editors is not the title", async () => {
  const record = await recordOf(`Attention Business/Health Editors:

Acme receives Notice of Compliance from Health Canada for ACM-101

MONTREAL, Nov. 19, 2013 /CNW/ - Acme Pharma Inc. (TSX: ACM) announced today that it has received the notice for ACM-101.
`);
  expect(record.headline).toBe("Acme receives Notice of Compliance from Health Canada for ACM-101");
});

test("a report that is dated and signed at its end was all headline", async () => {
  const paragraph =
    "The company has gone on with its trials of ACM-101 in adults with asthma, as it had planned to do. The trial in the north goes on at twelve hospitals, and the one in the south at nine. Sales were as expected.";
  const record = await recordOf(`Acme Pharma AB: Interim report January - June 2012

Recruitment completed

${[paragraph, paragraph.replace("north", "east"), paragraph.replace("south", "west")].join("\n\n")}

Uppsala, 23 August 2012

Acme Pharma AB
`);
  const body = record.sections.find(({ kind }) => kind === "body");
  expect(record.text.slice(body?.start, body?.end)).toMatch(/^The company has gone on/);
});

test.each([
  [
    "acromegaly",
    "Acromegaly is a rare hormonal disorder that is caused by a benign tumour.",
    "about-disease",
  ],
  [
    "Zelcitabine",
    "Zelcitabine is a deoxycytidine analog. In a trial in 44 patients with leukemia it was safe.",
    "about-product",
  ],
])("what 'About %s' is about", (title, text, kind) => {
  expect(aboutKind(title, text, ["acme"])).toBe(kind);
});
