import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract as untar } from "tar-stream";
import { type Entry, openPromise } from "yauzl";
import { BiowireError } from "../errors.js";
import { DEFAULT_MAX_BYTES, refuseTooLarge } from "../limits.js";
import type { BatchInput } from "./batch-input.js";
import { isReleaseName } from "./release-names.js";

/** Text shrinks to a tenth; what shrinks to less than a two-hundredth was made to fill a disk. */
const MAX_RATIO = 200;
/** Whatever the ratio, so much may always be unpacked. */
const ALWAYS_UNPACKED = 64 * 1024 * 1024;

export type ArchiveKind = "zip" | "tar" | "tar.gz";

/** Told by the name, as users do. A lone `.gz` is no archive: `extract` unpacks it. */
export function archiveKind(file: string): ArchiveKind | null {
  if (/\.zip$/i.test(file)) return "zip";
  if (/\.tar$/i.test(file)) return "tar";
  return /\.(?:tar\.gz|tgz)$/i.test(file) ? "tar.gz" : null;
}

/**
 * The releases of an archive, in the archive's order, each under its path in the archive. An entry that cannot be
 * read costs itself; where the archive is damaged, one more input under the archive's own `path` says so.
 */
export async function* readArchive(file: string, path: string): AsyncGenerator<BatchInput> {
  try {
    yield* archiveKind(file) === "zip" ? readZip(file) : readTar(file, path);
  } catch (error) {
    const failure =
      error instanceof BiowireError || isSystemError(error)
        ? error
        : new BiowireError(
            "archive-damaged",
            "read",
            `${path} could not be unpacked to its end: ${error instanceof Error ? error.message : String(error)}.`,
            "Entries before the damage were read. Check that the file was downloaded whole.",
            { cause: error },
          );
    yield { path, read: () => Promise.reject(failure) };
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

async function* readZip(file: string): AsyncGenerator<BatchInput> {
  const allowance = await allowanceOf(file);
  const zip = await openPromise(file, { autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      if (!isReleaseName(entry.fileName)) continue;
      const path = entry.fileName;
      yield await settled(path, async () => {
        refuseEncrypted(entry);
        refuseTooLarge(path, entry.uncompressedSize, DEFAULT_MAX_BYTES);
        allowance.spend(path, entry.uncompressedSize);
        return readAll(await zip.openReadStreamPromise(entry), path);
      });
    }
  } finally {
    zip.close();
  }
}

function refuseEncrypted(entry: Entry): void {
  if (entry.isEncrypted())
    throw new BiowireError(
      "archive-encrypted",
      "read",
      `${entry.fileName} is encrypted.`,
      "Unpack the archive with its password first.",
    );
}

async function* readTar(file: string, path: string): AsyncGenerator<BatchInput> {
  const allowance = await allowanceOf(file);
  const entries = untar();
  const source = createReadStream(file);
  const unpacked =
    archiveKind(file) === "tar.gz" ? pipeline(source, createGunzip(), entries) : pipeline(source, entries);
  // The loop below meets the same error; alone it would count as unhandled.
  unpacked.catch(() => {});
  for await (const entry of entries) {
    const { name, size = 0, type } = entry.header;
    allowance.spend(path, size);
    const entryPath = name.replace(/^(?:\.?\/)+/, "");
    if (type !== "file" || entryPath.split("/").includes("..") || !isReleaseName(entryPath)) entry.resume();
    else
      yield await settled(entryPath, async () => {
        if (size > DEFAULT_MAX_BYTES) entry.resume();
        refuseTooLarge(entryPath, size, DEFAULT_MAX_BYTES);
        return readAll(entry, entryPath);
      });
  }
  await unpacked;
}

/** The entry is read at once, for the archive moves on; a failure waits for the input's turn. */
async function settled(path: string, read: () => Promise<Uint8Array>): Promise<BatchInput> {
  try {
    const bytes = await read();
    return {
      path,
      read: async (maxBytes) => {
        refuseTooLarge(path, bytes.length, maxBytes);
        return bytes;
      },
    };
  } catch (error) {
    return { path, read: () => Promise.reject(error) };
  }
}

async function readAll(stream: AsyncIterable<unknown>, path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += (chunk as Buffer).length;
    refuseTooLarge(path, length, DEFAULT_MAX_BYTES);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks, length);
}

interface Allowance {
  /** Throws `BiowireError` "archive-bomb" once more was unpacked than an archive of this size can hold. */
  spend(path: string, bytes: number): void;
}

async function allowanceOf(file: string): Promise<Allowance> {
  let left = Math.max(ALWAYS_UNPACKED, MAX_RATIO * (await stat(file)).size);
  return {
    spend(path, bytes) {
      left -= bytes;
      if (left < 0)
        throw new BiowireError(
          "archive-bomb",
          "read",
          `${path} would unpack to more than ${MAX_RATIO} times its archive's size.`,
          "It looks made to fill a disk. If it is not, unpack it yourself.",
        );
    },
  };
}
