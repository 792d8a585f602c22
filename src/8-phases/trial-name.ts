import type { Sentence } from "../3-language/analysis.js";
import type { PhaseMention } from "../4-mentions/mention.js";
import { type Cast, startingIn } from "../5-resolve/cast.js";
import { compact } from "../patterns/compact.js";
import type { PhaseRow } from "../schema/record.js";

const BEFORE_NOUN = compact(
  /^[^.;]{0,40}?(?<![\p{L}\d])(\p{Lu}{3,}[\p{L}\d]{0,10}(?:-\p{Lu}{0,5}\d{0,4})?(?:\s\d)?)\s(?:clinical\s)?(?:trials?|study|studies|program)\b/u,
);
const AFTER_NOUN = compact(
  /^[^.;]{0,40}?(?:trials?|study|studies),?\s\(?(?:called |named |known as )?[“"]?(\p{Lu}{4,}[\p{L}\d]{0,8}(?:-\d{1,4})?)[”"]?[),]/u,
);
const AS_SUBJECT = compact(
  /(?<![\p{L}\d])(\p{Lu}{4,}[\p{L}\d]{0,8}(?:-[\p{L}\d]{1,5})?)(?:\s\([^()]{2,90}\))?(?:,|\sis|\swas)\s(?:an?|the|our)\s(?:[\p{L}\d,-]{2,24}\s){0,8}$/u,
);

/** The trial that a phase is said of: its registry number, and its own name, which stands in capitals beside "trial" or "study". */
export function trialOf(cast: Cast, sentence: Sentence, phase: PhaseMention): PhaseRow["trial"] {
  const after = sentence.text.slice(phase.end - sentence.start, phase.end - sentence.start + 90);
  const before = sentence.text.slice(0, phase.start - sentence.start);
  const name = (BEFORE_NOUN.exec(after) ??
    AFTER_NOUN.exec(after) ??
    AS_SUBJECT.exec(before.slice(-240)))?.[1];
  const registered = startingIn(cast.mentions, sentence.start, sentence.end).find(
    (mention) =>
      mention.kind === "trial-id" && mention.sentence === sentence.index && mention.id.startsWith("NCT"),
  );
  return {
    nctId: registered?.kind === "trial-id" ? registered.id : null,
    name: name !== undefined && !isProgram(cast, name) ? name : null,
  };
}

function isProgram(cast: Cast, name: string): boolean {
  return cast.programs.some(
    (program) => program.name.includes(name) || program.aliases.some((alias) => alias.includes(name)),
  );
}
