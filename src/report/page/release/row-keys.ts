import { useEffect } from "preact/hooks";
import type { ReleaseSummary } from "../../report-data.js";
import { isTyping } from "../common/is-typing.js";
import { rowsOf } from "../review/verdicts.js";

/** j and k step through the rows, a and x say right and wrong, Escape closes. */
export function useRowKeys(
  summary: ReleaseSummary,
  selected: string | null,
  select: (row: string | null) => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const rows = rowsOf(summary);
      const at = rows.findIndex(({ id }) => id === selected);
      if (event.key === "j") select(rows[Math.min(at + 1, rows.length - 1)]?.id ?? null);
      else if (event.key === "k") select(rows[Math.max(at - 1, 0)]?.id ?? null);
      else if (event.key === "Escape") select(null);
      else if ((event.key === "a" || event.key === "x") && selected)
        document.querySelector<HTMLElement>(`.details .${event.key === "a" ? "accept" : "reject"}`)?.click();
      else if (event.key === "[" || event.key === "]")
        document.querySelector<HTMLElement>(`.steps [rel=${event.key === "[" ? "prev" : "next"}]`)?.click();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [summary, selected]);
}
