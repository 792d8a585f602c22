import { workerData } from "node:worker_threads";
import { asErrorRecord, STAGES, type Stage } from "../errors.js";
import { extract } from "../extract.js";
import type { ReleaseRecord } from "../schema/record.js";
import type { ExtractReply, ExtractTask, RecordLayout, WorkerSetup } from "./extract-task.js";
import { digestOf } from "./release-digest.js";

/** What a worker thread does: one input to its records as text. It runs the library's own `extract`. */
export default async function extractTask({ path, bytes, stage }: ExtractTask): Promise<ExtractReply> {
  const { extraction, layout } = workerData as WorkerSetup;
  let reached: Stage = "read";
  const onStage = (next: Stage) => {
    reached = next;
    Atomics.store(stage, 0, 1 + STAGES.indexOf(next));
  };
  onStage("read");
  try {
    const records = await extract(bytes, { ...extraction, path, onStage });
    return {
      records: records.map((record) => ({
        exhibit: record.source.exhibit,
        json: written(record, layout),
        digest: digestOf(record),
      })),
    };
  } catch (error) {
    return { error: asErrorRecord(error, path, reached) };
  }
}

function written(record: ReleaseRecord, layout: RecordLayout): string {
  return layout === "indented" ? `${JSON.stringify(record, null, 2)}\n` : `${JSON.stringify(record)}\n`;
}
