import { gunzipSync } from "fflate";
import { RELEASES_PER_CHUNK, type ReleaseBody, type ReportIndex } from "../../report-data.js";

function unpack(id: string): unknown {
  const packed = atob(document.getElementById(id)?.textContent ?? "");
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i++) bytes[i] = packed.charCodeAt(i);
  return JSON.parse(new TextDecoder().decode(gunzipSync(bytes)));
}

export function loadIndex(): ReportIndex {
  return unpack("index") as ReportIndex;
}

const KEPT = 40;
const chunks = new Map<number, readonly ReleaseBody[]>();

/** What is shown of the release at a position of the index; read when first looked at, the last few kept. */
export function bodyAt(position: number): ReleaseBody {
  const number = Math.floor(position / RELEASES_PER_CHUNK);
  let chunk = chunks.get(number);
  if (!chunk) {
    chunk = unpack(`chunk-${number}`) as readonly ReleaseBody[];
    if (chunks.size >= KEPT) chunks.delete(chunks.keys().next().value!);
    chunks.set(number, chunk);
  }
  return chunk[position % RELEASES_PER_CHUNK]!;
}
