import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MappedText } from "../../src/1-text/mapped-text.js";
import { readDocuments } from "../../src/1-text/read-documents.js";
import { locateInSource, sourceMapOf } from "../../src/1-text/source-map.js";

const PIECES = [
  "Examplia",
  "EXM 131",
  "tumor-",
  "targeting",
  "develop-",
  "ment",
  "2019.The",
  "About Examplia Examplia is",
  "Forward-Looking Statements This release",
  "**bold**",
  "[a link](https://examplia.example/x)",
  "![pic](a.png)",
  "# Heading",
  "* item",
  "• item",
  "| a | b |",
  "&amp; &#8217; &rsquo;",
  "Revenue      12     14",
  "companyâ€™s",
  "BOSTON, March 3, 2021 (GLOBE NEWSWIRE) --",
  "\u00a0",
  "\u200b",
  "\ud83e\uddec",
  "<br>",
  "a long stretch of words that goes on for longer than a line would and then for some more of it, so that no width fits",
  ".",
  ",",
  "\t",
  "\f",
  "<PAGE>",
  "\n",
  "\r\n",
  "\n\n",
  " ",
  "    ",
];

const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ maxLength: 12, unit: "grapheme" }),
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((pieces) => `Examplia said ${pieces.join(" ")} so`);

describe("the source map", () => {
  it.each(["release.txt", "release.md"])(
    "covers the text and leads back to what stands there (%s)",
    async (path) => {
      await fc.assert(
        fc.asyncProperty(anyText, async (source) => {
          const [document] = await readDocuments(Buffer.from(source), path);
          const { text, sourceMap, blocks } = document!;
          const input = Buffer.from(source)
            .toString("utf8")
            .replace(/^\ufeff/, "");
          let at = 0;
          for (const { start, end, sourceStart, edit } of sourceMap.segments) {
            expect(start).toBe(at);
            expect(end).toBeGreaterThan(start);
            at = end;
            if (edit === "copy")
              expect(input.slice(sourceStart!, sourceStart! + end - start)).toBe(text.slice(start, end));
            else if (edit === "replace") expect(sourceStart!).toBeLessThan(input.length);
            else expect(sourceStart).toBeNull();
          }
          expect(at).toBe(text.length);
          let last = 0;
          for (const block of blocks) {
            expect(block.start).toBeGreaterThanOrEqual(last);
            expect(block.end).toBeGreaterThan(block.start);
            const content = text.slice(block.start, block.end);
            expect(content).toBe(content.trim());
            const place = locateInSource(sourceMap, block);
            if (place) expect(place.end).toBeGreaterThan(place.start);
            last = block.end;
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  it("gives pages that never go back along the input", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(200), { minLength: 1 }), fc.nat(190), fc.nat(190), (starts, a, b) => {
        const pageStarts = [0, ...starts.filter((start) => start > 0).sort((x, y) => x - y)];
        const map = sourceMapOf(MappedText.of("x".repeat(200)).origins, pageStarts);
        const [low, high] = a < b ? [a, b] : [b, a];
        const pages = [low, high].map((start) => locateInSource(map, { start, end: start + 1 })!.page!);
        expect(pages[0]).toBeLessThanOrEqual(pages[1]!);
      }),
    );
  });

  it("keeps unit and origin together through every edit of a mapped text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.nat(80), fc.nat(80), (source, a, b) => {
        const whole = MappedText.of(source);
        const edited = MappedText.join(
          [whole.slice(Math.min(a, b)).trim(), whole.slice(0, Math.max(a, b))],
          "\n",
        )
          .replace(/[aeiou]/g, "*")
          .rewrite(/\((.{0,5})\)/g, (match, text) =>
            text.slice(match.index + 1, match.index + match[0].length - 1),
          );
        expect(edited.origins).toHaveLength(edited.text.length);
        edited.origins.forEach((origin, i) => {
          const unit = edited.text[i];
          if (origin >= 0 && unit !== "*") expect(unit).toBe(source[origin]);
        });
      }),
    );
  });
});
