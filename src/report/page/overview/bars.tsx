import { scaleLinear } from "d3-scale";

export interface BarItem {
  readonly label: string;
  readonly count: number;
  readonly link: string | null;
  /** A category of events, for its colour, or "". */
  readonly style: string;
}

/** Counts as bars with their numbers, each leading to what it counts. */
export function Bars({ items }: { items: readonly BarItem[] }) {
  const share = scaleLinear([0, Math.max(1, ...items.map(({ count }) => count))], [0, 100]);
  return (
    <ul class="bars">
      {items.map(({ label, count, link, style }) => (
        <li key={label}>
          {link ? <a href={link}>{label}</a> : <span>{label}</span>}
          <span class="bar-track" aria-hidden="true">
            <span class={`bar-fill ${style}`} style={{ width: `${share(count)}%` }} />
          </span>
          <span class="bar-count">{count.toLocaleString("en-US")}</span>
        </li>
      ))}
    </ul>
  );
}
