import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { BiowireError } from "../errors.js";
import { refuseTooLarge } from "../limits.js";

export interface BucketPlace {
  readonly bucket: string;
  /** Without a slash at either end; "" is the whole bucket. */
  readonly key: string;
}

/** "s3://bucket/some/prefix/". Null for anything else. */
export function bucketPlace(location: string): BucketPlace | null {
  const parts = /^s3:\/\/([^/]{1,255})(?:\/(.*))?$/.exec(location);
  return parts ? { bucket: parts[1]!, key: (parts[2] ?? "").replace(/\/+$/, "") } : null;
}

export interface BucketObject {
  readonly key: string;
  /** Of this state of the object. */
  readonly etag: string;
}

/**
 * An S3-compatible store, found and entered as the AWS tools do: AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID …
 * Stores other than Amazon's are addressed by path.
 */
export class Bucket {
  readonly #client = new S3Client({
    forcePathStyle: process.env.AWS_ENDPOINT_URL !== undefined,
    region: process.env.AWS_REGION ?? "us-east-1",
  });

  async *list({ bucket, key }: BucketPlace): AsyncGenerator<BucketObject> {
    const prefix = key === "" ? {} : { Prefix: `${key}/` };
    let token: string | undefined;
    do {
      const page = await this.#client.send(
        new ListObjectsV2Command({ Bucket: bucket, ...prefix, ...(token && { ContinuationToken: token }) }),
      );
      for (const { Key, ETag } of page.Contents ?? []) if (Key) yield { key: Key, etag: ETag ?? "" };
      token = page.NextContinuationToken;
    } while (token);
  }

  async read({ bucket, key }: BucketPlace, path: string, maxBytes: number): Promise<Uint8Array> {
    const { Body, ContentLength = 0 } = await this.#client.send(
      new GetObjectCommand({ Bucket: bucket, Key: key }),
    );
    refuseTooLarge(path, ContentLength, maxBytes);
    if (!Body)
      throw new BiowireError("empty", "read", `${path} is empty.`, "There is nothing to read in it.");
    return Body.transformToByteArray();
  }

  async write({ bucket, key }: BucketPlace, json: string): Promise<void> {
    await this.#client.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: json, ContentType: "application/json" }),
    );
  }

  close(): void {
    this.#client.destroy();
  }
}
