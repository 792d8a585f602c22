// Text in, record out, against other parsers over the same text. Each in a process of its own: `node text.mjs NAME`.
import { cpuOf, releases } from "./measure.mjs";

const PARSERS = {
  "biowire extract": async () => {
    const { extract } = await import("../../dist/index.js");
    return (text) => extract(text, { path: "release.txt" });
  },
  "compromise nlp()": async () => {
    const { default: nlp } = await import("compromise");
    return (text) => nlp(text).length;
  },
  "compromise nlp.tokenize()": async () => {
    const { default: nlp } = await import("compromise");
    return (text) => nlp.tokenize(text).length;
  },
  "wink-nlp, lite model": async () => {
    const { default: wink } = await import("wink-nlp");
    const { default: model } = await import("wink-eng-lite-web-model");
    const nlp = wink(model);
    return (text) => nlp.readDoc(text).sentences().length();
  },
};

export const PARSER_NAMES = Object.keys(PARSERS);

const name = process.argv[2];
if (name) {
  const read = await PARSERS[name]();
  const { texts } = releases();
  const all = async () => {
    for (const text of texts) await read(text);
  };
  // a batch is long: what counts is what a release costs once the compiler is done
  for (let round = 0; round < 8; round++) await all();
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(
    JSON.stringify({ microsPerByte: (await cpuOf(all, 4)) / bytes, rssMb: process.memoryUsage().rss / 1e6 }),
  );
}
