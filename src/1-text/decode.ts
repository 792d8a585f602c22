import { analyse } from "chardet";
import iconv from "iconv-lite";

export interface Decoded {
  readonly text: string;
  /** The encoding's usual name in lower case: "utf-8", "windows-1252". */
  readonly encoding: string;
}

/** How much is looked at to tell an encoding. */
const PROBE_BYTES = 16_384;

/** Encodings that chardet is believed in: what it takes for others is nearly always windows-1252. */
const BELIEVED = new Set([
  "shift_jis",
  "euc-jp",
  "gb18030",
  "big5",
  "euc-kr",
  "windows-1250",
  "windows-1251",
]);

/**
 * Decodes a text file. In this order: a byte-order mark; the NUL pattern of UTF-16; valid UTF-8; the charset an HTML
 * page names; what chardet is sure of; windows-1252.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text =
    encoding === "utf-8"
      ? new TextDecoder("utf-8").decode(bytes)
      : iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
  return { text: text.replace(/^\ufeff/, ""), encoding };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const probe = bytes.subarray(0, PROBE_BYTES);
  const nuls = [0, 0];
  probe.forEach((byte, i) => {
    if (byte === 0) nuls[i % 2]!++;
  });
  if (nuls[1]! > probe.length / 5 && nuls[0]! < nuls[1]! / 10) return "utf-16le";
  if (nuls[0]! > probe.length / 5 && nuls[1]! < nuls[0]! / 10) return "utf-16be";
  if (isUtf8(bytes)) return "utf-8";
  const named = /charset\s{0,3}=\s{0,3}["']?([\w-]{3,20})/i.exec(
    new TextDecoder("latin1").decode(probe),
  )?.[1];
  if (named && !/^utf-?8$/i.test(named) && iconv.encodingExists(named)) return usualName(named);
  const [guess] = analyse(probe);
  const guessed = guess?.name.toLowerCase();
  return guess && guessed && guess.confidence >= 60 && BELIEVED.has(guessed) ? guessed : "windows-1252";
}

/** Browsers read the name latin-1 as windows-1252, and pages rely on it (WHATWG Encoding Standard). */
function usualName(name: string): string {
  return /^(?:iso-?8859-?1|latin-?1|us-ascii)$/i.test(name) ? "windows-1252" : name.toLowerCase();
}

/** Valid UTF-8, but for a last character that may have been cut in two. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
