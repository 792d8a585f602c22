import type { Sentence } from "../3-language/analysis.js";
import type { PhaseMention } from "../4-mentions/mention.js";
import { type Cast, referencesIn } from "../5-resolve/cast.js";
import { compact } from "../patterns/compact.js";
import type { Reach } from "./reach.js";

/** What the k-th phase of a sentence goes with where "respectively" pairs two lists; null where it does not. */
export interface Partners {
  readonly program: string | null;
  readonly indication: string | null;
}

/** "ACM-101 and ACM-202 are in Phase 3 and Phase 1/2 for asthma and gout, respectively". */
export function partnersOf(
  cast: Cast,
  sentence: Sentence,
  phases: readonly PhaseMention[],
  phase: PhaseMention,
): Partners {
  if (phases.length < 2 || !/\brespectively\b/i.test(sentence.text))
    return { program: null, indication: null };
  const k = phases.indexOf(phase);
  const programs = namedIn(cast.programReferences, sentence);
  const indications = namedIn(cast.indicationReferences, sentence);
  return {
    program: programs.length === phases.length ? programs[k]! : null,
    indication: indications.length === phases.length ? indications[k]! : null,
  };
}

/** "ACM-101 for gout and ACM-202 for asthma, |both| in Phase 1": the phase is each one's, and each has its own disease. */
const EACH_OF = compact(
  /,?\s\(?(?:both|each|all(?:\sof\s(?:which|them))?|both\sof\swhich|which\sare\sboth)\s(?:(?:of\swhich\s)?(?:are|is)\s)?(?:(?:now|currently|still)\s)?(?:(?:in|at|undergoing|entering)\s)?(?:(?:an?|the|its|their)\s)?(?:[\p{L}-]{2,16}\s){0,2}$/iu,
);

/** "Its |preclinical| pipeline includes ACM-101 for gout and ACM-202 for lupus". */
const INCLUDES = compact(
  /^(?:\s|-)(?:stage\s)?(?:[\p{L}-]{2,16}\s){0,2}?(?:pipeline|program(?:me)?s|portfolio|candidates|products|compounds|assets)\s(?:also\s)?(?:includes?|comprises?|are)\s/iu,
);
/** Where the list goes on to another stage or statement. */
const OTHER_STAGE = /\b(?:phase|preclinical|clinical|discovery|trials?|stud(?:y|ies)|which|that)\b|;/i;

function listAfter({ text, start }: Sentence, { end }: PhaseMention): Reach | null {
  const after = text.slice(end - start);
  const opens = INCLUDES.exec(after);
  if (!opens) return null;
  const from = end + opens[0].length;
  const list = text.slice(from - start);
  return { start: from, end: from + (OTHER_STAGE.exec(list)?.index ?? list.length) };
}

export function eachWithItsOwn(
  cast: Cast,
  sentence: Sentence,
  phase: PhaseMention,
): { readonly program: string; readonly indications: string[] }[] {
  const each = EACH_OF.exec(sentence.text.slice(0, phase.start - sentence.start));
  const list = each
    ? {
        start: sentence.start + sentence.text.slice(0, each.index).lastIndexOf(";") + 1,
        end: sentence.start + each.index,
      }
    : listAfter(sentence, phase);
  if (!list) return [];
  const { end } = list;
  const named = referencesIn(cast.programReferences, list).filter(({ id }) => cast.ours.has(id));
  const paired = named.flatMap((program) => {
    const next = named.find(({ start, id }) => start >= program.end && id !== program.id);
    const stretch = { start: program.end, end: next?.start ?? end };
    const indications = namedIn(cast.indicationReferences, stretch);
    return indications.length > 0 ? [{ program: program.id, indications }] : [];
  });
  return paired.length > 1 ? paired : [];
}

function namedIn(references: Cast["programReferences"], reach: Reach): string[] {
  return [...new Set(referencesIn(references, reach).map(({ id }) => id))];
}

/** "Phase 1: ACM-101 (asthma), ACM-202 (gout)": the disease in brackets right after a program is that program's. */
export function bracketedIndications(cast: Cast, sentence: Sentence, program: string): string[] {
  const { text } = cast.analysis;
  const named = referencesIn(cast.programReferences, sentence).filter(({ id }) => id === program);
  return referencesIn(cast.indicationReferences, sentence)
    .filter(({ start }) => named.some(({ end }) => /^[®™]?\s\($/.test(text.slice(end, start))))
    .map(({ id }) => id);
}
