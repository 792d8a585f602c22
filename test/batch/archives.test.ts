import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { pack } from "tar-stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findInputs, withinFolder } from "../../src/batch/find-inputs.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "biowire-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const ENTRIES = {
  "b/two.txt": "two",
  "a.md": "one",
  "README.md": "no",
  ".hidden.txt": "no",
  "sheet.xlsx": "no",
  "__MACOSX/a.md": "no",
};

function zip(entries: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, bytes(text)])));
}

async function tar(entries: Record<string, string>): Promise<Buffer> {
  const archive = pack();
  for (const [name, text] of Object.entries(entries)) archive.entry({ name }, text);
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Each input with its content, or the code of its error. */
async function read(argument: string): Promise<[string, string][]> {
  const { inputs } = await findInputs({ named: [argument] }, async () => new Uint8Array());
  const found: [string, string][] = [];
  for await (const input of inputs)
    found.push([
      input.path,
      await input.read(1000).then(
        (content) => Buffer.from(content).toString(),
        (error: { code?: string }) => String(error.code),
      ),
    ]);
  return found;
}

describe("archives", () => {
  test.each(["zip", "tar", "tar.gz", "tgz"])("a .%s gives its releases as a folder would", async (kind) => {
    const archive = kind === "zip" ? zip(ENTRIES) : await tar(ENTRIES);
    const file = join(folder, `some.${kind}`);
    writeFileSync(file, kind.endsWith("gz") ? gzipSync(archive) : archive);
    const expected = [
      ["b/two.txt", "two"],
      ["a.md", "one"],
    ];
    expect(await read(file)).toEqual(expected);
    expect(await read(folder)).toEqual(expected.map(([path, text]) => [`some.${kind}/${path}`, text]));
  });

  test("entries of one name, and of names that lead out of the folder", async () => {
    writeFileSync(
      join(folder, "a.tar"),
      Buffer.concat([
        (await tar({ "x.txt": "1" })).subarray(0, 1024),
        await tar({ "x.txt": "2", "../out.txt": "3", "/y.txt": "4" }),
      ]),
    );
    expect(await read(join(folder, "a.tar"))).toEqual([
      ["x.txt", "1"],
      ["x.txt~2", "2"],
      ["y.txt", "4"],
    ]);
  });

  test("an entry over the limit costs itself", async () => {
    writeFileSync(join(folder, "a.zip"), zip({ "big.txt": "x".repeat(1001), "small.txt": "s" }));
    expect(await read(join(folder, "a.zip"))).toEqual([
      ["big.txt", "too-large"],
      ["small.txt", "s"],
    ]);
  });

  test("an archive that would fill the disk is given up", async () => {
    const nothing = "\0".repeat(50_000_000);
    writeFileSync(join(folder, "bomb.zip"), zip({ "1.txt": nothing, "2.txt": nothing, "3.txt": "s" }));
    expect((await read(join(folder, "bomb.zip"))).map(([, code]) => code)).toEqual([
      "too-large",
      "archive-bomb",
      "archive-bomb",
    ]);
    writeFileSync(
      join(folder, "bomb.tgz"),
      gzipSync(await tar({ "1.txt": nothing, "2.txt": nothing }), { level: 9 }),
    );
    expect((await read(join(folder, "bomb.tgz"))).at(-1)).toEqual(["bomb.tgz", "archive-bomb"]);
  });

  test.each(["zip", "tar", "tgz"])("a damaged .%s is told of under its own name", async (kind) => {
    const whole = kind === "zip" ? zip(ENTRIES) : await tar(ENTRIES);
    const bytes = kind === "tgz" ? gzipSync(whole) : whole;
    writeFileSync(join(folder, `a.${kind}`), bytes.subarray(0, Math.floor(bytes.length / 3)));
    expect((await read(join(folder, `a.${kind}`))).at(-1)).toEqual([`a.${kind}`, "archive-damaged"]);
  });

  test("an encrypted entry is named", async () => {
    const archive = Buffer.from(zip({ "a.txt": "secret" }));
    // The general purpose bit 0 of the local and of the central header (APPNOTE 4.4.4).
    archive[6]! |= 1;
    archive[archive.indexOf("PK\u0001\u0002") + 8]! |= 1;
    writeFileSync(join(folder, "a.zip"), archive);
    expect(await read(join(folder, "a.zip"))).toEqual([["a.txt", "archive-encrypted"]]);
  });
});

test.each([
  ["../a//b.txt", "a/b.txt"],
  ["/data/./a.txt", "data/a.txt"],
  ["..\\..\\a.txt", "a.txt"],
])("%s is written within the output folder, as %s", (path, expected) => {
  expect(withinFolder(path)).toBe(expected);
});
