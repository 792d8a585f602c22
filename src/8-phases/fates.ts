import { compact } from "../patterns/compact.js";
import type { PhaseRow, ReleaseEvent } from "../schema/record.js";
import { PHASES } from "../schema/vocabulary.js";

/** What was stopped, or held by an agency, is told as an event; the rows of its trial say so too. */
export function withFates(rows: readonly PhaseRow[], events: readonly ReleaseEvent[]): PhaseRow[] {
  const stopped = new Set(
    events.filter((event) => stops(event, events)).flatMap((event) => rowsOf(rows, event)),
  );
  // a trial that has read out is completed, whatever became of its program
  return rows.map((row) =>
    stopped.has(row) && row.status === "ongoing" ? { ...row, status: "stopped" } : row,
  );
}

function stops(event: ReleaseEvent, events: readonly ReleaseEvent[]): boolean {
  const { type, timing, detail, negated, programs } = event;
  if (timing === "upcoming" || negated || isForSuccess(event, events)) return false;
  if (type === "trial-stopped") return true;
  const isLifted = events.some(
    (other) =>
      other.type === "clinical-hold-lifted" &&
      other.timing !== "upcoming" &&
      other.programs.some((id) => programs.includes(id)),
  );
  // under a partial hold those enrolled go on
  return type === "clinical-hold" && detail !== "partial" && !isLifted;
}

/** "The trial will stop early for clear efficacy": it has read out. */
function isForSuccess({ evidence }: ReleaseEvent, events: readonly ReleaseEvent[]): boolean {
  return events.some(
    (other) =>
      other.type === "results" &&
      other.outcome === "positive" &&
      other.evidence.some(({ start }) => evidence.some((span) => span.start === start)),
  );
}

/** "The STRIDE-2 trial was discontinued" ends no trial that goes by another name. */
function isOfOtherTrial({ trial }: PhaseRow, { type, evidence }: ReleaseEvent): boolean {
  const name = trial?.name;
  return (
    type === "trial-stopped" &&
    name != null &&
    evidence.some(({ text }) => NAMED_TRIAL.test(text)) &&
    !evidence.some(({ text }) => text.includes(name))
  );
}

const NAMED_TRIAL = compact(/\p{Lu}{4,}[\p{L}\d-]{0,12}\s(?:trial|study)\b/u);

/** Of a program's rows those that the event's own sentences tell of, else those of its disease, else the furthest. */
function rowsOf(rows: readonly PhaseRow[], event: ReleaseEvent): PhaseRow[] {
  return event.programs.flatMap((program) => {
    const own = rows.filter(
      (row) => row.program === program && row.phase !== "Approved" && row.phase !== "Filed",
    );
    const told = own.filter(({ evidence }) =>
      evidence.some((span) =>
        event.evidence.some((other) => span.start < other.end && other.start < span.end),
      ),
    );
    const ofOther = ({ indications }: PhaseRow) =>
      indications.length > 0 &&
      event.indications.length > 0 &&
      !indications.some((id) => event.indications.includes(id));
    if (told.length > 0) return told.filter((row) => !ofOther(row));
    const inDisease = own.filter(({ indications }) =>
      indications.some((id) => event.indications.includes(id)),
    );
    const clinical = own.filter(({ phase }) => phase !== "Discovery" && phase !== "Preclinical");
    const meant = inDisease.length > 0 ? inDisease : event.indications.length > 0 ? [] : clinical;
    const among = meant.filter((row) => !isOfOtherTrial(row, event));
    // work in the laboratory goes on unless it is told of itself
    const furthest = Math.max(...among.map(({ phase }) => PHASES.indexOf(phase)));
    return among.filter(({ phase }) => PHASES.indexOf(phase) === furthest);
  });
}
