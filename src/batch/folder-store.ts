import { randomUUID } from "node:crypto";
import { mkdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ExtractReply } from "./extract-task.js";
import type { Place } from "./journal.js";
import { namedJson, type RecordStore } from "./record-store.js";
import { writeWhole } from "./write-whole.js";

/** `DIR/<path>.json`, a file a record; of a filing's further exhibits `DIR/<path>.<exhibit>.json`. */
export class FolderStore implements RecordStore {
  readonly #made = new Set<string>();

  /** `writers`: whether others may write the same record at the same time, on this or another machine. */
  constructor(
    readonly folder: string,
    readonly writers: "alone" | "shared" = "alone",
  ) {}

  async put(path: string, reply: ExtractReply, earlier?: Place): Promise<Place> {
    const files: [string, number][] = [];
    for (const [name, json] of namedJson(path, reply, true)) {
      const file = `${name}.json`;
      await this.#makeFolder(dirname(join(this.folder, file)));
      await this.#write(join(this.folder, file), json);
      files.push([file, Buffer.byteLength(json)]);
    }
    if (earlier && "files" in earlier)
      for (const [file] of earlier.files)
        if (!files.some(([kept]) => kept === file)) await rm(join(this.folder, file), { force: true });
    return { files };
  }

  async holds(place: Place): Promise<boolean> {
    if (!("files" in place)) return false;
    for (const [file, length] of place.files)
      if ((await stat(join(this.folder, file)).catch(() => null))?.size !== length) return false;
    return true;
  }

  async finish(): Promise<void> {}

  async #write(target: string, json: string): Promise<void> {
    if (this.writers === "alone") return writeWhole(target, json);
    const partials = join(this.folder, ".biowire", "partial");
    await this.#makeFolder(partials);
    await writeWhole(target, json, join(partials, randomUUID()));
  }

  async #makeFolder(folder: string): Promise<void> {
    if (this.#made.has(folder)) return;
    await mkdir(folder, { recursive: true });
    this.#made.add(folder);
  }
}
