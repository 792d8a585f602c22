import type { ReleaseSummary, SummaryPhase } from "../../report-data.js";

/** The columns of a company's pipeline chart. */
export const STAGES = ["Preclinical", "Phase 1", "Phase 2", "Phase 3", "Filed", "Approved"] as const;

/** Where a phase begins and ends, counted in columns. A combined phase spans both of its columns. */
function extentOf(phase: string): readonly [start: number, end: number] {
  if (phase === "Discovery") return [0, 0.5];
  if (phase === "Preclinical") return [0, 1];
  if (phase === "Filed") return [4, 5];
  if (phase === "Approved" || phase === "Phase 4" || phase === "Phase 3b/4") return [5, 6];
  if (phase === "Pivotal") return [3, 4];
  const numbers = [...phase.matchAll(/[0-3]/g)].map(([digit]) => Number(digit));
  const first = numbers[0] ?? 1;
  const last = numbers.at(-1) ?? first;
  return first === 0 ? [1, 1.5] : [first, last + 1];
}

/** How far a running study carries its bar into its column: plainly begun, plainly not over. */
const UNDER_WAY = 0.62;

/** One bar: a program in an indication, as one release or several tell it. */
export interface Bar {
  readonly program: string;
  /** Null where the releases tie no disease to the phase. */
  readonly indication: string | null;
  /** In columns from the left: 0 where nothing is under way or done. */
  readonly reached: number;
  /** The stretch of a plan beyond what is reached, in columns, or null. */
  readonly planned: readonly [from: number, to: number] | null;
  readonly stopped: boolean;
  /** "Phase 2, ongoing"; with a plan beyond: "Phase 1, completed; Phase 2 planned". */
  readonly label: string;
  /** Where it is said. */
  readonly release: string;
  readonly row: string;
}

interface Statement {
  readonly program: string;
  readonly indication: string | null;
  readonly phase: string;
  readonly status: SummaryPhase["status"];
  readonly reached: number;
  readonly extent: readonly [number, number];
  readonly release: string;
  readonly date: string;
  readonly row: string;
}

/** The bars of one release, or of a company over several: the furthest stage reached, and the plan beyond it. */
export function pipelineOf(releases: readonly ReleaseSummary[]): Bar[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of releases.flatMap(statementsOf)) {
    const key = `${plain(statement.program)}|${plain(statement.indication ?? "")}`;
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  const bars = [...groups.values()].map(barOf);
  const furthest = new Map<string, number>();
  for (const bar of bars)
    furthest.set(plain(bar.program), Math.max(furthest.get(plain(bar.program)) ?? 0, weightOf(bar)));
  return bars.sort(
    (a, b) =>
      furthest.get(plain(b.program))! - furthest.get(plain(a.program))! ||
      compare(plain(a.program), plain(b.program)) ||
      weightOf(b) - weightOf(a) ||
      compare(a.indication ?? "~", b.indication ?? "~"),
  );
}

function statementsOf(release: ReleaseSummary): Statement[] {
  const programs = new Map(release.programs.map((program) => [program.id, program]));
  const indications = new Map(release.indications.map(({ id, name }) => [id, name]));
  return release.phases.flatMap(({ program, phase, status, indications: ids }, i) => {
    const named = programs.get(program);
    if (!named) return [];
    const extent = extentOf(phase);
    const names = ids.length > 0 ? ids.map((id) => indications.get(id) ?? id) : [null];
    return names.map((indication) => ({
      program: named.name,
      indication,
      phase,
      status,
      reached: reachOf(extent, status),
      extent,
      release: release.key,
      date: release.date ?? "",
      row: `ph${i + 1}`,
    }));
  });
}

function reachOf([start, end]: readonly [number, number], status: SummaryPhase["status"]): number {
  if (status === "planned") return 0;
  if (status === "completed" || start === 5) return end;
  return start + UNDER_WAY * (end - start);
}

function barOf(group: readonly Statement[]): Bar {
  const done = group.filter(({ status }) => status !== "planned");
  const best = done.length > 0 ? done.reduce((a, b) => (further(b, a) ? b : a)) : null;
  const reached = best?.reached ?? 0;
  const plans = group.filter(({ status, extent }) => status === "planned" && extent[1] > reached);
  const next = plans.length > 0 ? plans.reduce((a, b) => (b.extent[1] < a.extent[1] ? b : a)) : null;
  const told = best ?? next ?? group[0]!;
  return {
    program: told.program,
    indication: told.indication,
    reached,
    planned:
      next && next.extent[0] >= Math.floor(reached)
        ? [Math.max(reached, next.extent[0]), next.extent[1]]
        : null,
    stopped: best?.status === "stopped",
    label: [best && statusLabel(best), next && `${next.phase} planned`].filter(Boolean).join("; "),
    release: told.release,
    row: told.row,
  };
}

/** What is filed or approved is so: a status says nothing more of it. */
function statusLabel({ phase, status }: Statement): string {
  const plainly = status === "unknown" || (status !== "stopped" && /^(?:Filed|Approved)$/.test(phase));
  return plainly ? phase : `${phase}, ${status}`;
}

/** Further along; of two as far, the one told later. */
function further(a: Statement, b: Statement): boolean {
  return a.reached > b.reached || (a.reached === b.reached && a.date > b.date);
}

/** Plans count less than the least of what is done. */
function weightOf({ reached, planned }: Bar): number {
  return reached > 0 ? reached + 10 : (planned?.[1] ?? 0);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
