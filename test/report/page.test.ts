import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goldSchema } from "../../src/schema/gold.js";
import { type ReleaseEvent, type ReleaseRecord, recordSchema } from "../../src/schema/record.js";
import { biowire, chromiumPath, launch, open, recordsFolder, reportOf } from "./browser.js";
import { HOSTILE_ERROR, hostileRecord, PAYLOADS } from "./hostile-record.js";

const corpus = join(import.meta.dirname, "../../corpus");
const CELLECTAR = "cellectar-2018-11-12-import-alert-exemption";
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test.runIf(process.env.BIOWIRE_NEED_BROWSER)("a browser is there for the report's tests", () => {
  expect(chromiumPath, "install Chromium, or name one in BIOWIRE_CHROMIUM").toBeDefined();
});

/** Rules that axe finds broken and calls serious or critical. */
async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" ; ")))`,
  );
}

describe.skipIf(!chromiumPath)(
  "the report in Chromium (needs a browser: skipped where none is found)",
  { timeout: 180_000 },
  () => {
    let browser: Browser;
    let folder: string;
    let address: string;
    let record: ReleaseRecord;
    let cellectar: string;

    beforeAll(async () => {
      folder = recordsFolder(
        [
          join(corpus, `${CELLECTAR}.txt`),
          join(corpus, "renditions", CELLECTAR, "print.pdf"),
          join(corpus, "train/halcyra-2011-split-decision.txt"),
          join(corpus, "train/norvane-2023-q2-update.txt"),
        ],
        [hostileRecord(), HOSTILE_ERROR],
      );
      address = reportOf(folder, ["--title", "Sample"]);
      const json = readFileSync(join(folder, `records/${CELLECTAR}.txt.json`), "utf8");
      record = recordSchema.parse(JSON.parse(json));
      cellectar = record.id.slice(0, 12);
      browser = await launch();
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true });
    });

    const views = () => [
      "#overview",
      `#release=${cellectar}`,
      `#release=${cellectar}&event=e1`,
      "#pipeline",
      "#timeline",
      "#review",
    ];

    test.each([
      [1440, 900, false],
      [1440, 900, true],
      [390, 844, false],
      [390, 844, true],
    ])(
      "all views at %i × %i, dark %s: nothing breaks, nothing is asked for, no serious finding of axe, no sideways scrolling",
      async (width, height, dark) => {
        const { page, complaints } = await open(browser, address, { width, height, dark });
        for (const hash of views()) {
          await page.goto(address + hash);
          await page.locator("main h1").first().waitFor();
          expect([hash, ...(await seriousFindings(page))]).toEqual([hash]);
          const wider = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
          expect([hash, wider]).toEqual([hash, 0]);
        }
        expect(complaints).toEqual([]);
        await page.context().close();
      },
      120_000,
    );

    test("the release's opening tells what is new, how far the programs are, and what is next, with the words", async () => {
      const { page } = await open(browser, `${address}#release=${cellectar}`);
      const news = page.locator(".brief-news li").first();
      expect(await news.textContent()).toContain("Import alert exemption");
      expect(await news.locator("mark").allTextContents()).toEqual(
        expect.arrayContaining(["granted", "exemption"]),
      );
      expect(await page.locator(".brief-next").textContent()).toContain("plans to initiate a Phase 1 study");
      const chart = await page.locator(".pipeline-svg").textContent();
      for (const name of ["CLR 131", "CLR 1700", "CLR 1900", "multiple myeloma", "ongoing"])
        expect(chart).toContain(name);
      expect(await page.locator("text=copy in other forms").count()).toBe(1);
      await page.context().close();
    });

    test("pointing at a row lights the words that the record gives as its evidence, and scrolls to them", async () => {
      const { page } = await open(browser, `${address}#release=${cellectar}`);
      for (const event of record.events) {
        await page.locator(`tr[data-row=${event.id}]`).hover();
        const lit = await page.locator(`.text-pane .words.lit`).allTextContents();
        const said = event.evidence.map(({ text }) => text).join("");
        expect(lit.join("").replace(/\s/g, "")).toBe(said.replace(/\s/g, ""));
        await page.waitForTimeout(250);
        const seen: boolean = await page.evaluate(`(() => {
        const pane = document.querySelector(".text-pane").getBoundingClientRect();
        return [...document.querySelectorAll(".text-pane .words.lit")].some((words) => {
          const { top, bottom } = words.getBoundingClientRect();
          return top >= pane.top && bottom <= pane.bottom;
        });
      })()`);
        expect([event.id, seen]).toEqual([event.id, true]);
      }
      await page.context().close();
    });

    test("clicking words opens their row with rule, cues, confidence and source; the address leads back there", async () => {
      const { page } = await open(browser, `${address}#release=${cellectar}`);
      const event = record.events.find(({ timing, cues }) => timing === "upcoming" && cues.length > 0)!;
      const trigger = event.cues.find(({ kind }) => kind === "trigger")!;
      const words = record.text.slice(trigger.start, trigger.end);
      await page.locator(`.text-pane .is-cue[data-rows~=${event.id}]`).last().click();
      const told = await page.locator(".details").textContent();
      for (const part of [event.rule, words, "%", `${CELLECTAR}.txt, characters `])
        expect(told).toContain(part);
      const there = page.url();
      expect(there).toMatch(new RegExp(`#release=${cellectar}&event=${event.id}$`));
      await page.locator(".text-pane .is-disease", { hasText: "neuroblastoma" }).first().click();
      expect(await page.locator("[role=tab][aria-selected=true]").textContent()).toContain("Diseases");
      await page.goto("about:blank");
      await page.goto(there);
      expect(await page.locator("tr.open").getAttribute("data-row")).toBe(event.id);
      await page.context().close();
    });

    test("forms and help have no serious finding of axe either", async () => {
      const { page } = await open(browser, `${address}#release=${cellectar}&event=e1`);
      for (const tab of ["Events", "Programs", "Phases", "Diseases"]) {
        await page.getByRole("tab", { name: tab }).click();
        await page.getByRole("button", { name: "Add a missing row" }).click();
        expect([tab, ...(await seriousFindings(page))]).toEqual([tab]);
        await page.getByRole("button", { name: "Cancel" }).click();
      }
      await page.getByRole("button", { name: "Keys and help" }).click();
      expect(await seriousFindings(page)).toEqual([]);
      await page.context().close();
    });

    test("words selected in the text become the name of an added row", async () => {
      const { page } = await open(browser, `${address}#release=${cellectar}`);
      await page.getByRole("tab", { name: "Diseases" }).click();
      await page.locator(".text-pane .is-disease", { hasText: "neuroblastoma" }).first().dblclick();
      await page.getByRole("button", { name: "Add a missing row" }).click();
      expect(await page.getByRole("textbox", { name: "Disease" }).inputValue()).toBe("neuroblastoma");
      await page.context().close();
    });

    test("a row of a PDF names its page", async () => {
      const { page } = await open(browser, `${address}#overview`);
      await page.locator(".overview-side summary", { hasText: "Cellectar" }).click();
      await page.locator(".overview-side a", { hasText: "print.pdf" }).click();
      await page.locator("tr[data-row=e1] button").click();
      expect(await page.locator(".details").textContent()).toMatch(/print\.pdf, page 1, characters/);
      await page.context().close();
    });

    test("keys: / searches, j and k step, a accepts, Escape closes, ? explains; tabs go by arrows", async () => {
      const { page } = await open(browser, `${address}#release=${cellectar}`);
      await page.keyboard.press("j");
      await expect.poll(() => page.locator("tr.open").getAttribute("data-row")).toBe("e1");
      await page.keyboard.press("j");
      await page.keyboard.press("k");
      await page.keyboard.press("a");
      await expect.poll(() => page.locator("tr[data-row=e1]").textContent()).toContain("accepted");
      await page.keyboard.press("Escape");
      await expect.poll(() => page.locator("tr.open").count()).toBe(0);
      await page.locator("[role=tab][aria-selected=true]").focus();
      await page.keyboard.press("ArrowRight");
      await expect
        .poll(() => page.locator("[role=tab][aria-selected=true]").textContent())
        .toContain("Programs");
      await page.keyboard.press("?");
      await expect.poll(() => page.locator("dialog.help").isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      await page.keyboard.press("/");
      await page.keyboard.type("talobelimab");
      await expect.poll(() => page.locator(".card").count()).toBe(1);
      await expect.poll(() => page.url()).toContain("#overview&q=talobelimab");
      await page.goto(`${address}#overview&q=radioiodinated`);
      await expect.poll(() => page.locator(".card").count()).toBe(0);
      await page.getByRole("link", { name: "search the full texts too" }).click();
      await page.locator(".card", { hasText: "Cellectar" }).waitFor();
      await page.context().close();
    });

    test("the timeline filters by type, agency, program and company, and gives what is shown as CSV and calendar", async () => {
      const { page } = await open(browser, `${address}#timeline`);
      const all = await page.locator(".event-list li").count();
      await page.getByLabel("Company", { exact: true }).selectOption("Cellectar");
      const company = await page.locator(".event-list li").count();
      await page.getByLabel("Agency", { exact: true }).selectOption("FDA");
      await page.getByLabel("Type", { exact: true }).selectOption("import-alert-exemption");
      const few = await page.locator(".event-list li").count();
      expect([all > company, company > few, few]).toEqual([true, true, 2]);
      await page.getByRole("link", { name: "Clear" }).click();
      await page.getByLabel("Program", { exact: true }).selectOption("talobelimab");
      await page.getByLabel("whose time has passed").check();
      const saved = async (name: string) => {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name }).click(),
        ]);
        return readFileSync(await download.path(), "utf8");
      };
      const csv = await saved("Download CSV");
      expect(csv.split("\n")[0]).toBe(
        "date,event,programs,indications,agency,company,said on,confidence,release",
      );
      expect(csv).toContain("2011-12-14,Decision date,talobelimab");
      const calendar = await saved("Download calendar (.ics)");
      expect(calendar).toContain("BEGIN:VCALENDAR");
      expect(calendar).toContain("DTSTART;VALUE=DATE:20111214");
      await page.context().close();
    });

    test("the pipeline chart downloads as an SVG that needs no style sheet", async () => {
      const { page } = await open(browser, `${address}#pipeline&company=Cellectar`);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Download as SVG" }).click(),
      ]);
      const svg = readFileSync(await download.path(), "utf8");
      expect(download.suggestedFilename()).toBe("pipeline-Cellectar.svg");
      expect(svg).toMatch(/^<svg[^>]+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      for (const part of ["#1d4e74", "url(#hatch-", "CLR 131", "planned"]) expect(svg).toContain(part);
      await page.context().close();
    });

    test("corrections leave as gold that `corpus add` takes in", async () => {
      const { page } = await open(browser, `${address}#release=${cellectar}&event=e1`);
      await page.locator(".details .accept").click();
      await page.locator("tr[data-row=e2] button").click();
      await page.locator(".details .reject").click();
      await page.locator("tr[data-row=e3] button").click();
      await page.locator(".details .correct").click();
      await page.getByRole("textbox", { name: "Date" }).fill("2019-Q1");
      await page.getByRole("button", { name: "Keep" }).click();
      await page.getByRole("button", { name: "Add a missing row" }).click();
      await page.getByLabel("What happened").selectOption("enrollment");
      await page.getByLabel("Detail").selectOption("update");
      await page.getByLabel("Timing").selectOption("upcoming");
      await page.getByRole("button", { name: "Keep" }).click();
      await page.goto(`${address}#review`);
      expect(await page.locator(".harvest").textContent()).toContain(
        "1 accepted, 1 corrected, 1 rejected, 1 added",
      );
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Download as gold" }).click(),
      ]);
      const corrections = join(folder, download.suggestedFilename());
      await download.saveAs(corrections);
      await page.context().close();

      const into = join(folder, "corpus");
      expect(biowire(["corpus", "add", corrections, "--corpus", into]).status).toBe(0);
      const gold = goldSchema.parse(JSON.parse(readFileSync(join(into, `gold/${CELLECTAR}.json`), "utf8")));
      expect(gold.file).toBe(`${CELLECTAR}.txt`);
      const [accepted, , corrected] = record.events as [ReleaseEvent, ReleaseEvent, ReleaseEvent];
      const nameOf = new Map(record.programs.map(({ id, name }) => [id, name]));
      expect(gold.events[0]).toMatchObject({
        type: accepted.type,
        timing: accepted.timing,
        date: accepted.date?.value,
        programs: accepted.programs.map((id) => nameOf.get(id)),
      });
      const decided = gold.events.filter(({ optional }) => !optional).map(({ type, date }) => [type, date]);
      expect(decided).toEqual([
        [accepted.type, accepted.date?.value],
        [corrected.type, "2019-Q1"],
        ["enrollment", undefined],
      ]);
      expect(gold.events).toHaveLength(record.events.length);
      expect(biowire(["corpus", "add", corrections, "--corpus", into]).stderr).toContain("is there already");
    });

    test("hostile words show as text, in every view", async () => {
      recordSchema.parse(JSON.parse(JSON.stringify(hostileRecord())));
      const { page, complaints } = await open(browser, address);
      await page.evaluate("window.harmed = 0");
      const hostile = "f".repeat(12);
      for (const hash of [
        "#overview",
        `#release=${hostile}&event=e1`,
        `#release=${hostile}&row=p1`,
        `#release=${hostile}&row=ph1`,
        `#release=${hostile}&row=i1`,
        "#pipeline",
        "#timeline",
        "#review",
        `#overview&q=${encodeURIComponent(PAYLOADS[2]!)}`,
        `#release=${encodeURIComponent(PAYLOADS[1]!)}`,
        "#__proto__=1&constructor=2",
        "#%E0%A4%A",
      ]) {
        await page.goto(address + hash);
        await page.locator("main").waitFor();
        await page.evaluate(
          `document.querySelectorAll("main details").forEach((details) => { details.open = true; })`,
        );
      }
      await page.goto(`${address}#release=${hostile}`);
      const text = await page.locator(".text-pane").textContent();
      for (const payload of PAYLOADS.slice(0, 9)) expect(text).toContain(payload);
      expect(await page.locator("h1").textContent()).toContain(PAYLOADS[3]);
      expect(await page.evaluate("window.harmed")).toBe(0);
      expect(await page.locator("main img, main svg animate, main script").count()).toBe(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    test("on a phone, tapped words lead to their row, and the row back to the words", async () => {
      const { page } = await open(browser, `${address}#release=${cellectar}`, { width: 390, height: 844 });
      const words = page.locator(".text-pane .is-disease", { hasText: "neuroblastoma" }).first();
      const seen = async (selector: string) => {
        const box = await page.locator(selector).first().boundingBox();
        return box !== null && box.y >= 80 && box.y < 844;
      };
      await words.click();
      await expect.poll(() => seen("tr.open")).toBe(true);
      await page.getByRole("button", { name: "Show in text" }).click();
      await expect.poll(() => seen(".text-pane .words.lit")).toBe(true);
      await page.context().close();
    });

    test.each([390, 1440])("at %i px a bar of the release's chart leads to its row", async (width) => {
      const { page } = await open(browser, `${address}#release=${cellectar}`, { width, height: 844 });
      const seen = async (selector: string) => {
        const box = await page.locator(selector).first().boundingBox();
        return box !== null && box.y >= 0 && box.y < 844;
      };
      expect(await page.locator("tr.open").count()).toBe(0);
      await page.locator(".brief-pipeline a.bar").first().click();
      await expect.poll(() => seen("tr.open")).toBe(true);
      await page.context().close();
    });

    test("a report that names its opening release shows it first", async () => {
      const out = reportOf(folder, ["--open", `${CELLECTAR}.txt`]);
      const { page } = await open(browser, out);
      expect(await page.locator("h1").textContent()).toContain("Cellectar Announces");
      await page.getByRole("link", { name: "Overview" }).click();
      await page.locator("h1", { hasText: "Releases in records" }).waitFor();
      await page.context().close();
    });

    test("the theme follows the system until its button is pressed", async () => {
      const { page } = await open(browser, address, { dark: true });
      const ground = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
      const dark = await ground();
      await page.getByRole("button", { name: "Dark colours" }).click();
      expect(await ground()).not.toBe(dark);
      await page.context().close();
    });
  },
);
