import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { GROUP_LENGTH, letterOf } from "./letter-groups.js";
import type { Need } from "./need.js";

/** One of the alternatives that a pattern consists of. */
export interface Alternative {
  readonly source: string;
  /** What it needs; null where it may match without any certain letters. */
  readonly need: Need | null;
  /** Of one that matches at a text's end only, what stands before the `$`; else null. */
  readonly ending: string | null;
}

/** The alternatives of a pattern in their order; one that takes hold of groups is a single one. */
export function alternativesOf({ source, unicode }: RegExp): Alternative[] {
  const pattern = PARSER.parsePattern(source, 0, source.length, { unicode });
  let hasGroups = false;
  visitRegExpAST(pattern, {
    onCapturingGroupEnter() {
      hasGroups = true;
    },
  });
  const { alternatives } = pattern;
  if (hasGroups)
    return [
      {
        source,
        need: needOfPart(ofAlternatives(alternatives)),
        ending: alternatives.length === 1 ? endingOf(alternatives[0]!) : null,
      },
    ];
  return alternatives.map((alternative) => ({
    source: alternative.raw,
    need: needOfPart(ofAlternatives([alternative])),
    ending: endingOf(alternative),
  }));
}

function endingOf({ raw, elements }: AST.Alternative): string | null {
  const last = elements.at(-1);
  return last?.type === "Assertion" && last.kind === "end" ? raw.slice(0, -1) : null;
}

const PARSER = new RegExpParser();

/**
 * A part of a pattern: all the strings that it can match, in the letters of `LetterGroups` and with BORDER where no
 * word goes on, if they are few; else what it needs.
 */
interface Part {
  readonly exact: readonly string[] | null;
  readonly need: Need | null;
}

const ANYTHING: Part = { exact: null, need: null };
const NOTHING: Part = { exact: [""], need: null };
const BORDER = "|";

/** More strings than this are not told apart any longer. */
const MOST_STRINGS = 24;

/** `before`: what stands before each alternative. */
function ofAlternatives(alternatives: readonly AST.Alternative[], before: readonly string[] = [""]): Part {
  const parts = alternatives.map((alternative) => ofSequence(alternative, before));
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact !== null) && exact.length <= MOST_STRINGS)
    return { exact, need: null };
  return { exact: null, need: any(parts.map(needOfPart)) };
}

function needOfPart({ exact, need }: Part): Need | null {
  return exact ? ofStrings(exact) : need;
}

function ofSequence({ elements }: AST.Alternative, before: readonly string[]): Part {
  const needs: Need[] = [];
  let isExact = true;
  let strings = before;
  const end = (next: readonly string[]) => {
    isExact = false;
    const need = ofStrings(strings);
    if (need) needs.push(need);
    strings = next;
  };
  for (const element of elements) {
    const { exact, need } = ofElement(element);
    if (
      exact === null &&
      isGroup(element) &&
      strings.some(({ length }) => length > 0) &&
      !ofStrings(strings)
    ) {
      // too short to be asked for alone: "\b(?:if|whether)"
      const whole = needOfPart(ofAlternatives(element.alternatives, strings));
      if (whole) needs.push(whole);
      isExact = false;
      strings = [""];
    } else if (exact === null) {
      end([""]);
      if (need) needs.push(need);
    } else if (exact.length * strings.length <= MOST_STRINGS) strings = joined(strings, exact);
    else {
      const last = [...new Set(strings.map((string) => string.slice(-2)))];
      end(last.length * exact.length <= MOST_STRINGS ? joined(last, exact) : exact);
    }
  }
  if (isExact) return { exact: strings, need: null };
  end([""]);
  return { exact: null, need: all(needs) };
}

function isGroup(element: AST.Element): element is AST.Group | AST.CapturingGroup {
  return element.type === "Group" || element.type === "CapturingGroup";
}

function joined(before: readonly string[], after: readonly string[]): string[] {
  // nearly all of a pattern is single letters one after the other
  if (before.length === 1 && after.length === 1) return [before[0]! + after[0]!];
  return [...new Set(before.flatMap((first) => after.map((second) => first + second)))];
}

function ofElement(element: AST.Element): Part {
  switch (element.type) {
    case "Character":
      return ofCodes([element.value]);
    case "CharacterSet":
      return ofSet(element) ?? ANYTHING;
    case "CharacterClass":
      return ofClass(element);
    case "Group":
    case "CapturingGroup":
      return ofAlternatives(element.alternatives);
    case "Quantifier":
      return ofQuantifier(element);
    case "Assertion":
      return ofAssertion(element);
    default:
      return ANYTHING;
  }
}

