#!/usr/bin/env node
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { runPipeline } from "../pipeline.js";

const [, , , input = ".", , out = "out"] = process.argv;
const isFolder = (await stat(input)).isDirectory();
const files = isFolder
  ? (await readdir(input, { recursive: true })).map((name) => join(input, name))
  : [input];
for (const file of files.sort()) {
  if ((await stat(file)).isDirectory()) continue;
  const name = isFolder ? relative(input, file) : file.split("/").at(-1)!;
  try {
    const [record] = await runPipeline(await readFile(file), name);
    const target = join(out, `${name}.json`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, `${JSON.stringify(record, null, 1)}\n`);
  } catch (error) {
    console.error(file, error);
  }
}
