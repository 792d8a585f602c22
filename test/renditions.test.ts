import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { extract } from "../src/extract.js";
import type { ReleaseRecord } from "../src/schema/record.js";

const corpus = join(import.meta.dirname, "../corpus");
const CELLECTAR = "cellectar-2018-11-12-import-alert-exemption";
const releases = readdirSync(join(corpus, "renditions")).sort();

const plainPath = (release: string) =>
  ["", "train", "test"]
    .flatMap((folder) => ["txt", "md"].map((ending) => join(corpus, folder, `${release}.${ending}`)))
    .find(existsSync)!;
const read = async (path: string) => extract(readFileSync(path), { path: basename(path) });

/** What a record says, without where it stands and how sure it is. */
function said(record: ReleaseRecord) {
  const program = new Map(record.programs.map(({ id, name }) => [id, name]));
  const indication = new Map(record.indications.map(({ id, name }) => [id, name]));
  const plain = (text: string) => text.replace(/[\s]+/g, " ").trim();
  return {
    headline: record.headline,
    subheadlines: record.subheadlines,
    date: record.date,
    dateline: record.dateline,
    issuer: record.issuer,
    relevant: record.relevant,
    programs: record.programs.map(({ name, aliases, role, modality, stage }) => ({
      name,
      aliases,
      role,
      modality,
      stage,
    })),
    indications: record.indications.map(({ name, aliases, codes }) => ({ name, aliases, codes })),
    phases: record.phases.map((row) => ({
      program: program.get(row.program),
      phase: row.phase,
      indications: row.indications.map((id) => indication.get(id)),
      status: row.status,
    })),
    events: record.events.map((row) => ({
      type: row.type,
      detail: row.detail,
      timing: row.timing,
      date: row.date?.value ?? null,
      agency: row.agency,
      programs: row.programs.map((id) => program.get(id)),
      indications: row.indications.map((id) => indication.get(id)),
      evidence: row.evidence.map(({ text }) => plain(text)),
    })),
    sections: record.sections
      .filter(({ kind }) => kind !== "furniture")
      .map(({ kind, start, end }) => ({ kind, text: plain(record.text.slice(start, end)) })),
  };
}

describe.each(releases)("%s says the same in every format", (release) => {
  let expected: ReturnType<typeof said>;
  beforeAll(async () => {
    expected = said((await read(plainPath(release)))[0]!);
  });

  test.each(readdirSync(join(corpus, "renditions", release)).sort())("%s", async (layout) => {
    const records = await read(join(corpus, "renditions", release, layout));
    expect(records).toHaveLength(1);
    expect(said(records[0]!)).toEqual(expected);
  });
});

test("the Cellectar release has a rendition of each kind", () => {
  expect(readdirSync(join(corpus, "renditions", CELLECTAR))).toEqual(
    expect.arrayContaining([
      "exhibit.htm",
      "globe-wire.html",
      "mail.eml",
      "old-submission.txt",
      "post.md",
      "pr-wire.html",
      "print.pdf",
      "submission.txt",
      "two-columns.pdf",
    ]),
  );
});

test("the plain text of the Cellectar release gives what it says", async () => {
  const expected = said((await read(plainPath(CELLECTAR)))[0]!);
  expect(expected).toMatchObject({
    headline: "Cellectar Announces FDA Grants Exemption to Import Alert for CLR 131 Hematology Studies",
    subheadlines: ["Clinical Trials to Advance Across Multiple Hematology Programs"],
    date: "2018-11-12",
    dateline: { place: "FLORHAM PARK, N.J.", wire: "GlobeNewswire" },
    issuer: {
      name: "Cellectar Biosciences, Inc.",
      shortName: "Cellectar",
      listings: [{ exchange: "Nasdaq", symbol: "CLRB" }],
    },
    relevant: true,
  });
  expect(expected.programs.map(({ name }) => name)).toEqual(["CLR 131", "CLR 1700", "CLR 1900"]);
  expect(expected.sections.map(({ kind }) => kind)).toEqual([
    "headline",
    "body",
    "about-product",
    "about-company",
    "forward-looking",
  ]);
  expect(expected.events).toContainEqual(
    expect.objectContaining({
      type: "import-alert-exemption",
      timing: "news",
      date: "2018-11-12",
      agency: "FDA",
      programs: ["CLR 131"],
    }),
  );
});
