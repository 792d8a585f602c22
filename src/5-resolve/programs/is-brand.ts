import type { DrugMention } from "../../4-mentions/mention.js";
import { nameKey } from "./name-key.js";

/** Whether a name is a brand, as the lexicon knows it. */
export function isBrand({ name, known }: Pick<DrugMention, "name" | "known">): boolean {
  return known?.brands.some((brand) => nameKey(brand) === nameKey(name)) ?? false;
}
