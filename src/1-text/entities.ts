import type { MappedText } from "./mapped-text.js";

/** The entities that stand in texts saved from pages; anything rarer is left as it is. */
const NAMED: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  reg: "®",
  trade: "™",
  copy: "©",
  deg: "°",
  micro: "µ",
  plusmn: "±",
  ge: "≥",
  le: "≤",
  eacute: "é",
  egrave: "è",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  szlig: "ß",
  ntilde: "ñ",
  ccedil: "ç",
};

export function decodeEntities(content: MappedText): MappedText {
  if (!content.text.includes("&")) return content;
  return content.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,8}));/gi, (match) => {
    const [whole, decimal, hex, name] = match;
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
    return code > 31 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000)
      ? String.fromCodePoint(code)
      : whole;
  });
}
