import { compact } from "../patterns/compact.js";

const BRITISH: readonly [RegExp, string][] = [
  [/aemi/, "emi"],
  [/^haem/, "hem"],
  [/^tumour/, "tumor"],
  [/^oedema/, "edema"],
  [/^oesoph/, "esoph"],
  [/^paed/, "ped"],
  [/^leuco/, "leuko"],
  [/^gynae/, "gyne"],
  [/rrhoe/, "rrhe"],
  [/^anaesth/, "anesth"],
  [/pnoe/, "pne"],
  [/^foet/, "fet"],
];

const SHORTEST_BRITISH = 4;

/** Whether a word has what all British spellings of the table have in them: "ae", "oe", "ou" or "uc". */
function mayBeBritish(word: string): boolean {
  for (let at = 1; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit !== E && unit !== U && unit !== C) continue;
    const before = word.charCodeAt(at - 1);
    if (unit === C ? before === U : before === O || (unit === E && before === A)) return true;
  }
  return false;
}

const [A, C, E, O, U] = [0x61, 0x63, 0x65, 0x6f, 0x75];

/** Words compare equal in this form: American spelling, singular, no accents. `word` is in lower case. */
export function foldWord(word: string): string {
  let folded = isPlain(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "");
  if (folded.length >= SHORTEST_BRITISH && mayBeBritish(folded))
    for (const [british, american] of BRITISH) folded = folded.replace(british, american);
  if (folded.length <= 4) return folded;
  if (folded.endsWith("mata")) return folded.slice(0, -2);
  if (!folded.endsWith("s") || NO_PLURAL.some((ending) => folded.endsWith(ending))) return folded;
  return folded.endsWith("ies") ? `${folded.slice(0, -3)}y` : folded.slice(0, -1);
}

/** What ends in an s and is one thing: "sepsis", "lupus", "diabetes", "abscess". */
const NO_PLURAL = ["ss", "us", "is", "bes"];

/** Whether all letters and marks are ASCII. */
export function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}

const WORD = compact(/[\p{L}\p{N}]+/gu);

/** The words of a name, folded. */
export function foldedWords(name: string): string[] {
  return (name.toLowerCase().match(WORD) ?? []).map(foldWord);
}
