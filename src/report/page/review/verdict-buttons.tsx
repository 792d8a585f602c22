import { useState } from "preact/hooks";
import type { ReleaseSummary } from "../../report-data.js";
import { decide, useReview } from "./review-store.js";
import { RowForm } from "./row-form.js";
import { fieldsOf, type RowName } from "./verdicts.js";

/** Right, wrong, or nearly right: what a person says of a row. Pressed again, a decision is taken back. */
export function VerdictButtons({ release, row }: { release: ReleaseSummary; row: RowName }) {
  const verdict = useReview()[release.key]?.verdicts[row.id];
  const [correcting, setCorrecting] = useState(false);
  const toggle = (state: "accepted" | "rejected") =>
    decide(release.key, row.id, verdict?.state === state ? null : { state });
  return (
    <span class="verdicts" role="group" aria-label="Your verdict">
      <button
        type="button"
        class="accept"
        aria-pressed={verdict?.state === "accepted"}
        onClick={() => toggle("accepted")}
      >
        ✓ Accept
      </button>
      <button
        type="button"
        class="correct"
        aria-pressed={verdict?.state === "corrected"}
        onClick={() => setCorrecting(true)}
      >
        ✎ Correct
      </button>
      <button
        type="button"
        class="reject"
        aria-pressed={verdict?.state === "rejected"}
        onClick={() => toggle("rejected")}
      >
        ✗ Reject
      </button>
      {correcting && (
        <RowForm
          title="Correct this row"
          release={release}
          table={row.table}
          fields={verdict?.state === "corrected" ? verdict.fields : fieldsOf(release, row)}
          save={(fields) => decide(release.key, row.id, { state: "corrected", fields })}
          close={() => setCorrecting(false)}
        />
      )}
    </span>
  );
}
