import { readyCue } from "../../patterns/ready-cue.js";
import type { CasedText } from "../../patterns/text-pattern.js";
import { OTHERS_CUES, OWN_CUES, type RoleCue } from "./role-cues.js";

/** The words of a sentence before and after a drug's name. */
export interface CueContext {
  readonly before: CasedText;
  readonly after: CasedText;
}

const OTHERS = OTHERS_CUES.map(readyCue);
const OWN = OWN_CUES.map(readyCue);

type Verdict = Pick<RoleCue, "id" | "role" | "weight">;

/** The cue, and the words from it up to the name. */
export interface OthersVerdict extends Verdict {
  readonly words: string;
}

/** The cue of another's part that stands closest to the name. */
export function othersCueAt({ before, after }: CueContext): OthersVerdict | undefined {
  let closest: OthersVerdict | undefined;
  let at = -1;
  for (const cue of OTHERS) {
    if (closest === undefined && cue.after?.isIn(after)) closest = verdictOf(cue, "");
    const match = cue.before?.firstIn(before);
    if (!match || match.index <= at) continue;
    at = match.index;
    closest = verdictOf(cue, before.text.slice(at));
  }
  return closest;
}

const verdictOf = ({ id, role, weight }: Verdict, words: string): OthersVerdict => ({
  id,
  role,
  weight,
  words,
});

/** All signs of the issuer's own at one place. */
export function ownCuesAt({ before, after }: CueContext): Verdict[] {
  return OWN.filter((cue) => cue.before?.isIn(before) || cue.after?.isIn(after));
}
