import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/1-text/decode.js";

const TEXT = "Zürich’s Examplia AG says: “Exavumab lowered LDL by ≥ 20%” – a first.";
const WESTERN = "Z\u00fcrich’s Examplia AG says: “Exavumab works” – a first for caf\u00e9 society.";

describe("decode", () => {
  it.each<[name: string, bytes: Uint8Array, encoding: string, text: string]>([
    ["UTF-8", Buffer.from(TEXT), "utf-8", TEXT],
    ["UTF-8 with a mark", iconv.encode(TEXT, "utf-8", { addBOM: true }), "utf-8", TEXT],
    ["UTF-16 LE with a mark", iconv.encode(TEXT, "utf-16le", { addBOM: true }), "utf-16le", TEXT],
    ["UTF-16 BE with a mark", iconv.encode(TEXT, "utf-16be", { addBOM: true }), "utf-16be", TEXT],
    ["UTF-16 LE without one", iconv.encode(TEXT, "utf-16le", { addBOM: false }), "utf-16le", TEXT],
    ["UTF-16 BE without one", iconv.encode(TEXT, "utf-16be", { addBOM: false }), "utf-16be", TEXT],
    ["windows-1252", iconv.encode(WESTERN, "windows-1252"), "windows-1252", WESTERN],
    [
      "a short windows-1252",
      iconv.encode("Exavumab® works", "windows-1252"),
      "windows-1252",
      "Exavumab® works",
    ],
    ["plain ASCII", Buffer.from("Exavumab works"), "utf-8", "Exavumab works"],
  ])("reads %s", (_, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  it("follows the charset a page names, latin-1 as browsers do", () => {
    const page = `<html><head><meta charset="iso-8859-1"></head><body>Examplia’s Z\u00fcrich site</body></html>`;
    expect(decode(iconv.encode(page, "windows-1252"))).toEqual({ text: page, encoding: "windows-1252" });
  });

  it("is not misled by bytes of UTF-8 cut off at the end", () => {
    const bytes = Buffer.concat([Buffer.from(`${TEXT} `.repeat(20)), Buffer.from([0xe2, 0x80])]);
    expect(decode(bytes).text).toContain(TEXT);
  });
});
