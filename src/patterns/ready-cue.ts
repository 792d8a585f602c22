import { TextPattern } from "./text-pattern.js";

/** A cue held against the words before and after a name. */
interface WrittenCue {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** The same with its patterns ready to be searched for. */
export type ReadyCue<Cue extends WrittenCue> = Omit<Cue, keyof WrittenCue> & {
  readonly before: TextPattern | undefined;
  readonly after: TextPattern | undefined;
};

export function readyCue<Cue extends WrittenCue>(cue: Cue): ReadyCue<Cue> {
  return {
    ...cue,
    before: cue.before && new TextPattern(cue.before),
    after: cue.after && new TextPattern(cue.after),
  };
}
