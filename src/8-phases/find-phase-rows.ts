import type { Sentence } from "../3-language/analysis.js";
import { groupBy } from "../3-language/group-by.js";
import { isAfter } from "../4-mentions/dates/times.js";
import type { PhaseMention } from "../4-mentions/mention.js";
import { type Cast, referencesIn, startingIn } from "../5-resolve/cast.js";
import { isBroad } from "../5-resolve/indications/broad-names.js";
import { readContext } from "../6-context/context.js";
import { isLead } from "../6-context/place.js";
import { compact } from "../patterns/compact.js";
import { TextPattern } from "../patterns/text-pattern.js";
import type { PhaseRow, ReleaseEvent, SectionKind } from "../schema/record.js";
import { fromEvents, fromLabels, usesFirstSaid } from "./approved-and-filed.js";
import { withFates } from "./fates.js";
import {
  indicationsAfter,
  indicationsBefore,
  indicationsLater,
  indicationsOf,
  indicationsOfHeading,
  isOfItsTrial,
  usualIndications,
} from "./indications-of.js";
import { meantIn } from "./meant-indications.js";
import { mergeStatements } from "./merge.js";
import { programsOf } from "./programs-of.js";
import { type Reach, reachOf } from "./reach.js";
import { bracketedIndications, eachWithItsOwn, partnersOf } from "./respectively.js";
import type { PhaseStatement, StatusReading } from "./statement.js";
import { statusOf } from "./status.js";
import { trialOf } from "./trial-name.js";

/** Sections that state how far a program is. */
const TELLING: ReadonlySet<SectionKind> = new Set([
  "headline",
  "body",
  "about-product",
  "about-trial",
  "about-company",
]);
/** Sections that quote labels. */
const LABELS: ReadonlySet<SectionKind> = new Set([...TELLING, "about-other"]);

/** Work that is of no disease unless it says so. */
const EARLY: ReadonlySet<PhaseRow["phase"]> = new Set(["Discovery", "Phase 0"]);
/** First trials are often run in people without the disease. */
const IN_HEALTHY = /\b(?:healthy|volunteers|in \d{1,4} subjects|(?:renal|hepatic) impairment)\b/i;

/** Within so many characters of a number "pivotal" is said of the same trial. */
const BESIDE = 60;

/** The eighth stage: which program is how far along in which disease. */
export function findPhaseRows(cast: Cast, events: readonly ReleaseEvent[]): PhaseRow[] {
  if (cast.analysis.release.nonRelease !== null) return [];
  const { sentences } = cast.analysis;
  const phasesOf = groupBy(
    cast.mentions.filter((mention): mention is PhaseMention => mention.kind === "phase"),
    ({ sentence }) => sentence,
  );
  const telling = sentences.filter(({ section }) => TELLING.has(section.kind));
  const statements = [
    ...telling.flatMap((sentence) => statementsIn(cast, sentence, phasesOf.get(sentence.index) ?? [])),
    ...telling.flatMap((sentence) => {
      const above = phasesOf.has(sentence.index) ? undefined : phaseAbove(cast, sentence);
      return above ? statementsIn(cast, sentence, [above]) : [];
    }),
    ...fromEvents(cast, events),
    ...fromLabels(
      cast,
      sentences.filter(({ section }) => LABELS.has(section.kind)),
    ),
  ];
  const told = withIndications(cast, telling, events, withoutRepeats(statements));
  return withFates(
    mergeStatements(
      cast,
      told.map((statement) => withoutBroad(cast, statement)),
    ),
    events,
  );
}

/** "Phase III" above the items of a list: the phase of each of them that begins with its program. */
function phaseAbove(
  { analysis, mentions, programReferences, ours }: Cast,
  sentence: Sentence,
): PhaseMention | undefined {
  if (sentence.block !== "list-item" || sentence.section.kind !== "body") return undefined;
  const heading = analysis.release.document.blocks[analysis.headings[sentence.blockIndex]!];
  if (!heading) return undefined;
  const words = analysis.text
    .slice(heading.start, heading.end)
    .trim()
    .replace(
      /^\W+|[:\W]+$|\s(?:stage|trials?|studies|programs?|candidates?|development|assets?)\b\W*$/giu,
      "",
    );
  if (words.length > 20) return undefined;
  const above = mentions.find(
    (mention): mention is PhaseMention =>
      mention.kind === "phase" && mention.start >= heading.start && mention.end <= heading.end,
  );
  if (!above || words.length - above.text.length > 1) return undefined;
  const first = referencesIn(programReferences, sentence).find(({ id }) => ours.has(id));
  if (!first || first.start - sentence.start > 3) return undefined;
  return { ...above, start: first.end, end: first.end, text: "", sentence: sentence.index };
}

