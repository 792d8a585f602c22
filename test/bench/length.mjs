// Cost a byte against document length: one update with more and more items of news.
import { releaseNumber } from "../trials/releases.mjs";
import { cpuOf } from "./measure.mjs";

export const LENGTHS = [1_000, 3_000, 10_000, 100_000, 1_000_000, 5_000_000];

const length = Number(process.argv[2]);
if (length) {
  const { extract } = await import("../../dist/index.js");
  const [title, lead] = releaseNumber(1).split("\n\n");
  const text = (from) => {
    const parts = [title, lead];
    for (let size = title.length + lead.length, n = from; size < length; n++)
      for (const part of [releaseNumber(n).split("\n\n")[1], releaseNumber(n).split("\n\n")[2]]) {
        parts.push(part);
        size += part.length + 2;
      }
    return parts.join("\n\n").slice(0, length);
  };
  for (let n = 0; n < 60; n++) await extract(releaseNumber(n));
  const documents = Array.from({ length: Math.max(1, Math.min(200, Math.round(500_000 / length))) }, (_, i) =>
    text(i * 13),
  );
  const micros = await cpuOf(
    async () => {
      for (const document of documents) await extract(document, { path: "release.txt" });
    },
    length > 1_000_000 ? 1 : 3,
  );
  console.log(
    JSON.stringify({
      microsPerByte: micros / (documents.length * length),
      rssMb: process.memoryUsage().rss / 1e6,
    }),
  );
}
