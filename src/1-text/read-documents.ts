import { htmlAdapter } from "./adapters/html.js";
import { pdfAdapter } from "./adapters/pdf.js";
import { plainAdapter } from "./adapters/plain.js";
import { assemble } from "./assemble.js";
import type { ReleaseDocument } from "./document.js";

/**
 * The first stage: the bytes of one input to the releases that stand in it, as readable text with its layout.
 * The format is told by the bytes; `path` serves for messages and as a hint where the bytes are silent.
 * Throws `BiowireError` where the input holds nothing readable.
 */
export async function readDocuments(bytes: Uint8Array, path: string): Promise<ReleaseDocument[]> {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const adapter = head.startsWith("%PDF")
    ? pdfAdapter
    : /<html|<!doctype|<body/i.test(head)
      ? htmlAdapter
      : plainAdapter;
  const text = adapter === pdfAdapter ? "" : new TextDecoder().decode(bytes);
  const raw = await adapter.read({ bytes, text, path });
  return raw.map((document) => assemble(document, adapter.format, adapter === pdfAdapter ? null : "utf-8"));
}
