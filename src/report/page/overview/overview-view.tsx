import { useMemo } from "preact/hooks";
import { Empty, Pager, usePages } from "../common/parts.js";
import { useReport } from "../common/report-context.js";
import { type Route, routeTo } from "../common/route.js";
import { plural } from "../common/words.js";
import { useFullText } from "./full-text.js";
import { ByType, ByYear, Copies, Failures, ReviewFirst } from "./overview-side.js";
import { ReleaseCard } from "./release-card.js";
import { searcher } from "./search.js";

const RELEASES_A_PAGE = 20;

export function OverviewView({ route }: { route: Route }) {
  const { index, originals, events } = useReport();
  const find = useMemo(() => searcher(index.releases), [index]);
  const query = route.choices.q ?? "";
  const inTexts = route.choices.in === "texts" && query !== "";
  const known = useMemo(() => (query === "" ? null : find(query)), [query]);
  const texts = useFullText(query, index.releases.length, inTexts);
  const found = useMemo(() => {
    if (!known) return originals.map(({ position }) => position);
    const all = [...new Set([...known, ...texts.found])].sort((a, b) => a - b);
    return all.filter((position) => index.releases[position]!.copyOf === null);
  }, [known, texts]);
  const companies = new Set(originals.map(({ release }) => release.company)).size;
  const copies = index.releases.length - originals.length;
  const dates = index.releases.flatMap(({ date }) => (date ? [date] : []));
  const years = [...new Set([dates.at(-1)?.slice(0, 4), dates[0]?.slice(0, 4)])].filter(Boolean).join("–");
  return (
    <main class="overview">
      <header class="overview-head">
        <h1>{index.title}</h1>
        <p class="lead">
          {plural(originals.length, "release")} of {plural(companies, "company", "companies")}
          {years && `, ${years}`}. {plural(events.length, "event")} found.
          {copies > 0 &&
            ` ${plural(copies, "copy", "copies")} of the same releases in other forms counted once.`}
          {index.failures.length === 0 && " Every input was read."}
          {index.leftOut > 0 && ` ${plural(index.leftOut, "release")} left out of this file.`}
        </p>
      </header>
      <div class="overview-columns">
        <section class="release-list" aria-labelledby="releases">
          <h2 id="releases">
            Releases
            {query && (
              <span class="quiet">
                {" "}
                · {found.length} with “{query}” · <a href={routeTo("overview")}>show all</a>
                {" · "}
                {!inTexts && (
                  <a href={routeTo("overview", { q: query, in: "texts" })}>search the full texts too</a>
                )}
                {inTexts &&
                  (texts.read < index.releases.length
                    ? `reading text ${texts.read} of ${index.releases.length} …`
                    : "full texts searched too")}
              </span>
            )}
          </h2>
          <ReleaseList positions={found} />
        </section>
        <aside class="overview-side">
          <Failures />
          <ReviewFirst />
          <ByType />
          <ByYear />
          <Copies />
        </aside>
      </div>
    </main>
  );
}

function ReleaseList({ positions }: { positions: readonly number[] }) {
  const { index } = useReport();
  const { shown, ...pager } = usePages(positions, RELEASES_A_PAGE);
  if (positions.length === 0)
    return (
      <Empty>
        {index.releases.length === 0 ? "No release was read." : "No release has all these words."}
      </Empty>
    );
  return (
    <>
      <ul class="cards">
        {shown.map((position) => (
          <ReleaseCard key={position} release={index.releases[position]!} position={position} />
        ))}
      </ul>
      <Pager {...pager} total={plural(positions.length, "release")} />
    </>
  );
}
