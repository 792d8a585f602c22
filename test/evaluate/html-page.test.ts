import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { evaluateRelease } from "../../src/evaluate/evaluate-release.js";
import { type EvaluatedRelease, evaluationPage } from "../../src/evaluate/html-page.js";
import { goldSchema } from "../../src/schema/gold.js";
import { recordOf, releaseAround } from "../support.js";

async function evaluated(text: string, gold: object): Promise<EvaluatedRelease> {
  const parsed = goldSchema.parse({ file: "acme.txt", ...gold });
  const record = await recordOf(text);
  return { gold: parsed, record, judgements: evaluateRelease(parsed, record) };
}

describe("the evaluation as a page", () => {
  test("shows the text with evidence marked, and gold and rows beside it", async () => {
    const page = load(
      evaluationPage([
        await evaluated(releaseAround("In May 2019, the FDA approved ZELORA for asthma."), {
          events: [
            {
              type: "approval",
              detail: "full",
              timing: "background",
              date: "2019-05",
              programs: ["zelotinib"],
            },
            { type: "launch", timing: "news", programs: ["zelotinib"] },
          ],
          programs: [{ name: "zelotinib", aliases: ["ZELORA"], role: "own" }],
        }),
      ]),
    );
    expect(page(".text").text()).toContain("In May 2019, the FDA approved ZELORA for asthma.");
    expect(page("mark.found").text()).toContain("approved ZELORA");
    expect(page("li.missed").text()).toContain("launch");
    expect(page("summary").first().text()).toBe("Figures of 1 releases");
  });

  test("hostile text, names and rows stay text", async () => {
    const hostile = `</mark><script>alert(1)</script><img src=x onerror=alert(2)> "' & <!--`;
    const release = await evaluated(releaseAround(`The FDA approved ZELORA in 2019 ${hostile}.`), {
      file: `${hostile}.txt`,
      headline: hostile,
      programs: [{ name: hostile, aliases: [], role: "own" }],
    });
    const html = evaluationPage([release]);
    expect(html).not.toMatch(/<script|<img|<!--/);
    const page = load(html);
    expect(page("script, img, [onerror]")).toHaveLength(0);
    expect(page(".text").text()).toBe(release.record.text);
    expect(page("summary").last().text()).toContain(hostile);
    expect(page("meta[http-equiv=Content-Security-Policy]").attr("content")).toContain("default-src 'none'");
  });
});
