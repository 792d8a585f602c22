import type { Sentence } from "../../3-language/analysis.js";
import { NameTrie } from "../../3-language/name-trie.js";
import { type Token, tokenize } from "../../3-language/tokens.js";
import { type DiseaseLookup, embeddedDiseases, type KnownDisease } from "./disease-lexicon.js";
import type { DiseaseSpan } from "./disease-span.js";
import { DISEASE_ABBREVIATIONS } from "./lexicon/disease-abbreviations.js";
import { QUALIFIERS } from "./name-words.js";
import { longFormStart, looksLikeShortForm } from "./short-form.js";

/** What an abbreviation stands for. */
export interface Abbreviated {
  readonly known: KnownDisease | null;
  readonly name: string;
}

/** An abbreviation that a sentence explains, and the span it explains, widened to the words that its letters stand for. */
export interface Definition extends Abbreviated {
  readonly short: string;
  readonly span: DiseaseSpan;
}

/** "multiple myeloma (MM)", "MM (multiple myeloma)", and "multiple myeloma MM" where brackets were lost. */
export function definitionOf(
  sentence: Sentence,
  span: DiseaseSpan,
  free: number,
  lookup: DiseaseLookup,
): Definition | null {
  const { tokens } = sentence;
  const short = shortFormAfter(sentence, span.to) ?? shortFormBefore(sentence, span);
  if (!short) return null;
  const from = Math.max(free, span.nameFrom - 6, short.nameAfter ?? 0);
  const indexes = range(from, span.to).filter((i) => tokens[i]!.kind !== "mark");
  const long = longFormStart(
    short.text,
    indexes.map((i) => tokens[i]!.norm),
  );
  if (long === null) return short.bare ? null : unexplained(sentence, span, short.text);
  const first = indexes[long]!;
  if (short.bare && indexes.length - long !== short.text.length) return null;
  const onlyQualifiers = tokens
    .slice(first, span.nameFrom)
    .every(({ kind, norm }) => kind === "mark" || QUALIFIERS.has(norm));
  if (first < span.nameFrom && span.known && onlyQualifiers)
    return { short: short.text, known: span.known, name: span.known.name, span };
  if (first < span.nameFrom && isOneName(tokens, first, span.nameFrom)) {
    const widened = {
      ...span,
      from: Math.min(first, span.from),
      phraseFrom: Math.min(first, span.phraseFrom),
      nameFrom: first,
      known: null,
      core: span.known ?? span.core,
    };
    return { short: short.text, ...named(tokens, first, span.to, lookup), span: widened };
  }
  if (first > span.nameFrom && first < span.to) {
    const tail = named(tokens, first, span.to, lookup);
    if (tail.known) return { short: short.text, ...tail, span };
  }
  return {
    short: short.text,
    known: span.known,
    name: span.name ?? named(tokens, span.nameFrom, span.to, lookup).name,
    span,
  };
}

/** Letters that do not fit, as in "psoriasis (PSO1)": taken only for a disease that the lexicon knows by such an abbreviation. */
function unexplained(sentence: Sentence, span: DiseaseSpan, short: string): Definition | null {
  if (!KNOWN_SHORT_FORMS.has(short)) return null;
  const name = span.name ?? nameText(sentence.tokens, span.nameFrom, span.to);
  const usual = usualAbbreviations().longestAt(tokenize(short), 0, ({ text }) => text)?.value;
  // "hereditary transthyretin amyloid cardiomyopathy (ATTR-CM)": the letters stand for the last words
  if (usual && name.toLowerCase().endsWith(` ${usual.name.toLowerCase()}`))
    return { short, known: usual.known, name: usual.name, span };
  return { short, known: span.known, name, span };
}

function named(tokens: readonly Token[], from: number, to: number, lookup: DiseaseLookup): Abbreviated {
  const found = lookup(tokens, from);
  return { known: found?.to === to ? found.disease : null, name: nameText(tokens, from, to) };
}

function nameText(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, spaceBefore }, i) => (i > 0 && spaceBefore ? ` ${text}` : text))
    .join("");
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Words that a name does not run over to the left. */
const NAME_BORDER =
  /^(?:the|a|an|for|in|with|to|is|are|was|by|from|on|as|that|which|who|patients?|people|adults?|children|treat\w{0,5}|including|such|congress|conference|society|association|college|meeting|symposium|department|institute|center|centre|journal|annals)$/;

function isOneName(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ kind, norm }) => (kind === "mark" ? norm === "-" || norm === "/" : !NAME_BORDER.test(norm)));
}

interface ShortForm {
  readonly text: string;
  /** It stands without brackets. */
  readonly bare: boolean;
  /** Where it stands before its name: index of the first token in the brackets. */
  readonly nameAfter?: number;
}

const QUOTES = /^[“”"‘’']$/;

function shortFormAfter(sentence: Sentence, to: number): ShortForm | null {
  const { tokens } = sentence;
  let at = to;
  const bracket = tokens[at]?.text === "(" || tokens[at]?.text === "[";
  if (bracket) at++;
  if (bracket && QUOTES.test(tokens[at]?.text ?? "")) at++;
  const chain = chainAt(sentence, at);
  if (!chain || !looksLikeShortForm(chain.text)) return null;
  if (!bracket) return { text: chain.text, bare: true };
  return /^(?:\)|\]|,|;|”|"|’|or)$/.test(tokens[chain.end]?.text ?? "")
    ? { text: chain.text, bare: false }
    : null;
}

