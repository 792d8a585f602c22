import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ReportIndex } from "../report-data.js";
import { isTyping } from "./common/is-typing.js";
import { ReportContext, replaceRoute, reportOf, useRoute } from "./common/report-context.js";
import { type Route, routeTo, type View } from "./common/route.js";
import { OverviewView } from "./overview/overview-view.js";
import { PipelineView } from "./pipeline/pipeline-view.js";
import { ReleaseView } from "./release/release-view.js";
import { ReviewView } from "./review/review-view.js";
import { TimelineView } from "./timeline/timeline-view.js";

const TABS: readonly (readonly [View, string])[] = [
  ["overview", "Overview"],
  ["pipeline", "Pipelines"],
  ["timeline", "Timeline"],
  ["review", "Review"],
];

export function App({ index }: { index: ReportIndex }) {
  const report = useMemo(() => reportOf(index), [index]);
  const asked = useRoute();
  const route: Route =
    index.opening && location.hash.length <= 1
      ? { view: "release", choices: { release: index.opening } }
      : asked;
  const [help, setHelp] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      if (event.key === "/") document.getElementById("search")?.focus();
      else if (event.key === "?") setHelp(true);
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  useEffect(() => {
    if (route.view !== "release") scrollTo(0, 0);
  }, [route.view]);
  return (
    <ReportContext.Provider value={report}>
      <button
        type="button"
        class="skip"
        onClick={() => document.querySelector<HTMLElement>("main a, main button")?.focus()}
      >
        Skip to content
      </button>
      <header class="top">
        <a class="brand" href={routeTo("overview")}>
          biowire
        </a>
        <nav aria-label="Views">
          {TABS.map(([view, label]) => (
            <a key={view} href={routeTo(view)} aria-current={route.view === view ? "page" : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <Search route={route} />
        <ThemeButton />
        <button
          type="button"
          class="icon"
          aria-label="Keys and help"
          title="Keys and help (?)"
          onClick={() => setHelp(true)}
        >
          ?
        </button>
      </header>
      {route.view === "overview" && <OverviewView route={route} />}
      {route.view === "release" && <ReleaseView route={route} />}
      {route.view === "pipeline" && <PipelineView route={route} />}
      {route.view === "timeline" && <TimelineView route={route} />}
      {route.view === "review" && <ReviewView />}
      {help && <Help close={() => setHelp(false)} />}
    </ReportContext.Provider>
  );
}

function Search({ route }: { route: Route }) {
  return (
    <search>
      <input
        id="search"
        type="search"
        placeholder="Company, program, disease, event …"
        aria-label="Search the releases (key: /)"
        value={route.view === "overview" ? (route.choices.q ?? "") : ""}
        onInput={({ currentTarget }) => replaceRoute(routeTo("overview", { q: currentTarget.value }))}
      />
    </search>
  );
}

/** Follows the system until it is pressed. */
function ThemeButton() {
  const [dark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const toggle = () => {
    document.documentElement.dataset.theme = dark ? "light" : "dark";
    setDark(!dark);
  };
  return (
    <button
      type="button"
      class="icon"
      aria-pressed={dark}
      aria-label="Dark colours"
      title="Dark or light"
      onClick={toggle}
    >
      {dark ? "☾" : "☀"}
    </button>
  );
}

const KEYS: readonly (readonly [string, string])[] = [
  ["/", "search"],
  ["j  k", "next and previous row of a release"],
  ["a  x", "accept or reject the open row"],
  ["[  ]", "newer and older release"],
  ["Esc", "close the open row"],
  ["?", "this help"],
];

function Help({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="help" aria-label="Keys and help" onClose={close}>
      <h2>Keys</h2>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        Point at a row and its words light up in the text; click words in the text and their row opens.
        Percentages say how sure biowire is. This file sends nothing anywhere.
      </p>
      <button type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
