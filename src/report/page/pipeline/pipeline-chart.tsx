import { scaleLinear } from "d3-scale";
import { useId, useRef, useState } from "preact/hooks";
import { download, fileName } from "../common/download.js";
import { useWidth } from "../common/parts.js";
import { rowRoute } from "../common/route.js";
import { type Bar, STAGES } from "./pipeline.js";

const HEADER = 30;
const LEGEND = 34;
const BAR = 16;
const NARROW = 620;
/** Of long pipelines so many bars are drawn at first. */
const SHOWN = 12;

interface ChartProps {
  readonly bars: readonly Bar[];
  readonly name: string;
  /** Called when a bar was followed to its row. */
  readonly opened?: (() => void) | undefined;
}

/**
 * Programs and diseases as bars across the stages, as companies draw them. Colours stand in attributes, so that the
 * downloaded file carries them and prints in black and white; the page's style sheet overrides them with its theme.
 */
export function PipelineChart({ bars, name, opened }: ChartProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const svg = useRef<SVGSVGElement>(null);
  const [all, setAll] = useState(false);
  if (bars.length === 0) return <p class="empty">No phase of a program is said.</p>;
  const shown = all || bars.length <= SHOWN + 2 ? bars : bars.slice(0, SHOWN);
  const save = () => {
    const copy = svg.current!.cloneNode(true) as SVGSVGElement;
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    download(
      fileName(`pipeline-${name}`, "svg"),
      "image/svg+xml",
      new XMLSerializer().serializeToString(copy),
    );
  };
  return (
    <figure class="pipeline" ref={ref}>
      {width > 0 && <Drawing bars={shown} width={width} name={name} svg={svg} opened={opened} />}
      <figcaption>
        {shown.length < bars.length && (
          <button type="button" onClick={() => setAll(true)}>
            Show all {bars.length} rows
          </button>
        )}
        <button type="button" onClick={save}>
          Download as SVG
        </button>
      </figcaption>
    </figure>
  );
}

interface DrawingProps extends ChartProps {
  readonly width: number;
  readonly svg: { current: SVGSVGElement | null };
}

function Drawing({ bars, width, name, svg, opened }: DrawingProps) {
  const hatch = `hatch-${useId()}`;
  const narrow = width < NARROW;
  const labels = narrow ? 0 : Math.min(360, width * 0.3);
  const rowHeight = narrow ? 44 : 26;
  const x = scaleLinear([0, STAGES.length], [labels, width - 1]);
  const bottom = HEADER + bars.length * rowHeight + 6;
  return (
    <svg
      ref={svg}
      class="pipeline-svg"
      width={width}
      height={bottom + LEGEND}
      viewBox={`0 0 ${width} ${bottom + LEGEND}`}
      role="group"
      aria-label={`Pipeline of ${name}: ${bars.length} rows`}
      font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif"
      font-size="12"
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="paper" width="6" height="6" fill="#fff" />
          <rect class="ink" width="2.2" height="6" fill="#1d4e74" />
        </pattern>
      </defs>
      {STAGES.map((stage, i) => (
        <g key={stage}>
          {i % 2 === 0 && (
            <rect class="column" x={x(i)} y={0} width={x(i + 1) - x(i)} height={bottom} fill="#f3f5f7" />
          )}
          <text
            class="label"
            x={(x(i) + x(i + 1)) / 2}
            y={19}
            text-anchor="middle"
            fill="#333"
            font-weight="600"
            font-size={narrow ? 10 : 12}
          >
            {narrow ? stage.replace("Preclinical", "Preclin.").replace("Phase ", "Ph ") : stage}
          </text>
        </g>
      ))}
      {bars.map((bar, i) => (
        <BarRow
          key={`${bar.program}|${bar.indication}`}
          bar={bar}
          named={narrow || bars[i - 1]?.program !== bar.program}
          y={HEADER + i * rowHeight}
          x={x}
          width={width}
          narrow={narrow}
          hatch={hatch}
          opened={opened}
        />
      ))}
      <Legend y={bottom + 10} hatch={hatch} />
    </svg>
  );
}

interface BarProps {
  readonly bar: Bar;
  readonly named: boolean;
  readonly y: number;
  readonly x: (columns: number) => number;
  readonly width: number;
  readonly narrow: boolean;
  readonly hatch: string;
  readonly opened: (() => void) | undefined;
}

