import { innModality } from "../../4-mentions/drugs/inn-stems.js";
import type { DrugMention } from "../../4-mentions/mention.js";
import { compact } from "../../patterns/compact.js";
import { casedText, TextPattern } from "../../patterns/text-pattern.js";
import { isBrand } from "./is-brand.js";
import { nameKey } from "./name-key.js";

const KNOWN_AS = String.raw`(?:formerly|previously|also|now|originally|now also)\s(?:known|called|referred\sto|named|designated|identified)(?:\s(?:as|by))?`;

/** "OLCETA® Tablets 1 mg and 2 mg (generic name: …": what it is sold as, before its other names. */
const STRENGTH = String.raw`(?:\s(?:Tablets?|Capsules?|Injection|Granules|Ointment|Cream|Syrup|Vaccine|Vaccine\sCandidate|for\sInjection|Intravenous\sInfusion)(?:\s[\d.]{1,6}\s?(?:mg|mL|%|µg|mcg|g)(?:,|\sand)?){0,4})?`;

/** "sold in Germany and Austria by Acme as ", "developed in Japan under the code ". */
const SOLD =
  "(?:developed|marketed|sold|known|commerciali[sz]ed|approved|authori[sz]ed|licensed|available|branded|distributed|launched|studied)";
const WHERE = String.raw`(?:(?:in|outside|throughout|across|by)\s(?:the\s|its\s|partner\s){0,2}(?:\p{Lu}[\p{L}.&’'-]{0,20},?\s(?:and\s)?(?:the\s)?){1,5}){0,2}`;
const UNDER = String.raw`(?:as|under\s(?:the|its)\s(?:(?:brand|trade|product|code|proprietary)\s?)?(?:names?|code|designation|trademark)(?:\sof)?)\s["“]?`;

/** What may stand between two names of one program, after the mark and the strength of the first. */
const SAME_THING = [
  String.raw`\((?:${KNOWN_AS}|formerly|previously|also|aka|a\.k\.a\.|or|now|known\sas|generic\sname:?|international\snonproprietary\sname:?|INN:?|USAN:?|an\sinvestigational|marketed\sas|brand\sname:?|trade\sname:?|(?:development\s|product\s|project\s)?code(?:\sname|\snumber)?:?|proposed\s(?:brand|trade)\sname:?)?[\s,]{0,2}["“]?`,
  String.raw`[;,]\s(?:generic\sname|INN|brand\sname|trade\sname|(?:development\s|product\s|project\s)?code(?:\sname|\snumber)?):?\s["“]?`,
  String.raw`,?\s${KNOWN_AS}\s["“]?`,
  String.raw`,?\s(?:formerly|aka|a\.k\.a\.)\s`,
  String.raw`,\s(?:now|previously|originally)\s(?:called\s|named\s|known\sas\s)?`,
  String.raw`,?\s(?:to\sbe|(?:which|that)\s(?:will|would|is\sto)\sbe)\s(?:known\sas|called|named|branded(?:\sas)?|sold\sas|marketed\sas)\s["“]?`,
  String.raw`(?:,\s(?:which|that))?\s(?:is|are|was|has\sbeen|will\sbe|would\sbe)\s(?:(?:being|also|now|already|currently)\s){0,2}${SOLD}\s${WHERE}${UNDER}`,
  String.raw`,?\s(?:and\s)?(?:(?:now|also|already)\s)?${SOLD}\s${WHERE}${UNDER}`,
  String.raw`,?\s(?:and\s)?(?:(?:has|have)\sbeen\s|now\s)?(?:re)?named\s["“]?`,
  String.raw`,?\s(?:is\s|as\s|will\sbe\s)?the\s(?:(?:proposed|accepted|intended|planned|approved|U\.S\.|US|European|Japanese|generic|new)\s){0,2}(?:brand|trade|proprietary|product|nonproprietary|generic)\s?name\s(?:for|of)\s`,
  String.raw`,\swhich\s(?:\p{Lu}[\p{L}&-]{1,24}\s){1,3}(?:is\s)?(?:developing|develops|markets|sells)\s(?:as|under\sthe\s(?:code|name|brand\sname))\s`,
  String.raw`,\sthe\sactive\s(?:[\p{L}-]{2,20}\s)?(?:ingredient|substance|compound|component)\s(?:in|of)\s`,
  String.raw`\s\[`,
].map(
  (words) =>
    new TextPattern(
      new RegExp(
        String.raw`^(?:[^()]{0,30}\))?[®™”"]?(?:TM|\(R\)|\(TM\))?${STRENGTH}\s{0,2}(?:${words})$`,
        "iu",
      ),
    ),
);

