import nlp from "compromise";

let known: Readonly<Record<string, unknown>> | undefined;

/** Whether a word (in lower case) is known as something else than a first name: "two", "strengthens". */
export function isNoFirstName(word: string): boolean {
  if (!isKnownWord(word)) return false;
  const tags = known![word];
  return !(Array.isArray(tags) ? tags : [tags]).some((tag) => /Name$/.test(String(tag)));
}

/** Whether a word (in lower case) is an ordinary one, a place, a first name or a large company, as compromise knows them. */
export function isKnownWord(word: string): boolean {
  known ??= (nlp.model() as { one: { lexicon: Record<string, unknown> } }).one.lexicon;
  return Object.hasOwn(known, word);
}
