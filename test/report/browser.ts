import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";

const CANDIDATES = [
  process.env.BIOWIRE_CHROMIUM ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** A Chromium of this machine, or undefined: then the browser tests are skipped, by name. */
export const chromiumPath = CANDIDATES.find((path) => path !== "" && existsSync(path));

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath!,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

const program = join(import.meta.dirname, "../../dist/cli/main.js");

export function biowire(args: readonly string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
}

/** A folder with these releases' records, and more records as they are given. */
export function recordsFolder(inputs: readonly string[], records: readonly object[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), "biowire-report-"));
  mkdirSync(join(folder, "records"));
  if (inputs.length > 0) biowire(["extract", ...inputs, "--out", join(folder, "records"), "--quiet"]);
  records.forEach((record, i) => {
    writeFileSync(join(folder, `records/given-${i}.json`), JSON.stringify(record));
  });
  return folder;
}

/** Writes the report of a folder's records; gives its address. */
export function reportOf(folder: string, flags: readonly string[] = []): string {
  const out = join(folder, "report.html");
  const { status, stderr } = biowire(["report", join(folder, "records"), "--out", out, ...flags]);
  if (status !== 0) throw new Error(stderr);
  return pathToFileURL(out).href;
}

export interface OpenPage {
  readonly page: Page;
  /** What went wrong in the page, and every address that it asked for beyond itself. */
  readonly complaints: string[];
}

export async function open(
  browser: Browser,
  address: string,
  { width = 1440, height = 900, dark = false } = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith("file:") && !request.url().startsWith("blob:"))
      complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(address);
  await page.locator("main").waitFor();
  return { page, complaints };
}
