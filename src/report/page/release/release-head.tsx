import type { ReleaseBody, ReleaseSummary } from "../../report-data.js";
import { showDate } from "../common/dates.js";
import { type Report, useReport } from "../common/report-context.js";
import { routeTo } from "../common/route.js";
import { plural } from "../common/words.js";

/** Title, source, copies, and the way to the neighbouring releases. */
export function ReleaseHead({
  summary,
  body,
  position,
}: {
  summary: ReleaseSummary;
  body: ReleaseBody;
  position: number;
}) {
  const { originals, copiesOf } = useReport();
  const { before, after } = neighboursOf(originals, position);
  const copies = copiesOf.get(summary.key) ?? [];
  const pages = body.source.pages ? `, ${plural(body.source.pages, "page")}` : "";
  return (
    <header class="release-head">
      <p class="eyebrow">
        <span>{summary.date ? showDate(summary.date) : "no date"}</span>
        <span>{body.issuerName ?? summary.company ?? "issuer unknown"}</span>
        {summary.listings.map((listing) => (
          <span key={listing}>{listing}</span>
        ))}
      </p>
      <h1>{summary.headline ?? summary.path}</h1>
      {body.subheadlines
        .filter(isShort)
        .slice(0, 3)
        .map((line) => (
          <p key={line} class="subheadline">
            {line}
          </p>
        ))}
      <p class="source">
        <span>
          {summary.path} ({summary.format}
          {pages})
        </span>
        {summary.copyOf && (
          <span>
            A copy of <a href={routeTo("release", { release: summary.copyOf })}>another release</a>
          </span>
        )}
        {copies.length > 0 && (
          <details class="copies">
            <summary>{plural(copies.length, "copy", "copies")} in other forms</summary>
            <ul>
              {copies.map(({ key, path }) => (
                <li key={key}>
                  <a href={routeTo("release", { release: key })}>{path}</a>
                </li>
              ))}
            </ul>
          </details>
        )}
        <span class="steps">
          {before && (
            <a href={routeTo("release", { release: before.key })} rel="prev" title="Key: [">
              ← Newer
            </a>
          )}
          {after && (
            <a href={routeTo("release", { release: after.key })} rel="next" title="Key: ]">
              Older →
            </a>
          )}
        </span>
      </p>
      {!summary.relevant && (
        <p class="notice">Not found to be about a drug, vaccine, diagnostic or device.</p>
      )}
      {body.warnings.map(({ code, message }) => (
        <p key={code + message} class="notice">
          {summary.partial ? "Partly read: " : ""}
          {message}
        </p>
      ))}
    </header>
  );
}

/** Highlights as long as a paragraph are read in the text below. */
function isShort(subheadline: string): boolean {
  return subheadline.length <= 200;
}

/** The next newer and older release that is no copy. */
function neighboursOf(originals: Report["originals"], position: number) {
  const at = originals.findIndex((original) => original.position >= position);
  const older = originals[at]?.position === position ? at + 1 : at;
  return {
    before: at < 0 ? originals.at(-1)?.release : originals[at - 1]?.release,
    after: at < 0 ? undefined : originals[older]?.release,
  };
}
