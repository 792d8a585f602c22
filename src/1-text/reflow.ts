import { compact } from "../patterns/compact.js";
import { keepsHyphen } from "./hyphenation.js";
import { MappedText } from "./mapped-text.js";

/** The part of a word before the hyphen that ends a line. */
const BROKEN = compact(/(?:^|[^\p{L}\p{N}-])([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){0,3})[-\u00ad\u2010]$/u);

/** Joins the lines of a wrapped paragraph: a space between lines, broken words mended, real hyphens kept. */
export function joinLines(lines: readonly MappedText[], known: ReadonlySet<string>): MappedText {
  const parts: MappedText[] = [];
  lines.forEach((line, i) => {
    const trimmed = line.trim();
    if (trimmed.length === 0) return;
    const next = lines[i + 1]?.text.trimStart() ?? "";
    const broken = /[-\u00ad\u2010]$/.test(trimmed.text) ? BROKEN.exec(trimmed.text.slice(-120)) : null;
    const rest = /^[\p{L}\p{N}]+/u.exec(next)?.[0];
    if (broken && rest) {
      const kept = keepsHyphen(broken[1]!, rest, known);
      parts.push(kept ? trimmed : trimmed.slice(0, trimmed.length - 1));
      return;
    }
    parts.push(trimmed);
    const glued = /[/\u2014\u2013]$/.test(trimmed.text) && !/\s[/\u2014\u2013]$/.test(trimmed.text);
    if (i < lines.length - 1 && !glued) parts.push(MappedText.inserted(" "));
  });
  return MappedText.join(parts)
    .replace(/[ \t\u00a0]{2,}/g, " ")
    .trim();
}