/** "ACM-101, an implantable naltrexone pellet": a dosage form after the second name. */
const FORM_OF = compact(
  /^,\s(?:an?|its|the\scompany[’']s|the\sCompany[’']s|our)\s(?:[\p{L}-]{2,24},?\s){0,5}$/u,
);
/** "ACM-101, a low-dose sustained-release zelotinib, ". */
const FORM_BEFORE = compact(
  /^[®™]?,\s(?:an?|its|our|the\s[Cc]ompany[’']s)\s(?:[\p{L}-]{2,24},?\s){0,3}(?:(?:extended|sustained|slow|modified|controlled|delayed)-release|long-acting|low-dose|high-dose|oral|inhaled|intranasal|nasal|topical|transdermal|injectable|liposomal|subcutaneous|intravenous|intrathecal|buccal|sublingual|deuterated)\s$/u,
);
const DOSAGE_FORM =
  /^\s(?:extended-release\s|long-acting\s|nasal\s|oral\s|eye\s|topical\s|vaginal\s|mouth\s)?(?:pellet|implant|formulation|injection|soft-?gel(?:\scapsule)?|(?:vaginal\s)?(?:ring|insert|tablet|suppository)|sachet|solution|emulsion|auto-?injector|powder|gel|spray|film|patch|depot|prodrug|capsule|tablet|suspension|cream|microspheres|drops|inhaler|ointment|foam|lozenge)s?\b/i;

/** "ACM-101, a nasal formulation of sumatriptan", "ACM-202, a proposed biosimilar of adalimumab". */
const FORMULATION = compact(
  /^[®™]?(?:,|\sis)\s(?:an?|its|the\s[Cc]ompany[’']s|our)\s(?:[\p{L}-]{2,24},?\s){0,5}(?:form|formulation|version|biosimilar(?:\scandidate|\sversion)?)\s(?:of|to)\s(?:the\s(?:[\p{L}-]{2,20}\s){1,3})?$/u,
);

/** "ACM-101, its inhaled neuraminidase inhibitor (zelamivir)": what a code is, and in brackets after it its name. */
const DESCRIBED_THEN_NAMED = compact(
  /^,\s(?:an?|its|our|the\s[Cc]ompany[’']s)\s(?!.{0,60}\b(?:biosimilar|combination|with|and|versus|of|to)\b)(?:[\p{L}\d/-]{2,24}\s){1,7}\($/u,
);

/** Whether two mentions, the second after the first, name one program by the words between them. */
export function areOneProgram(text: string, a: DrugMention, b: DrugMention): boolean {
  if (b.start - a.end > 70 || nameKey(a.name) === nameKey(b.name)) return false;
  const between = text.slice(a.end, b.start).replace(/\s/g, " ");
  if (between === "/") return isCode(a.name) && (isCode(b.name) || b.finder === "drug/trade-mark");
  // "its cell-culture H5N1 vaccine, Zelora, "
  if (
    between === ", " &&
    a.finder === "drug/described-vaccine" &&
    /kind-then-name|plain-brand|trade-mark$/.test(b.finder)
  )
    return /^[®™]?[,.]/.test(text.slice(b.end, b.end + 2));
  if (between === " or " || between === ", " || between === " and ")
    return /\((?:aka|a\.k\.a\.|formerly|also|previously)[^()]{0,60}$/i.test(
      text.slice(Math.max(0, a.start - 70), a.start),
    );
  const isSubstance = b.known !== null || b.finder === "drug/inn-stem";
  if (isSubstance && FORMULATION.test(between) && (isCode(a.name) || a.finder === "drug/trade-mark"))
    return !isBrand(b);
  if (FORM_OF.test(between) && (isCode(a.name) || /plain-brand|trade-mark$/.test(a.finder)))
    return (
      isSubstance &&
      !isBrand(b) &&
      (DOSAGE_FORM.test(text.slice(b.end, b.end + 40)) ||
        /^,\s(?:its|our|the\s[Cc]ompany[’']s)\s$/.test(between))
    );
  if (FORM_BEFORE.test(between) && isCode(a.name) && isSubstance && !isBrand(b))
    return /^(?:[,.;)]|\s(?:in|for|to|that|given|is|was)\b)/.test(text.slice(b.end, b.end + 8));
  if (DESCRIBED_THEN_NAMED.test(between) && isCode(a.name) && /^\)/.test(text.slice(b.end, b.end + 1)))
    return isSubstance && !isBrand(b);
  // "its ACM-101 psilocybin therapy"
  if (between === " " && isCode(a.name) && isSubstance && /^\p{Ll}/u.test(b.name))
    return !/^\s(?:combination|arm|group|regimen|plus)\b/.test(text.slice(b.end, b.end + 14));
  const brandFirst =
    /^[®™]\s{1,2}$/.test(between) || (between === " " && /^[A-Z]{4,}$/.test(a.name) && /^[a-z]/.test(b.name));
  if (brandFirst)
    return (
      /^\p{Ll}/u.test(b.name) &&
      innModality(b.name.split(/[\s-]/)[0]!) !== undefined &&
      /^\p{Lu}/u.test(a.name)
    );
  const said = casedText(between);
  if (!SAME_THING.some((way) => way.isIn(said))) return false;
  if (a.known && b.known && a.known !== b.known) return false;
  return !between.includes("(") || namesOneThing(text, b);
}

/** A bracket names one thing: a list in it is what the thing is made of or given with. */
function namesOneThing(text: string, b: DrugMention): boolean {
  const close = text.indexOf(")", b.end);
  const rest = close < 0 || close - b.end > 80 ? "" : text.slice(b.end, close);
  return (
    b.name.includes("/") ||
    b.finder === "drug/combination" ||
    !/\band\b|\+|\bplus\b/.test(rest) ||
    /^[,;]? (?:formerly|also)/.test(rest)
  );
}

function isCode(name: string): boolean {
  return /\d/.test(name);
}
