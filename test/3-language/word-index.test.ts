import { expect, test } from "vitest";
import { tokenize } from "../../src/3-language/tokens.js";
import { WordIndex } from "../../src/3-language/word-index.js";

const rules = [
  { id: "approval", words: ["approv"] },
  { id: "letter", words: ["complete response", "crl"] },
  { id: "form", words: ["483"] },
];
const index = new WordIndex(rules, ({ words }) => words);

test.each([
  ["The FDA Approved ACM-101 after a Complete Response letter.", ["approval", "letter"]],
  ["Disapproved of it; the complete responses were few.", ["letter"]],
  ["A Form 483 was issued.", ["form"]],
  ["CRLs: none, approval: none", ["approval", "letter"]],
  ["", []],
])("%s", (sentence, ids) => {
  const words = { start: 0, lower: sentence.toLowerCase(), tokens: tokenize(sentence) };
  expect(index.itemsIn(words).map(({ id }) => id)).toEqual(ids);
});
