import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { jsonSchemas } from "../../src/schema/json-schema.js";

test.each(Object.entries(jsonSchemas()))(
  "schemas/%s is what the zod schemas say (npm run schemas)",
  (name, schema) => {
    const published: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, "../../schemas", name), "utf8"),
    );
    expect(published).toEqual(JSON.parse(JSON.stringify(schema)));
  },
);
