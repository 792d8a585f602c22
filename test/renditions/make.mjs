// Sets plain-text releases of the corpus in other formats, for test/renditions.test.ts to read back.
//   npm run renditions -- RELEASE.txt LAYOUT…     LAYOUT: one of the names below, or "all"
// Writes corpus/renditions/RELEASE/LAYOUT. The PDFs need WeasyPrint.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { extract } from "../../dist/index.js";
import { blocksOf } from "./blocks.mjs";
import { FILINGS } from "./filings.mjs";
import { LETTERS } from "./letters.mjs";
import { PAGES } from "./pages.mjs";
import { PRINTS } from "./prints.mjs";

const LAYOUTS = { ...PAGES, ...FILINGS, ...LETTERS, ...PRINTS };
const [path, ...asked] = process.argv.slice(2);
const names = asked.includes("all") ? Object.keys(LAYOUTS) : asked;
const unknown = names.filter((name) => !LAYOUTS[name]);
if (!path || names.length === 0 || unknown.length > 0) {
  console.error(
    `use: npm run renditions -- RELEASE.txt LAYOUT…   layouts: ${Object.keys(LAYOUTS).join(" ")}`,
  );
  process.exit(2);
}
const bytes = await readFile(path);
const [{ date, issuer }] = await extract(bytes, { path });
const blocks = await blocksOf(bytes, path);
const folder = join("corpus/renditions", basename(path, extname(path)));
await mkdir(folder, { recursive: true });
for (const name of names) {
  await writeFile(
    join(folder, name),
    await LAYOUTS[name](blocks, date ?? "2000-01-01", issuer?.name ?? "Company"),
  );
  console.log(join(folder, name));
}