function statementsIn(cast: Cast, sentence: Sentence, mentions: readonly PhaseMention[]): PhaseStatement[] {
  if (mentions.length === 0 || isGeneral(cast, sentence)) return [];
  // a heading over a list of programs
  if (mentions.length === 1 && sentence.text.trim().length - mentions[0]!.text.length < 2) return [];
  const numbered = mentions.filter(({ finder }) => finder === "phase/numbered");
  const isSaidAgain = ({ start, end }: PhaseMention) =>
    numbered.some((other) => other.start - end < BESIDE && start - other.end < BESIDE);
  const phases = mentions.filter(
    (mention) => !(isSaidAgain(mention) && (mention.phase === "Pivotal" || isFirstOf(mention, numbered))),
  );
  let before: StatusReading | undefined;
  let subjects: readonly string[] = [];
  let diseases: readonly string[] = [];
  return phases.flatMap((phase): PhaseStatement[] => {
    const context = readContext(cast.analysis, sentence, phase);
    if (context.assertion === "explanatory") return [];
    if (context.assertion === "negated" && phase.phase === "Preclinical") return [];
    if (isOfUnnamed(cast, sentence, phase)) return [];
    if (UNDECIDED.test(sentence.text) || isLeftOut(sentence, phase)) return [];
    const partners = partnersOf(cast, sentence, phases, phase);
    const each = eachWithItsOwn(cast, sentence, phase);
    const next = phases.find(({ start }) => start > phase.end);
    const previous = phases.findLast(({ end }) => end <= phase.start);
    const goesOn = previous !== undefined && hasSameSubject(cast, sentence, previous, phase);
    const programs = partners.program
      ? [partners.program]
      : each.length > 0
        ? each.map(({ program }) => program)
        : goesOn && subjects.length > 0
          ? subjects
          : programsOf(cast, sentence, phase);
    subjects = programs;
    const reach = reachOf(sentence, phase, previous, next);
    const found = partners.indication
      ? [partners.indication]
      : indicationsOf(cast, sentence, phase, reach, programs);
    const said = found.length === 0 && goesOn ? diseases : found;
    diseases = said;
    const ahead = { isDated: hasDateAhead(cast, reach), isPlanned: context.timing === "upcoming" };
    const read = dated(statusOf(sentence, phase, reach), sentence, ahead, reach);
    before =
      before &&
      read.weight < 3 &&
      isJoined(cast, reach, phase) &&
      !isApposition(cast, sentence, previous, phase)
        ? before
        : read;
    const status =
      before.status === "planned" && isOneMore(sentence, phase) ? { ...before, weight: 1 } : before;
    const trial = trialOf(cast, sentence, phase);
    return programs.map((program) => {
      const own = each.find((other) => other.program === program)?.indications;
      const bracketed = own ?? (programs.length > 1 ? bracketedIndications(cast, sentence, program) : []);
      const indications = bracketed.length > 0 ? bracketed : said;
      return {
        program,
        phase: phase.phase,
        indications,
        status,
        trial,
        sentence,
        evidence: { start: sentence.start, end: sentence.end, text: sentence.text },
        confidence: indications.length > 0 ? 0.82 : 0.6,
      };
    });
  });
}

/** "a second |Phase 2| trial will begin": says nothing of the first. */
const isOneMore = ({ start, text }: Sentence, phase: PhaseMention): boolean =>
  /\b(?:an?\s)?(?:second|third|another|additional|further)\s(?:[\p{L}-]{2,16}\s){0,2}$/iu.test(
    text.slice(0, phase.start - start),
  );

