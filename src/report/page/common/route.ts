/** What the page shows, as its address says it after "#": a view, and what is chosen in it. */
export interface Route {
  readonly view: View;
  readonly choices: Readonly<Record<string, string>>;
}

export const VIEWS = ["overview", "release", "pipeline", "timeline", "review"] as const;
export type View = (typeof VIEWS)[number];

/** Reads "#release=KEY&event=e1" or "#timeline&type=approval"; what cannot be read is the overview. */
export function parseRoute(hash: string): Route {
  const pairs = hash
    .replace(/^#/, "")
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair): [string, string] => {
      const [name = "", ...value] = pair.split("=");
      return [name, decoded(value.join("="))];
    });
  const [first] = pairs;
  const view = VIEWS.find((name) => name === first?.[0]) ?? "overview";
  return { view, choices: Object.fromEntries(pairs.filter(([name, value]) => name !== "" && value !== "")) };
}

/** Choices without a value are left out. */
export function routeTo(
  view: View,
  choices: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const chosen = Object.entries(choices).filter(([name, value]) => value && name !== view);
  const head = view === "release" ? `release=${encodeURIComponent(choices.release ?? "")}` : view;
  return `#${[head, ...chosen.map(([name, value]) => `${name}=${encodeURIComponent(value!)}`)].join("&")}`;
}

/** The address of a row: events have a word of their own. */
export function rowRoute(release: string, row: string): string {
  return routeTo("release", { release, [/^e\d/.test(row) ? "event" : "row"]: row });
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
