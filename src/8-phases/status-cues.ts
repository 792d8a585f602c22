import type { Sentence } from "../3-language/analysis.js";
import type { Cast } from "../5-resolve/cast.js";
import type { PhaseRow } from "../schema/record.js";

interface StatusCue {
  readonly id: string;
  readonly status: PhaseRow["status"];
  readonly match: RegExp;
  readonly examples: readonly string[];
  readonly notExamples: readonly string[];
}

/** What the words around a phase say of the trial; tried in this order on the stretch that belongs to the phase. */
export const STATUS_CUES: readonly StatusCue[] = [
  {
    id: "status/stopped",
    status: "stopped",
    match:
      /\b(?:discontinu(?:ed|e|es|ing) (?:the |its |development|clinical|further)|terminat(?:ed|es|ing) (?:the|its)|was (?:stopped|terminated|discontinued|halted|suspended)|halted|suspended|clinical hold|will not (?:advance|continue))\b/i,
    examples: ["Acme discontinued the Phase 2 trial."],
    notExamples: ["Two patients discontinued treatment in the Phase 2 trial."],
  },
  {
    id: "status/planned",
    status: "planned",
    match:
      /\b(?:plan(?:s|ned|ning)? (?:to|for|a|on)|intend(?:s|ed)? to|expects? to (?:initiate|start|begin|enter|advance|commence|dose|enroll|launch|conduct)|will (?:initiate|start|begin|enter|advance|commence|evaluate|enroll|be (?:initiated|conducted|evaluated))|prepar(?:ing|es|ation) (?:to|for)|to (?:initiate|begin|start|commence)|upcoming|planned|anticipated (?:to|start|initiation)|expected to (?:begin|start|initiate|commence|enter)|on track to (?:initiate|start|begin)|next|future|proposed|ready|advance(?:ment)? (?:to|into|toward))\b/i,
    examples: ["The company plans to initiate a Phase 3 trial."],
    notExamples: ["The Phase 3 trial is under way."],
  },
  {
    id: "status/ongoing",
    status: "ongoing",
    match:
      /\b(?:ongoing|on-going|under ?way|currently (?:\p{L}+ ){0,3}(?:in|being|enrolling|recruiting|evaluat\p{L}+|conduct\p{L}+|investigat\p{L}+|stud\p{L}+|under)|enrolling|recruiting|is (?:being|evaluating|in|also being|investigating|assessing|under|designed|a (?:randomi|multi|phase|global|single|double))|are (?:being|evaluating|in|investigating|under)|is conducting|continues|being (?:evaluated|studied|investigated|developed|tested)|first (?:patient|participant|subject)\b.{0,30}\b(?:dosed|enrolled|treated)|initiat(?:ed|es|ion)|in (?:an? )?(?:clinical )?phase|in development|will (?:enroll|randomi[sz]e)|clinical-stage|has (?:started|begun|entered))\b/iu,
    examples: ["The drug is being evaluated in a Phase 2 trial."],
    notExamples: ["Results of the Phase 2 trial were positive."],
  },
  {
    id: "status/completed",
    status: "completed",
    match:
      /\b(?:complet(?:ed|ion|es)|results|data (?:from|of)|met (?:its|the)|topline|top-line|showed|demonstrated|demonstrate|read ?out|endpoint|reported|findings|was (?:conducted|evaluated|designed|studied|based|associated)|were (?:based|observed|reported|presented|randomi[sz]ed|enrolled)|based on|previous(?:ly)?|in (?:a|the|two|three|its) (?:pivotal |global |randomi[sz]ed |prior |earlier )?phase .{0,40}(?:trial|stud(?:y|ies)),|(?:improved|reduced|achieved|failed|missed|supported|evaluated))\b/i,
    examples: ["Results of the Phase 2 trial were positive."],
    notExamples: ["A Phase 2 trial will start."],
  },
];

/** Ongoing is what a release speaks of in the present without saying more. */
export function statusOf(
  cast: Cast,
  sentence: Sentence,
  phase: { readonly start: number; readonly end: number },
  upcoming: boolean,
  from: number,
  to: number,
): PhaseRow["status"] {
  const stretch = cast.analysis.text.slice(Math.max(sentence.start, from - 10), Math.min(sentence.end, to));
  const near = cast.analysis.text.slice(
    Math.max(sentence.start, phase.start - 90),
    Math.min(sentence.end, phase.end + 90),
  );
  for (const words of [near, stretch, sentence.text]) {
    const results = STATUS_CUES[3]!.match.test(words);
    const cue = STATUS_CUES.find(
      ({ match, status }) => match.test(words) && !(status === "planned" && results && !upcoming),
    );
    if (cue)
      return cue.status === "planned" &&
        !upcoming &&
        !/plan|intend|will|to (?:initiate|begin|start|commence)/i.test(words)
        ? "ongoing"
        : cue.status;
  }
  return upcoming ? "planned" : "ongoing";
}
