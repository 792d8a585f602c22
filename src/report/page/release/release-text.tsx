import { memo } from "preact/compat";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Section } from "../../../schema/record.js";
import type { Place, ReleaseBody, ReleaseSummary } from "../../report-data.js";
import { SECTION_LABELS, typeLabel } from "../common/words.js";
import { blocksOf, type TextBlock } from "./text-blocks.js";
import { type Mark, marksOf, rowsOfSegment, type Segment, segmentsOf } from "./text-marks.js";

/** Sections that say little of the news: folded until they are asked for. */
const FOLDED: ReadonlySet<string> = new Set([
  "about-company",
  "about-disease",
  "about-other",
  "forward-looking",
  "conference-call",
  "references",
  "contacts",
  "tables",
  "furniture",
]);

interface TextProps {
  readonly summary: ReleaseSummary;
  readonly body: ReleaseBody;
  /** The row whose words are lit, or null. */
  readonly lit: string | null;
  readonly selected: string | null;
  readonly select: (row: string) => void;
}

/** The release as it reads, its sections banded, mentions and evidence marked; the words of the lit row stand out. */
export function ReleaseText({ summary, body, lit, selected, select }: TextProps) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => light(pane.current!, lit ?? selected), [lit, selected, summary.key]);
  const openRow = (target: EventTarget | null) => {
    if (!(target instanceof Element) || window.getSelection()?.toString()) return;
    const rows = target.closest<HTMLElement>("[data-open]")?.dataset.open?.split(" ") ?? [];
    // Clicked again, words that several rows share lead to the next of them.
    const next = rows[(rows.indexOf(selected ?? "") + 1) % rows.length];
    if (next) select(next);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the numbered buttons and the tables are the keyboard's way
    <div
      class="text-pane"
      ref={pane}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      role="region"
      aria-label="Text of the release"
      onClick={({ target }) => openRow(target)}
    >
      <Sections summary={summary} body={body} />
    </div>
  );
}

const Sections = memo(function Sections({ summary, body }: { summary: ReleaseSummary; body: ReleaseBody }) {
  const marks = useMemo(() => marksOf(summary, body), [summary, body]);
  return (
    <>
      {body.sections.map((section) => {
        const inside = marks.filter(({ start, end }) => start < section.end && end > section.start);
        const words = <SectionBlocks section={section} text={body.text} marks={inside} summary={summary} />;
        const label = SECTION_LABELS[section.kind] ?? section.kind;
        return FOLDED.has(section.kind) ? (
          <details key={section.start} class={`section ${section.kind}`} data-start={section.start}>
            <summary>
              {section.title ?? label}
              <span class="quiet">
                {" "}
                · {inside.filter(({ kind }) => kind === "event").length ? "has events" : "folded"}
              </span>
            </summary>
            {words}
          </details>
        ) : (
          <section key={section.start} class={`section ${section.kind}`} aria-label={label}>
            <span class="section-label">{label}</span>
            {words}
          </section>
        );
      })}
    </>
  );
});

interface BlocksProps {
  readonly section: Section;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly summary: ReleaseSummary;
}

function SectionBlocks({ section, text, marks, summary }: BlocksProps) {
  return (
    <>
      {blocksOf(text, section).map((block) => {
        const words = (place: Place) => <Words place={place} text={text} marks={marks} summary={summary} />;
        return <BlockElement key={block.start} block={block} words={words} text={text} />;
      })}
    </>
  );
}

interface BlockProps {
  readonly block: TextBlock;
  readonly text: string;
  readonly words: (place: Place) => preact.ComponentChild;
}

