const KINDS: readonly [detail: string, words: RegExp][] = [
  ["option", /\boption\b/i],
  ["supply", /\bsupply\b/i],
  ["co-development", /\bco-?develop|jointly develop|co-?commerciali/i],
  ["license", /\blicen[sc]/i],
  ["research", /\bresearch\b/i],
];

export function collaborationDetail(matched: string, sentence: string): string | null {
  return (
    (KINDS.find(([, words]) => words.test(matched)) ??
      KINDS.find(([, words]) => words.test(sentence)))?.[0] ?? "other"
  );
}
