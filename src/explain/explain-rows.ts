import type { Mention } from "../4-mentions/mention.js";
import type { Cast, Reference } from "../5-resolve/cast.js";
import { CUE_RULES } from "../6-context/cues.js";
import { allMatches } from "../patterns/all-matches.js";
import type { Trace } from "../pipeline.js";
import type { Cue, PhaseRow, ReleaseEvent, ReleaseRecord, Span } from "../schema/record.js";
import type { Mark, RowExplanation } from "./explanation.js";
import { markSentences, marksOfWords } from "./marks.js";

/** So many sentences of a program or disease are shown; the count of all its mentions is among the reasons. */
const SHOWN_MENTIONS = 3;

/** Why each row of the record is there, table by table, in the record's order. */
export function explainRows({ cast, record }: Trace): RowExplanation[] {
  return [
    ...record.programs.map((row) => explainNamed(cast, row, "programs", describeProgram(row))),
    ...record.indications.map((row) => explainNamed(cast, row, "indications", describeIndication(row))),
    ...record.phases.map((row) => explainPhase(cast, record, row)),
    ...record.events.map((row) => explainEvent(cast, record, row)),
  ];
}

type NamedRow = ReleaseRecord["programs"][number] | ReleaseRecord["indications"][number];

function describeProgram({ name, role, modality }: ReleaseRecord["programs"][number]): string[] {
  return [name, role, ...(modality ? [modality] : [])];
}

function describeIndication({ name, codes }: ReleaseRecord["indications"][number]): string[] {
  return [name, ...(codes.doid ? [codes.doid] : [])];
}

function explainNamed(
  cast: Cast,
  row: NamedRow,
  table: "programs" | "indications",
  summary: readonly string[],
): RowExplanation {
  const role = table === "programs" ? "program" : "indication";
  const finders = new Map<string, string>();
  for (const span of row.mentions) {
    const mention = cast.mentions.find(({ start, end }) => start === span.start && end === span.end);
    if (mention && !finders.has(mention.finder)) finders.set(mention.finder, mention.text);
  }
  const [first] = finders.keys();
  return {
    table,
    id: row.id,
    summary: summary.join(" · "),
    rule: first ?? `${role}/named`,
    confidence: row.confidence,
    reasons: [
      ...[...finders].map(([finder, text]) => `“${text}” is named by ${finder}`),
      `named ${times(row.mentions.length)}`,
      ...(row.aliases.length > 0 ? [`also as ${row.aliases.map((alias) => `“${alias}”`).join(", ")}`] : []),
    ],
    sentences: markSentences(
      cast.analysis,
      row.mentions,
      row.mentions.map(({ start, end }) => ({ start, end, role })),
    ).slice(0, SHOWN_MENTIONS),
  };
}

function explainPhase(cast: Cast, record: ReleaseRecord, row: PhaseRow): RowExplanation {
  const inEvidence = ({ start, end }: { start: number; end: number }) =>
    row.evidence.some((span) => start >= span.start && end <= span.end);
  const phases = cast.mentions.filter(
    (mention) => mention.kind === "phase" && mention.phase === row.phase && inEvidence(mention),
  );
  const marks = [
    ...phases.map(({ start, end }) => ({ start, end, role: "phase" })),
    ...referenceMarks(cast.programReferences, [row.program], "program"),
    ...referenceMarks(cast.indicationReferences, row.indications, "indication"),
  ];
  const named = phases[0];
  return {
    table: "phases",
    id: null,
    summary: [
      nameOf(record, row.program),
      row.phase,
      row.indications.map((id) => nameOf(record, id)).join(", "),
      row.status,
    ]
      .filter(Boolean)
      .join(" · "),
    rule: named?.finder ?? "phase/from-event",
    confidence: row.confidence,
    reasons: [
      named
        ? `“${named.text}” is read as ${row.phase}`
        : `an event says that it is ${row.phase.toLowerCase()}`,
      `told ${times(row.evidence.length)}`,
    ],
    sentences: markSentences(cast.analysis, row.evidence, marks),
  };
}

