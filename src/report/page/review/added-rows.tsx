import { useState } from "preact/hooks";
import type { ReleaseSummary } from "../../report-data.js";
import { acceptRest, addRow, removeAdded, useReview } from "./review-store.js";
import { BLANK, RowForm } from "./row-form.js";
import { type Fields, type RowName, type Table, UNREVIEWED } from "./verdicts.js";

/** What a person added, and the buttons to add more or accept what is left. */
export function AddedRows({
  release,
  table,
  undecided,
}: {
  release: ReleaseSummary;
  table: Table;
  undecided: readonly RowName[];
}) {
  const review = useReview()[release.key] ?? UNREVIEWED;
  const [draft, setDraft] = useState<Fields | null>(null);
  const left = undecided.filter(({ id }) => !review.verdicts[id]);
  return (
    <div class="added">
      {review.added.map((row, i) =>
        row.table === table ? (
          <p key={i} class="added-row">
            <span class="verdict accepted">added</span>{" "}
            {Object.values(row.fields).filter(Boolean).join(" · ")}{" "}
            <button type="button" onClick={() => removeAdded(release.key, i)}>
              Remove
            </button>
          </p>
        ) : null,
      )}
      <button
        type="button"
        title="Words selected in the text become its name"
        // The selection outlives the press of this button.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setDraft({ ...BLANK[table], ...fromSelection(table) })}
      >
        + Add a missing row
      </button>
      {left.length > 0 && (
        <button
          type="button"
          onClick={() =>
            acceptRest(
              release.key,
              left.map(({ id }) => id),
            )
          }
        >
          ✓ Accept the other {left.length}
        </button>
      )}
      {draft && (
        <RowForm
          title={`Add to ${table === "indications" ? "diseases" : table}`}
          release={release}
          table={table}
          fields={draft}
          save={(fields) => addRow(release.key, table, fields)}
          close={() => setDraft(null)}
        />
      )}
    </div>
  );
}

/** Words selected in the text become the name of the new row. */
function fromSelection(table: Table): Fields {
  const words = window.getSelection()?.toString().trim() ?? "";
  const name = table === "phases" ? "program" : table === "events" ? "programs" : "name";
  return words !== "" && words.length <= 80 ? { [name]: words } : {};
}
