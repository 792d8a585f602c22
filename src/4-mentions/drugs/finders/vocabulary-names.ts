import type { DrugFinder, Found } from "./finder.js";

/** Names of the user's own drug list. */
export const findVocabularyNames: DrugFinder = ({ sentences, text, vocabulary }) => {
  if (!vocabulary?.holds.drug) return [];
  const found: Found[] = [];
  for (const { tokens } of sentences)
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]!.kind === "mark") continue;
      const listed = vocabulary.drugs.longestAt(tokens, i, ({ folded }) => folded);
      if (!listed) continue;
      const { start } = tokens[i]!;
      const { end } = tokens[listed.to - 1]!;
      found.push({ start, end, name: text.slice(start, end), finder: "drug/vocabulary", confidence: 0.93 });
      i = listed.to - 1;
    }
  return found;
};