function explainEvent(cast: Cast, record: ReleaseRecord, row: ReleaseEvent): RowExplanation {
  const marks: Mark[] = [
    ...row.cues.map(({ kind, start, end }) => ({ start, end, role: kind })),
    ...marksOfWords(row.evidence, row.date?.text ?? null, "date"),
    ...marksOfWords(row.evidence, row.amount?.text ?? null, "amount"),
    ...marksOfWords(row.evidence, row.counterparty, "counterparty"),
    ...marksOfWords(row.evidence, row.endpoint, "endpoint"),
    ...marksOfWords(row.evidence, row.pValue, "p-value"),
    ...referenceMarks(cast.programReferences, row.programs, "program"),
    ...referenceMarks(cast.indicationReferences, row.indications, "indication"),
    ...cast.mentions.filter((mention) => isArgument(mention, row)).map(markOf),
  ];
  return {
    table: "events",
    id: row.id,
    summary: [
      row.timing,
      row.detail ? `${row.type} (${row.detail})` : row.type,
      row.outcome,
      row.programs.map((id) => nameOf(record, id)).join(", "),
      row.agency,
      row.date?.value,
    ]
      .filter(Boolean)
      .join(" · "),
    rule: row.rule,
    confidence: row.confidence,
    reasons: eventReasons(cast, record, row),
    sentences: markSentences(cast.analysis, row.evidence, marks),
  };
}

function eventReasons(cast: Cast, record: ReleaseRecord, row: ReleaseEvent): string[] {
  const words = ({ start, end }: Cue) => `“${record.text.slice(start, end).trim()}”`;
  const cues = row.cues.map((cue) =>
    cue.kind === "trigger"
      ? `${words(cue)} triggers ${row.rule}`
      : `${words(cue)} makes it ${cue.kind}${inBrackets(cueRuleOf(cast, cue))}`,
  );
  const decided = row.cues.some(({ kind }) => kind === row.timing);
  const [first] = markSentences(cast.analysis, row.evidence, []);
  return [
    ...cues,
    ...(decided
      ? []
      : [`${row.timing} by where it stands (${first?.section ?? "body"}), its tense and its date`]),
    ...dateReasons(row),
    ...(row.evidence.length > 1 ? [`told ${times(row.evidence.length)}`] : []),
  ];
}

function dateReasons({ date }: ReleaseEvent): string[] {
  if (!date) return [];
  if (date.text === null) return ["no date is said: the release's own"];
  return [`“${date.text}” is read as ${date.value ?? "no certain day"}`];
}

/** The rule of the context engine whose words the cue is. */
function cueRuleOf(cast: Cast, cue: Cue): string | null {
  const sentence = markSentences(cast.analysis, [cue], [])[0];
  if (!sentence) return null;
  return (
    CUE_RULES.find(
      ({ effect, match }) =>
        effect === cue.kind &&
        allMatches(match, sentence.text).some(({ index }) => sentence.start + index === cue.start),
    )?.id ?? null
  );
}

function isArgument(mention: Mention, row: ReleaseEvent): boolean {
  if (!row.evidence.some(({ start, end }) => mention.start >= start && mention.end <= end)) return false;
  if (mention.kind === "agency") return mention.name === row.agency;
  if (mention.kind === "designation") return mention.designation === row.detail;
  return mention.kind === "submission" && mention.submission === row.detail;
}

function markOf({ start, end, kind }: Mention): Mark {
  return { start, end, role: kind };
}

function referenceMarks(references: readonly Reference[], ids: readonly string[], role: string): Mark[] {
  return references
    .filter(({ id }) => ids.includes(id))
    .map(({ start, end }): Mark & Pick<Span, "start"> => ({ start, end, role }));
}

function nameOf(record: ReleaseRecord, id: string): string {
  return [...record.programs, ...record.indications].find((row) => row.id === id)?.name ?? id;
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

function inBrackets(text: string | null): string {
  return text === null ? "" : ` (${text})`;
}
