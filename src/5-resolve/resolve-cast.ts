import type { Analysis } from "../3-language/analysis.js";
import type { Mention } from "../4-mentions/mention.js";
import { isOurs } from "../schema/vocabulary.js";
import type { Cast, Reference } from "./cast.js";
import { diseaseProgramsIn } from "./disease-programs.js";
import { resolveIndications } from "./indications.js";
import { resolvePrograms } from "./programs.js";
import { trialProgramsIn } from "./trial-programs.js";

function referencesOf(
  rows: readonly { id: string; mentions: readonly { start: number; end: number }[] }[],
): Reference[] {
  return rows
    .flatMap((row) => row.mentions.map(({ start, end }) => ({ start, end, id: row.id })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The fifth stage: mentions of one thing become one row, names gather under it, and roles are told apart. */
export function resolveCast(analysis: Analysis, mentions: readonly Mention[]): Cast {
  const programs = resolvePrograms(analysis, mentions);
  const indications = resolveIndications(analysis, mentions, programs);
  const ours = programs.filter(isOurs);
  const ourReferences = referencesOf(ours);
  const indicationReferences = referencesOf(indications);
  const trials = trialProgramsIn(analysis, mentions, ourReferences);
  return {
    analysis,
    mentions,
    programs,
    ours: new Set(ours.map(({ id }) => id)),
    indications,
    programReferences: referencesOf(programs),
    indicationReferences,
    trialPrograms: trials.programs,
    diseasePrograms: diseaseProgramsIn(analysis, ourReferences, indicationReferences),
    trialNames: trials.names,
  };
}
