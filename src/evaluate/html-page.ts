import type { Gold } from "../schema/gold.js";
import type { ReleaseRecord } from "../schema/record.js";
import type { Judgement, Verdict } from "./judgement.js";
import { headlineFigure, scoreAreas } from "./scores.js";

export interface EvaluatedRelease {
  readonly gold: Gold;
  readonly record: Partial<ReleaseRecord>;
  readonly judgements: readonly Judgement[];
}

const markup = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Areas whose rows are listed beside the text, in this order. */
const LISTED = ["programs", "indications", "phases: +indication", "events"] as const;
const MARK: Record<Verdict, string> = { found: "✓", right: "✓", missed: "−", spurious: "+", wrong: "≠" };

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --good: #2a7a3f; --bad: #b3261e; --extra: #9a6700 }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 1400px; padding: 1rem }
table { border-collapse: collapse } td, th { padding: .1rem .8rem .1rem 0; text-align: left; vertical-align: top }
details { border-top: 1px solid var(--line); padding: .4rem 0 } summary { cursor: pointer; font-weight: 600 }
.sides { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem } @media (max-width: 800px) { .sides { display: block } }
.text { white-space: pre-wrap; font-family: Georgia, serif } h3 { margin: .8rem 0 .2rem; font-size: 1rem }
ul { list-style: none; padding: 0; margin: 0 } .found, .right { color: var(--good) } .missed, .wrong { color: var(--bad) } .spurious { color: var(--extra) }
mark.found { background: #2a7a3f33; color: inherit } mark.spurious { background: #e0a00055; color: inherit }
`;

/** A page that shows, for each release, its text with the evidence of right and spurious rows marked, and the rows beside it. */
export function evaluationPage(releases: readonly EvaluatedRelease[]): string {
  const all = releases.flatMap(({ judgements }) => judgements);
  const figures = scoreAreas(all)
    .map(
      (score) =>
        `<tr><td>${markup(score.area)}</td><td>${(100 * headlineFigure(score)).toFixed(1)}</td></tr>`,
    )
    .join("\n");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>biowire evaluation</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>${STYLE}</style></head><body>
<h1>Records against gold</h1>
<p><span class="found">✓ right</span> · <span class="missed">− missed</span> · <span class="spurious">+ spurious</span> · <span class="wrong">≠ wrong</span></p>
<details><summary>Figures of ${releases.length} releases</summary><table><tr><th>area</th><th>F1 or accuracy</th></tr>
${figures}</table></details>
${releases.map(releaseOf).join("\n")}
</body></html>
`;
}

function releaseOf({ gold, record, judgements }: EvaluatedRelease): string {
  const errors = judgements.filter(
    ({ verdict, area }) =>
      verdict !== "found" && verdict !== "right" && LISTED.some((listed) => listed === area),
  ).length;
  const lists = LISTED.map((area) => {
    const rows = judgements
      .filter((judgement) => judgement.area === area)
      .map(({ verdict, about }) => `<li class="${verdict}">${MARK[verdict]} ${markup(about)}</li>`);
    return rows.length > 0 ? `<h3>${markup(area)}</h3><ul>${rows.join("")}</ul>` : "";
  });
  const fields = judgements
    .filter(({ verdict, about }) => verdict === "wrong" && about !== "")
    .map(({ area, about }) => `<li class="wrong">≠ ${markup(area)}: ${markup(about)}</li>`);
  return `<details><summary>${markup(gold.file)} <small>${errors} errors</small></summary><div class="sides"><div class="text">${markedText(record.text ?? "", judgements)}</div>
<div>${lists.join("")}${fields.length > 0 ? `<h3>fields</h3><ul>${fields.join("")}</ul>` : ""}</div></div></details>`;
}

/** The text with the evidence of event rows marked; where two overlap the first stays. */
function markedText(text: string, judgements: readonly Judgement[]): string {
  const marks = judgements
    .filter(({ area, evidence }) => area === "events" && evidence !== undefined)
    .map(({ verdict, about, evidence }) => ({ verdict, about, ...evidence! }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let html = "";
  let at = 0;
  for (const { start, end, verdict, about } of marks) {
    if (start < at) continue;
    html += `${markup(text.slice(at, start))}<mark class="${verdict}" title="${markup(about)}">${markup(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + markup(text.slice(at));
}
