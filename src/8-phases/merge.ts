import { groupBy } from "../3-language/group-by.js";
import { type Cast, referencesIn, startingIn } from "../5-resolve/cast.js";
import { compact } from "../patterns/compact.js";
import type { PhaseRow, Span } from "../schema/record.js";
import type { PhaseStatement } from "./statement.js";
import { together } from "./status.js";

/** One row for each program, phase and indication; a statement without a disease joins those that have one. */
export function mergeStatements(cast: Cast, statements: readonly PhaseStatement[]): PhaseRow[] {
  const ordered = [...statements].sort((a, b) => a.evidence.start - b.evidence.start);
  const byPhase = groupBy(ordered, ({ program, phase }) => `${program}|${phase}`);
  const rows = [...byPhase.values()].flatMap((group) => {
    const indications = [...new Set(group.flatMap((statement) => statement.indications))];
    const open = group.filter((statement) => statement.indications.length === 0);
    if (indications.length === 0) return [rowOf(cast, null, open)];
    return indications.map((indication) => {
      const said = group.filter((statement) => statement.indications.includes(indication));
      return rowOf(cast, indication, said, indications.length === 1 ? open : []);
    });
  });
  const clinical = new Set(
    rows
      .filter(({ phase, status }) => phase.startsWith("Phase") && status !== "planned")
      .map((row) => row.program),
  );
  const parts = rows.map((row) => (isUnderWay(row, rows) ? { ...row, status: "ongoing" as const } : row));
  return parts.flatMap((row): PhaseRow[] => {
    if (!EARLIEST.has(row.phase) || row.status === "stopped") return [row];
    const status = statusOfEarliest(row, clinical.has(row.program));
    return status === null ? [] : [{ ...row, status }];
  });
}

/** "The Phase 1 portion will enroll …" where the Phase 1/2 trial has begun: its first part has too. */
const FIRST_PART = compact(
  /\bphase\s(?:1[ab]?|I[ab]?)\s(?:[\p{L}-]{2,16}\s){0,2}(?:portion|part|stage|component|segment)\b[^.;]{0,40}\b(?:will|is|are|plans?|expect\p{L}{1,3})\b/iu,
);

function isUnderWay({ program, phase, status, evidence }: PhaseRow, rows: readonly PhaseRow[]): boolean {
  if (status !== "planned" || !/^Phase 1[ab]?$/.test(phase)) return false;
  return (
    evidence.some(({ text }) => FIRST_PART.test(text)) &&
    rows.some(
      (other) =>
        other.program === program && /^Phase 1[ab]?\/2/.test(other.phase) && other.status === "ongoing",
    )
  );
}

/** Work in these goes on, whatever data it has given, until the program is in the clinic: then it is at that stage no more. */
const EARLIEST: ReadonlySet<PhaseRow["phase"]> = new Set(["Discovery", "Preclinical"]);

/** "ACM-101 is being studied in preclinical models of gout", whatever else it is in the clinic for. */
const GOES_ON =
  /\b(?:(?:is|are)\s(?:also\s|currently\s)?(?:being\s|assessing|evaluating|studying|investigating|in\s(?:pre-?clinical|IND-enabling))|(?:assess|evaluat|study|investigat)ing\b|remains?\s(?:in|at)\b)|\bpre-?clinical(?:ly)?\s(?:development|testing|stage|evaluation)\s(?:for|in|as)\b|[|–]\s(?:pre-?clinical|discovery)\s[|–]/i;
const IS_DONE = compact(
  /\b(?:completed|(?<!\b(?:for|through|fund(?:ing)?|upon|toward|support|until)\s(?:the\s)?(?:successful\s)?|,\s(?:and\s)?the\s)completion\sof)\s(?:[\p{L}-]{1,16}\s){0,3}(?:(?:pre|non)-?clinical|IND[- ]enabling|toxicology)|\b(?:pre-?clinical|IND[- ]enabling|toxicology)\b[^.;]{0,90}\b(?:was|were|been)\scompleted\b/iu,
);

function statusOfEarliest({ evidence }: PhaseRow, isInClinic: boolean): PhaseRow["status"] | null {
  if (evidence.some(({ text }) => IS_DONE.test(text))) return "completed";
  return isInClinic && !evidence.some(({ text }) => GOES_ON.test(text)) ? null : "ongoing";
}

function rowOf(
  cast: Cast,
  indication: string | null,
  said: readonly PhaseStatement[],
  open: readonly PhaseStatement[] = [],
): PhaseRow {
  const all = [...said, ...open];
  const [first] = all as [PhaseStatement];
  const evidence: Span[] = [];
  for (const statement of all)
    if (!evidence.some(({ start }) => start === statement.evidence.start)) evidence.push(statement.evidence);
  const best = Math.max(...said.map(({ confidence }) => confidence));
  const status = together(all.map((statement) => statement.status));
  return {
    program: first.program,
    phase: first.phase,
    indications: indication === null ? [] : [indication],
    status,
    qualifiers: indication === null ? [] : qualifiersOf(cast, indication, evidence),
    trial: trialOfRow([...all.filter((statement) => statement.status.status === status), ...all]),
    evidence,
    confidence: Math.round(100 * Math.min(0.95, best + 0.05 * (evidence.length - 1))) / 100,
  };
}

/** Of several trials the one that the row's status is said of; number and name are never of two trials. */
function trialOfRow(statements: readonly PhaseStatement[]): PhaseRow["trial"] {
  const trials = statements.map(({ trial }) => trial);
  const numbers = new Set(trials.flatMap(({ nctId }) => nctId ?? []));
  const names = new Set(trials.flatMap(({ name }) => name ?? []));
  if (numbers.size > 1 || names.size > 1)
    return trials.find(({ nctId, name }) => nctId !== null || name !== null) ?? { nctId: null, name: null };
  return { nctId: [...numbers][0] ?? null, name: [...names][0] ?? null };
}

function qualifiersOf(cast: Cast, indication: string, evidence: readonly Span[]): string[] {
  const qualifiers = [...evidence]
    .sort((a, b) => a.start - b.start)
    .flatMap((span) => {
      const places = referencesIn(cast.indicationReferences, span).filter(({ id }) => id === indication);
      const starts = new Set(places.map(({ start }) => start));
      return startingIn(cast.mentions, span.start, span.end).flatMap((mention) =>
        mention.kind === "disease" && starts.has(mention.start) && mention.end <= span.end
          ? mention.qualifiers
          : [],
      );
    });
  return [...new Set(qualifiers)];
}
