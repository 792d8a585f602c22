import type { ExtractReply } from "./extract-task.js";
import type { Place } from "./journal.js";
import { namedJson, type RecordStore } from "./record-store.js";

/** One record a line to a stream, waiting while its reader is behind. */
export class StreamStore implements RecordStore {
  constructor(readonly stream: NodeJS.WritableStream) {}

  async put(path: string, reply: ExtractReply): Promise<Place> {
    for (const [, json] of namedJson(path, reply, false))
      if (!this.stream.write(json)) await new Promise<void>((resolve) => this.stream.once("drain", resolve));
    return { files: [] };
  }

  async holds(): Promise<boolean> {
    return false;
  }

  async finish(): Promise<void> {}
}
