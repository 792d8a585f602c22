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
  [/pnoe/, "pne"],
  [/^anaesth/, "anesth"],
  [/pnoe/, "pne"],
  [/^foet/, "fet"],
];

/** What nearly all words that change have in them. */
const CHANGING = /[ao]e|ou|uco|[^\0-\x7f]/;

/** Words compare equal in this form: American spelling, singular, no accents. `word` is in lower case. */
export function foldWord(word: string): string {
  let folded = word;
  if (CHANGING.test(word)) {
    if (/[^\0-\x7f]/.test(folded)) folded = folded.normalize("NFD").replace(/\p{M}/gu, "");
    for (const [british, american] of BRITISH) folded = folded.replace(british, american);
  }
  if (folded.length > 4 && folded.endsWith("mata")) return folded.slice(0, -2);
  if (
    folded.length > 4 &&
    folded.endsWith("s") &&
    folded.at(-2) !== "s" &&
    !/(?:itis|osis|us|is|bes|litus)$/.test(folded)
  )
    return folded.replace(/ies$/, "y").replace(/s$/, "");
  return folded;
}
