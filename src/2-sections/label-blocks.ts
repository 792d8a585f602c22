import { type Block, type ReleaseDocument, textOf } from "../1-text/document.js";
import { compact } from "../patterns/compact.js";
import { type CasedText, casedText, TextPattern } from "../patterns/text-pattern.js";
import type { SectionKind } from "../schema/record.js";
import { aboutKind } from "./about-kind.js";
import { type Head, isCompanyName, kindInHead } from "./find-head.js";
import { OPENING_RULES } from "./section-rules.js";
import { untitledAbout } from "./untitled-about.js";

export interface LabelledBlock {
  readonly block: Block;
  readonly text: string;
  readonly kind: SectionKind;
  /** The block's own words where it opens the section as a heading. */
  readonly title: string | null;
}

/** Gives every block its kind of section, going through them in order. */
export function labelBlocks(
  document: ReleaseDocument,
  head: Head,
  issuerNames: readonly string[],
): LabelledBlock[] {
  const labelled: LabelledBlock[] = [];
  let kind: SectionKind = "body";
  const labelBlock = (block: Block, i: number): void => {
    const text = textOf(document, block);
    if (i < head.body) {
      labelled.push({ block, text, kind: kindInHead(document, head, i, text), title: null });
      return;
    }
    const words = casedText(text);
    const cut = cutInside(words, kind);
    if (cut > 0) {
      labelBlock({ ...block, end: block.start + cut }, i);
      labelBlock({ ...block, start: block.start + cut }, i);
      return;
    }
    if (kind !== "contacts" && WIRE_LINE.test(text)) {
      labelled.push({ block, text, kind: "furniture", title: null });
      return;
    }
    const isLead = i === head.body && block.start === document.blocks[i]!.start;
    const next = isLead ? null : opening(document, i, block, words, kind, issuerNames);
    if (next) kind = next.kind;
    const opensWithTitle = next !== null && text.length < 220 && block.kind !== "paragraph";
    labelled.push({ block, text, kind, title: opensWithTitle ? text : null });
  };
  document.blocks.forEach(labelBlock);
  return labelled;
}

