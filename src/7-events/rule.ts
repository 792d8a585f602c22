import type { SectionKind } from "../schema/record.js";
import type { EventType } from "../schema/vocabulary.js";

/**
 * One way in which releases say that something happened. Rules are data: the engine tries `match` on every sentence
 * that may hold it, reads how the words are meant, and looks for the arguments.
 */
export interface EventRule {
  readonly id: string;
  readonly type: EventType;
  /** The detail, or where to take it from: the designation or submission named next to the words, or the words themselves. */
  readonly detail?:
    | string
    | "from-designation"
    | "from-submission"
    | ((matched: string, sentence: string) => string | null);
  readonly match: RegExp;
  /** The clause of the words must not hold this. */
  readonly unless?: RegExp;
  /**
   * `required`: no program, no event; the sentence may take it up without its name. `present`: the sentence must name
   * it. `named`: those in the sentence, else none. `topic`: those in the sentence, else the one that its
   * paragraph named last, or the one of the headline or the release, else none. `dealt`: those in the sentence, else the
   * one of the release if a headline names it. `none`: concerns the company.
   */
  readonly programs: "required" | "present" | "named" | "topic" | "dealt" | "none";
  /** What must be named near the words; of designations each that is named is an event of its own. */
  readonly needs?: "designation" | "submission" | "agency" | "money" | "date";
  /** The kinds of application or designation that count where one is needed; all, where not told. */
  readonly kinds?: readonly string[];
  /** The agency where the sentence names none. */
  readonly agency?: string;
  /** The date of a decision is a target. `day`: of meetings and publications only a day is meant, a quarter is their subject. */
  readonly date?: "target" | "day" | "none";
  /** Whether the event has an outcome, endpoint, p-value and number of participants. */
  readonly outcome?: true;
  /**
   * The words themselves speak of the future, or of something over; or of what the release makes known whatever their
   * tense ("will discontinue", "enrollment continues"): news in headline and body, background elsewhere.
   */
  readonly timing?: "upcoming" | "background" | "news";
  /**
   * Of the future only what has a time: approvals are hoped for in every other sentence. `never`: the words tell of
   * what is done; another rule finds what is planned. `only`: they tell of it by where they stand, or of nothing.
   */
  readonly upcoming?: "dated" | "never" | "only";
  /** `never`: told as background it is the state of things, no event ("is enrolling"). */
  readonly background?: "never";
  /** Tells of what holds ("is approved for"): of something older than the news. */
  readonly standing?: true;
  /** Takes up a happening told elsewhere ("the approval of ZELORA marks"): the news, where there is any. */
  readonly echo?: true;
  /** The words tell of a request: its date is when it was made, what is asked for is ahead. */
  readonly asked?: true;
  /** The words themselves say that it was refused or taken back. */
  readonly negated?: true;
  /** The kinds of section in which alone the words mean this. */
  readonly sections?: readonly SectionKind[];
  /** `shown`: means this only in a release of data shown to others. `listed`: only as an item of a list of talks. */
  readonly only?: "shown" | "listed";
  /** A negated statement is news of its own: "did not grant". */
  readonly keepsNegated?: true;
  /** "refused to approve", "may proceed": the words carry their own "not" or "may", and cues inside of them do not count. */
  readonly ownCues?: true;
  readonly examples: readonly string[];
  readonly notExamples: readonly string[];
}
