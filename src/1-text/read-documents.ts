import { gunzip } from "node:zlib";
import { BiowireError } from "../errors.js";
import type { Adapter } from "./adapters/adapter.js";
import { edgarAdapter } from "./adapters/edgar.js";
import { emailAdapter } from "./adapters/email.js";
import { htmlAdapter } from "./adapters/html.js";
import { markdownAdapter } from "./adapters/markdown.js";
import { pdfAdapter } from "./adapters/pdf.js";
import { plainAdapter } from "./adapters/plain.js";
import { assemble } from "./assemble.js";
import { decode } from "./decode.js";
import type { RawDocument, ReleaseDocument } from "./document.js";
import { openGluedWords } from "./glued-words.js";
import { mendMisread } from "./misread.js";
import { openSeams, splitRepeatedTitle } from "./seams.js";
import { isGzip, isPdf, refuseForeign, type TextFormat, textFormat } from "./sniff.js";

const TEXT_ADAPTERS: Record<TextFormat, Adapter> = {
  edgar: edgarAdapter,
  html: htmlAdapter,
  email: emailAdapter,
  markdown: markdownAdapter,
  text: plainAdapter,
};

/** A compressed release that unpacks to more than this is refused: it is no release. */
const MAX_INFLATED_BYTES = 256 * 1024 * 1024;

/**
 * The first stage: the bytes of one input to the releases that stand in it, as readable text with its layout.
 * The format is told by the bytes; `path` serves for messages and as a hint where the bytes are silent.
 * Throws `BiowireError` where the input holds nothing readable.
 */
export async function readDocuments(bytes: Uint8Array, path: string): Promise<ReleaseDocument[]> {
  if (isGzip(bytes)) return readDocuments(await inflate(bytes, path), path.replace(/\.gz$/i, ""));
  if (isPdf(bytes)) {
    const documents = await pdfAdapter.read({ bytes, text: "", path });
    return documents.map((document) => finish(document, path, "pdf", null));
  }
  refuseForeign(bytes, path);
  const { text, encoding } = decode(bytes);
  if (text.trim() === "")
    throw new BiowireError("empty", "text", `${path} is empty.`, "There is nothing to read in it.");
  if (looksBinary(text))
    throw new BiowireError(
      "unsupported-format",
      "text",
      `${path} is no text that biowire can read.`,
      "biowire reads plain text, Markdown, HTML, EDGAR filings, PDF and e-mail.",
    );
  const adapter = TEXT_ADAPTERS[textFormat(text, path)];
  const documents = await adapter.read({ bytes, text, path });
  return documents.map((document) => finish(document, path, adapter.format, encoding));
}

function finish(
  raw: RawDocument,
  path: string,
  format: ReleaseDocument["format"],
  encoding: string | null,
): ReleaseDocument {
  const readable = withoutRuns(raw);
  const blocks = openGluedWords(
    readable.blocks.map((block) => ({ ...block, content: mendMisread(block.content) })),
  );
  const document = assemble(
    { ...readable, blocks: splitRepeatedTitle(blocks).flatMap(openSeams) },
    format,
    encoding,
  );
  if (document.text === "")
    throw new BiowireError(
      "no-text",
      "text",
      `${path} holds no readable text.`,
      "If the page builds its text by script, save it from a browser first.",
    );
  return document;
}

/** No word of any language is as long: encoded data, a broken file. Patterns for words would take for ever on it. */
const LONGEST_WORD = 999;
const RUN = /(?<!\S)\S{1000,}/g;

function hasRun(text: string): boolean {
  for (let start = 0; start + LONGEST_WORD < text.length; ) {
    let at = start + LONGEST_WORD;
    while (at >= start && !/\s/.test(text[at]!)) at--;
    if (at < start) return true;
    start = at + 1;
  }
  return false;
}

function withoutRuns(raw: RawDocument): RawDocument {
  if (!raw.blocks.some(({ content }) => hasRun(content.text))) return raw;
  return {
    ...raw,
    blocks: raw.blocks.map((block) => ({ ...block, content: block.content.replace(RUN, "") })),
    partial: true,
    warnings: [
      ...raw.warnings,
      {
        code: "unreadable-run",
        message: "Stretches of more than 1,000 characters without a space were left out.",
      },
    ],
  };
}

function looksBinary(text: string): boolean {
  const probe = text.slice(0, 8192);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells binary data
  const strange = probe.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return strange > probe.length / 20;
}

function inflate(bytes: Uint8Array, path: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    gunzip(bytes, { maxOutputLength: MAX_INFLATED_BYTES }, (error, inflated) => {
      if (!error) resolve(inflated);
      else
        reject(
          new BiowireError(
            "gzip-damaged",
            "text",
            `${path} could not be unpacked: ${error.message}.`,
            "Check that the file was downloaded whole; larger ones than 256 MiB are refused.",
            { cause: error },
          ),
        );
    });
  });
}