/** Sentences that begin a section in the middle of a paragraph whose breaks were lost. */
const SECTION_SENTENCE = new TextPattern(
  /(?<=[.!?)”"*]\s{0,2}|\.(?:com|org|net|eu)\s{0,2}|\p{Ll})(?=(?:\p{Lu}[\p{L}&.’'-]{0,25}\s){0,6}(?:Forward[- ‑]Looking\sStatements?|FORWARD[- ]LOOKING\sSTATEMENTS?|Safe\sHarbor)\b|(?:This|The)\s(?:press|news|communication)\s?(?:release|announcement)?\s(?:contains|includes|may\scontain)\s[^.]{0,60}forward[- ‑]looking|(?:Certain|Some|Any)\s(?:of\sthe\s)?statements\s[^.]{0,80}(?:forward[- ‑]looking|historical)|Statements\s(?:contained\s)?in\sthis\s(?:press|news)[^.]{0,80}(?:forward[- ‑]looking|historical)|Except\sfor\s(?:the\s)?historical\sinformation|(?:These|Such)\sstatements\sare\sbased\s(?:up)?on\sthe\scurrent\s(?:beliefs|expectations)|Risks\sand\suncertainties\sinclude\b|There\scan\sbe\sno\sguarantees?\swith\srespect\sto|If\sunderlying\sassumptions\sprove|Conference\s[Cc]all(?:\sand\s[Ww]ebcast)?(?=\p{Lu}))|(?<=[.)])(?=About\s\p{L}{3,24}\s)|(?<=\s)(?=This\s(?:press|news)\srelease\s(?:contains|includes)\s[^.]{0,60}forward[- ‑]looking)|(?<=[.!?]\s{0,2})(?=(?:Important|IMPORTANT)\s(?:(?:EU\/EEA|EU|U\.S\.|US)\s)?(?:Safety|SAFETY|Product|PRODUCT)\s(?:Information|INFORMATION)(?:\p{Lu}|\s\p{Lu}))/u,
);

/** The same for what stands at a release's end. */
const TAIL_SENTENCE = new TextPattern(
  /(?<=[.!?)\]”"\d\p{Ll}]\s{0,2})(?=CONTACTS?:|(?:Refer to|Media Contacts?|Investor Contacts?|Contacts?):|SOURCE\s{1,2}\p{Lu}|Source:\s\p{Lu}|References:?\s?(?:\[?1\b|\p{Lu}\p{Ll}{1,20}\s\p{Lu}{1,2}\b)|View (?:original content|source version))/u,
);

function cutInside(words: CasedText, current: SectionKind): number {
  const { text } = words;
  if (current === "furniture" || text.length < 200) return -1;
  const opening = current === "forward-looking" ? null : SECTION_SENTENCE.firstIn(words);
  const tail = TAIL_SENTENCE.firstIn(words);
  const cut = Math.min(opening?.index ?? text.length, tail?.index ?? text.length);
  return cut > 60 && cut < text.length ? cut : -1;
}

/** A line of the wire's own between the parts of a release. */
const WIRE_LINE = /^view (?:source|original) (?:version|content)\b.{0,250}$/i;

/** "About a third of the patients …" is no heading. */
const COUNTED =
  /^about (?:\d|half|an? (?:third|quarter|half|fifth|dozen|hundred|year|week|month)|one|two|three|four|five|ten)\b/i;

/** A heading run into its paragraph: "About Acme: Acme is …", "Asthma at a glance: Asthma is …". */
const RUN_IN_ABOUT = compact(
  /^(?:About\s(?<after>[^.:]{2,60}|[^:]{2,60}(?:Inc|Corp|Ltd|Co)\.)[.:]\s{1,2}|(?<before>[^.:]{2,50})\sat\sa\sglance[.:]\s{1,2})(?=[\p{Lu}“"])/u,
);

/** How many blocks before the disclaimer a row of "heading, paragraph that begins with it" may start. */
const NAMED_BLOCKS = 8;

/** "SEREVANE" above "SEREVANE is thought to …": blocks about things, headed by their names, just before the disclaimer. */
function isNamedHeading(document: ReleaseDocument, i: number, block: Block, text: string): boolean {
  if (block.kind !== "heading" || text.length > 60) return false;
  for (let at = i; at < i + NAMED_BLOCKS; at++) {
    const here = document.blocks[at];
    if (!here) return false;
    if (FORWARD_LOOKING.some(({ match }) => match.test(textOf(document, here)))) return at > i;
    const inPair = (at - i) % 2 === 0;
    if ((here.kind === "heading") !== inPair) return false;
    const below = document.blocks[at + 1];
    const name = textOf(document, here).toLowerCase();
    if (inPair && !(below && textOf(document, below).toLowerCase().startsWith(name))) return false;
  }
  return false;
}

const OPENINGS = OPENING_RULES.map((rule) => ({ rule, pattern: new TextPattern(rule.match) }));
const FORWARD_LOOKING = OPENING_RULES.filter(({ id }) => id.startsWith("section/forward-looking"));
const TABLE_HEADING = OPENING_RULES.find(({ id }) => id === "section/table-heading")!;

interface Opening {
  readonly kind: SectionKind;
}

function opening(
  document: ReleaseDocument,
  i: number,
  block: Block,
  words: CasedText,
  current: SectionKind,
  issuerNames: readonly string[],
): Opening | null {
  if (current === "furniture") return null;
  const { text } = words;
  const about = /^[<【［「]?\s?about (?=[\p{L}\p{N}“"])/iu.exec(text);
  if (about && !COUNTED.test(text) && (text.length < 140 || block.kind === "heading")) {
    const below = document.blocks[i + 1];
    return {
      kind: aboutKind(
        text.slice(about[0].length).replace(/[>】］」]$/, ""),
        below ? textOf(document, below).slice(0, 400) : "",
        issuerNames,
      ),
    };
  }
  const runIn = RUN_IN_ABOUT.exec(text);
  if (runIn?.groups && !COUNTED.test(text)) {
    const { before = "", after = "" } = runIn.groups;
    return { kind: aboutKind(before || after, text.slice(runIn[0].length, 400), issuerNames) };
  }
  if (about && !COUNTED.test(text) && /^About (?:\p{Lu}|\p{L}{4,24}\s?\()/u.test(text)) {
    const title = text.slice(6, 46);
    return { kind: aboutKind(title.split(/\s(?:is|are)\s/)[0] ?? title, text.slice(6, 400), issuerNames) };
  }
  if (isNamedHeading(document, i, block, text)) {
    const told = textOf(document, document.blocks[i + 1]!).slice(0, 400);
    return { kind: aboutKind(text, told, issuerNames) };
  }
  if (block.kind === "table-row")
    return current === "forward-looking" || current === "contacts" ? tableOpening(text) : null;
  const below = document.blocks[i + 1];
  if (below && isCompanyName(text) && TABLE_HEADING.match.test(textOf(document, below)))
    return { kind: "tables" };
  if (below && current !== "body" && isAddressee(text, textOf(document, below), issuerNames))
    return current === "contacts" ? null : { kind: "contacts" };
  for (const { rule, pattern } of OPENINGS) {
    if (text.length > rule.longest || !pattern.isIn(words)) continue;
    if (rule.kind === current) return null;
    if (allowed(rule.id, rule.kind, current, text, i, document)) return { kind: rule.kind };
  }
  const untitled = untitledAbout(text, i, document, current, issuerNames);
  if (untitled) return untitled === current ? null : { kind: untitled };
  if (
    isContactLine(text) &&
    current !== "headline" &&
    (current !== "body" || i > document.blocks.length * 0.5)
  )
    return current === "contacts" ? null : { kind: "contacts" };
  if (block.kind === "heading" && current === "conference-call" && !/\d/.test(text)) return { kind: "body" };
  if (
    current === "references" &&
    block.kind === "paragraph" &&
    text.length > 250 &&
    !/\b(?:19|20)\d\d\b|trade ?mark|https?:/.test(text)
  )
    return { kind: "body" };
  return null;
}

function tableOpening(text: string): Opening | null {
  return /\d/.test(text) && text.split("|").length >= 3 ? { kind: "tables" } : null;
}

/** A rule's words may stand where they open nothing: what was read before decides. */
function allowed(
  id: string,
  kind: SectionKind,
  current: SectionKind,
  text: string,
  i: number,
  document: ReleaseDocument,
): boolean {
  const last = document.blocks.length;
  const late =
    i > last * 0.45 || current === "forward-looking" || current === "contacts" || current === "references";
  // a product's data sheet has its indication and dosage as lines of their own
  if (kind === "about-other" && current === "about-product" && /^[^:.]{3,40}: \S/.test(text)) return false;
  switch (id) {
    case "section/forward-looking-language":
    case "section/no-duty-to-update":
      return i > 1 && !(current === "about-other" && !/forward[- ‑–]?looking/i.test(text));
    case "section/forward-looking-heading":
      return !(/disclaimer|risk factors|additional information/i.test(text) && !late);
    case "section/safety-information-heading":
      return (
        /^[^\p{L}]{0,6}\p{Lu}/u.test(text) &&
        (current !== "forward-looking" || /important safety|indication/i.test(text))
      );
    case "section/reference-item":
      return late;
    case "section/contacts-heading":
      return late && (current !== "body" || /contact|:/i.test(text) || i > last * 0.75);
    case "section/source-line":
      return late || i > last - 6;
    case "section/furniture-after":
      return late && current !== "body" ? true : i > last * 0.6;
    case "section/table-heading":
      return late || current !== "body";
    case "section/conference-call-language":
      return current === "body" && i > 1;
    default:
      return kind !== "references" || late || current !== "body";
  }
}

/** The company's name on a line of its own, with the name or number of somebody to call below it. */
function isAddressee(text: string, below: string, issuerNames: readonly string[]): boolean {
  const isName = isCompanyName(text) || issuerNames.includes(text.toLowerCase());
  return isName && below.length < 70 && !/[.!?]$/.test(below) && /^\p{Lu}[\p{L}.-]+:?\s|\d{3}/u.test(below);
}

/** Names, numbers and addresses of people to call. */
function isContactLine(text: string): boolean {
  if (text.length > 220) return false;
  return (
    /[\w.+-]@[\w-]{1,40}\.\w|\d{3}\)?[-. ]\d{3}[-. ]\d{4}|\btel(?:ephone)?\b\.?:? ?\+?\d|\+\d{1,3}[ (]/i.test(
      text,
    ) && !/\.\s\p{Lu}[\p{Ll}]{1,20}\s\p{Ll}/u.test(text)
  );
}
