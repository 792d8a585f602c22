import { describe, expect, test } from "vitest";
import { readDocuments } from "../../src/1-text/read-documents.js";
import { locateInSource } from "../../src/1-text/source-map.js";
import { extract } from "../../src/extract.js";

const read = async (html: string, path = "page.html") =>
  (await readDocuments(new TextEncoder().encode(html), path))[0]!;
const NEWS =
  "Acme Therapeutics, Inc. (Nasdaq: ACMT) today announced that the first patient was dosed with ACM-101 &amp; placebo in a Phase&nbsp;2 trial.";
const LONG = `${NEWS} ${"The study enrolls adults with asthma in several countries. ".repeat(8)}`;

const page = (
  body: string,
) => `<!doctype html><html><head><title>Acme Begins Phase 2 Trial of ACM-101 | Acme</title>
<meta property="article:published_time" content="2020-03-03T09:00:00Z"><link rel="canonical" href="https://acme.example/news/1"></head><body>
<nav><a href="/">Home</a> <a>Bolt's BLT-202 wins approval</a></nav><div class="cookie-banner">We use cookies on this site.</div>
${body}
<div class="related-stories"><h3>Related</h3><a>Orrin Receives FDA Approval for ORRINEX</a></div><footer>Terms of use</footer><script>var x = "BLT-303";</script></body></html>`;

const LAYOUTS: [layout: string, body: string][] = [
  [
    "wire",
    `<h1>Acme Begins Phase 2 Trial of ACM-101</h1><div class="main-body-container article-body"><p>${LONG}</p><ul><li>First point</li><li>Second point</li></ul></div>`,
  ],
  [
    "release body",
    `<h1>Acme Begins Phase 2 Trial of ACM-101</h1><section class="release-body"><p>${LONG}</p><ul><li>First point</li><li>Second point</li></ul></section>`,
  ],
  [
    "investor site",
    `<div class="module_headline">Acme Begins Phase 2 Trial of ACM-101</div><div class="module_body"><p>${LONG}</p><ul><li>First point</li><li>Second point</li></ul></div>`,
  ],
  [
    "blog",
    `<h1 class="entry-title">Acme Begins Phase 2 Trial of ACM-101</h1><div class="entry-content"><p>${LONG}</p><ul><li>First point</li><li>Second point</li></ul></div>`,
  ],
  [
    "unknown",
    `<h1>Acme Begins Phase 2 Trial of ACM-101</h1><div><div><div id="x1">${LONG}<br><br><ul><li>First point</li><li>Second point</li></ul></div></div></div>`,
  ],
];
describe("pages of wires and sites", () => {
  test.each(LAYOUTS)("%s: the whole release, nothing around it", async (_, body) => {
    const { text, metadata, blocks } = await read(page(body));
    expect(text).toContain("Acme Begins Phase 2 Trial of ACM-101");
    expect(text).toContain("ACM-101 & placebo in a Phase 2 trial.");
    expect(text).toContain("First point\nSecond point");
    expect(text).not.toMatch(/BLT|Bolt|Orrin|cookies|Terms|Home/);
    expect(metadata).toMatchObject({ published: "2020-03-03", url: "https://acme.example/news/1" });
    expect(blocks.filter(({ kind }) => kind === "list-item")).toHaveLength(2);
  });
});

test("a line under the headline that stands outside of the release's element is kept, a label there is not", async () => {
  const { text } = await read(
    page(`<h1 class="article-headline">Acme Begins Phase 2 Trial of ACM-101</h1><h2>Company to Host Conference Call Today at 8:30 a.m.</h2><h3>Share this</h3>
    <div class="main-body-container article-body"><p>${LONG}</p></div>`),
  );
  expect(text).toMatch(
    /^Acme Begins Phase 2 Trial of ACM-101\n+Company to Host Conference Call Today at 8:30 a.m.\n+Acme Therapeutics/,
  );
  expect(text).not.toContain("Share this");
});

