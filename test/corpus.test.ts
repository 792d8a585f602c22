import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluateRelease } from "../src/evaluate/evaluate-release.js";
import { scoreAreas } from "../src/evaluate/scores.js";
import { extract } from "../src/extract.js";
import { goldSchema } from "../src/schema/gold.js";

const corpus = join(import.meta.dirname, "../corpus");
const golds = readdirSync(join(corpus, "gold")).map((name) =>
  goldSchema.parse(JSON.parse(readFileSync(join(corpus, "gold", name), "utf8"))),
);
const pathOf = (file: string) =>
  [".", "train", "test"].map((folder) => join(corpus, folder, file)).find((path) => existsSync(path))!;
/** Only the releases that exist in several formats must be read this well; the rest show what is still missed. */
const floored = golds.filter(({ file }) =>
  existsSync(join(corpus, "renditions", file.replace(/\.\w+$/, ""))),
);

describe("the sample corpus", () => {
  test.each(golds.map(({ file }) => file))("%s stands in the corpus beside its gold", (file) => {
    expect(pathOf(file)).toBeDefined();
  });

  test.each(floored.map((gold) => [gold.file, gold] as const))(
    "%s is read as its gold says, within the floors",
    async (file, gold) => {
      const [record] = await extract(readFileSync(pathOf(file)), { path: file });
      const figures = new Map(
        scoreAreas(evaluateRelease(gold, record!)).map((score) => [
          score.area,
          score.kind === "table" ? score.f1 : score.accuracy,
        ]),
      );
      for (const area of ["headline", "date", "issuer", "relevant", "listings", "programs"])
        expect(figures.get(area), area).toBe(1);
      expect(figures.get("sections: words right")).toBeGreaterThan(0.97);
      expect(figures.get("indications")).toBeGreaterThan(0.75);
      expect(figures.get("events: type+program")).toBeGreaterThan(0.7);
    },
  );
});
