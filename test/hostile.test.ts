import { expect, test } from "vitest";
import { extract } from "../src/extract.js";

const K = 60_000;
const HOSTILE: Record<string, string> = {
  "one long word": "a".repeat(K),
  "one long word in capitals": "A".repeat(K),
  brackets: "(".repeat(K),
  "opening angle brackets": "<".repeat(K),
  "square brackets": "[".repeat(K),
  "initials without end": "A. ".repeat(K / 3),
  "names without end": "Acme ".repeat(K / 5),
  "headings without end": "About Acme ".repeat(K / 11),
  "codes without end": "ABC-123 ".repeat(K / 8),
  "marks without end": "Ab® ".repeat(K / 4),
  "diseases without end": "cancer and ".repeat(K / 11),
  "triggers without end": "the FDA approved ".repeat(K / 17),
  "bold without end": "**a** ".repeat(K / 6),
  "numbers without end": "1,".repeat(K / 2),
  "paragraphs never closed": "<p>".repeat(K / 3),
  "tables never closed": "<table><tr><td>".repeat(2000),
};

test.each(Object.entries(HOSTILE))(
  "%s costs little time and ends in a record or a named error",
  async (_, text) => {
    const start = performance.now();
    const outcome = await extract(text).then(
      (records) => records.length,
      (error: { code?: string }) => error.code,
    );
    expect([1, "no-text", "unsupported-format"]).toContain(outcome);
    expect(performance.now() - start).toBeLessThan(5000);
  },
);

test("what no language could say is left out with a warning, never silently", async () => {
  const [record] = await extract(
    `Acme Begins a Trial of ACM-101\n\nBOSTON, March 3, 2020 -- Acme today announced news. ${"x".repeat(3000)}\n`,
  );
  expect(record!.status).toBe("partial");
  expect(record!.warnings.map(({ code }) => code)).toEqual(["unreadable-run"]);
});
