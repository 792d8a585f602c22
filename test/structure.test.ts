import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const src = join(import.meta.dirname, "../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
/** Stages are numbered; what stands outside of the numbers serves all stages (schema, patterns, errors) or stands on them. */
const stageOf = (path: string): number | null => {
  const number = /^(\d)-/.exec(path)?.[1];
  return number ? Number(number) : null;
};

describe("imports go from later stages to earlier ones", () => {
  test.each(files.filter((file) => stageOf(file) !== null))("%s", (file) => {
    const own = stageOf(file)!;
    const text = readFileSync(join(src, file), "utf8");
    for (const [, target] of text.matchAll(/from "(\.{1,2}\/[^"]{1,200})"/g)) {
      const path = join(file, "..", target!);
      const stage = stageOf(path);
      if (stage !== null) expect(stage, `${file} imports ${path}`).toBeLessThanOrEqual(own);
      else expect(path, `${file} imports ${path}`).toMatch(/^(?:schema\/|patterns\/|errors\.js$)/);
    }
  });
});
