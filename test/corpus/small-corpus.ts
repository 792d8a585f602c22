import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Gold } from "../../src/schema/gold.js";

export const APPROVED = `FDA Approves ZELORA for Adults With Asthma

BOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT) today announced that the U.S. Food and Drug Administration (FDA) has approved ZELORA® (zelotinib) for the treatment of asthma in adults.

About Acme Therapeutics

Acme Therapeutics is a biopharmaceutical company in Boston.
`;

const GOLD: Gold = {
  file: "acme.txt",
  note: "traps: brand/code aliases; missing years",
  headline: "FDA Approves ZELORA for Adults With Asthma",
  date: "2020-03-03",
  issuer: { name: "Acme Therapeutics, Inc.", listings: ["Nasdaq:ACMT"] },
  relevant: true,
  sections: [
    { kind: "headline", first: "FDA Approves ZELORA", last: "Adults With Asthma" },
    { kind: "body", first: "BOSTON, March 3, 2020", last: "asthma in adults." },
    { kind: "about-company", first: "About Acme Therapeutics", last: "company in Boston." },
  ],
  programs: [{ name: "zelotinib", aliases: ["ZELORA"], role: "own" }],
  indications: [{ name: "asthma", aliases: [] }],
  phases: [{ program: "zelotinib", phase: "Approved", indication: "asthma", status: "completed" }],
  events: [
    {
      type: "approval",
      detail: "full",
      timing: "news",
      date: "2020-03-03",
      agency: "FDA",
      programs: ["zelotinib"],
      indications: ["asthma"],
    },
  ],
};

/** A corpus of one release, in a folder of its own. `close` removes it. */
export interface SmallCorpus {
  readonly folder: string;
  writeRelease(path: string, text: string | Uint8Array): Promise<void>;
  writeGold(name: string, gold: Partial<Gold>): Promise<void>;
  read(path: string): Promise<string>;
  close(): Promise<void>;
}

export async function smallCorpus(): Promise<SmallCorpus> {
  const folder = await mkdtemp(join(tmpdir(), "corpus-"));
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const corpus: SmallCorpus = {
    folder,
    writeRelease: write,
    writeGold: (name, gold) => write(`gold/${name}.json`, JSON.stringify({ ...GOLD, ...gold })),
    read: (path) => readFile(join(folder, path), "utf8"),
    close: () => rm(folder, { recursive: true }),
  };
  await corpus.writeRelease("train/acme.txt", APPROVED);
  await corpus.writeGold("acme", {});
  return corpus;
}

/** The built package in a folder of its own, to be tampered with. */
export async function copyOfPackage(): Promise<string> {
  const project = join(import.meta.dirname, "../..");
  const folder = await mkdtemp(join(tmpdir(), "biowire-copy-"));
  await cp(join(project, "dist"), join(folder, "dist"), { recursive: true });
  await cp(join(project, "package.json"), join(folder, "package.json"));
  return folder;
}