describe("pages that would lose a part of the release", () => {
  const TITLE = "Acme Begins Phase 2 Trial of ACM-101";
  const REST = `<p>${"The study enrolls adults with asthma in several countries. ".repeat(8)}</p>`;
  test.each<[what: string, page: string]>([
    [
      "the lead stands apart from the rest",
      `<article><h1>${TITLE}</h1><div class="intro"><p>${NEWS}</p></div><div class="release-body">${REST}</div></article>`,
    ],
    [
      "the lead stands in the article's own header",
      `<main><header><h1>${TITLE}</h1><p>${NEWS}</p></header><section>${REST}</section></main>`,
    ],
    [
      "a post's classes name its tags",
      `<article class="post tag-fda category-news"><h1>${TITLE}</h1><div class="text"><p>${NEWS}</p>${REST}</div></article>`,
    ],
    [
      "a wrapper's class says what it has not",
      `<div class="page no-sidebar search-results"><h1>${TITLE}</h1><div><p>${NEWS}</p>${REST}</div></div>`,
    ],
    [
      "the page's own heading is what the site calls such pages",
      `<div><h1>Press Release Details</h1><h2>${TITLE}</h2><div class="xn-content"><p>${NEWS}</p>${REST}</div></div>`,
    ],
    [
      "the headline is marked as none",
      `<div><div class="big bold">${TITLE}</div><div class="prose"><p>${NEWS}</p>${REST}</div></div>`,
    ],
  ])("%s", async (_, body) => {
    const { text, metadata } = await read(
      `<html><head><title>News Release | Acme</title></head><body>${body}<footer>Terms of use</footer></body></html>`,
    );
    expect(text).toMatch(/^Acme Begins Phase 2 Trial of ACM-101\n+Acme Therapeutics, Inc\. \(Nasdaq: ACMT\)/);
    expect(text).toContain("The study enrolls adults");
    expect(text).not.toMatch(/Press Release Details|News Release|Terms/);
    expect(metadata.title ?? TITLE).toBe(TITLE);
  });

  test("a teaser of another story after the release is not its lead", async () => {
    const { text } = await read(
      `<body><h1>${TITLE}</h1><div class="release-body"><p>${NEWS}</p>${REST}</div><p>Bolt today announced that it has completed the sale of its animal health business to Corvane for a sum that was not told to anybody.</p></body>`,
    );
    expect(text).not.toContain("Bolt");
  });
});

test("sub-headlines and contacts beside the longest part of an unknown layout are of the release, menus are not", async () => {
  const release = `<h1>Acme Begins Phase 2 Trial of ACM-101</h1><p><b>Results expected in 2021</b></p><div class="story"><p>${LONG}</p><p>${LONG}</p></div><div><p>Investors: Jane Doe</p></div>`;
  const { text } = await read(page(`<div class="wrap">${release}</div>`));
  expect(text).toContain("Results expected in 2021");
  expect(text).toContain("Investors: Jane Doe");
  const menu = `<div>${"<p><a>Our many products and services</a></p>".repeat(20)}</div>`;
  expect((await read(page(`<div class="wrap">${menu}${release}</div>`))).text).not.toContain("Our many");
});

test("cells of a table are told apart, a bullet set as a table is a list item", async () => {
  const { text, blocks } = await read(
    page(`<h1>Acme Begins Phase 2 Trial of ACM-101</h1><div class="entry-content"><p>${LONG}</p>
    <table><tr><td>Research</td><td>$</td><td>19,412</td><td>(3</td><td>)</td></tr></table><table><tr><td>&bull;</td><td>A bullet</td></tr></table></div>`),
  );
  expect(text).toContain("Research | $19,412 | (3)");
  expect(
    blocks.filter(({ kind }) => kind === "list-item").map(({ start, end }) => text.slice(start, end)),
  ).toEqual(["A bullet"]);
});

