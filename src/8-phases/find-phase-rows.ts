import type { Sentence } from "../3-language/analysis.js";
import { groupBy } from "../3-language/group-by.js";
import type { PhaseMention } from "../4-mentions/mention.js";
import { type Cast, referencesIn } from "../5-resolve/cast.js";
import { readContext } from "../6-context/context.js";
import { programsFor } from "../7-events/arguments/programs.js";
import type { PhaseRow, ReleaseEvent, SectionKind, Span } from "../schema/record.js";
import { statusOf } from "./status-cues.js";

/** Sections that state how far a program is. */
const TELLING: ReadonlySet<SectionKind> = new Set([
  "headline",
  "body",
  "about-product",
  "about-trial",
  "about-company",
]);

interface Statement {
  readonly program: string;
  readonly phase: PhaseRow["phase"];
  readonly indications: readonly string[];
  readonly status: PhaseRow["status"];
  readonly qualifiers: readonly string[];
  readonly trial: PhaseRow["trial"];
  readonly evidence: Span;
  readonly confidence: number;
}

/** The eighth stage: which program is how far along in which disease. */
export function findPhaseRows(cast: Cast, events: readonly ReleaseEvent[]): PhaseRow[] {
  if (cast.analysis.release.nonRelease !== null) return [];
  const statements: Statement[] = [];
  const usual = usualIndications(cast);
  const phaseMentions = cast.mentions.filter((mention): mention is PhaseMention => mention.kind === "phase");
  const phasesOf = groupBy(phaseMentions, ({ sentence }) => sentence);
  for (const [index, phases] of phasesOf) {
    const sentence = cast.analysis.sentences[index]!;
    if (TELLING.has(sentence.section.kind)) statements.push(...statementsIn(cast, sentence, phases, usual));
  }
  statements.push(...fromEvents(events, usual));
  return merge(cast, statements);
}

/** The one disease that a program is most often named together with, where one stands out. */
function usualIndications(cast: Cast): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of cast.analysis.sentences) {
    if (!TELLING.has(sentence.section.kind)) continue;
    const programs = new Set(referencesIn(cast.programReferences, sentence).map(({ id }) => id));
    const indications = new Set(referencesIn(cast.indicationReferences, sentence).map(({ id }) => id));
    for (const program of programs)
      for (const indication of indications) {
        const known = counts.get(program) ?? new Map<string, number>();
        known.set(indication, (known.get(indication) ?? 0) + 1 / programs.size);
        counts.set(program, known);
      }
  }
  const usual = new Map<string, string[]>();
  for (const [program, known] of counts) {
    const [first, second] = [...known].sort((a, b) => b[1] - a[1]);
    if (first && (!second || first[1] >= 2 * second[1])) usual.set(program, [first[0]]);
  }
  return usual;
}

function statementsIn(
  cast: Cast,
  sentence: Sentence,
  phases: readonly PhaseMention[],
  usual: ReadonlyMap<string, readonly string[]>,
): Statement[] {
  const numbered = phases.some(({ finder }) => finder === "phase/numbered");
  return phases.flatMap((phase, i): Statement[] => {
    if (numbered && phase.phase === "Pivotal") return [];
    if (phase.phase === "Preclinical" && isHistory(sentence, phase)) return [];
    const programs = programsFor(cast, sentence, phase, "required");
    if (programs.length === 0) return [];
    const next = phases.slice(i + 1).find(({ start }) => start > phase.end);
    const previous = phases.slice(0, i).findLast(({ end }) => end <= phase.start);
    const said = indicationsOf(
      cast,
      sentence,
      phase,
      previous?.end ?? sentence.start,
      next?.start ?? sentence.end,
    );
    const context = readContext(cast.analysis, sentence, phase);
    if (
      context.assertion === "explanatory" ||
      (context.assertion === "negated" && phase.phase === "Preclinical")
    )
      return [];
    const status = statusOf(
      cast,
      sentence,
      phase,
      context.timing === "upcoming",
      previous?.end ?? sentence.start,
      next?.start ?? sentence.end,
    );
    const trialId = cast.mentions.find(
      (mention) =>
        mention.kind === "trial-id" && mention.sentence === sentence.index && mention.id.startsWith("NCT"),
    );
    return programs.map((program) => ({
      program,
      phase: phase.phase,
      indications: said.length > 0 ? said : (usual.get(program) ?? []),
      status,
      qualifiers: [],
      trial: {
        nctId: trialId?.kind === "trial-id" ? trialId.id : null,
        name: trialName(cast, sentence, phase),
      },
      evidence: { start: sentence.start, end: sentence.end, text: sentence.text },
      confidence: said.length > 0 ? 0.82 : 0.6,
    }));
  });
}

/** "preclinical" as what was known before, not as where the program stands. */
function isHistory(sentence: Sentence, phase: PhaseMention): boolean {
  const after = sentence.text.slice(phase.end - sentence.start, phase.end - sentence.start + 40);
  return /^\s(?:and clinical|data|evidence|results|models?|research|findings|work|promise|experience|toxicology|safety)\b/i.test(
    after,
  );
}

