import type { Program } from "../../schema/record.js";
import { nameKey } from "./name-key.js";

type Row = Pick<Program, "name" | "aliases" | "role" | "mentions">;

/**
 * A substance that the release names mostly as a part of the issuer's combination is no program of its own: it is
 * taken for `other`, unless it is named alone as often as within.
 */
export function isOnlyComponent(row: Row, rows: readonly Row[]): boolean {
  const names = [row.name, ...row.aliases].map(nameKey);
  return rows.some(
    (other) =>
      other !== row &&
      other.role === "own" &&
      other.mentions.length > row.mentions.length &&
      [other.name, ...other.aliases].some((name) => {
        const parts = name.split(/\/|,?\sand\s|,\s|\splus\s/);
        return parts.length > 1 && parts.some((part) => names.includes(nameKey(part)));
      }),
  );
}
