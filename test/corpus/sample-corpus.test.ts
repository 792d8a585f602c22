import { join } from "node:path";
import { expect, test } from "vitest";
import { checkCorpus } from "../../src/corpus/check-corpus.js";
import { readCorpus } from "../../src/corpus/read-corpus.js";

const corpus = join(import.meta.dirname, "../../corpus");

test("the gold of the sample corpus stands in its releases, and its rows refer to each other", async () => {
  expect(await checkCorpus(corpus, await readCorpus(corpus))).toEqual([]);
});
