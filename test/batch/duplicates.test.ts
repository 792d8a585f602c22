import { expect, test } from "vitest";
import { findDuplicates } from "../../src/batch/duplicates.js";
import { bodySignature } from "../../src/batch/near-duplicates.js";
import { recordOf } from "../support.js";
import { releaseNumber } from "../trials/releases.mjs";

const OTHER_WIRE = (text: string) =>
  `${text.replace("(GLOBE NEWSWIRE)", "/PRNewswire/")}\n\nSOURCE Acme\n\nContact: Jane Roe, +1 555 0100\n`;

async function entry(path: string, text: string, sha256 = path) {
  return { path, sha256, state: "done" as const, signatures: [bodySignature(await recordOf(text))] };
}

test("copies by their bytes and the same release on another wire are grouped under the first", async () => {
  const entries = [
    await entry("a", releaseNumber(1), "1"),
    await entry("b", releaseNumber(2), "2"),
    await entry("copy of a", releaseNumber(1), "1"),
    await entry("a on another wire", OTHER_WIRE(releaseNumber(1)), "3"),
    await entry("copy of that", OTHER_WIRE(releaseNumber(1)), "3"),
    await entry("c", releaseNumber(3), "4"),
  ];
  async function* all() {
    yield* entries;
  }
  const groups = await findDuplicates(all());
  expect(groups.map(({ first, copies }) => [first, copies.map(({ path, kind }) => [path, kind])])).toEqual([
    [
      "a",
      [
        ["copy of a", "same-bytes"],
        ["a on another wire", "same-release"],
        ["copy of that", "same-bytes"],
      ],
    ],
  ]);
});

test("the same words used again on another day are no duplicates", async () => {
  async function* all() {
    for (let n = 0; n < 7; n++) yield await entry(String(n), releaseNumber(n * 20));
  }
  expect(await findDuplicates(all())).toEqual([]);
});