test("every copied word of a page leads back to where it stands in the page", async () => {
  const html = page(LAYOUTS[0]![1]);
  const { text, sourceMap } = await read(html);
  for (const segment of sourceMap.segments)
    if (segment.edit === "copy")
      expect(html.slice(segment.sourceStart!, segment.sourceStart! + segment.end - segment.start)).toBe(
        text.slice(segment.start, segment.end),
      );
  const start = text.indexOf("placebo");
  const place = locateInSource(sourceMap, { start, end: start + 7 })!;
  expect(html.slice(place.start, place.end)).toBe("placebo");
});

test("a page nested a hundred thousand deep is read or refused, never a crash", async () => {
  const deep = `<html><body>${"<div>".repeat(100_000)}Acme${"</div>".repeat(100_000)}</body></html>`;
  const outcome = await extract(deep, { path: "deep.html" }).then(
    () => "read",
    (error: { code?: string }) => error.code,
  );
  expect(["read", "html-too-deep"]).toContain(outcome);
});

const exhibit = (type: string, body: string) =>
  `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>2\n<TEXT>\n${body}\n</TEXT>\n</DOCUMENT>\n`;
const HEADER =
  "<SEC-DOCUMENT>1.txt : 20200303\n<SEC-HEADER>\nCOMPANY CONFORMED NAME:\t\t\tACME THERAPEUTICS, INC.\nCENTRAL INDEX KEY:\t\t\t0001234567\nFILED AS OF DATE:\t\t20200303\n</SEC-HEADER>\n";
const htmlRelease = `<HTML><BODY><P>Exhibit 99.1</P><P><B>Acme Begins Phase 2 Trial of ACM-101</B></P><P>BOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- ${LONG}</P></BODY></HTML>`;
const asciiRelease =
  "<PAGE>\n                                                  Exhibit 99.2\n\n            ACME REPORTS FIRST QUARTER RESULTS\n\nBOSTON, March 3, 2020 -- Acme Therapeutics, Inc. (Nasdaq: ACMT) today reported\nresults for the first quarter and announced that it was well.\n";

describe("EDGAR submissions", () => {
  test("each press release among the exhibits is a release of its own", async () => {
    const text =
      HEADER +
      exhibit("8-K", "<HTML><BODY><P>FORM 8-K</P></BODY></HTML>") +
      exhibit("EX-99.1", htmlRelease) +
      exhibit("EX-99.2", asciiRelease) +
      exhibit("GRAPHIC", "begin 644 a.jpg\nM_]C_X\nend");
    const documents = await readDocuments(new TextEncoder().encode(text), "filing.txt");
    expect(
      documents.map(({ metadata }) => [
        metadata.exhibit,
        metadata.company,
        metadata.cik,
        metadata.filingDate,
      ]),
    ).toEqual([
      ["EX-99.1", "ACME THERAPEUTICS, INC.", "0001234567", "2020-03-03"],
      ["EX-99.2", "ACME THERAPEUTICS, INC.", "0001234567", "2020-03-03"],
    ]);
    for (const { sourceMap, text: read } of documents)
      for (const segment of sourceMap.segments)
        if (segment.edit === "copy")
          expect(text.slice(segment.sourceStart!, segment.sourceStart! + segment.end - segment.start)).toBe(
            read.slice(segment.start, segment.end),
          );
    const records = await extract(text, { path: "filing.txt" });
    expect(records.map(({ headline, id }) => [headline, id.split("#")[1]])).toEqual([
      ["Acme Begins Phase 2 Trial of ACM-101", "EX-99.1"],
      ["ACME REPORTS FIRST QUARTER RESULTS", "EX-99.2"],
    ]);
  });
  test("a filing without a release says so", async () => {
    await expect(
      extract(HEADER + exhibit("8-K", "<HTML><BODY><P>Item 5.02</P></BODY></HTML>")),
    ).rejects.toMatchObject({ code: "edgar-no-release", stage: "text" });
  });
});
