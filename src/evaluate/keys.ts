/**
 * Forms in which names are compared, so that marks, accents, case, spelling and plurals make no difference.
 * The figures of an evaluation depend on each of them: change one and no figure can be compared with older ones.
 */

export function fold(value: string | null | undefined): string {
  return (value ?? "")
    .replace(/[®™℠]/g, "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}

/** Letters and digits alone: for program names, headlines, details, agencies. */
export function nameKey(value: string | null | undefined): string {
  return fold(value)
    .replace(/\((r|tm)\)/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

export function wordsOf(value: string | null | undefined): string[] {
  return fold(value).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function singular(word: string): string {
  if (word.length <= 3) return word;
  return word
    .replace(/ies$/, "y")
    .replace(/([^s])s$/, "$1")
    .replace(/oma(ta)?$/, "oma");
}

function americanSpelling(word: string): string {
  return word
    .replace(/^(leuk|an|hyperlipid|hypoglyc|hyperglyc)aemia/, "$1emia")
    .replace(/^tumour/, "tumor")
    .replace(/^haem/, "hem")
    .replace(/^oesoph/, "esoph")
    .replace(/^paed/, "ped");
}

const WORDS_THAT_DO_NOT_TELL = new Set(
  "the of in a an with and disease disorder syndrome patient adult".split(" "),
);

/** A disease's telling words in alphabetical order: "Hodgkin's lymphoma" and "lymphomas, Hodgkin" differ only by the 's. */
export function diseaseKey(value: string | null | undefined): string {
  const all = wordsOf(value);
  const telling = all
    .map(americanSpelling)
    .map(singular)
    .filter((word) => !WORDS_THAT_DO_NOT_TELL.has(word))
    .sort()
    .join(" ");
  return telling || all.join(" ");
}

export function phaseKey(value: string): string {
  return fold(value)
    .replace(/^phase\s*/, "phase ")
    .replace(/\biv\b/g, "4")
    .replace(/\biii/g, "3")
    .replace(/\bii/g, "2")
    .replace(/\bi(?=[ab/]|$)/g, "1")
    .replace(/\s*\/\s*/g, "/")
    .trim();
}

/** A company's name without its legal form. */
export function companyKey(value: string | null | undefined): string {
  return nameKey(
    fold(value).replace(
      /[,.]?\s*\b(inc|corp|corporation|ltd|limited|plc|llc|co|company|ag|sa|nv|n\.v|s\.a|ab|as|a\/s|se|gmbh|holdings?)\b\.?/g,
      "",
    ),
  );
}

/** A date said fits a gold date that it makes more precise or less. */
export function datesFit(gold: string | null | undefined, said: string | null | undefined): boolean {
  return gold == null || (said != null && (said.startsWith(gold) || gold.startsWith(said)));
}
