import { scaleBand, scaleLinear } from "d3-scale";
import { useId } from "preact/hooks";
import { showDate } from "../common/dates.js";
import { useWidth } from "../common/parts.js";
import { plural } from "../common/words.js";
import type { DatedEvent } from "./dated-events.js";
import { binsOf } from "./time-bins.js";

const HEIGHT = 150;
const TOP = 12;
const AXIS = 24;
const LEFT = 30;

interface ChartProps {
  readonly events: readonly DatedEvent[];
  readonly period: string | null;
  readonly choose: (period: string | null) => void;
}

/** How many events fall into each quarter or year; a column narrows the view to its period. */
export function TimelineChart({ events, period, choose }: ChartProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const hatch = `hatch-${useId()}`;
  const { bins, undated } = binsOf(events);
  const most = Math.max(1, ...bins.map(({ told, upcoming }) => told + upcoming));
  const x = scaleBand(
    bins.map((bin) => bin.period),
    [LEFT, Math.max(LEFT + 1, width)],
  ).padding(0.18);
  const y = scaleLinear([0, most], [HEIGHT - AXIS, TOP]).nice();
  const base = y(0);
  const labelEvery = Math.max(1, Math.ceil((bins.length * 52) / Math.max(1, width - LEFT)));
  const barWidth = Math.min(x.bandwidth(), 46);
  return (
    <figure class="timeline-chart">
      <div ref={ref}>
        {width > 0 && bins.length > 0 && (
          <svg
            width={width}
            height={HEIGHT}
            role="group"
            aria-label={`Events over time: ${bins.length} periods`}
          >
            <defs>
              <pattern
                id={hatch}
                width="6"
                height="6"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <rect class="paper" width="6" height="6" fill="#fff" />
                <rect class="ink" width="2.2" height="6" fill="#1d4e74" />
              </pattern>
            </defs>
            {y
              .ticks(3)
              .filter(Number.isInteger)
              .map((tick) => (
                <g key={tick}>
                  <line class="rule" x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} />
                  <text class="label soft" x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
                    {tick}
                  </text>
                </g>
              ))}
            {bins.map((bin, i) => {
              const left = x(bin.period)! + (x.bandwidth() - barWidth) / 2;
              const chosen = bin.period === period;
              const label = `${showDate(bin.period)}: ${plural(bin.told, "event")}, ${bin.upcoming} upcoming`;
              const toggle = () => choose(chosen ? null : bin.period);
              return (
                <g
                  key={bin.period}
                  class={`column-button${period && !chosen ? " dimmed" : ""}`}
                  role="button"
                  tabIndex={bin.told + bin.upcoming > 0 ? 0 : -1}
                  aria-pressed={chosen}
                  aria-label={label}
                  onClick={toggle}
                  onKeyDown={(event) => {
                    if (event.key !== "Enter" && event.key !== " ") return;
                    event.preventDefault();
                    toggle();
                  }}
                >
                  <title>{label}</title>
                  <rect
                    x={x(bin.period)}
                    y={0}
                    width={x.bandwidth()}
                    height={HEIGHT}
                    fill="none"
                    pointer-events="all"
                  />
                  <rect
                    class="reached"
                    x={left}
                    y={y(bin.told)}
                    width={barWidth}
                    height={base - y(bin.told)}
                  />
                  {bin.upcoming > 0 && (
                    <rect
                      class="planned"
                      x={left}
                      y={y(bin.told + bin.upcoming)}
                      width={barWidth}
                      height={y(bin.told) - y(bin.told + bin.upcoming)}
                      fill={`url(#${hatch})`}
                    />
                  )}
                  {i % labelEvery === 0 && (
                    <text class="label soft" x={left + barWidth / 2} y={HEIGHT - 7} text-anchor="middle">
                      {bin.period.replace(/^(\d{4})-(Q\d)$/, "$2 $1")}
                    </text>
                  )}
                </g>
              );
            })}
          </svg>
        )}
      </div>
      <figcaption>
        <span class="swatch reached" /> reported <span class="swatch planned" /> upcoming when said
        <span class="quiet">
          {bins.length > 0 && " · choose a column to see its events"}
          {undated > 0 && ` · ${plural(undated, "event")} without a date`}
        </span>
      </figcaption>
    </figure>
  );
}
