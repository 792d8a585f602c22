import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { findInputs } from "../batch/find-inputs.js";
import { isReleaseName } from "../batch/release-names.js";
import { BiowireError } from "../errors.js";
import { Bucket, type BucketPlace, bucketPlace } from "./bucket.js";
import type { Submission } from "./job.js";

/** The jobs for the inputs that arguments name: what `biowire extract` would read, or the objects below `s3://…`. */
export async function* findSubmissions(
  inputArguments: readonly string[],
  out: string,
): AsyncGenerator<Submission> {
  const target = bucketPlace(out) ? out : resolve(out);
  for (const argument of inputArguments) {
    const place = bucketPlace(argument);
    yield* place ? objectsIn(place, target) : filesOf(argument, target);
  }
}

async function* objectsIn(place: BucketPlace, out: string): AsyncGenerator<Submission> {
  const bucket = new Bucket();
  try {
    for await (const { key, etag } of bucket.list(place)) {
      const path = place.key === "" ? key : key.slice(place.key.length + 1);
      if (isReleaseName(path))
        yield { job: { path, source: `s3://${place.bucket}/${key}`, out }, state: etag };
    }
  } finally {
    bucket.close();
  }
}

async function* filesOf(argument: string, out: string): AsyncGenerator<Submission> {
  const { inputs } = await findInputs({ named: [argument] }, () =>
    Promise.reject(new Error("no standard input")),
  );
  for await (const { path, file } of inputs) {
    if (file === undefined)
      throw new BiowireError(
        "not-shared",
        "read",
        `${path} is no file of its own that other machines could read.`,
        "Unpack archives into the shared folder first.",
      );
    const { size, mtimeMs } = await stat(file);
    yield { job: { path, source: resolve(file), out }, state: `${size} ${mtimeMs}` };
  }
}