function BarRow({ bar, named, y, x, width, narrow, hatch, opened }: BarProps) {
  const barY = y + (narrow ? 22 : 5);
  const left = x(0);
  const end = x(Math.max(bar.reached, bar.planned?.[1] ?? 0));
  const indication = bar.indication ?? "no disease said";
  const labelWidth = bar.label.length * 6.2 + 10;
  const inside = end + labelWidth > width;
  // beside the bar or on its solid part the label can be read; where neither has room, the columns and the title tell
  const solid = bar.stopped ? left : x(Math.min(bar.reached, bar.planned?.[0] ?? bar.reached));
  return (
    <a class="bar" href={rowRoute(bar.release, bar.row)} onClick={opened}>
      <title>{`${bar.program}, ${indication}: ${bar.label}`}</title>
      <rect
        class="hit"
        x={0}
        y={y}
        width={width}
        height={narrow ? 44 : 26}
        fill="none"
        pointer-events="all"
      />
      {named && !narrow && y > HEADER && (
        <line class="rule" x1={0} x2={width} y1={y} y2={y} stroke="#d5dade" />
      )}
      {narrow ? (
        <text class="label" x={2} y={y + 15} fill="#222">
          <tspan font-weight="650">{clip(bar.program, 24)}</tspan>
          <tspan class="soft" fill="#555" dx="6">
            {clip(indication, Math.floor((width - 40) / 6.4) - Math.min(24, bar.program.length))}
          </tspan>
        </text>
      ) : (
        <>
          {named && (
            <text class="label" x={2} y={y + 17} fill="#222" font-weight="650">
              {clip(bar.program, Math.floor(left / 18))}
            </text>
          )}
          <text class="label soft" x={left - 10} y={y + 17} fill="#444" text-anchor="end">
            {clip(indication, Math.floor(left / (named ? 13 : 8)))}
          </text>
        </>
      )}
      {bar.planned && bar.planned[0] > bar.reached && (
        <line
          class="leader"
          x1={x(bar.reached)}
          x2={x(bar.planned[0])}
          y1={barY + BAR / 2}
          y2={barY + BAR / 2}
          stroke="#8a949c"
          stroke-dasharray="2 3"
        />
      )}
      {bar.reached > 0 && (
        <rect
          class={bar.stopped ? "stopped" : "reached"}
          x={left}
          y={barY}
          width={x(bar.reached) - left}
          height={BAR}
          rx={2}
          fill={bar.stopped ? "#fff" : "#1d4e74"}
          stroke="#1d4e74"
          stroke-dasharray={bar.stopped ? "4 3" : undefined}
        />
      )}
      {bar.planned && (
        <rect
          class="planned"
          x={x(bar.planned[0])}
          y={barY}
          width={x(bar.planned[1]) - x(bar.planned[0])}
          height={BAR}
          rx={2}
          fill={`url(#${hatch})`}
          stroke="#1d4e74"
        />
      )}
      {(!inside || solid - left >= labelWidth) && (
        <text
          class={inside ? "inverse" : "label soft halo"}
          x={inside ? solid - 6 : end + 7}
          y={barY + 12.5}
          text-anchor={inside ? "end" : "start"}
          font-size="11.5"
          fill={inside ? "#fff" : "#333"}
        >
          {bar.label}
        </text>
      )}
    </a>
  );
}

function Legend({ y, hatch }: { y: number; hatch: string }) {
  const items = [
    { text: "under way or done", fill: "#1d4e74", style: "reached", dash: undefined, at: 0 },
    { text: "planned", fill: `url(#${hatch})`, style: "planned", dash: undefined, at: 150 },
    { text: "stopped", fill: "#fff", style: "stopped", dash: "4 3", at: 238 },
  ];
  return (
    <g class="legend" font-size="11.5">
      {items.map(({ text, fill, style, dash, at }) => (
        <g key={text}>
          <rect
            class={style}
            x={at + 2}
            y={y}
            width={22}
            height={11}
            rx={2}
            fill={fill}
            stroke="#1d4e74"
            stroke-dasharray={dash}
          />
          <text class="label soft" x={at + 30} y={y + 10} fill="#333">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

function clip(words: string, length: number): string {
  return words.length <= length ? words : `${words.slice(0, Math.max(1, length - 1)).trimEnd()}…`;
}
