import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extract } from "../../src/extract.js";

const corpus = join(import.meta.dirname, "../../corpus");

/** Releases of every kind and format whose records are kept to the byte. `npm run accept` takes in what changed. */
const RELEASES = [
  "cellectar-2018-11-12-import-alert-exemption.txt",
  "renditions/cellectar-2018-11-12-import-alert-exemption/two-columns.pdf",
  "renditions/norvane-2023-q2-update/business-wire.html",
  "renditions/aldecott-2019-11-06-third-quarter-fiscal-update/exhibit.htm",
  "renditions/kestermond-2012-02-09-fourth-quarter/old-submission.txt",
  "renditions/wexcombe-kallstrand-2016-07-21-ec-conditional-approval/mail.eml",
  "renditions/mossbrand-2021-05-25-vaccine-committee/print.pdf",
  "train/serrobia-2024-06-27-accelerated-assessment.md",
  "train/talismere-2023-11-13-end-of-phase-2.txt",
  "train/lanqi-orbiston-2021-12-09-nmpa-approval.txt",
  "train/brackendene-2018-04-30-partial-hold-lifted.txt",
  "train/procyrra-2020-09-28-eua-diagnostic.txt",
  "train/neg-grayle-fenwick-2019-shareholder-alert.txt",
];

test.each(RELEASES)("%s", async (path) => {
  const records = await extract(await readFile(join(corpus, path)), { path });
  await expect(`${JSON.stringify(records, null, 2)}\n`).toMatchFileSnapshot(
    join(corpus, "golden", `${path.replace(/^(?:renditions|train)\//, "").replaceAll("/", ".")}.json`),
  );
});