function BlockElement({ block, text, words }: BlockProps) {
  if (block.kind === "title") return <p class="title">{words(block)}</p>;
  if (block.kind === "heading") return <p class="heading">{words(block)}</p>;
  if (block.kind === "list")
    return (
      <ul>
        {block.lines.map((line) => (
          <li key={line.start}>{words(line)}</li>
        ))}
      </ul>
    );
  if (block.kind === "table")
    return (
      <div class="table-scroll">
        <table class="release-table">
          <tbody>
            {block.lines.map((line) => (
              <tr key={line.start}>
                {cellsOf(text, line).map((cell) => (
                  <td key={cell.start}>{words(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  return <p>{words(block)}</p>;
}

function cellsOf(text: string, { start, end }: Place): Place[] {
  const cells: Place[] = [];
  let from = start;
  for (const cell of text.slice(start, end).split(" | ")) {
    cells.push({ start: from, end: from + cell.length });
    from += cell.length + 3;
  }
  return cells;
}

interface WordsProps {
  readonly place: Place;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly summary: ReleaseSummary;
}

function Words({ place, text, marks, summary }: WordsProps) {
  return (
    <>
      {segmentsOf(place, marks).map((segment) => (
        <SegmentWords key={segment.start} segment={segment} text={text} summary={summary} />
      ))}
    </>
  );
}

function SegmentWords({
  segment,
  text,
  summary,
}: {
  segment: Segment;
  text: string;
  summary: ReleaseSummary;
}) {
  const words = text.slice(segment.start, segment.end);
  if (segment.marks.length === 0) return <>{words}</>;
  const rows = rowsOfSegment(segment);
  const ending = segment.marks.filter(({ kind, end }) => kind === "event" && end === segment.end);
  const kinds = segment.marks.filter(({ kind }) => kind !== "event" && kind !== "phase-row");
  const timings = eventsIn(summary, segment.marks).map(({ timing }) => timing);
  // News outshines what is upcoming, and that the background.
  const timing = (["news", "upcoming", "background"] as const).find((name) => timings.includes(name));
  const style = [...new Set(kinds.map(({ kind }) => `is-${kind}`)), timing && `band ${timing}`]
    .filter(Boolean)
    .join(" ");
  return (
    <>
      <span class={`words ${style}`} data-open={rows.join(" ")} data-rows={rows.join(" ")}>
        {words}
      </span>
      {ending.map(({ row }) => (
        <EventReference key={row} summary={summary} row={row!} />
      ))}
    </>
  );
}

function eventsIn(summary: ReleaseSummary, marks: readonly Mark[]) {
  return marks.flatMap(({ kind, row }) =>
    kind === "event" ? summary.events.filter(({ id }) => id === row) : [],
  );
}

/** Like the number of a footnote: leads from the words to the event that they speak of. */
function EventReference({ summary, row }: { summary: ReleaseSummary; row: string }) {
  const at = summary.events.findIndex(({ id }) => id === row);
  const label = typeLabel(summary.events[at]!.type);
  return (
    <button
      type="button"
      class="reference"
      data-open={row}
      data-rows={row}
      title={label}
      aria-label={`Event ${at + 1}: ${label}`}
    >
      {at + 1}
    </button>
  );
}

/** Marks the words of a row and brings the first of them into the pane's view. */
function light(pane: HTMLElement, row: string | null): (() => void) | undefined {
  for (const element of pane.querySelectorAll(".lit")) element.classList.remove("lit");
  if (row === null || !/^[a-z]+\d+$/.test(row)) return;
  const found = [...pane.querySelectorAll<HTMLElement>(`[data-rows~="${row}"]`)];
  for (const element of found) element.classList.add("lit");
  const readable = found.find((element) => !element.closest("details:not([open])")) ?? found[0];
  if (!readable) return;
  // A moment's pause: a mouse that only passes over the rows moves nothing.
  const pause = setTimeout(() => {
    readable.closest("details")?.setAttribute("open", "");
    if (getComputedStyle(pane).overflowY !== "auto") return;
    const { top, bottom } = readable.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    if (top >= frame.top + 40 && bottom <= frame.bottom - 40) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    pane.scrollTo({
      top: pane.scrollTop + top - frame.top - frame.height / 3,
      behavior: calm ? "auto" : "smooth",
    });
  }, 120);
  return () => clearTimeout(pause);
}
