import { useEffect, useState } from "preact/hooks";
import { bodyAt } from "../common/load.js";
import { wordsOf } from "./search.js";

export interface FullTextSearch {
  /** Positions of the releases whose text has all the words, as far as it was read. */
  readonly found: readonly number[];
  /** So many releases were read. */
  readonly read: number;
}

const AT_ONCE = 64;
const NOTHING: FullTextSearch = { found: [], read: 0 };

/** Reads the texts of all releases, a few at a time so that the page stays alive. Idle while `wanted` is false. */
export function useFullText(query: string, releases: number, wanted: boolean): FullTextSearch {
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    setState(NOTHING);
    const words = wordsOf(query);
    if (!wanted || words.length === 0) return;
    let found: number[] = [];
    let timer: ReturnType<typeof setTimeout>;
    const readFrom = (start: number) => {
      const end = Math.min(start + AT_ONCE, releases);
      const more: number[] = [];
      for (let position = start; position < end; position++) {
        const text = bodyAt(position).text.toLowerCase();
        if (words.every((word) => text.includes(word))) more.push(position);
      }
      found = [...found, ...more];
      setState({ found, read: end });
      if (end < releases) timer = setTimeout(readFrom, 0, end);
    };
    timer = setTimeout(readFrom, 150, 0);
    return () => clearTimeout(timer);
  }, [query, releases, wanted]);
  return state;
}
