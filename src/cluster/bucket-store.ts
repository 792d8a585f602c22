import type { ExtractReply } from "../batch/extract-task.js";
import { namedJson, type RecordSink } from "../batch/record-store.js";
import type { Bucket, BucketPlace } from "./bucket.js";

/** `s3://bucket/prefix/<path>.json`, an object a record: the layout of an output folder. */
export class BucketStore implements RecordSink {
  constructor(
    readonly bucket: Bucket,
    readonly place: BucketPlace,
  ) {}

  async put(path: string, reply: ExtractReply): Promise<void> {
    for (const [name, json] of namedJson(path, reply, true)) {
      const key = [this.place.key, `${name}.json`].filter((part) => part !== "").join("/");
      await this.bucket.write({ bucket: this.place.bucket, key }, json);
    }
  }
}