/** "ACM-101, which has completed a Phase 2 trial |and is ready for| Phase 3, and ACM-202 …": a verb without a subject of its own. */
const AND_IS = /^[^;.]{0,160}\sand\s(?:is|are|was|were|will|has|have|had)\s[^,;.]{0,60}$/iu;

function hasSameSubject(
  cast: Cast,
  sentence: Sentence,
  previous: PhaseMention,
  { start }: PhaseMention,
): boolean {
  return (
    AND_IS.test(sentence.text.slice(previous.end - sentence.start, start - sentence.start)) &&
    startingIn(cast.programReferences, previous.end, start).length === 0
  );
}

/** "a |first-in-human| Phase 1/2 trial". */
const isFirstOf = ({ finder, end }: PhaseMention, numbered: readonly PhaseMention[]): boolean =>
  finder === "phase/first-in-human" &&
  numbered.some(({ start, phase }) => start - end >= 0 && start - end < 20 && phase.startsWith("Phase 1"));

/** "Cancer" beside a cancer that is named says no more. */
function withoutBroad(cast: Cast, statement: PhaseStatement): PhaseStatement {
  const telling = statement.indications.filter((id) => !isBroad(nameOf(cast, id)));
  return telling.length > 0 ? { ...statement, indications: telling } : statement;
}

const nameOf = (cast: Cast, id: string): string =>
  cast.indications.find((indication) => indication.id === id)?.name ?? "";

/** Words after a phase that no trial will be run in. */
const LEFT_OUT =
  /^[^.;,]{0,60}?\b(?:(?:could|can|may|will|would|to|is|are|was|were)\s(?:be\s)?(?:omitted|skipped|waived|bypassed)|(?:not\s(?:be\s)?|un)(?:required|needed|necessary)\b)/i;

/** "agreed |not to proceed with| Phase 3", "will not move into Phase 3". */
const NOT_TO = compact(
  /\bnot\s(?:to\s)?(?:proceed|advance|move|progress)\s(?:[\p{L}\d-]{2,20}\s){0,2}?(?:with|into|to)\s(?:(?:an?|the|any|further|additional)\s){0,2}(?:[\p{L}-]{2,16}\s){0,1}$/iu,
);

function isLeftOut(sentence: Sentence, { start, end }: PhaseMention): boolean {
  return (
    LEFT_OUT.test(sentence.text.slice(end - sentence.start)) ||
    NOT_TO.test(sentence.text.slice(0, start - sentence.start))
  );
}

/** What nobody has decided yet is at no phase. */
const UNDECIDED = /\b(?:no decision|not (?:yet )?decided|undecided)\b[^.;]{0,40}\bwhether\b/i;

/** Words of other people's trials, of careers and of trials at large. */
const AT_LARGE =
  /\b(?:competitors?|competing|another company|other companies|rivals?|(?:his|her|their) career|does not (?:ensure|guarantee)|(?:drug|product) candidates (?:that enter|entering)|predictive of)\b/i;

/** "The company runs trials through Phase 2", "a competitor's Phase 3 trial": no program of the release is meant. */
function isGeneral(cast: Cast, sentence: Sentence): boolean {
  if (referencesIn(cast.programReferences, sentence).length > 0) return false;
  if (AT_LARGE.test(sentence.text)) return true;
  return (
    sentence.section.kind === "about-company" &&
    !/^(?:It|This|These)\s|\b(?:the|this|these)\s(?:trial|stud(?:y|ies)|trials|drug|compound|candidate|vaccine|therapy|program)\b/i.test(
      sentence.text,
    )
  );
}

