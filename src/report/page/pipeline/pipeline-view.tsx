import { useMemo } from "preact/hooks";
import type { ReleaseSummary } from "../../report-data.js";
import { showDate } from "../common/dates.js";
import { Choice, Empty, Pager, usePages } from "../common/parts.js";
import { replaceRoute, useReport } from "../common/report-context.js";
import { type Route, routeTo } from "../common/route.js";
import { plural } from "../common/words.js";
import { pipelineOf } from "./pipeline.js";
import { PipelineChart } from "./pipeline-chart.js";

const COMPANIES_A_PAGE = 5;

/** What each company has and how far it is, over all its releases. */
export function PipelineView({ route }: { route: Route }) {
  const { originals } = useReport();
  const companies = useMemo(() => byCompany(originals.map(({ release }) => release)), [originals]);
  const company = route.choices.company;
  const chosen = company ? companies.filter(({ name }) => name === company) : companies;
  const { shown, ...pager } = usePages(chosen, COMPANIES_A_PAGE);
  return (
    <main class="pipelines">
      <h1>Pipelines</h1>
      <p class="lead">
        How far each program is in each disease, by what the releases say. A bar that ends within a column is
        under way there; hatched is planned. Every bar leads to the words that say it.
      </p>
      <div class="filters">
        <Choice
          label="Company"
          value={company}
          all="All companies"
          options={companies
            .map(({ name }) => ({ value: name, label: name }))
            .sort((a, b) => a.label.localeCompare(b.label))}
          choose={(value) => replaceRoute(routeTo("pipeline", { company: value }))}
        />
      </div>
      {chosen.length === 0 && <Empty>No company of this name states a phase of a program.</Empty>}
      {shown.map(({ name, releases }) => (
        <section key={name} class="company">
          <h2>{name}</h2>
          <p class="quiet">
            {plural(releases.length, "release")}, newest{" "}
            {releases[0]!.date ? showDate(releases[0]!.date) : "without date"}
          </p>
          <PipelineChart bars={pipelineOf(releases)} name={name} />
        </section>
      ))}
      <Pager {...pager} total={plural(chosen.length, "company", "companies")} />
    </main>
  );
}

interface Company {
  readonly name: string;
  readonly releases: ReleaseSummary[];
}

/** Companies that state a phase, those with the most releases first. */
function byCompany(releases: readonly ReleaseSummary[]): Company[] {
  const companies = new Map<string, ReleaseSummary[]>();
  for (const release of releases) {
    if (release.phases.length === 0) continue;
    const name = release.company ?? "Issuer unknown";
    const known = companies.get(name);
    if (known) known.push(release);
    else companies.set(name, [release]);
  }
  return [...companies]
    .map(([name, own]) => ({ name, releases: own }))
    .sort((a, b) => b.releases.length - a.releases.length || (a.name < b.name ? -1 : 1));
}
