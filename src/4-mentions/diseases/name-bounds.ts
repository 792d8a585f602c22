import type { Token } from "../../3-language/tokens.js";
import { compact } from "../../patterns/compact.js";
import {
  NAME_PARTS,
  NOT_NAME_ADJECTIVES,
  ORGANS,
  PATIENT_WORDS,
  QUALIFIERS,
  SILENT_WORDS,
} from "./name-words.js";

const ADJECTIVE = compact(/^\p{L}{4,20}(?:ic|al|ous|ary|oid|ive|ile|otic|emic|ine|eal|ar|gic)$/u);
/** Last parts of compounds that belong to a name: "APOL1-mediated", "transfusion-dependent", "X-linked". */
const NAME_COMPOUND_END =
  /^(?:mediated|related|associated|induced|dependent|linked|driven|acquired|specific|deficiency|deficient|cell|borne|transmitted|invasive|threatening|onset|like|grade|girdle|responsive)$/;
/** Diseases named after what lacks or is changed: "CDKL5 deficiency disorder", "pyruvate kinase deficiency". */
const AFTER_GENES = /^(?:deficiency|syndrome|disease|disorder|encephalopathy|dystrophy|ataxia|infection)$/;
const GENE = compact(/^\p{Lu}[\p{Lu}\d]{2,7}\d?$/u);
const NOT_GENES = /^(?:FDA|EMA|USA|CEO|AND|THE|FOR|WITH|RARE|NEW|FROM|NON|DNA|RNA|CAR|AAV|IND|NDA|BLA)$/;
const EPONYM_HEADS = /^(?:disease|syndrome|sarcoma|dystrophy|palsy|anemia|ataxia|lymphoma|dementia|tumor)$/;

/** A name that grows on and on is a web address: "acme-announces-results-in-severe-asthma". */
const LONGEST_PREFIX = 9;

/** Where a name that ends with the words from `core` on begins: sites, kinds, causes, genes and eponyms before it. */
export function nameStart(
  tokens: readonly Token[],
  core: number,
  free: number,
  context: { readonly listed: boolean; readonly titleCase: boolean },
): number {
  let start = core;
  while (start > free && core - start < LONGEST_PREFIX) {
    const before = partBefore(tokens, start, free, core, context);
    if (before === null) break;
    start = before;
  }
  return start;
}

function partBefore(
  tokens: readonly Token[],
  start: number,
  free: number,
  core: number,
  context: { readonly listed: boolean; readonly titleCase: boolean },
): number | null {
  const token = tokens[start - 1]!;
  if (token.norm === "'s") return isEponym(tokens, start, free, core, context.listed) ? start - 2 : null;
  if (token.norm === "-" && !tokens[start]!.spaceBefore && !token.spaceBefore && start - 2 >= free) {
    const first = tokens[start - 2]!;
    return first.kind !== "mark" &&
      !/^(?:anti|non|pre|single|multi|first|one|lead|best|well|in)$/.test(first.norm)
      ? start - 2
      : null;
  }
  if (token.kind === "mark") return null;
  const compound = compoundAt(tokens, start - 1, free);
  if (compound) {
    const [from, whole, last] = compound;
    if (NAME_PARTS.has(whole)) return from;
    if (QUALIFIERS.has(whole) || PATIENT_WORDS.has(whole) || SILENT_WORDS.has(whole)) return null;
    if (
      NAME_COMPOUND_END.test(last) &&
      !/^(?:anti|non|pre|single|multi|whole|disease|disorder|syndrome)$/.test(tokens[from]!.norm)
    )
      return isLetterOfName(tokens, from, free) ? from - 1 : from;
    if (!/^(?:anti|non|pre|post)$/.test(tokens[from]!.norm)) return null;
    return NAME_PARTS.has(last) || isMedicalAdjective(last) ? from : null;
  }
  const { norm, text } = token;
  if (context.listed && /^(?:chronic|acute|subacute|oral)$/.test(norm)) return null;
  if (NAME_PARTS.has(norm) || (start === core && context.listed && /^(?:primary|secondary)$/.test(norm)))
    return start - 1;
  if (isMedicalAdjective(norm)) return start - 1;
  const head = tokens[core]!.folded;
  if (start !== core) return /^deficiency$/.test(head) && /^\p{Ll}{3,15}ase$/u.test(norm) ? start - 1 : null;
  if (AFTER_GENES.test(head) && GENE.test(text) && !NOT_GENES.test(text)) return start - 1;
  if (head === "deficiency" && /(?:ase|in|ogen)$/.test(norm)) return start - 1;
  if (
    EPONYM_HEADS.test(head) &&
    !context.titleCase &&
    start - 1 > 0 &&
    /^\p{Lu}\p{Ll}{2,15}$/u.test(text) &&
    !context.listed
  )
    return start - 1;
  return null;
}

