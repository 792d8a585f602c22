import type { Gold, GoldEvent } from "../../schema/gold.js";
import type { ReleaseEvent, ReleaseRecord } from "../../schema/record.js";
import { align } from "../align.js";
import type { Judge } from "../judgement.js";
import { datesFit, nameKey } from "../keys.js";
import type { CastKeys } from "./cast.js";

interface Comparable<Row> {
  readonly row: Row;
  readonly type: string;
  readonly timing: string;
  readonly detail: string;
  readonly date: string | null;
  readonly programs: ReadonlySet<string>;
  readonly indications: ReadonlySet<string>;
  readonly optional: boolean;
}
type GoldRow = Comparable<GoldEvent>;
type SaidRow = Comparable<ReleaseEvent>;

/** Types whose detail is part of what happened: an orphan designation is not a fast track one. */
const DETAIL_COUNTS = new Set(["designation", "submission", "submission-accepted"]);

/**
 * Events in full (type, timing, programs, detail where it counts), the news among them, and by type and program
 * alone; then date, agency and outcome of the events that were found in full.
 */
export function judgeEvents(judge: Judge, gold: Gold, record: Partial<ReleaseRecord>, keys: CastKeys): void {
  const goldRows = gold.events.map(
    (row): GoldRow => ({
      row,
      type: row.type,
      timing: row.timing,
      detail: nameKey(row.detail),
      date: row.date ?? null,
      programs: new Set(row.programs.map(keys.goldProgram)),
      indications: new Set(row.indications.map(keys.goldIndication)),
      optional: row.optional === true,
    }),
  );
  const saidRows = (record.events ?? []).map(
    (row): SaidRow => ({
      row,
      type: row.type,
      timing: row.timing,
      detail: nameKey(row.detail),
      date: row.date?.value ?? null,
      programs: new Set(row.programs.map(keys.saidProgram)),
      indications: new Set(row.indications.map(keys.saidIndication)),
      optional: false,
    }),
  );
  const nameOf = new Map((record.programs ?? []).map(({ id, name }) => [id, name]));
  const show = {
    gold: ({ row }: GoldRow) => about(row, row.date ?? null, row.programs),
    said: ({ row }: SaidRow) =>
      about(
        row,
        row.date?.value ?? null,
        row.programs.map((id) => nameOf.get(id) ?? id),
      ),
    of: ({ row }: SaidRow) => ({
      confidence: row.confidence,
      evidence: row.evidence[0],
      eventType: row.type,
    }),
    type: ({ row }: GoldRow) => row.type,
  };
  const compare = (area: string, g: GoldRow[], s: SaidRow[], same: (a: GoldRow, b: SaidRow) => boolean) => {
    const alignment = align(g, s, (a, b) => (same(a, b) ? nearness(a, b) : 0));
    judge.rows(area, g, s, alignment, show);
    return alignment;
  };
  const full = compare("events", goldRows, saidRows, sameInFull);
  const isNews = ({ timing }: { timing: string }) => timing === "news";
  compare("events: news only", goldRows.filter(isNews), saidRows.filter(isNews), sameInFull);
  compare("events: type+program", goldRows, saidRows, (a, b) => a.type === b.type && samePrograms(a, b));

  full.goldTo.forEach((j, i) => {
    const g = goldRows[i]!;
    const s = saidRows[j]!;
    const said = show.gold(g);
    if (g.row.date) judge.field("event date", datesFit(g.date, s.date), `${said} / said: ${s.date}`);
    if (g.row.agency)
      judge.field(
        "event agency",
        nameKey(g.row.agency) === nameKey(s.row.agency),
        `${said} ${g.row.agency} / said: ${s.row.agency}`,
      );
    if (g.row.outcome)
      judge.field(
        "results outcome",
        g.row.outcome === s.row.outcome,
        `${said} ${g.row.outcome} / said: ${s.row.outcome}`,
      );
  });
}

function samePrograms(gold: GoldRow, said: SaidRow): boolean {
  if (gold.programs.size === 0) return true;
  for (const program of gold.programs) if (said.programs.has(program)) return true;
  return false;
}

function sameInFull(gold: GoldRow, said: SaidRow): boolean {
  if (gold.type !== said.type || gold.timing !== said.timing || !samePrograms(gold, said)) return false;
  return !DETAIL_COUNTS.has(gold.type) || !gold.row.detail || gold.detail === said.detail;
}

/** Of several rows that fit, the one with the same detail, date and indication is meant. */
function nearness(gold: GoldRow, said: SaidRow): number {
  const sharesIndication = [...gold.indications].some((indication) => said.indications.has(indication));
  return (
    1 +
    (gold.detail === said.detail ? 0.5 : 0) +
    (gold.date === said.date ? 0.5 : 0) +
    (sharesIndication ? 0.3 : 0) +
    (gold.programs.size === said.programs.size ? 0.1 : 0)
  );
}

function about(
  row: { type: string; detail?: string | null | undefined; timing: string },
  date: string | null,
  programs: readonly string[],
): string {
  const what = row.detail ? `${row.type}/${row.detail}` : row.type;
  return `${what} · ${row.timing} · ${programs.join("+") || "-"} · ${date}`;
}
