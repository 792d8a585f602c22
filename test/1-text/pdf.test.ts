import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDocuments } from "../../src/1-text/read-documents.js";
import { locateInSource } from "../../src/1-text/source-map.js";

const bytes = readFileSync(join(import.meta.dirname, "../../corpus/renditions/cellectar.pdf"));

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

test.each([
  ["cut off", bytes.subarray(0, 400), "pdf-damaged"],
  ["its mark alone", Buffer.from("%PDF-1.7\n"), "pdf-damaged"],
])("a PDF that is %s says so", async (_, damaged, code) => {
  await expect(readDocuments(damaged, "broken.pdf")).rejects.toMatchObject({ code, stage: "text" });
});