/** "Fazio's disease", and no company's own: "Acme's rheumatoid arthritis trial". */
function isEponym(
  tokens: readonly Token[],
  start: number,
  free: number,
  core: number,
  listed: boolean,
): boolean {
  return (
    start - 2 >= free &&
    start === core &&
    !listed &&
    EPONYM_HEADS.test(tokens[core]!.folded) &&
    tokens[start - 2]!.isCapitalized &&
    !tokens[start - 1]!.spaceBefore
  );
}

/** "Immunoglobulin G-mediated": the letter belongs to the word before it. */
function isLetterOfName(tokens: readonly Token[], at: number, free: number): boolean {
  return /^\p{Lu}$/u.test(tokens[at]!.text) && at - 1 >= free && tokens[at - 1]!.kind === "word";
}

function isMedicalAdjective(word: string): boolean {
  return (
    ADJECTIVE.test(word) &&
    !word.startsWith("anti") &&
    !NOT_NAME_ADJECTIVES.has(word) &&
    !QUALIFIERS.has(word) &&
    !PATIENT_WORDS.has(word) &&
    !SILENT_WORDS.has(word)
  );
}

/** The hyphenated compound whose last word is at `last`: its start, the whole and its last word; null for a plain word. */
function compoundAt(
  tokens: readonly Token[],
  last: number,
  free: number,
): [from: number, whole: string, last: string] | null {
  let from = last;
  while (
    from - 2 >= free &&
    tokens[from - 1]!.norm === "-" &&
    !tokens[from]!.spaceBefore &&
    !tokens[from - 1]!.spaceBefore
  )
    from -= 2;
  if (from === last) return null;
  const whole = tokens
    .slice(from, last + 1)
    .map(({ norm }) => norm)
    .join("");
  return [from, whole, tokens[last]!.norm];
}

const BEFORE_OF =
  /^(?:cancer|carcinoma|disease|tumor|lymphoma|sarcoma|infection|disorder|malignancy|neoplasm|inflammation|fibrosis|atrophy|degeneration|melanoma|metastasis)$/;
const TYPE = /^(?:type|grade|stage|class)$/;
const TYPE_NUMBER = /^(?:[1-9][a-z]?|i{1,3}[abc]?|iv[abc]?|v|vi|[a-d])$/i;

/** How far a name goes on after its head: "of the head and neck", "type 1", "virus (HCV) infection". */
export function nameEnd(tokens: readonly Token[], to: number): number {
  const head = tokens[to - 1]!.folded;
  const next = tokens[to];
  if (!next?.spaceBefore) return to;
  if (TYPE.test(next.norm) && next.norm === "type" && TYPE_NUMBER.test(tokens[to + 1]?.norm ?? ""))
    return isJoinedBySlash(tokens, to + 2) ? to + 4 : to + 2;
  if (/^(?:virus|viruses)$/.test(next.norm) || /^virus$/.test(head)) return infectionEnd(tokens, to);
  if (next.norm !== "of" || !BEFORE_OF.test(head)) return to;
  let at = to + 1;
  if (tokens[at]?.norm === "the") at++;
  const first = at;
  while (tokens[at] && (NAME_PARTS.has(tokens[at]!.norm) || isMedicalAdjective(tokens[at]!.norm))) at++;
  if (at === first && ORGANS.has(tokens[at]?.norm ?? "")) return at + 1;
  if (at === first) return to;
  if (tokens[at]?.norm === "and" && NAME_PARTS.has(tokens[at + 1]?.norm ?? "")) at += 2;
  return at;
}

/** "type 2I/R9": two numberings of one type. */
function isJoinedBySlash(tokens: readonly Token[], at: number): boolean {
  const [slash, other] = [tokens[at], tokens[at + 1]];
  return (
    slash?.norm === "/" &&
    !slash.spaceBefore &&
    other?.spaceBefore === false &&
    /^\p{L}?\d{1,2}$/u.test(other.norm)
  );
}

/** "hepatitis C" + "virus (HCV) infection". */
function infectionEnd(tokens: readonly Token[], to: number): number {
  let at = tokens[to]!.norm.startsWith("virus") ? to + 1 : to;
  const virusEnd = at;
  if (tokens[at]?.norm === "(" && tokens[at + 2]?.norm === ")") at += 3;
  return /^infections?$|^disease$/.test(tokens[at]?.norm ?? "") ? at + 1 : virusEnd;
}
