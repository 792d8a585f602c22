import type { Sentence } from "../../3-language/analysis.js";
import { type Cast, type Reference, referencesIn } from "../../5-resolve/cast.js";
import { clauseAround } from "../../6-context/clauses.js";
import { compact } from "../../patterns/compact.js";
import type { Statement, Stretch, Trigger } from "../statement.js";
import { nextOther } from "./programs.js";

/** "Acme stops ACM-101 in gout |to focus on| asthma": what follows is what the happening leaves. */
const FOCUS = compact(
  /\b(?:to|will|and|shifts?|shifting)\s(?:now\s|instead\s)?(?:(?:re)?focus|concentrate|prioriti[sz]e)\b|\b(?:(?:re)?focus(?:es|ing)|prioriti[sz](?:es|ing)|concentrat(?:es|ing))\s(?:its\s[\p{L}-]{3,12}\s)?on\b|;\s(?:[\p{L}-]{2,16}\s){0,2}?(?:remains?|continues?|will\scontinue)\b/iu,
);

/**
 * The indications that the sentence names within reach of the words, nearest first. Where it tells of
 * several happenings of the type, each has those named between it and the next: "a trial in asthma and one in COPD".
 */
export function indicationsFor(
  { cast, sentence, triggers, parts }: Statement,
  trigger: Trigger,
  programs: readonly string[],
): string[] {
  const { target } = trigger;
  const another = programs.length > 0 ? nextOther(cast, sentence, target.end, programs) : undefined;
  const turn = FOCUS.exec(sentence.text.slice(target.end - sentence.start));
  const focus = turn ? target.end + turn.index : sentence.end;
  const named = referencesIn(cast.indicationReferences, sentence)
    .map((reference) => ({ ...reference, away: away(reference, target) }))
    .filter((reference) => reference.away < 220)
    .filter(({ start }) => another === undefined || start < another.end)
    .filter(({ start }) => start < focus)
    .filter((reference) => !isOfOtherPart(cast, sentence, reference, target, programs))
    .filter((reference) => !isOfOtherBefore(cast, sentence, reference, target, programs))
    .sort((a, b) => a.away - b.away);
  const own = named.filter(
    (reference) =>
      !triggers.some(
        (other) =>
          (isRival(other, trigger) && stands(other, target, reference)) ||
          isOfOtherNamed(cast, other, trigger, reference),
      ),
  );
  if (named.length === 0 && programs.length > 0) return ofSameUse(cast, sentence, target);
  const found = own.length > 0 ? own : named;
  const part = partOf(sentence, target);
  const inPart = found.filter(({ start }) => start >= part.start && start < part.end);
  const others = triggers.filter(({ start }) => start < part.start || start >= part.end);
  const said = inPart.length > 0 && others.length > 0 ? inPart : found;
  const clause = clauseAround(parts.clauses, target);
  const isWithin = ({ start, end }: Stretch) => start >= clause.start && end <= clause.end;
  const inClause = said.filter(isWithin);
  // "approved for asthma, and the company submitted an application in gout": each clause tells its own
  const toldBeyond = triggers.filter((other) => !isWithin(other) && other.rule.type !== trigger.rule.type);
  const isOfThem = ({ start, end }: Stretch) => {
    const own = clauseAround(parts.clauses, { start, end });
    return toldBeyond.some((other) => other.start >= own.start && other.end <= own.end);
  };
  const parted = inClause.length > 0 ? said.filter((one) => isWithin(one) || !isOfThem(one)) : said;
  return [...new Set(parted.map(({ id }) => id))];
}

/** "Trial in asthma to read out in May; trial in gout fully enrolled": what stands between two semicolons. */
function partOf({ text, start }: Sentence, target: Stretch): Stretch {
  const from = text.lastIndexOf(";", target.start - start);
  const to = text.indexOf(";", target.end - start);
  return { start: start + from + 1, end: start + (to < 0 ? text.length : to) };
}

