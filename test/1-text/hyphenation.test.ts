import { describe, expect, it } from "vitest";
import { keepsHyphen, wordsOfText } from "../../src/1-text/hyphenation.js";

const NONE: ReadonlySet<string> = new Set();

describe("a hyphen at a line's end", () => {
  it.each([
    ["tumor", "targeting"],
    ["best-in", "class"],
    ["placebo", "controlled"],
    ["anti", "cancer"],
    ["co", "administered"],
    ["PD", "1"],
    ["moderate-to", "severe"],
    ["late", "stage"],
    ["far", "reaching"],
    ["multi", "center"],
  ])("stays in %s-%s", (first, second) => {
    expect(keepsHyphen(first, second, NONE)).toBe(true);
  });

  it.each([
    ["develop", "ment"],
    ["inter", "national"],
    ["in", "hibitor"],
    ["pre", "sented"],
    ["ex", "pected"],
    ["sub", "mission"],
    ["over", "all"],
    ["on", "going"],
    ["anti", "body"],
    ["cell", "ular"],
    ["gene", "tic"],
    ["multi", "ple"],
    ["part", "ner"],
    ["col", "laboration"],
    ["to", "gether"],
  ])("goes from %s-%s", (first, second) => {
    expect(keepsHyphen(first, second, NONE)).toBe(false);
  });

  it("is decided by the text itself where the word stands unbroken elsewhere", () => {
    expect(keepsHyphen("mini", "trial", wordsOfText("Our mini-trial ended."))).toBe(true);
    expect(keepsHyphen("post", "market", wordsOfText("A postmarket study."))).toBe(false);
  });

  it("does not take the broken word itself for evidence", () => {
    expect(wordsOfText("the develop-\nment of it").has("develop")).toBe(false);
  });
});