function ofSet(set: AST.CharacterSet | AST.ClassRangesCharacterClassElement): Part | null {
  if (set.type !== "CharacterSet" || set.kind === "any" || set.kind === "property" || set.negate) return null;
  if (set.kind === "space") return { exact: [" "], need: null };
  return set.kind === "digit" ? { exact: ["0"], need: null } : null;
}

/** Times that something short is written out when it may be said again. */
const MOST_TIMES = 4;

function ofQuantifier({ min, max, element }: AST.Quantifier): Part {
  const part = ofElement(element);
  if (part.exact === null) return min === 0 ? ANYTHING : { exact: null, need: part.need };
  let times: readonly string[] = [""];
  for (let said = 0; said < Math.min(min, MOST_TIMES); said++) times = joined(times, part.exact);
  const atLeast = { exact: null, need: ofStrings(times) };
  if (max > MOST_TIMES || times.length > MOST_STRINGS) return atLeast;
  const exact = new Set(times);
  for (let said = min; said < max; said++) {
    times = joined(times, part.exact);
    for (const string of times) exact.add(string);
    if (exact.size > MOST_STRINGS) return atLeast;
  }
  return { exact: [...exact], need: null };
}

/** What stands before or after is in the text too; what must not stand there says nothing. */
function ofAssertion(assertion: AST.Assertion): Part {
  if (assertion.kind === "word") return assertion.negate ? NOTHING : { exact: [BORDER], need: null };
  if (assertion.kind !== "lookahead" && assertion.kind !== "lookbehind") return NOTHING;
  if (assertion.negate)
    return assertion.alternatives.some(isAnyLetter) ? { exact: [BORDER], need: null } : NOTHING;
  const need = needOfPart(ofAlternatives(assertion.alternatives));
  return need ? { exact: null, need } : NOTHING;
}

/** Whether an alternative stands for any letter or digit, and for other signs perhaps. */
function isAnyLetter({ elements }: AST.Alternative): boolean {
  const [element] = elements;
  if (elements.length !== 1 || element?.type !== "CharacterClass" || element.negate) return false;
  const kinds = element.elements.map(({ raw }) => raw);
  return (
    kinds.includes("\\w") || (kinds.includes("\\p{L}") && (kinds.includes("\\d") || kinds.includes("\\p{N}")))
  );
}

function ofClass({ negate, elements }: AST.CharacterClass): Part {
  if (negate) return ANYTHING;
  const letters = new Set<string>();
  for (const element of elements) {
    const { exact } =
      element.type === "Character"
        ? ofCodes([element.value])
        : element.type === "CharacterClassRange"
          ? ofRange(element)
          : ((element.type === "CharacterSet" ? ofSet(element) : null) ?? ANYTHING);
    if (exact === null) return ANYTHING;
    for (const letter of exact) letters.add(letter);
  }
  return ofLetters(letters);
}

function ofRange({ min, max }: AST.CharacterClassRange): Part {
  if (max.value >= 128) return ANYTHING;
  return ofCodes(Array.from({ length: max.value - min.value + 1 }, (_, i) => min.value + i));
}

function ofCodes(codes: readonly number[]): Part {
  // what takes two units of a text counts as two letters
  if (codes.some((code) => code > 0xffff)) return ANYTHING;
  return ofLetters(new Set(codes.map(letterOf)));
}

/** More letters than this in a class are any letter. */
const MOST_LETTERS = 4;

function ofLetters(letters: ReadonlySet<string>): Part {
  return letters.size > 0 && letters.size <= MOST_LETTERS ? { exact: [...letters], need: null } : ANYTHING;
}

/** One of several strings, of which one that another is part of need not be asked for. */
function ofStrings(strings: readonly string[]): Need | null {
  const shortest = [...new Set(strings.map(withBorders))].sort((a, b) => a.length - b.length);
  if (shortest[0]!.length < GROUP_LENGTH) return null;
  const apart: string[] = [];
  for (const string of shortest) if (!apart.some((part) => string.includes(part))) apart.push(string);
  return any(apart.map((letters) => ({ letters })));
}

/** A border at the end of a word has a space beyond it; one within a string has its space there. */
function withBorders(string: string): string {
  return string.replace(/^\|+(?=\w)|(?<=\w)\|+$/g, " ").replaceAll(BORDER, "");
}

function any(needs: readonly (Need | null)[]): Need | null {
  const some = needs.filter((need) => need !== null);
  if (some.length < needs.length) return null;
  return some.length === 1 ? some[0]! : { any: some.flatMap((need) => ("any" in need ? need.any : [need])) };
}

function all(needs: readonly Need[]): Need | null {
  if (needs.length === 0) return null;
  return needs.length === 1 ? needs[0]! : { all: needs };
}
