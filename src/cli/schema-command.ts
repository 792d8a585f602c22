import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { jsonSchemas } from "../schema/json-schema.js";

export function addSchemaCommand(program: Command): void {
  program
    .command("schema")
    .description("print the JSON Schema of the record, or write all schemas to a folder")
    .option("--out <folder>", "write every schema there as a file")
    .action(async ({ out }: { out?: string }) => {
      const schemas = jsonSchemas();
      if (out === undefined) {
        process.stdout.write(`${JSON.stringify(schemas["record.schema.json"], null, 2)}\n`);
        return;
      }
      await mkdir(out, { recursive: true });
      for (const [name, schema] of Object.entries(schemas))
        await writeFile(join(out, name), `${JSON.stringify(schema, null, 2)}\n`);
    });
}
