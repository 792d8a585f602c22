import type { ExtractReply } from "./extract-task.js";
import type { JournalEntry, Place } from "./journal.js";

/** Where records go. */
export interface RecordSink {
  /** Writes what came of an input; the same reply again changes nothing. */
  put(path: string, reply: ExtractReply): Promise<unknown>;
}

/** Where the records of a batch go, with what it takes to resume it. */
export interface RecordStore extends RecordSink {
  /** Writes what came of an input; `earlier` is where an earlier run had put it. */
  put(path: string, reply: ExtractReply, earlier?: Place): Promise<Place>;
  /** Whether what an earlier run wrote is still there, whole. */
  holds(place: Place): Promise<boolean>;
  /**
   * Makes the output final: `entries` are those of this run, in the inputs' order; `originals` gives for the path of a
   * duplicate the path of the input that it doubles.
   */
  finish(entries: AsyncIterable<JournalEntry>, originals: ReadonlyMap<string, string>): Promise<void>;
}

/** What stands for an input in the output: its records, or the error record. */
export function namedJson(
  path: string,
  reply: ExtractReply,
  indent: boolean,
): [name: string, json: string][] {
  if (reply.error) return [[path, `${JSON.stringify(reply.error, null, indent ? 2 : 0)}\n`]];
  const names = recordNames(
    path,
    reply.records.map(({ exhibit }) => exhibit),
  );
  return reply.records.map(({ json }, i) => [names[i]!, json]);
}

/** The names of an input's records: its own path, and the exhibit's name for the second and further ones. */
export function recordNames(path: string, exhibits: readonly (string | null)[]): string[] {
  const taken = new Set<string>();
  for (const [i, exhibit] of exhibits.entries()) {
    const wanted = i === 0 ? path : `${path}.${exhibit ?? "release"}`;
    let name = wanted;
    for (let n = 2; taken.has(name); n++) name = `${wanted}-${n}`;
    taken.add(name);
  }
  return [...taken];
}
