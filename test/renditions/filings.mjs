import { cellsOf, grouped, markup } from "./blocks.mjs";

const P = 'STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0; text-align: justify"';
const GAP = '<P STYLE="margin: 0">&nbsp;</P>';

/** An exhibit as filing agents convert it: paragraphs with styles, bullets set as tables. */
function exhibit(blocks) {
  const set = ({ kind, items }) => {
    const text = markup(items[0]);
    if (kind === "title" || kind === "subtitle")
      return `<P STYLE="margin: 0; text-align: center"><B>${text}</B></P>\n${GAP}`;
    if (kind === "heading") return `<P ${P}><B><U>${text}</U></B></P>\n${GAP}`;
    if (kind === "list-item")
      return items
        .map(
          (item) =>
            `<TABLE CELLSPACING="0" CELLPADDING="0" STYLE="margin: 0"><TR STYLE="vertical-align: top"><TD STYLE="width: 0.25in"></TD><TD STYLE="width: 0.25in">&#9679;</TD><TD>${markup(item)}</TD></TR></TABLE>\n${GAP}`,
        )
        .join("\n");
    if (kind === "table-row")
      return `<TABLE CELLPADDING="0" CELLSPACING="0">\n${items
        .map(
          (row) =>
            `<TR>${cellsOf(row)
              .map((cell) => `<TD NOWRAP>${markup(cell)}</TD><TD>&nbsp;</TD>`)
              .join("")}</TR>`,
        )
        .join("\n")}\n</TABLE>\n${GAP}`;
    return `<P ${P}>${text}</P>\n${GAP}`;
  };
  return `<HTML>
<HEAD>
<TITLE></TITLE>
</HEAD>
<BODY STYLE="font: 10pt Times New Roman, Times, Serif">
<P STYLE="margin: 0; text-align: right"><B>Exhibit 99.1</B></P>
${GAP}
${grouped(blocks).map(set).join("\n")}
</BODY>
</HTML>
`;
}

function wrap(text, width, indent = "") {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(indent + line);
  return lines.join("\n");
}

/** Text set to 72 columns with page marks, as filings before 2001 were. */
function ascii(blocks) {
  const centred = (text) =>
    wrap(text, 60)
      .split("\n")
      .map((line) => " ".repeat(Math.floor((72 - line.length) / 2)) + line)
      .join("\n");
  const parts = blocks.map(({ kind, text }) => {
    if (kind === "title" || kind === "subtitle") return centred(text);
    if (kind === "heading") return text;
    if (kind === "list-item") return wrap(text, 72, "    ").replace(/^ {4}/, "  - ");
    if (kind === "table-row")
      return cellsOf(text)
        .map((cell, i) => (i === 0 ? cell.padEnd(40) : cell.padStart(14)))
        .join("");
    return wrap(text, 72);
  });
  const pages = [];
  let page = [];
  let lines = 0;
  for (const part of parts) {
    lines += part.split("\n").length + 1;
    page.push(part);
    if (lines > 48) {
      pages.push(page.join("\n\n"));
      page = [];
      lines = 0;
    }
  }
  if (page.length > 0) pages.push(page.join("\n\n"));
  return pages.map((text, i) => `${text}\n\n${" ".repeat(34)}${i + 1}`).join("\n<PAGE>\n");
}

function submission(company, date, documents) {
  const day = date.replace(/-/g, "");
  return `<SEC-DOCUMENT>0000000000-${day.slice(2, 4)}-000001.txt : ${day}
<SEC-HEADER>0000000000-${day.slice(2, 4)}-000001.hdr.sgml : ${day}
ACCESSION NUMBER:		0000000000-${day.slice(2, 4)}-000001
CONFORMED SUBMISSION TYPE:	8-K
PUBLIC DOCUMENT COUNT:		${documents.length}
CONFORMED PERIOD OF REPORT:	${day}
FILED AS OF DATE:		${day}

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			${company.toUpperCase()}
		CENTRAL INDEX KEY:			0000000000
</SEC-HEADER>
${documents
  .map(
    ({ type, name, content }, i) => `<DOCUMENT>
<TYPE>${type}
<SEQUENCE>${i + 1}
<FILENAME>${name}
<TEXT>
${content}
</TEXT>
</DOCUMENT>
`,
  )
  .join("")}</SEC-DOCUMENT>
`;
}

const COVER = `<HTML><BODY><P>UNITED STATES SECURITIES AND EXCHANGE COMMISSION</P><P>FORM 8-K</P>
<P>Item 9.01 Financial Statements and Exhibits. 99.1 Exhibit.</P></BODY></HTML>`;

export const FILINGS = {
  "exhibit.htm": (blocks) => exhibit(blocks),
  "submission.txt": (blocks, date, company) =>
    submission(company, date, [
      { type: "8-K", name: "form8k.htm", content: COVER },
      { type: "EX-99.1", name: "ex99-1.htm", content: exhibit(blocks) },
      {
        type: "GRAPHIC",
        name: "logo.jpg",
        content: "begin 644 logo.jpg\nM_]C_X``02D9)1@`!`0$`8`!@``#_VP!#``@&!@<&!0@'!P<)\"0@*#!0-#`L+\n`\nend",
      },
    ]),
  "old-submission.txt": (blocks, date, company) =>
    submission(company, date, [
      {
        type: "8-K",
        name: "0001.txt",
        content:
          "                       UNITED STATES\n             SECURITIES AND EXCHANGE COMMISSION\n\n                         FORM 8-K\n",
      },
      { type: "EX-99", name: "0002.txt", content: `<PAGE>\n${" ".repeat(58)}EXHIBIT 99\n\n${ascii(blocks)}` },
    ]),
};
