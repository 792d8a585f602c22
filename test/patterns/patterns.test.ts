import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { REFUSING_CUES, TYING_CUES } from "../../src/5-resolve/indications/link-cues.js";
import { OTHERS_CUES, OWN_CUES } from "../../src/5-resolve/programs/role-cues.js";
import { CUE_RULES } from "../../src/6-context/cues.js";
import { EVENT_RULES } from "../../src/7-events/rules/index.js";
import { allMatches } from "../../src/patterns/all-matches.js";
import { compact } from "../../src/patterns/compact.js";
import { PatternSet } from "../../src/patterns/pattern-set.js";
import { StringFinder } from "../../src/patterns/string-finder.js";
import { casedText, lowerCase, stretchOf, TextPattern } from "../../src/patterns/text-pattern.js";

describe("all matches of a pattern", () => {
  test.each([
    [/a/g, "banana", [1, 3, 5]],
    [/(?=a)/g, "banana", [1, 3, 5]],
    [/(?:)/gu, "😀a", [0, 2, 3]],
    [/x/g, "banana", []],
  ])("%s in %s", (pattern, text, places) => {
    expect(allMatches(pattern, text).map(({ index }) => index)).toEqual(places);
    expect(allMatches(pattern, text).map(({ index }) => index)).toEqual(places);
  });
  test("a pattern without the g flag is an error, not an endless search", () => {
    expect(() => allMatches(/a/, "banana")).toThrow("g flag");
  });
});

test.each([
  ["ZELORA İzmir", "zelora İzmir"],
  ["Straße ÀÉ", "straße àé"],
])("lower case keeps the offsets: %s", (text, lower) => {
  expect(lowerCase(text)).toBe(lower);
  expect(lowerCase(text)).toHaveLength(text.length);
});

const places = (found: readonly RegExpExecArray[]) =>
  found.map(({ 0: words, index }) => [index, words.length]);

test("a pattern without regard to case finds in lower case what it finds with the i flag", () => {
  const sentences = [...EVENT_RULES.flatMap(({ examples, notExamples }) => [...examples, ...notExamples])];
  for (const { match } of [...EVENT_RULES, ...CUE_RULES]) {
    const pattern = new TextPattern(match);
    for (const sentence of sentences.filter((_, i) => i % 12 === 0))
      expect(places(pattern.allIn(casedText(sentence))), `${match.source} in ${sentence}`).toEqual(
        places(allMatches(match, sentence)),
      );
  }
});

describe("letters as few ranges", () => {
  const letters = fc.string({
    unit: fc.constantFrom(..."aZéÉßøØžŽΔδДд中ア한1²½-®’ ([]p{L}".split("")),
    maxLength: 30,
  });
  test.each([
    /\p{Lu}\p{Ll}+/gu,
    /(?<name>[\p{L}\d-]{2,8})/gu,
    /[^\p{L}\p{N}]+/gu,
    /\[?\p{N}\]?/gu,
    /(?<!\p{L})\p{L}(?=[\]\\\p{Lu}])/gu,
  ])("%s matches the same", (pattern) => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(places(allMatches(compact(pattern), text))).toEqual(places(allMatches(pattern, text)));
      }),
    );
  });
});

test("a stretch of a text is looked at as if it stood alone", () => {
  const pattern = new TextPattern(/^not\b/i);
  expect(pattern.isIn(casedText("It did Not end"), 7)).toBe(true);
  expect(pattern.isIn(casedText("It did Not end"))).toBe(false);
  expect(pattern.isIn(casedText("It did Not end"), 0, 6)).toBe(false);
});

