import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test("importing the library changed Array.prototype.push, which a dependency for PDFs replaces", () => {
  const library = join(import.meta.dirname, "../dist/index.js");
  const script = `const { push } = Array.prototype;
    const { extract } = await import(${JSON.stringify(library)});
    await extract("Acme Reports Results\\n\\nBOSTON, March 3, 2020 -- Acme, Inc. today announced results.");
    console.log(push === Array.prototype.push);`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  expect(stdout.trim()).toBe("true");
});
