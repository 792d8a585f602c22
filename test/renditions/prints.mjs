import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { bodyOf, restOf, titleOf } from "./pages.mjs";

const STYLE = {
  "print.pdf": "@page { size: A4; margin: 30mm 24mm } body { font: 10.5pt/1.35 'Liberation Serif', serif }",
  "two-columns.pdf":
    "@page { size: letter; margin: 27mm 18mm } body { font: 9pt/1.3 'Liberation Serif', serif } .body { column-count: 2; column-gap: 9mm } .wide { column-span: all }",
};

function page(blocks, css, company) {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>
@page { @top-left { content: "${company} · News Release"; font-size: 8pt } @bottom-center { content: "Page " counter(page) " of " counter(pages); font-size: 8pt } }
${css}
body { hyphens: auto; text-align: justify }
h1 { font-size: 150%; text-align: left; hyphens: none } h2 { font-size: 100%; margin: 1.1em 0 0.4em; text-align: left } p { margin: 0 0 0.8em }
table { width: 100%; text-align: left } td { padding: 1px 6px; hyphens: none }
</style></head><body><h1>${titleOf(blocks)}</h1>
<div class="body">${wideTables(bodyOf(restOf(blocks), { heading: (text) => `<h2>${text}</h2>` }))}</div></body></html>`;
}

/** WeasyPrint sets blocks over all columns, but not tables. */
const wideTables = (html) =>
  html.replaceAll("<table", '<div class="wide"><table').replaceAll("</table>", "</table></div>");

/** Typeset by WeasyPrint (Debian's `weasyprint`), which hyphenates and keeps running headers. */
async function print(html) {
  const folder = await mkdtemp(join(tmpdir(), "rendition-"));
  try {
    await writeFile(join(folder, "page.html"), html);
    await promisify(execFile)("weasyprint", [join(folder, "page.html"), join(folder, "page.pdf")]);
    return await readFile(join(folder, "page.pdf"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const PRINTS = Object.fromEntries(
  Object.entries(STYLE).map(([name, css]) => [
    name,
    (blocks, _date, company) => print(page(blocks, css, company)),
  ]),
);
