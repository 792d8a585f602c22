import iconv from "iconv-lite";
import type { MappedText } from "./mapped-text.js";

/** What the UTF-8 bytes of quotation marks, dashes, trade marks and hard spaces give when read as windows-1252. */
const MISREAD =
  /\u00e2(?:\u20ac[\u0080-\u009f\u00a0-\u00bf\u0152-\u2122]|\u201e\u00a2|\u2030[\u00a4\u00a5])|\u00c2[\u00a0\u00ae\u00b0\u00b1\u00b5\u00b7]/g;

/** Mends "companyâ€™s", which no writer means: UTF-8 that somebody before us read as windows-1252. */
export function mendMisread(content: MappedText): MappedText {
  if (!/\u00e2[\u20ac\u201e\u2030]|\u00c2[\u00a0\u00ae]/.test(content.text)) return content;
  return content.replace(MISREAD, ([marks]) => {
    const bytes = [...marks].map((mark) =>
      /[\u0080-\u009f]/.test(mark) ? mark.charCodeAt(0) : iconv.encode(mark, "windows-1252")[0]!,
    );
    const mended = Buffer.from(bytes).toString("utf8");
    return mended.includes("\ufffd") ? marks : mended;
  });
}