/** A trial's own name stands in capitals by the words "trial" or "study": "the Phase 2 LILAC study". */
function trialName(cast: Cast, sentence: Sentence, phase: PhaseMention): string | null {
  const after = sentence.text.slice(phase.end - sentence.start, phase.end - sentence.start + 90);
  const match =
    /^[^.;]{0,40}?(?<![\p{L}\d])(\p{Lu}{3,}[\p{L}\d]{0,10}(?:-\p{Lu}{0,5}\d{0,4})?(?:\s\d)?)\s(?:clinical\s)?(?:trial|study)\b/u.exec(
      after,
    ) ??
    /^[^.;]{0,40}?(?:trial|study),?\s\(?(?:called |named |known as )?[“"]?(\p{Lu}{4,}[\p{L}\d]{0,8}(?:-\d{1,4})?)[”"]?[),]/u.exec(
      after,
    );
  const name = match?.[1] ?? null;
  return name !== null &&
    !cast.programs.some(
      (program) => program.name.includes(name) || program.aliases.some((alias) => alias.includes(name)),
    )
    ? name
    : null;
}

/** The diseases said between this phase and the next; else those said before it; else the release's only one. */
function indicationsOf(
  cast: Cast,
  sentence: Sentence,
  phase: PhaseMention,
  from: number,
  to: number,
): string[] {
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  const after = referencesIn(cast.indicationReferences, { start: phase.end, end: to });
  if (after.length > 0) return unique(after.map(({ id }) => id)).slice(0, 5);
  const before = referencesIn(cast.indicationReferences, { start: from, end: phase.start });
  if (before.length > 0) return unique(before.map(({ id }) => id)).slice(-3);
  const inSentence = referencesIn(cast.indicationReferences, sentence);
  if (inSentence.length > 0) return unique(inSentence.map(({ id }) => id)).slice(0, 3);
  if (cast.indications.length === 1) return [cast.indications[0]!.id];
  const headline = cast.analysis.release.sections.find(({ kind }) => kind === "headline");
  const inHeadline = headline
    ? unique(referencesIn(cast.indicationReferences, headline).map(({ id }) => id))
    : [];
  return inHeadline.length === 1 ? inHeadline : [];
}

const FILED = new Set(["NDA", "sNDA", "BLA", "sBLA", "MAA", "JNDA", "NDS", "PMA", "ANDA", "other"]);

/** What was approved is at "Approved", what an agency reviews at "Filed". */
function fromEvents(
  events: readonly ReleaseEvent[],
  usual: ReadonlyMap<string, readonly string[]>,
): Statement[] {
  return events.flatMap((event): Statement[] => {
    const approved = event.type === "approval" && event.timing !== "upcoming" && !event.negated;
    const filed =
      (event.type === "submission-accepted" || (event.type === "submission" && event.timing === "news")) &&
      event.timing !== "upcoming" &&
      FILED.has(event.detail ?? "");
    if (!approved && !filed) return [];
    return event.programs.map((program) => ({
      program,
      phase: approved ? "Approved" : "Filed",
      indications: event.indications.length > 0 ? event.indications.slice(0, 4) : (usual.get(program) ?? []),
      status: approved ? "completed" : "ongoing",
      qualifiers: [],
      trial: { nctId: null, name: null },
      evidence: event.evidence[0]!,
      confidence: Math.max(0.5, event.confidence - 0.1),
    }));
  });
}

const STATUS_RANK: Record<PhaseRow["status"], number> = {
  stopped: 4,
  completed: 3,
  ongoing: 2,
  planned: 1,
  unknown: 0,
};

/** One row for each program, phase and indication; a statement without a disease joins one that has it. */
function merge(cast: Cast, statements: readonly Statement[]): PhaseRow[] {
  const rows = new Map<string, PhaseRow>();
  const ordered = [...statements].sort((a, b) => a.evidence.start - b.evidence.start);
  for (const statement of ordered)
    for (const indication of statement.indications.length > 0 ? statement.indications : [null]) {
      const key = `${statement.program}|${statement.phase}|${indication ?? ""}`;
      const known = rows.get(key);
      if (!known) {
        rows.set(key, {
          program: statement.program,
          phase: statement.phase,
          indications: indication === null ? [] : [indication],
          status: statement.status,
          qualifiers: qualifiersAt(cast, indication, statement.evidence),
          trial: statement.trial,
          evidence: [statement.evidence],
          confidence: statement.confidence,
        });
        continue;
      }
      if (!known.evidence.some(({ start }) => start === statement.evidence.start))
        known.evidence.push(statement.evidence);
      if (STATUS_RANK[statement.status] > STATUS_RANK[known.status] && known.status !== "ongoing")
        known.status = statement.status;
      known.confidence = Math.round(100 * Math.min(0.95, known.confidence + 0.05)) / 100;
    }
  const withIndication = new Set(
    [...rows.values()]
      .filter(({ indications }) => indications.length > 0)
      .map(({ program, phase }) => `${program}|${phase}`),
  );
  return [...rows.values()].filter(
    ({ program, phase, indications }) => indications.length > 0 || !withIndication.has(`${program}|${phase}`),
  );
}

function qualifiersAt(cast: Cast, indication: string | null, evidence: Span): string[] {
  if (indication === null) return [];
  const qualifiers = cast.mentions.flatMap((mention) =>
    mention.kind === "disease" &&
    mention.start >= evidence.start &&
    mention.end <= evidence.end &&
    cast.indicationReferences.some(
      (reference) => reference.id === indication && reference.start === mention.start,
    )
      ? mention.qualifiers
      : [],
  );
  return [...new Set(qualifiers)];
}
