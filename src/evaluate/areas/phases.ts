import type { Gold } from "../../schema/gold.js";
import type { ReleaseRecord, Span } from "../../schema/record.js";
import { align } from "../align.js";
import type { Judge } from "../judgement.js";
import { phaseKey } from "../keys.js";
import type { CastKeys } from "./cast.js";

interface FlatRow {
  readonly programPhase: string;
  readonly full: string;
  readonly status: string;
  readonly about: string;
  readonly optional: boolean;
  readonly confidence?: number;
  readonly evidence?: Span | undefined;
}

/** Rows are judged one for each indication: by program and phase, then with the indication, then their status. */
export function judgePhases(judge: Judge, gold: Gold, record: Partial<ReleaseRecord>, keys: CastKeys): void {
  const goldRows = gold.phases.map((row): FlatRow => {
    const programPhase = `${keys.goldProgram(row.program)}|${phaseKey(row.phase)}`;
    const indication = row.indication === null ? "" : keys.goldIndication(row.indication);
    return {
      programPhase,
      full: `${programPhase}|${indication}`,
      status: row.status,
      about: `${row.program} · ${row.phase} · ${row.indication} · ${row.status}`,
      optional: row.optional === true,
    };
  });
  const nameOfProgram = new Map((record.programs ?? []).map(({ id, name }) => [id, name]));
  const nameOfIndication = new Map((record.indications ?? []).map(({ id, name }) => [id, name]));
  const saidRows = (record.phases ?? []).flatMap((row) =>
    (row.indications.length > 0 ? row.indications : [null]).map((id): FlatRow => {
      const programPhase = `${keys.saidProgram(row.program)}|${phaseKey(row.phase)}`;
      const indication = id === null ? null : (nameOfIndication.get(id) ?? id);
      return {
        programPhase,
        full: `${programPhase}|${id === null ? "" : keys.saidIndication(id)}`,
        status: row.status,
        about: `${nameOfProgram.get(row.program) ?? row.program} · ${row.phase} · ${indication} · ${row.status}`,
        optional: false,
        confidence: row.confidence,
        evidence: row.evidence[0],
      };
    }),
  );

  const show = {
    gold: aboutOf,
    said: aboutOf,
    of: ({ confidence, evidence }: FlatRow) => ({ confidence, evidence }),
  };
  const compare = (area: string, key: (row: FlatRow) => string) => {
    const g = distinct(goldRows, key);
    const s = distinct(saidRows, key);
    const alignment = align(g, s, (a, b) => (key(a) === key(b) ? 1 : 0));
    judge.rows(area, g, s, alignment, show);
    return { g, s, alignment };
  };
  compare("phases: program+phase", (row) => row.programPhase);
  const { g, s, alignment } = compare("phases: +indication", (row) => row.full);
  alignment.goldTo.forEach((j, i) => {
    const { status, about } = g[i]!;
    if (status !== "unknown")
      judge.field("phase status", status === s[j]!.status, `${about} / said: ${s[j]!.status}`);
  });
}

function aboutOf(row: FlatRow): string {
  return row.about;
}

/** One row a key; a counted row stands for an optional one of the same key. */
function distinct(rows: readonly FlatRow[], key: (row: FlatRow) => string): FlatRow[] {
  const optionalFirst = [...rows].sort((a, b) => (a.optional ? 0 : 1) - (b.optional ? 0 : 1));
  return [...new Map(optionalFirst.map((row) => [key(row), row])).values()];
}
