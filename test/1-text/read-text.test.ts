import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readDocuments } from "../../src/1-text/read-documents.js";

async function blocksOf(text: string, path = "release.txt"): Promise<[kind: string, text: string][]> {
  const [document] = await readDocuments(Buffer.from(text), path);
  return document!.blocks.map((block) => [block.kind, document!.text.slice(block.start, block.end)]);
}

async function textsOf(text: string, path?: string): Promise<string[]> {
  return (await blocksOf(text, path)).map(([, content]) => content);
}

async function codeOf(bytes: Uint8Array, path = "input"): Promise<string> {
  try {
    await readDocuments(bytes, path);
    return "read";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const BODY =
  "BOSTON, March 3, 2021 (GLOBE NEWSWIRE) -- Examplia Therapeutics, Inc. (Nasdaq: EXMP), a\n" +
  "clinical-stage company, today announced that the first patient was dosed with EXM\n" +
  "131 in its trial of a tumor-\ntargeting agent. The develop-\nment of it goes on as planned for the\n" +
  "coming year, and more data will follow.";

describe("a title of two lines above unwrapped text", () => {
  const news = `BOSTON, March 3, 2021 -- Examplia Therapeutics, Inc. (Nasdaq: EXMP) today announced data. ${"It said more of them. ".repeat(5)}`;
  it.each([
    ["Examplia's EXM 131 Meets Primary Endpoint in Phase 3", "Trial in Asthma", 1],
    ["Examplia's EXM 131 Meets Primary Endpoint in", "Phase 3 Trial in Asthma", 1],
    ["Examplia's EXM 131 Meets Primary Endpoint", "in Phase 3 Trial in Asthma", 1],
    ["Examplia's EXM 131 Meets Primary Endpoint in Phase 3", "Safety as in earlier trials", 2],
    ["Examplia's EXM 131 Is Approved for Hemophilia A", "Launch to begin in May", 2],
    ["Examplia's EXM 131 Meets Primary Endpoint", "Full data to be shown in May", 2],
  ])("%s | %s", async (first, second, titles) => {
    const blocks = await textsOf(`${first}\n${second}\n\n${news}\n`);
    expect(blocks[0]).toBe(titles === 1 ? `${first} ${second}` : first);
    expect(blocks).toHaveLength(titles + 1);
  });
});

describe("wrapped plain text", () => {
  it("gives headline, sub-headline and paragraphs, each as one block", async () => {
    const blocks = await blocksOf(
      `Examplia Announces First Patient Dosed\nWith EXM 131 in Its Phase 1 Trial of\nMyeloma Patients\n` +
        `Topline Data to Be Presented at a Congress in the Fall\n\n${BODY}\n`,
    );
    expect(blocks.slice(0, 2)).toEqual([
      [
        "title",
        "Examplia Announces First Patient Dosed With EXM 131 in Its Phase 1 Trial of Myeloma Patients",
      ],
      ["heading", "Topline Data to Be Presented at a Congress in the Fall"],
    ]);
    expect(blocks).toHaveLength(3);
    expect(blocks[2]![1]).toContain(
      "dosed with EXM 131 in its trial of a tumor-targeting agent. The development of",
    );
  });

  it("stays wrapped where one title was left on a line of its own however long", async () => {
    const title = `Examplia Pharmaceuticals and Castellane Laboratories Announce an Exclusive License and Co-Promotion Agreement for EXM 131 in the United States`;
    const blocks = await blocksOf(`${title}\n\n${BODY}\n\n${BODY}\n\n${BODY}\n`);
    expect(blocks).toHaveLength(4);
    expect(blocks[0]).toEqual(["title", title]);
  });

  it("keeps bullets, rows of columns and headings as blocks of their own", async () => {
    const blocks = await blocksOf(
      `Examplia Reports Results\n\n${BODY}\n\n• The trial met its endpoint in all of the patients who were followed for a\n` +
        `  year or longer\n• No patient left the trial\n\nAbout Examplia\nExamplia makes medicines for people who have none, and it has done so since it was\n` +
        `founded.\n\nRevenue                 12        14\nNet loss                 $   3     $   9\n`,
    );
    expect(blocks.slice(2)).toEqual([
      [
        "list-item",
        "The trial met its endpoint in all of the patients who were followed for a year or longer",
      ],
      ["list-item", "No patient left the trial"],
      ["heading", "About Examplia"],
      [
        "paragraph",
        "Examplia makes medicines for people who have none, and it has done so since it was founded.",
      ],
      ["table-row", "Revenue | 12 | 14"],
      ["table-row", "Net loss | $3 | $9"],
    ]);
  });

  it("takes a double hyphen for a bullet, lines that hang under it with it, and leaves datelines and dashed headlines", async () => {
    const blocks = await blocksOf(
      `Examplia Reports Results\n\n-- Trial meets endpoint --\n\nBOSTON, March 3, 2020 (GLOBE NEWSWIRE)\n-- Examplia today reported.\n\n` +
        `-- The trial met its endpoint in all of the patients who\n    were followed for a year\n-- No patient left\n\n${"Examplia makes medicines. ".repeat(8)}\n`,
    );
    expect(blocks.slice(1, -1)).toEqual([
      ["heading", "-- Trial meets endpoint --"],
      ["paragraph", "BOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Examplia today reported."],
      ["list-item", "The trial met its endpoint in all of the patients who were followed for a year"],
      ["list-item", "No patient left"],
    ]);
  });

  it("drops page marks and page numbers and joins a sentence over the page break", async () => {
    const texts = await textsOf(
      `Examplia Reports Results\n\n${BODY}\n\nExamplia will go on with the trial and expects that it will be able to report on\n\n` +
        `                 Page 1 of 2\n\f\n<PAGE>\n\nthe results within the year, as the company has said before in its reports to all\nof its holders.\n`,
    );
    expect(texts[2]).toBe(
      "Examplia will go on with the trial and expects that it will be able to report on the results within the year, as the company has said before in its reports to all of its holders.",
    );
  });

  it("takes indented lines for new paragraphs and mends justified lines", async () => {
    const texts = await textsOf(
      "EXAMPLIA  STARTS  TRIAL\n\n" +
        "     Examplia Inc. said today that it has started a trial of a new medicine in\n" +
        "patients with asthma  who  do not  respond to  inhaled  steroids at all, which\nit had planned for long.\n" +
        "     The company expects to have results by the end of the year and will then\ndecide on what to do.\n",
    );
    expect(texts).toEqual([
      "EXAMPLIA STARTS TRIAL",
      "Examplia Inc. said today that it has started a trial of a new medicine in patients with asthma who do not respond to inhaled steroids at all, which it had planned for long.",
      "The company expects to have results by the end of the year and will then decide on what to do.",
    ]);
  });
});

const LEAD =
  "BOSTON, March 3, 2021 (GLOBE NEWSWIRE) -- Examplia Inc. (Nasdaq: EXMP) today announced that the trial of exavumab in asthma met its endpoint.";

describe("text that lost its breaks", () => {
  it.each<[what: string, text: string, parts: string[]]>([
    [
      "sentences that touch",
      `${LEAD} It was the first of its kind in 2019.The Company will go on with it.`,
      [`${LEAD} It was the first of its kind in 2019.`, "The Company will go on with it."],
    ],
    [
      "a name said again after its heading",
      `${LEAD} Patients go on to a second study.About Examplia Examplia is a company that makes medicines for asthma.`,
      [
        `${LEAD} Patients go on to a second study.`,
        "About Examplia",
        "Examplia is a company that makes medicines for asthma.",
      ],
    ],
    [
      "a disease said again in lower case",
      `${LEAD} Patients go on to a second study. About Severe Asthma Severe asthma is a disease of the airways.`,
      [
        `${LEAD} Patients go on to a second study.`,
        "About Severe Asthma",
        "Severe asthma is a disease of the airways.",
      ],
    ],
    [
      "a heading followed by a phrase, the name standing later in it",
      `${LEAD} Patients go on to a second study. About Examplia For over 30 years, Examplia has made medicines for asthma.`,
      [
        `${LEAD} Patients go on to a second study.`,
        "About Examplia",
        "For over 30 years, Examplia has made medicines for asthma.",
      ],
    ],
    [
      "a part of the name said again",
      `${LEAD} The drug is for asthma in the EU.About Eve Examplia and Company, Inc. Examplia is a company of long standing.`,
      [
        `${LEAD} The drug is for asthma in the EU.`,
        "About Eve Examplia and Company, Inc.",
        "Examplia is a company of long standing.",
      ],
    ],
    [
      "a phrase before the name said again",
      `${LEAD} Patients go on to a second study. About Examplia At Examplia, we make medicines for asthma and for more.`,
      [
        `${LEAD} Patients go on to a second study.`,
        "About Examplia",
        "At Examplia, we make medicines for asthma and for more.",
      ],
    ],
    [
      "a heading that touches a brand",
      `${LEAD} Patients go on.Important EU Product InformationEXAVIL® is indicated for the treatment of asthma in adults.`,
      [
        `${LEAD} Patients go on.`,
        "Important EU Product Information",
        "EXAVIL® is indicated for the treatment of asthma in adults.",
      ],
    ],
    [
      "a heading after a footnote's number",
      `${LEAD} Half of the patients need more than one medicine.11,12 About EXM-ONE EXM-ONE is a study of exavumab.`,
      [
        `${LEAD} Half of the patients need more than one medicine.11,12`,
        "About EXM-ONE",
        "EXM-ONE is a study of exavumab.",
      ],
    ],
    [
      "straight quotation marks, opening and closing",
      `${LEAD} This is so."We are glad," said Jane Doe. "It went well."The company will go on with it.`,
      [
        `${LEAD} This is so.`,
        '"We are glad," said Jane Doe. "It went well."',
        "The company will go on with it.",
      ],
    ],
    [
      "a disclaimer after an address without a full stop",
      `${LEAD} Follow us on www.examplia.example/newsExamplia Forward-Looking Statements This news release contains statements about what may come.`,
      [
        `${LEAD} Follow us on www.examplia.example/news`,
        "Examplia Forward-Looking Statements",
        "This news release contains statements about what may come.",
      ],
    ],
    [
      "a disclaimer's heading with a name in it",
      `${LEAD} Patients go on.\nForward-Looking Statement of Examplia & Co., Inc., Boston, Mass., USA This news release of Examplia & Co., Inc. includes statements about what may come.`,
      [
        `${LEAD} Patients go on.`,
        "Forward-Looking Statement of Examplia & Co., Inc., Boston, Mass., USA",
        "This news release of Examplia & Co., Inc. includes statements about what may come.",
      ],
    ],
    [
      "a disclaimer's heading",
      `${LEAD} Patients go on. Forward-Looking Statements This press release contains statements about what may come.`,
      [
        `${LEAD} Patients go on.`,
        "Forward-Looking Statements",
        "This press release contains statements about what may come.",
      ],
    ],
    [
      "a heading that names a product in capitals",
      `${LEAD} Patients go on. IMPORTANT SAFETY INFORMATION FOR EXAVIL CONTRAINDICATIONS Exavil must not be given to children.`,
      [
        `${LEAD} Patients go on.`,
        "IMPORTANT SAFETY INFORMATION FOR EXAVIL",
        "CONTRAINDICATIONS Exavil must not be given to children.",
      ],
    ],
    [
      "a headline before the dateline",
      `Examplia Submits Exavumab to the FDA ${LEAD}`,
      ["Examplia Submits Exavumab to the FDA", LEAD],
    ],
    [
      "labels that touch",
      `${LEAD} Examplia will speak at the Example Healthcare ConferenceDate: March 9, 2021Location: Boston`,
      [
        `${LEAD} Examplia will speak at the Example Healthcare Conference`,
        "Date: March 9, 2021",
        "Location: Boston",
      ],
    ],
  ])("is opened at %s", async (_, text, parts) => {
    const texts = await textsOf(`Examplia Reports That Its Trial Met the Endpoint\n${text}\n`);
    expect(texts.slice(1)).toEqual(parts);
  });

  it.each([
    "the U.S.FDA has said so",
    "see www.examplia.Com or Examplia.Com for more",
    "in Study No.1 and in No.2 of them",
    "e.g.The first or i.e.The second of them",
    "a dose of 2.5mg or 3.Five of them",
    "by J.R.Smith and A.B.Jones of the company",
    "the vitamins B.E.S.T. and so on",
    "the PhRMA, mRNA, eGFR, HbA1c and LentiViral vectors",
    "About half of the patients and about Half Moon Bay",
    "About 20% of Patients reported an event in the first week of it",
  ])("is left whole in: %s", async (phrase) => {
    const texts = await textsOf(
      `Examplia Reports That Its Trial Met the Endpoint\n${LEAD} Here ${phrase}, which is as it should be.\n`,
    );
    expect(texts).toHaveLength(2);
  });
});

it("a dateline of several places is never cut", async () => {
  const text =
    "THOUSAND PINES, Calif., SOUTH SAN EXAMPLE, Calif., and EXEMPLE, France, Nov. 18, 2019 /PRNewswire/ -- Examplia said that the trial of exavumab in asthma met its endpoint.";
  expect((await textsOf(`Examplia Reports That Its Trial Met the Endpoint\n${text}\n`))[1]).toBe(text);
});

it.each(["ST. EXAMPLE", "FT EXAMPLE", "LA EXEMPLA", "EL EXEMPLO"])(
  "a place of two words is no headline's end: %s",
  async (place) => {
    const text = `${place}, Nov. 18, 2019 /PRNewswire/ -- Examplia said that the trial of exavumab in asthma met its endpoint.`;
    expect((await textsOf(`Examplia Reports That Its Trial Met the Endpoint\n${text}\n`))[1]).toBe(text);
    const glued = await textsOf(`Examplia Reports\nExamplia Submits Exavumab to the FDA ${text}\n`);
    expect(glued).toEqual(["Examplia Reports", "Examplia Submits Exavumab to the FDA", text]);
  },
);

describe("Markdown", () => {
  it("gives title, headings, bullets and rows without marks", async () => {
    const blocks = await blocksOf(
      "---\ntitle: Examplia Reports\ndate: 2021-03-03\nurl: https://examplia.example/a\n---\n" +
        "# Examplia **Reports** Results\n\n![logo](https://examplia.example/logo.png)\n\n" +
        "Examplia said [today](https://examplia.example/b_(c)) that *exavumab* works \\*well\\* & is safe.\n\n" +
        "## About Examplia\n\n- One **medicine**\n- Two\n\n| Arm | N |\n| --- | --- |\n| Exavumab | 12 |\n",
      "a.md",
    );
    expect(blocks).toEqual([
      ["title", "Examplia Reports Results"],
      ["paragraph", "Examplia said today that exavumab works *well* & is safe."],
      ["heading", "About Examplia"],
      ["list-item", "One medicine"],
      ["list-item", "Two"],
      ["table-row", "Arm | N"],
      ["table-row", "Exavumab | 12"],
    ]);
    const [document] = await readDocuments(
      Buffer.from("---\ntitle: Examplia\ndate: 2021-03-03\n---\nText of it.\n"),
      "a.md",
    );
    expect(document!.metadata).toMatchObject({ title: "Examplia", published: "2021-03-03" });
  });
});

describe("e-mail", () => {
  it("reads the text part, decoded, with subject and date", async () => {
    const [document] = await readDocuments(
      Buffer.from(
        "From: news@examplia.example\r\nTo: desk@wire.example\r\nSubject: =?utf-8?Q?Examplia=E2=80=99s_news?=\r\n" +
          "Date: Wed, 3 Mar 2021 08:00:00 -0500\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n" +
          "Content-Transfer-Encoding: quoted-printable\r\n\r\nExamplia=E2=80=99s medicine works, which was long=\r\n expected.\r\n",
      ),
      "mail.eml",
    );
    expect(document!.format).toBe("email");
    expect(document!.text).toBe("Examplia’s medicine works, which was long expected.");
    expect(document!.metadata).toMatchObject({ title: "Examplia’s news", published: "2021-03-03" });
  });
});

describe("formats told by the bytes", () => {
  it("reads gzip of any of them, twice packed as well", async () => {
    const packed = gzipSync(gzipSync(Buffer.from("Examplia said that exavumab works.")));
    const [document] = await readDocuments(packed, "a.txt.gz.gz");
    expect(document!.text).toBe("Examplia said that exavumab works.");
  });

  it.each<[what: string, bytes: Uint8Array, code: string]>([
    ["nothing", Buffer.alloc(0), "empty"],
    ["white space", Buffer.from(" \r\n\t\n"), "empty"],
    ["a mark only", Buffer.from([0xef, 0xbb, 0xbf]), "empty"],
    ["a ZIP archive", Buffer.from("PK\u0003\u0004 rest"), "unsupported-format"],
    ["an old Office file", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "unsupported-format"],
    ["a PNG", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), "unsupported-format"],
    ["a TIFF", Buffer.from([0x49, 0x49, 0x2a, 0x00, 0x08, 0, 0, 0]), "unsupported-format"],
    ["a WebP", Buffer.from("RIFF\u0001\u0002\u0003\u0004WEBPVP8 "), "unsupported-format"],
    [
      "random bytes",
      Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256)),
      "unsupported-format",
    ],
    ["gzip cut short", gzipSync(Buffer.from("Examplia ".repeat(900))).subarray(0, 40), "gzip-damaged"],
  ])("refuses %s", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it("does not take a release that begins with a label for e-mail", async () => {
    const [document] = await readDocuments(
      Buffer.from(
        "Contact: Jane Doe\nPhone: 555-0100\nFrom: Examplia\n\nExamplia said that exavumab works.\n",
      ),
      "a.txt",
    );
    expect(document!.format).toBe("text");
  });
});

describe("marks that UTF-8 leaves when it is misread", () => {
  it("are mended where they prove themselves", async () => {
    expect(await textsOf("the companyâ€™s â€œleadâ€\u009d drug, Exavumabâ„¢, did well")).toEqual([
      "the company’s “lead” drug, Exavumab™, did well",
    ]);
    expect(await textsOf("Ã la carte in â locale of Â its own")).toEqual([
      "Ã la carte in â locale of Â its own",
    ]);
  });
});

describe("hostile input", () => {
  it.each([
    " ",
    "a",
    "A",
    "AB ",
    ".",
    "-",
    "a-\n",
    "[",
    "[a](",
    "<",
    "** ",
    "# ",
    "|",
    "About A",
    "Aaa ",
    "a.A",
    '"',
    "(",
    "1,",
    "Forward-Looking ",
    "\t",
  ])("of %j over and over is read in time that grows with its length", async (unit) => {
    const bytes = Buffer.from(`Words before\n\nx${unit.repeat(60_000 / unit.length)}x`);
    for (const path of ["a.txt", "a.md"]) {
      const start = performance.now();
      const [document] = await readDocuments(bytes, path);
      expect(document!.text).toContain("Words before");
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
