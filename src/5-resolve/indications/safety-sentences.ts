/** A sentence that lists what went wrong for patients on the drug. */
const SAFETY =
  /\b(?:adverse (?:events?|reactions?|effects?|drug)|side effects?|most (?:common|frequent)(?:ly)?|were reported in|have (?:been reported|occurred)|contraindicat\w{0,4}|warnings?|hypersensitivity|discontinued due to|(?:TE|S|TR)?AEs?|treatment[- ]emergent|[Gg]rade (?:[2-5]|≥)|tolerability|MACE|(?:adverse )?cardiac events)\b|\(n\s?=\s?\d/;

export const isSafetySentence = (text: string): boolean => SAFETY.test(text);
