import fc from "fast-check";
import { expect, test } from "vitest";
import { openGluedWords } from "../../src/1-text/glued-words.js";
import { MappedText, readOrigin } from "../../src/1-text/mapped-text.js";

const opened = (...texts: string[]): string[] =>
  openGluedWords(texts.map((text) => ({ kind: "paragraph" as const, content: MappedText.of(text) }))).map(
    ({ content }) => content.text,
  );

test.each([
  ["a trial initiated inDecember 2020", "a trial initiated in December 2020"],
  [
    "approved by the FDA in March 2016for the treatment",
    "approved by the FDA in March 2016 for the treatment",
  ],
  ["shown atBoston andPhiladelphia", "shown at Boston and Philadelphia"],
  ["Work with inVentiv Health goes on", "Work with inVentiv Health goes on"],
  ["in theLancet, and the word Lancet again", "in the Lancet, and the word Lancet again"],
  ["born in 2016form", "born in 2016form"],
])("a small word that touches what follows: %s", (text, expected) => {
  expect(opened(text)).toEqual([expected]);
});

test("a name that another paragraph bears shows the lost space", () => {
  expect(opened("The plant atAndernach makes it.", "They went to Andernach.")).toEqual([
    "The plant at Andernach makes it.",
    "They went to Andernach.",
  ]);
});

test("only spaces are put in, and each other letter stays where it came from", () => {
  const word = fc.constantFrom(
    "inMay",
    "inVentiv",
    "2016for",
    "the",
    "theLancet",
    "Lancet",
    "ofActs",
    "and",
    " ",
    " ",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join("");
      const [block] = openGluedWords([{ kind: "paragraph", content: MappedText.of(text) }]);
      const { content } = block!;
      const kept = [...content.text].flatMap((letter, i) => {
        const { offset, copied } = readOrigin(content.origins[i]!);
        return copied ? [[letter, offset]] : [];
      });
      expect(kept).toEqual([...text].map((letter, i) => [letter, i]));
    }),
  );
});
