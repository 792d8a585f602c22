import { type CasedText, TextPattern } from "../../patterns/text-pattern.js";

/** A sentence that lists what went wrong for patients on the drug. */
// what is looked for behind a word stands after it: before it, V8 would look at each place of the sentence
const SAFETY = new TextPattern(
  /\b(?:[Aa]dverse (?:events?|reactions?|effects?|drug)|[Ss]ide effects?|[Mm]ost (?:common|frequent)(?:ly)?|has (?:been (?:rarely )?reported (?:rarely|in patients)|occurred in)|contraindicat\w{0,4}|warnings?|hypersensitivity|post-?marketing (?:setting|experience|reports)|discontinued due to|(?:TE|S|TR)?AEs?|treatment[- ]emergent|[Gg]rade (?:[2-5]|≥)|tolerability|(?:adverse )?cardiac events)\b|\b(?:were reported in|have (?:been reported|occurred))\b(?<!\b(?:results|data|findings|benefits?|responses|remissions)\b[^.;]{0,60}\s(?:were reported in|have (?:been reported|occurred)))|\bMACE\b(?<!\b(?:[Rr]educ|[Ll]ower)\p{L}{0,6}\b[^.;]{0,80}MACE)|(?<!\b(?:trial|study|patients|cohort|arm|program) )\(n\s?=\s?\d/u,
);

export const isSafetySentence = (sentence: CasedText): boolean => SAFETY.isIn(sentence);
