import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { PreparedReport } from "./prepare-report.js";
import { RELEASES_PER_CHUNK } from "./report-data.js";

const ASSETS = new URL("./page/", import.meta.url);

/**
 * The whole report as one HTML file. Untrusted words stand in it only as base64 of compressed JSON and are put on
 * the page as text nodes; beyond that a content security policy lets no script run but our own, by its hash, and
 * nothing be fetched or sent.
 */
export async function* buildPage({ index, bodies }: PreparedReport): AsyncGenerator<string, void, void> {
  const [script, style] = await Promise.all([asset("page.js"), asset("page.css")]);
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="biowire">
<title>biowire report</title>
<style>${style}</style>
</head>
<body>
<div id="app"><p class="loading">Opening the report …</p></div>
<noscript>This report needs JavaScript to be shown; it sends nothing anywhere.</noscript>
<script type="application/octet-stream" id="index">${packed(index)}</script>
`;
  for (let from = 0; from < bodies.length; from += RELEASES_PER_CHUNK)
    yield `<script type="application/octet-stream" id="chunk-${from / RELEASES_PER_CHUNK}">${packed(bodies.slice(from, from + RELEASES_PER_CHUNK))}</script>\n`;
  yield `<script>${script}</script>\n</body>\n</html>\n`;
}

/** Built assets are ours; `</` would end their element wherever it stood. */
async function asset(name: string): Promise<string> {
  const text = await readFile(new URL(name, ASSETS), "utf8");
  return text.replaceAll("</", "<\\/");
}

function packed(value: unknown): string {
  return gzipSync(JSON.stringify(value)).toString("base64");
}

function hashSource(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
