/** Words with a capital, a mark or a bracket that name no drug. */
export const NOT_NAMES = new Set(
  (
    "company companies phase study trial patients results data group program product drug agreement plan rule act section form note table placebo control " +
    "release index score press news january february march april may june july august september october november december adults children women men people " +
    "total series class common stock shares agency committee opinion letter application designation symptoms disease syndrome cancer nasdaq nyse media investors collectively together formerly " +
    "center centre association network conference congress sessions session meeting annual outcome outcomes tricare medicare medicaid belonging institute foundation university hospital college " +
    "alliance consortium initiative council academy board award awards fortune facebook twitter linkedin youtube instagram windows android internet forum summit symposium week day year guide app care " +
    "sciences therapeutics pharmaceuticals biosciences laboratories technologies ankara biosimilar biosimilars originator originators"
  ).split(" "),
);

/** Ordinary words of a bracket after a name: it explains, it does not name. */
export const PLAIN_WORDS =
  /\b(?:the|a|an|of|in|and its|is|are|was|or|for|with|by|see|which|that|such|including|formerly|known|collectively|each|per|to|as|on|at|from|under|not|all|both|approximately|about|company|study|trial|patients|disease|protein|receptor|gene|antigen|syndrome|cells?|days?|weeks?|months?|years?|percent|former|group|placebo|mean|median|range|once|twice|daily|or more|plan|agency|drug|rate|score|based|defined|type|form)\b/;
