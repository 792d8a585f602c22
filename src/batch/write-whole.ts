import { rename, rm, writeFile } from "node:fs/promises";

/** Writes under another name first, so that a file is there whole or not at all. */
export async function writeWhole(
  target: string,
  content: string | Uint8Array,
  partial = `${target}.partial`,
): Promise<void> {
  try {
    await writeFile(partial, content);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