/** "… and several compounds in preclinical development": how many, and no name after them. */
const COUNTED = new TextPattern(
  /\b(?:multiple|several|many|numerous|various|other|additional|further|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(?:[\p{L}-]{2,20}\s){0,2}(?:compounds|candidates|programs|molecules|antibodies|assets|medicines|therapies|products)\s(?:(?:are|currently|now|also)\s){0,2}in\s(?:(?:early|late|the)[\s-])?$/iu,
);

/** "…, and has a |preclinical| program in GM1 gangliosidosis": one more, without a name. */
const ONE_MORE = compact(
  /\b(?:and|plus|as well as)\s(?:(?:has|also|includes?)\s){0,2}(?:an?|one)\s(?:[\p{L}-]{2,20}\s)?$/iu,
);
const PROGRAM_IN = compact(
  /^\s(?:[\p{L}-]{2,20}\s){0,2}?(?:program(?:me)?|candidate|project)\s(?:in|for|against|targeting)\b/iu,
);

/** "… as well as several |preclinical| programs": how many, and no name. */
const SEVERAL = compact(
  /\b(?:multiple|several|many|numerous|various|other|additional|further|two|three|four|five|six|\d{1,2})\s(?:[\p{L}-]{2,20}\s){0,2}$/iu,
);
const PROGRAMS = compact(
  /^\s(?:[\p{L}-]{2,20}\s){0,2}?(?:compounds|candidates|programs|programmes|assets|projects|molecules)\b/iu,
);

/** "Discontinue its |preclinical| programs in gout": all of them, and no name. */
const ITS = compact(/\b(?:its|our|all)\s(?:[\p{L}-]{2,20}\s){0,2}$/iu);

/** "… and a third product for endometriosis is in |preclinical| testing". */
const ANOTHER = compact(
  /\b(?:a\s(?:second|third|fourth|fifth)|another|an\s(?:additional|earlier|undisclosed))\s(?:[\p{L}-]{2,20}\s){0,3}(?:product|candidate|program(?:me)?|compound|vaccine|asset|molecule|drug|antibody)\b[^,;.]{0,80}\s(?:is|are)\s[^,;.]{0,30}$/iu,
);

function isOfUnnamed(cast: Cast, sentence: Sentence, phase: PhaseMention): boolean {
  const at = phase.start - sentence.start;
  const isOneMore =
    ONE_MORE.test(sentence.text.slice(0, at)) &&
    PROGRAM_IN.test(sentence.text.slice(phase.end - sentence.start));
  const areSeveral =
    !phase.phase.startsWith("Phase") &&
    SEVERAL.test(sentence.text.slice(0, at)) &&
    PROGRAMS.test(sentence.text.slice(phase.end - sentence.start));
  const areIts =
    phase.phase === "Preclinical" &&
    ITS.test(sentence.text.slice(0, at)) &&
    PROGRAMS.test(sentence.text.slice(phase.end - sentence.start)) &&
    !referencesIn(cast.programReferences, sentence).some(({ id }) => cast.ours.has(id));
  const another = ANOTHER.exec(sentence.text.slice(0, at));
  const isOther =
    another !== null &&
    startingIn(cast.programReferences, sentence.start + another.index, phase.start).length === 0;
  return (
    (isOther || COUNTED.isIn(sentence, 0, at) || isOneMore || areSeveral || areIts) &&
    startingIn(cast.programReferences, phase.end, sentence.end).length === 0
  );
}

/** Whether a day, month or quarter after the release's own stands within reach. */
function hasDateAhead(cast: Cast, reach: Reach): boolean {
  const today = cast.analysis.release.date;
  return (
    today !== null &&
    cast.mentions.some(
      (mention) =>
        mention.kind === "date" &&
        mention.start >= reach.start &&
        mention.end <= reach.end &&
        mention.date.value !== null &&
        isAfter(mention.date.value, today),
    )
  );
}

/** Words for a beginning, and those that say it has been. */
const BEGINS = /\b(?:initiat|start|begin|commenc|first (?:patient|participant|dosing))/i;
const BEGINNING =
  /\b(?:initiation|start|begin|commence(?:ment)?|initiate|first (?:patients?|participants?|subjects?) (?:dosed|enrolled|treated|in|into|for))\b/i;
/** "has started a Phase 2 trial, from which results are expected in 2020". */
const HAS_BEGUN =
  /\b(?:(?:has|have)\s(?:(?:also|now|recently|already|just)\s)?(?:initiated|started|begun|commenced|dosed|enrolled)|(?:initiated|started|began|commenced)\s(?:an?|its|the|our|two)\b|\b(?:was|were)\s(?:(?:also|recently|already)\s)?(?:initiated|started|begun|commenced)\b)/i;
/** The trial is over, whenever its results are due. */
const LAST_OUT = compact(
  /\bnow\scomplete\b|\blast\s(?:patient|participant|subject)\b[^.;]{0,40}\b(?:completed|visit|out)\b|(?<!\b(?:enrol\p{L}{2,7}|recruitment|dosing|treatment)\s)\b(?:has|was)\s(?:(?:also|now|already|recently)\s)?(?:been\s)?(?:now\s)?completed\b(?!\s(?:\p{L}{1,12}\s)?(?:enrol|recruit))/iu,
);
/** "Results of the Phase 1 trial will be available in the spring." */
const WILL_READ_OUT =
  /\b(?:results|data|read-?outs?)\b[^.;]{0,160}\b(?:(?:will|to)\sbe\s(?:available|reported|known|announced|presented|released)|(?:is|are)\s(?:(?:now|currently|still)\s)?(?:expected|anticipated|due|targeted|projected))\b/i;
const HAS_BEEN = /\b(?:has|have|had|was|were|been)\b/i;

/** "Initiation of a Phase 2 trial in the first quarter" lies ahead where the quarter does; so do data of a trial under way. */
function dated(
  reading: StatusReading,
  sentence: Sentence,
  ahead: { readonly isDated: boolean; readonly isPlanned: boolean },
  reach: Reach,
): StatusReading {
  if (reading.status === "planned" || reading.status === "stopped") return reading;
  if (reading.status === "completed" && LAST_OUT.test(sentence.text)) return reading;
  const words = sentence.text.slice(reach.start - sentence.start, reach.end - sentence.start);
  const willBegin = ahead.isPlanned && BEGINNING.test(words) && !HAS_BEEN.test(words);
  if (willBegin || (ahead.isDated && BEGINS.test(words) && !HAS_BEGUN.test(words)))
    return { status: "planned", weight: 3 };
  if (reading.status === "completed" && WILL_READ_OUT.test(words)) return { status: "ongoing", weight: 3 };
  return ahead.isDated &&
    /\b(?:data|results|read-?outs?|complet)/i.test(words) &&
    !/\b(?:met|showed|demonstrated|based)\b/i.test(words)
    ? { status: "ongoing", weight: 3 }
    : reading;
}

/** "plans to initiate a Phase 1 trial in … as well as a second |Phase 1 trial": one verb governs both. */
function isJoined(cast: Cast, reach: Reach, phase: PhaseMention): boolean {
  const between = cast.analysis.text.slice(reach.start, phase.start);
  return /^(?:[,;]\s?(?:and|or|as well as|followed by|plus)?|\s?(?:and|or|as well as|followed by|plus|\/))\s(?:[\p{L}\d-]{1,16}\s){0,4}$/iu.test(
    between,
  );
}

/** "ACM-101 is to enter Phase 2, |and ACM-202, an antibody in| Phase 1": the verb does not govern the other. */
function isApposition(
  cast: Cast,
  sentence: Sentence,
  previous: PhaseMention | undefined,
  { start }: PhaseMention,
): boolean {
  return (
    previous !== undefined &&
    /,\s[^,;]{0,80}\b(?:in|at|undergoing)\s(?:an?\s)?$/i.test(
      sentence.text.slice(previous.end - sentence.start, start - sentence.start),
    ) &&
    startingIn(cast.programReferences, previous.end, start).some(({ id }) => cast.ours.has(id))
  );
}

/** "First-in-human" and "pivotal" say of a trial what its number says too. */
function withoutRepeats(statements: readonly PhaseStatement[]): PhaseStatement[] {
  const numbered = (program: string, beginning: RegExp) =>
    statements.some((other) => other.program === program && beginning.test(other.phase));
  const isOfItsOwn = ({ program, indications }: PhaseStatement) =>
    indications.length > 0 &&
    !statements.some(
      (other) =>
        other.program === program &&
        other.phase.startsWith("Phase") &&
        (other.indications.length === 0 || other.indications.some((id) => indications.includes(id))),
    );
  return statements.filter((statement) => {
    const { program, phase, evidence } = statement;
    return (
      !(
        phase === "Phase 1" &&
        /first[- ]in[- ]/i.test(evidence.text) &&
        numbered(program, /^Phase 1[ab/]/)
      ) && !(phase === "Pivotal" && numbered(program, /^Phase (?:2\/3|3)/) && !isOfItsOwn(statement))
    );
  });
}

/** "The approval is based on a |Phase 3| trial": an application, and what it rests on. */
const RESTS_ON =
  /\b(?:approval|application|(?:re)?submission|filing|clearance|authori[sz]ation|recommendation|opinion|acceptance|designation|s?NDA|s?BLA|MAA|IND|PMA|CTA|IDE)\b[^.;]{0,80}?\b(?:based|supported|rest(?:s|ed)|rel(?:ies|ied)|contain(?:s|ed)|include[sd]?|backed|on\sthe\s(?:basis|strength))\b/i;

/** "The approval is based on two trials. |In these Phase 3 trials|, ACM-101 …". */
const OF_THOSE = compact(
  /^(?:In|Across)\s(?:both|these|the|each|all|this|that)\b|^(?:Both|These|The|This|Each)\s(?:of\s(?:the|these)\s)?(?:[\p{L}\d-]{1,20}\s){0,4}(?:trials?|stud(?:y|ies))\b/u,
);

function isOfBasisBefore(cast: Cast, sentence: Sentence | null): boolean {
  if (!sentence || !OF_THOSE.test(sentence.text)) return false;
  const before = cast.analysis.sentences[sentence.index - 1];
  return before?.blockIndex === sentence.blockIndex && RESTS_ON.test(before.text);
}

/** Of the applications and decisions of this release, those that trials are named in support of. */
const SUPPORTED: ReadonlySet<ReleaseEvent["type"]> = new Set([
  "approval",
  "chmp-opinion",
  "complete-response",
  "refusal-to-file",
  "submission",
  "submission-accepted",
  "decision-date",
  "designation",
  "trial-authorization",
]);

/** The uses of the program's application that a statement's trial is named in support of. */
function supportedUses(
  cast: Cast,
  events: readonly ReleaseEvent[],
  statements: readonly PhaseStatement[],
  { program, evidence, sentence }: PhaseStatement,
): string[] {
  if (!RESTS_ON.test(evidence.text) && !isOfBasisBefore(cast, sentence)) return [];
  const application = events.find(
    ({ type, timing, programs, indications }) =>
      SUPPORTED.has(type) && timing === "news" && programs.includes(program) && indications.length > 0,
  );
  if (application) return usesFirstSaid(cast, application);
  const filed = statements.find(
    (other) =>
      other.phase === "Filed" &&
      other.program === program &&
      other.sentence === null &&
      other.indications.length > 0,
  );
  return filed ? [...filed.indications] : [];
}

/** Those who are given a vaccine are healthy whatever it is against. */
const isVaccine = (cast: Cast, program: string): boolean =>
  cast.programs.find(({ id }) => id === program)?.modality === "vaccine";

function isInHealthy(cast: Cast, { program, phase, evidence, sentence }: PhaseStatement): boolean {
  if (!phase.startsWith("Phase 1") || phase.includes("/") || isVaccine(cast, program)) return false;
  const after = sentence && cast.analysis.sentences[sentence.index + 1];
  return (
    IN_HEALTHY.test(evidence.text) ||
    (after?.blockIndex === sentence?.blockIndex &&
      !!after &&
      isOfItsTrial(after) &&
      IN_HEALTHY.test(after.text))
  );
}

/** A statement that names no disease has its trial's; else, for trials in patients, the one that its program is about. */
function withIndications(
  cast: Cast,
  telling: readonly Sentence[],
  events: readonly ReleaseEvent[],
  statements: readonly PhaseStatement[],
): PhaseStatement[] {
  const usual = usualIndications(cast, telling);
  const ofTrial = new Map<string, readonly string[]>();
  for (const { trial, indications } of statements)
    if (trial.name !== null && indications.length > 0 && !ofTrial.has(trial.name))
      ofTrial.set(trial.name, indications);
  const read = statements.map((statement): PhaseStatement => {
    if (statement.indications.length > 0) return statement;
    const named = statement.trial.name === null ? undefined : ofTrial.get(statement.trial.name);
    if (named) return { ...statement, indications: named };
    const { sentence, program } = statement;
    if (EARLY.has(statement.phase) || isInHealthy(cast, statement) || !sentence) return statement;
    for (const around of [indicationsAfter, indicationsOfHeading, indicationsBefore]) {
      const told = around(cast, sentence, program);
      if (told.length > 0) return { ...statement, indications: told };
    }
    return { ...statement, indications: indicationsLater(cast, sentence, statement) };
  });
  const said = new Set(
    read
      .filter(({ indications }) => indications.length > 0)
      .map(({ program, phase }) => `${program}|${phase}`),
  );
  const inHealthy = new Set(
    read
      .filter((statement) => statement.indications.length === 0 && isInHealthy(cast, statement))
      .map(({ program, phase }) => `${program}|${phase}`),
  );
  return read.map((statement) => {
    if (statement.indications.length > 0) return statement;
    if (EARLY.has(statement.phase) || inHealthy.has(`${statement.program}|${statement.phase}`))
      return statement;
    const supported = supportedUses(cast, events, read, statement);
    if (supported.length > 0) return { ...statement, indications: supported };
    if (said.has(`${statement.program}|${statement.phase}`) && !isOfOtherTrial(read, statement))
      return statement;
    const own = usual.get(statement.program) ?? onlyToldOf(read, statement.program);
    if (own) return { ...statement, indications: [own] };
    const title = ofTitle(cast, statement);
    return { ...statement, indications: title.length > 0 ? title : onlyOneOf(cast, statement) };
  });
}

/** The one disease of a release, for trials that its news tells of. */
function onlyOneOf(cast: Cast, { program, sentence }: PhaseStatement): string[] {
  if (sentence && sentence.section.kind === "about-company") return [];
  const specific = cast.indications.filter(({ name }) => !isBroad(name));
  const [only] = specific;
  if (!only || specific.length > 1) return [];
  // "ACM-101 is in Phase 3 for gout; ACM-202 is in Phase 1": named, and of another
  const isOfAnother =
    sentence !== null &&
    referencesIn(cast.indicationReferences, sentence).some(({ id }) => id === only.id) &&
    referencesIn(cast.programReferences, sentence).some(({ id }) => id !== program && cast.ours.has(id));
  return isOfAnother ? [] : [only.id];
}

/** A trial with a name of its own, beside those of the same phase whose diseases are told. */
function isOfOtherTrial(
  statements: readonly PhaseStatement[],
  { program, phase, trial, status }: PhaseStatement,
): boolean {
  const same = statements.filter(
    (other) => other.program === program && other.phase === phase && other.indications.length > 0,
  );
  // a trial that has read out is not the one that is planned
  if (
    status.status === "completed" &&
    status.weight > 2 &&
    same.every((other) => other.status.status === "planned" && other.status.weight > 2)
  )
    return true;
  return (
    trial.name !== null &&
    statements.every(
      (other) =>
        other.program !== program ||
        other.phase !== phase ||
        other.indications.length === 0 ||
        (other.trial.name === null ? other.status.status !== status.status : other.trial.name !== trial.name),
    )
  );
}

/** The disease of all other statements on a program, where it is one. */
function onlyToldOf(statements: readonly PhaseStatement[], program: string): string | undefined {
  const told = new Set(
    statements.filter((other) => other.program === program).flatMap(({ indications }) => indications),
  );
  const [first] = told;
  return told.size === 1 ? first : undefined;
}

/** The diseases that the title names with the statement's one program: those of a phase that the lead tells without any. */
function ofTitle(cast: Cast, { program, phase, sentence }: PhaseStatement): string[] {
  const title = cast.analysis.sentences.find(({ section }) => section.kind === "headline");
  if (!title || !sentence || !isLead(cast.analysis, sentence)) return [];
  const named = referencesIn(cast.programReferences, title).filter(({ id }) => cast.ours.has(id));
  if (named.length === 0 || named.some(({ id }) => id !== program)) return [];
  const told = startingIn(cast.mentions, title.start, title.end).flatMap((mention) =>
    mention.kind === "phase" ? [mention.phase] : [],
  );
  if (told.length > 0 && !told.some((other) => other.slice(0, 7) === phase.slice(0, 7))) return [];
  const ids = [...new Set(meantIn(cast, title, title).map(({ id }) => id))];
  return ids.filter((id) => !isBroad(nameOf(cast, id)));
}
