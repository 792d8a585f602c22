import { expect, test } from "vitest";
import { analysisOf, releaseAround } from "../support.js";

const UNSPLIT = [
  "Acme will host a call at 8:00 a.m. ET tomorrow.",
  "The call begins at 5:30 p.m. Eastern Time on Friday.",
  "The call begins at 4 p.m. Friday, March 6.",
];
test.each(UNSPLIT)("one sentence: %s", async (text) => {
  const { sentences } = await analysisOf(releaseAround(text));
  expect(sentences.map((sentence) => sentence.text)).toContain(text);
});

test("a time of day may end a sentence", async () => {
  const { sentences } = await analysisOf(releaseAround("The call begins at 5 p.m. The webcast is public."));
  expect(sentences.map(({ text }) => text)).toContain("The webcast is public.");
});
