import { cellsOf } from "./blocks.mjs";
import { bodyOf } from "./pages.mjs";

function markdown(blocks) {
  return blocks
    .map(({ kind, text }, i) => {
      const plain = text.replace(/([\\`*_[\]<>#|])/g, "\\$1");
      if (kind === "title") return `# ${plain}\n`;
      if (kind === "subtitle") return `**${plain}**\n`;
      if (kind === "heading") return `## ${plain}\n`;
      if (kind === "list-item") return `- ${plain}${blocks[i + 1]?.kind === "list-item" ? "" : "\n"}`;
      if (kind === "table-row") {
        const row = `| ${cellsOf(text).join(" | ")} |`;
        const first = blocks[i - 1]?.kind !== "table-row";
        const last = blocks[i + 1]?.kind !== "table-row";
        return row + (first ? `\n|${" --- |".repeat(cellsOf(text).length)}` : "") + (last ? "\n" : "");
      }
      return `${plain}\n`;
    })
    .join("\n");
}

/** Quoted-printable in lines of at most 76 characters (RFC 2045, 6.7). */
function quotedPrintable(text) {
  const lines = [];
  for (const line of text.split("\n")) {
    let out = "";
    for (const byte of Buffer.from(line, "utf8")) {
      const piece =
        byte >= 32 && byte <= 126 && byte !== 61
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
      if (out.length + piece.length > 75) {
        lines.push(`${out}=`);
        out = "";
      }
      out += piece;
    }
    lines.push(out.replace(/ $/, "=20"));
  }
  return lines.join("\r\n");
}

const title = (blocks) => blocks.find(({ kind }) => kind === "title").text;

function email(blocks, date) {
  const subject = title(blocks);
  const day = new Date(`${date}T12:30:00Z`).toUTCString().replace("GMT", "+0000");
  const html = `<html><body>\n<h1>${subject.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</h1>\n${bodyOf(blocks.slice(1))}\n</body></html>`;
  return [
    "From: Investor Relations <ir@company.example>",
    "To: list@readers.example",
    `Subject: =?UTF-8?B?${Buffer.from(subject).toString("base64")}?=`,
    `Date: ${day}`,
    "MIME-Version: 1.0",
    "Content-Type: multipart/alternative; boundary=part",
    "",
    "--part",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    quotedPrintable(blocks.map(({ text }) => text).join("\n\n")),
    "--part",
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    quotedPrintable(html),
    "--part--",
    "",
  ].join("\r\n");
}

export const LETTERS = { "post.md": markdown, "mail.eml": email };
