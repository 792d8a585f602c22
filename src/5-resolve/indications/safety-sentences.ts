import { type CasedText, TextPattern } from "../../patterns/text-pattern.js";

/** A sentence that lists what went wrong for patients on the drug. */
const SAFETY = new TextPattern(
  /\b(?:[Aa]dverse (?:events?|reactions?|effects?|drug)|[Ss]ide effects?|[Mm]ost (?:common|frequent)(?:ly)?|(?=were reported in|have )(?<!\b(?:results|data|findings|benefits?|responses|remissions)\b[^.;]{0,60}\s)(?:were reported in|have (?:been reported|occurred))|has (?:been (?:rarely )?reported (?:rarely|in patients)|occurred in)|contraindicat\w{0,4}|warnings?|hypersensitivity|post-?marketing (?:setting|experience|reports)|discontinued due to|(?:TE|S|TR)?AEs?|treatment[- ]emergent|[Gg]rade (?:[2-5]|≥)|tolerability|MACE|(?:adverse )?cardiac events)\b|(?<!\b(?:trial|study|patients|cohort|arm|program) )\(n\s?=\s?\d/,
);

export const isSafetySentence = (sentence: CasedText): boolean => SAFETY.isIn(sentence);
