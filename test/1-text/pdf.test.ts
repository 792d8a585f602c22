import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ReleaseDocument } from "../../src/1-text/document.js";
import { readDocuments } from "../../src/1-text/read-documents.js";
import { locateInSource } from "../../src/1-text/source-map.js";
import { extract } from "../../src/extract.js";

const bytes = readFileSync(
  join(import.meta.dirname, "../../corpus/renditions/cellectar-2018-11-12-import-alert-exemption/print.pdf"),
);

test("a span of a PDF leads back to its page; running headers and page numbers are gone", async () => {
  const [document] = await readDocuments(bytes, "cellectar.pdf");
  const { text, sourceMap, pages } = document!;
  expect(pages).toBe(8);
  const pageOf = (words: string) => {
    const start = text.indexOf(words);
    return locateInSource(sourceMap, { start, end: start + words.length })?.page;
  };
  expect(pageOf("Cellectar Announces FDA Grants")).toBe(1);
  const order = [
    "We thank the FDA",
    "As background, on August 10",
    "About CLR 131",
    "Forward-Looking Statement Disclaimer",
  ].map(pageOf);
  expect(order).toEqual([...order].sort());
  expect(order.at(-1)).toBeGreaterThan(5);
  expect(text).not.toMatch(/Page \d of \d|News Release\n/);
});

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name));

test.each([
  ["cut off", bytes.subarray(0, 400), "pdf-damaged"],
  ["its mark alone", Buffer.from("%PDF-1.7\n"), "pdf-damaged"],
  ["locked with a password", fixture("encrypted.pdf"), "pdf-encrypted"],
  ["a scan", fixture("image-only.pdf"), "pdf-no-text"],
  ["blank", fixture("blank.pdf"), "pdf-empty"],
  ["without pages", fixture("no-pages.pdf"), "pdf-empty"],
])("a PDF that is %s says so", async (_, damaged, code) => {
  await expect(readDocuments(damaged, "broken.pdf")).rejects.toMatchObject({ code, stage: "text" });
});

const kindsAndTexts = async (name: string) => {
  const [{ blocks, text }] = (await readDocuments(fixture(name), name)) as [ReleaseDocument];
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
};

test.each(["table.pdf", "owner-locked.pdf"])("%s: rows of a table keep their cells apart", async (name) => {
  expect(await kindsAndTexts(name)).toEqual([
    ["title", "Acme Reports Third Quarter 2021 Results"],
    ["paragraph", expect.stringMatching(/^Acme Therapeutics, Inc\. today .{100,200} countries\.$/)],
    ["heading", "Condensed Statements of Operations"],
    ["table-row", "2021 | 2020"],
    ["table-row", "Research and development | $ 19,412 | $ 14,803"],
    ["table-row", "General and administrative | 6,207 | 5,644"],
    ["table-row", "Net loss | (25,104) | (20,212)"],
    ["paragraph", expect.stringContaining("not audited.")],
  ]);
});

test("a page of images beside pages of text makes the record partial and is named", async () => {
  const [record] = await extract(fixture("text-and-image.pdf"), { path: "mixed.pdf" });
  expect(record).toMatchObject({
    status: "partial",
    headline: "Acme Begins Phase 2 Trial of ACM-101",
    warnings: [{ code: "pdf-pages-without-text", message: "No text on page 2: images only." }],
  });
});