function shortFormBefore(sentence: Sentence, span: DiseaseSpan): ShortForm | null {
  const { tokens } = sentence;
  if (tokens[span.to]?.text !== ")") return null;
  let open = span.from - 1;
  while (open > span.from - 5 && open > 0 && tokens[open]!.text !== "(") open--;
  if (tokens[open]?.text !== "(") return null;
  let from = open - 1;
  while (from > 0 && !tokens[from]!.spaceBefore && open - from < 8) from--;
  const chain = from >= 0 ? chainAt(sentence, from) : null;
  return chain?.end === open && looksLikeShortForm(chain.text)
    ? { text: chain.text, bare: false, nameAfter: open + 1 }
    : null;
}

/** Tokens from `at` on that touch each other, joined by hyphens and slashes. */
function chainAt({ tokens, text, start }: Sentence, at: number): { text: string; end: number } | null {
  const first = tokens[at];
  if (!first || first.kind === "mark") return null;
  let end = at + 1;
  while (tokens[end] && !tokens[end]!.spaceBefore && end - at < 7) {
    const mark = tokens[end]!.kind === "mark";
    if (mark && !/^[-‑–/]$/.test(tokens[end]!.text)) break;
    if (mark && (tokens[end + 1]?.spaceBefore ?? true)) break;
    end++;
  }
  return { text: text.slice(first.start - start, tokens[end - 1]!.end - start), end };
}

interface UsualAbbreviation extends Abbreviated {
  /** It means other things too. */
  readonly ambiguous: boolean;
}

const USUAL: readonly { short: string; name: string; ambiguous: boolean }[] = DISEASE_ABBREVIATIONS.split(
  "\n",
).flatMap((row) => {
  const [short, name] = row.split("\t");
  return name ? [{ short: short!.replace(/\?$/, ""), name, ambiguous: short!.endsWith("?") }] : [];
});
const KNOWN_SHORT_FORMS: ReadonlySet<string> = new Set(USUAL.map(({ short }) => short));

let usual: NameTrie<UsualAbbreviation> | undefined;

/** The usual abbreviations, built when first asked for; they never change after. */
function usualAbbreviations(): NameTrie<UsualAbbreviation> {
  if (usual) return usual;
  usual = new NameTrie();
  const lexicon = embeddedDiseases();
  for (const { short, name, ambiguous } of USUAL) {
    const tokens = tokenize(name);
    const found = lexicon.longestAt(tokens, 0);
    const known = found?.to === tokens.length ? found.disease : null;
    usual.add(shortWords(short), { known, name: known?.name ?? name, ambiguous });
  }
  return usual;
}

/** Abbreviations of one release: those it explains and those that are usual. Compared with their capitals. */
export class AbbreviationTable {
  readonly #explained = new NameTrie<Abbreviated>();
  readonly #usual = usualAbbreviations();
  readonly #named: ReadonlyMap<string, KnownDisease>;

  /** `named`: diseases that the release names in full; their abbreviations mean them. */
  constructor(definitions: readonly Definition[], named: ReadonlyMap<string, KnownDisease>) {
    this.#named = named;
    for (const { short, known, name } of definitions) {
      const words = shortWords(short);
      this.#explained.add(words, { known, name });
      this.#explained.add([...words.slice(0, -1), `${words.at(-1)}s`], { known, name });
    }
  }

  at(tokens: readonly Token[], from: number): (Abbreviated & { to: number }) | null {
    const token = tokens[from]!;
    if (!token.hasCapital) return null;
    const said = ({ text }: Token) => text;
    const whole = (to: number) =>
      !(
        tokens[to]?.norm === "-" &&
        !tokens[to]!.spaceBefore &&
        /^[\p{Lu}\d]/u.test(tokens[to + 1]?.text ?? "")
      );
    const explained = this.#explained.longestAt(tokens, from, said);
    if (explained && whole(explained.to)) return { ...explained.value, to: explained.to };
    const found = this.#usual.longestAt(tokens, from, said);
    if (!found || !whole(found.to)) return null;
    const { known, name, ambiguous } = found.value;
    const other = this.#named.has(name) ? undefined : this.#otherNamed(token.text, found.to - from);
    if (other) return { known: other, name: other.name, to: found.to };
    if (ambiguous && !this.#named.has(name) && !speaksOfPatients(tokens, from, found.to)) return null;
    return { known, name, to: found.to };
  }

  /** The release names another disease that has these initials, and not the one they usually stand for. */
  #otherNamed(short: string, tokens: number): KnownDisease | undefined {
    if (tokens > 1 || !/^\p{Lu}{2,5}$/u.test(short)) return undefined;
    return [...this.#named.values()].find(({ name }) => initialsOf(name) === short);
  }
}

/** "AD" of "atopic dermatitis". */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]/)
    .map((word) => word.charAt(0))
    .join("")
    .toUpperCase();

const shortWords = (short: string): string[] =>
  tokenize(short)
    .filter(({ kind }) => kind !== "mark")
    .map(({ text }) => text);

/** "patients with MS", "treatment of MS", "relapsing MS", "MS patients". */
function speaksOfPatients(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:patients?|treatment|therap(?:y|ies))$/.test(tokens[to]?.norm ?? "")) return true;
  const before = tokens
    .slice(Math.max(0, from - 4), from)
    .map(({ norm }) => norm)
    .join(" ");
  return /(?:patients|people|adults|children|individuals|participants) (?:\w{1,12} ){0,2}(?:with|living with)(?: \w{1,12})?$|treatment (?:of|for)(?: \w{1,12})?$|(?:relapsing|refractory|severe|symptomatic|moderate|active|forms of|diagnosis of)$/.test(
    before,
  );
}
