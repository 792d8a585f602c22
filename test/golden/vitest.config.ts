import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Golden records are held apart from the tests: they change with every rule, and are accepted with the gate's floors. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, "../.."),
    include: ["test/golden/*.golden.ts"],
    testTimeout: 30_000,
    reporters: process.env.CI
      ? ["default", ["json", { outputFile: "node_modules/.cache/golden.json" }]]
      : ["default"],
  },
});