describe("the letters that a pattern needs", () => {
  const mayMatch = (pattern: RegExp, text: string) => {
    return new TextPattern(pattern).mayBeIn(casedText(text));
  };
  test.each<[RegExp, string, boolean]>([
    [/\bgranted\b/i, "The FDA Granted it.", true],
    [/\bgranted\b/i, "The FDA denied it.", false],
    [/\bif\b/, "only if approved", true],
    [/\bif\b/, "a different matter", false],
    [/\b(?:did|does)\snot\s(?:meet|reach)\b/, "it did not meet it", true],
    [/\b(?:did|does)\snot\s(?:meet|reach)\b/, "it did reach it", false],
    [/June\s\d{1,2},?\s20\d\d/, "on June 12, 2024", true],
    [/June\s\d{1,2},?\s20\d\d/, "on June the first", false],
    [/(?<=phase\s)[1-4]/, "stage 3", false],
    [/(?<!phase\s)[1-4]/, "no number", true],
    [/[“"]?top[- ]?line/, "“top\u2010line”", true],
    [/.*/, "", true],
  ])("%s in %j: %s", (pattern, text, expected) => {
    expect(mayMatch(pattern, text)).toBe(expected);
  });

  const letters = [
    "ab",
    "ab?",
    "a+",
    "[ab]",
    "[^a]",
    "[a-c]{1,2}",
    "(?:a|bc|)",
    "(?:ab|ba){2}",
    "é",
    "’",
    "-",
  ];
  const marks = [
    "\\b",
    "(?![\\w-])",
    "(?<![\\w/])",
    "\\s",
    "\\d",
    "\\W",
    ".",
    "(?=a)",
    "(?<=b)",
    "(?!a)",
    "(?<!b)",
    "^",
    "$",
  ];
  const part = fc.constantFrom(...letters, ...marks);
  const pattern = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
  const text = fc.string({ unit: fc.constantFrom(..."aabbcé’- 19AB\u00a0😀"), maxLength: 12 });
  test("alternatives searched for one by one are found where the whole pattern finds them", () => {
    const alternatives = fc.array(pattern, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(alternatives, text, fc.constantFrom("g", "gi"), (parts, said, flags) => {
        const written = new RegExp(parts.join("|"), flags);
        const expected = places(allMatches(written, said));
        const ready = new TextPattern(written);
        expect(places(ready.allIn(casedText(said)))).toEqual(expected);
        expect(ready.isIn(casedText(said))).toBe(expected.length > 0);
        const first = ready.firstIn(casedText(said));
        expect(first && [first.index, first[0].length]).toEqual(expected[0] ?? null);
      }),
      { numRuns: 3000 },
    );
  });
  test("no text is denied that a pattern matches", () => {
    fc.assert(
      fc.property(pattern, text, fc.constantFrom("", "u"), (source, said, flags) => {
        const written = new RegExp(source, flags);
        fc.pre(written.test(said));
        expect(mayMatch(written, said)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("many patterns at once", () => {
  const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom(..."ab "), minLength: 3, maxLength: 6 }), {
    minLength: 1,
    maxLength: 12,
  });
  const text = fc.string({ unit: fc.constantFrom(..."aAbB -’"), maxLength: 40 });

  test("the strings that a text holds are found, those that end inside of others too", () => {
    fc.assert(
      fc.property(words, text, (strings, said) => {
        const plain = ` ${lowerCase(said).replace(/[^ab]/g, " ")} `;
        const found = new Set(new StringFinder(strings).in(casedText(said).letters).numbers);
        expect([...found].map((number) => strings[number]).sort()).toEqual(
          strings.filter((string) => plain.includes(string)).sort(),
        );
      }),
    );
  });

  test("a set finds what each of its patterns finds by itself, time and again", () => {
    const patterns = [/\bab+\b/gi, /a-b|bb/g, /(?:abb|bab) ?(?:a|b)/gi, /[ab]’/g, /^(?:aba|b)/i].map(
      (written) => new TextPattern(written),
    );
    const set = new PatternSet(patterns, (pattern) => pattern);
    fc.assert(
      fc.property(text, fc.nat(10), (said, from) => {
        const stretch = stretchOf(casedText(said), Math.min(from, said.length), said.length);
        expect(set.matchesIn(stretch).map(({ item, matches }) => [item, places(matches)])).toEqual(
          patterns
            .map((pattern) => [pattern, places(pattern.allIn(stretch))] as const)
            .filter(([, found]) => found.length > 0),
        );
      }),
    );
  });
});

test("a pattern that ends a text is found by reading backwards where it is found by reading on", () => {
  const cues = [...TYING_CUES, ...REFUSING_CUES, ...OTHERS_CUES, ...OWN_CUES];
  const texts = cues.flatMap(({ examples, notExamples }) =>
    [...examples, ...notExamples].flatMap((example) => [
      example,
      example.split("¶")[0]!,
      example.slice(0, -7),
    ]),
  );
  let found = 0;
  for (const { before } of cues) {
    if (!before) continue;
    const pattern = new TextPattern(before);
    for (const text of texts) {
      const isIn = before.test(text);
      before.lastIndex = 0;
      if (isIn) found++;
      expect(pattern.isIn(casedText(text)), `${before.source} in ${text}`).toBe(isIn);
      expect(pattern.firstIn(casedText(text)) !== null).toBe(isIn);
    }
  }
  expect(found).toBeGreaterThan(cues.length);
});