/** "Focus on ACM-101 in gout; pauses development of ACM-202": each part of the line names its own program and disease. */
function isOfOtherPart(
  cast: Cast,
  sentence: Sentence,
  reference: Reference,
  target: Stretch,
  programs: readonly string[],
): boolean {
  const [from, to] =
    reference.end <= target.start ? [reference.end, target.start] : [target.end, reference.start];
  if (programs.length === 0 || to < from) return false;
  if (!sentence.text.slice(from - sentence.start, to - sentence.start).includes(";")) return false;
  const names = (part: Stretch) =>
    referencesIn(cast.programReferences, part).some(({ id }) => programs.includes(id));
  return names(partOf(sentence, target)) && !names(partOf(sentence, reference));
}

/** "The FDA approved ACM-101 for this indication": what the sentence before says, one item up at most. */
const SAME_USE =
  /^(?:[^.;]{0,90}?\s)?(?:for|in)\s(?:this|the same|that)\s(?:indication|disease|condition|use|setting|patient population|population)\b/;

/** "An application for the same indication |is under review|". */
const SAME_USE_BEFORE =
  /\b(?:for|in)\s(?:this|the same|that)\s(?:indication|disease|condition|use|setting|patient population|population)\b[^.;,]{0,40}$/;

/** So many sentences back may stand the use that is meant. */
const USE_BEFORE = 2;

function ofSameUse(cast: Cast, sentence: Sentence, target: Stretch): string[] {
  const said = sentence.text.slice(0, target.start - sentence.start);
  if (!SAME_USE.test(sentence.text.slice(target.end - sentence.start)) && !SAME_USE_BEFORE.test(said))
    return [];
  for (let back = 1; back <= USE_BEFORE; back++) {
    const before = cast.analysis.sentences[sentence.index - back];
    if (before?.section !== sentence.section || before.blockIndex < sentence.blockIndex - 1) return [];
    const uses = referencesIn(cast.indicationReferences, before).map(({ id }) => id);
    if (uses.length > 0) return [...new Set(uses)];
  }
  return [];
}

/** "… for ZELORA in gout and Submits an NDA for ACM-202": what stands before the words with another program, and theirs after them. */
function isOfOtherBefore(
  cast: Cast,
  sentence: Sentence,
  reference: Reference,
  target: Stretch,
  programs: readonly string[],
): boolean {
  if (programs.length === 0 || reference.end > target.start) return false;
  if (!/\sand\s[^,;.]{0,40}$/iu.test(cast.analysis.text.slice(reference.end, target.start))) return false;
  const named = referencesIn(cast.programReferences, sentence);
  const own = named.filter(({ id }) => programs.includes(id));
  return (
    own.length > 0 &&
    own.every(({ start }) => start >= target.start) &&
    named.some(({ id, end }) => end <= reference.start && cast.ours.has(id) && !programs.includes(id))
  );
}

function away(reference: Reference, target: Stretch): number {
  return reference.start >= target.end
    ? reference.start - target.end
    : Math.max(0, target.start - reference.end) + 15;
}

/** Between two that have what follows them together: "Orphan Drug and Fast Track designations for". */
const TOGETHER =
  /^(?:\s[\p{L}-]{3,12}){0,3}(?:\s\([^()]{1,12}\))?(?:,|,?\s(?:and|as well as|&))\s(?:an?\s)?$/u;

/** "Orphan Drug designation for |asthma|, and Fast Track for gout": under one verb each has the diseases after it. */
function isOfOtherNamed(cast: Cast, other: Trigger, { needed, rule }: Trigger, reference: Stretch): boolean {
  if (!needed || !other.needed || rule.type !== "designation" || other.rule.type !== rule.type) return false;
  if (other.needed.start === needed.start) return false;
  const isBetween = (from: number, to: number) => other.needed!.start >= from && other.needed!.end <= to;
  if (reference.start >= needed.end)
    return (
      isBetween(needed.end, reference.start) &&
      !TOGETHER.test(cast.analysis.text.slice(needed.end, other.needed.start))
    );
  return other.needed.end <= reference.start && reference.end <= needed.start;
}

function isRival(other: Trigger, trigger: Trigger): boolean {
  return other !== trigger && other.rule.type === trigger.rule.type && other.start !== trigger.start;
}

/** Whether another trigger stands between the words and the indication, or the indication before words that follow another. */
function stands(other: Stretch, target: Stretch, reference: Reference): boolean {
  if (reference.start >= target.end) return other.start >= target.end && other.end <= reference.start;
  return other.end <= target.start;
}
