// Does what the path of its input asks for.
import { workerData } from "node:worker_threads";

let extracted = 0;
export default async function misbehave({ path, stage }) {
  Atomics.store(stage, 0, 4);
  if (path === "hang") for (;;);
  if (path === "exit") process.exit(3);
  if (path === "exit once" && extracted++ > 0) process.exit(3);
  if (path === "hoard") for (const hoard = []; ; ) hoard.push(new Array(100_000).fill(path));
  if (path === "late") setImmediate(() => Promise.reject(new Error("after the reply")));
  return { records: [{ exhibit: null, json: `${workerData.layout} ${path}\n`, digest: null }] };
}
