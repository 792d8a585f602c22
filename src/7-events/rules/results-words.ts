const NEGATIVE =
  /\b(?:did not|failed|fails|fail|missed|miss|not (?:meet|met|achiev|reach|statistically|significant|superior)|no (?:statistically )?significant|negative|futility|disappoint|unlikely to|insufficient|inferior)\b/i;
const POSITIVE =
  /\b(?:positive|met|meets|achieved|achieves|significant(?:ly)?|superior|favou?rable|encouraging|promising|improv(?:ed|ement|es)|reduc(?:ed|tion|es)|well[- ]tolerated|demonstrated|robust|clinically meaningful|efficacy|response|durable|effective|prolong(?:ed|s)|successful)\b/i;

/** What a sentence says of how the trial went, or null where it does not say. */
export function outcomeOf(sentence: string): "positive" | "negative" | "mixed" | null {
  const negative = NEGATIVE.test(sentence);
  const positive = POSITIVE.test(
    sentence
      .replace(new RegExp(NEGATIVE.source, "gi"), "")
      .replace(/\b(?:its|the|their) (?:co-)?primary/gi, ""),
  );
  const contrast = /\b(?:but|however|although|while|despite|whereas)\b/i.test(sentence);
  if (negative && positive && contrast) return "mixed";
  if (negative) return "negative";
  return positive ? "positive" : null;
}

/** "topline", "interim", "final" or "preclinical", where the words say so. */
export function resultsDetail(matched: string, sentence: string): string | null {
  const words = `${matched} ${sentence}`;
  if (/top-?line/i.test(words)) return "topline";
  if (/\b(?:interim|preliminary|initial|early)\b/i.test(words)) return "interim";
  if (/\bpre-?clinical|in (?:mice|vivo|vitro)|animal models?\b/i.test(words)) return "preclinical";
  return /\b(?:final|full|complete|detailed)\s(?:data|results|analys)/i.test(words) ? "final" : null;
}
