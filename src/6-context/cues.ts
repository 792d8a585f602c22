import type { CueRule } from "./cues/cue-rule.js";
import { EXPLANATORY_CUES } from "./cues/explanatory.js";
import { HYPOTHETICAL_CUES } from "./cues/hypothetical.js";
import { LOOK_ALIKE_CUES } from "./cues/look-alikes.js";
import { NEGATED_CUES } from "./cues/negated.js";
import { PAST_CUES } from "./cues/past.js";
import { UPCOMING_CUES } from "./cues/upcoming.js";

/** All cues, each with sentences that it decides and sentences that it leaves alone. */
export const CUE_RULES: readonly CueRule[] = [
  ...NEGATED_CUES,
  ...HYPOTHETICAL_CUES,
  ...EXPLANATORY_CUES,
  ...UPCOMING_CUES,
  ...PAST_CUES,
  ...LOOK_ALIKE_CUES,
];
