import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { groupsOf, type LetterGroups } from "./letter-groups.js";

/**
 * What a text must hold for a pattern to match in it: a string of letters, all of several needs, or any of them.
 * The idea is that of RE2's `FilteredRE2` and of Cox, "Regular Expression Matching with a Trigram Index" (2012).
 */
export type Need =
  | { readonly groups: readonly number[] }
  | { readonly all: readonly Need[] }
  | { readonly any: readonly Need[] };

/** Whether a text may meet a need; nothing is needed where it is null. */
export function mayMeet(need: Need | null, letters: LetterGroups): boolean {
  if (need === null) return true;
  if ("groups" in need) return letters.mayHold(need.groups);
  if ("all" in need) {
    for (const each of need.all) if (!mayMeet(each, letters)) return false;
    return true;
  }
  for (const each of need.any) if (mayMeet(each, letters)) return true;
  return false;
}

/** What a pattern needs, or null where it may match without any certain letters. */
export function needOf({ source, unicode }: RegExp): Need | null {
  const pattern = PARSER.parsePattern(source, 0, source.length, { unicode });
  const { exact, need } = ofAlternatives(pattern.alternatives);
  return exact ? ofStrings(exact) : need;
}

const PARSER = new RegExpParser();

/** A part of a pattern: all the strings that it can match, where they are few; else what it needs. */
interface Part {
  readonly exact: readonly string[] | null;
  readonly need: Need | null;
}

const ANYTHING: Part = { exact: null, need: null };
const NOTHING: Part = { exact: [""], need: null };

/** More strings than this are not told apart any longer. */
const MOST_STRINGS = 40;
/** Letters that a group of `LetterGroups` has. */
const GROUP_LENGTH = 3;

function ofAlternatives(alternatives: readonly AST.Alternative[]): Part {
  const parts = alternatives.map(ofSequence);
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact !== null) && exact.length <= MOST_STRINGS) return { exact, need: null };
  return { exact: null, need: any(parts.map(needOfPart)) };
}

function needOfPart({ exact, need }: Part): Need | null {
  return exact ? ofStrings(exact) : need;
}

function ofSequence({ elements }: AST.Alternative): Part {
  const needs: Need[] = [];
  let isExact = true;
  let strings: readonly string[] = [""];
  const end = (next: readonly string[]) => {
    isExact = false;
    const need = ofStrings(strings);
    if (need) needs.push(need);
    strings = next;
  };
  for (const element of elements) {
    const { exact, need } = ofElement(element);
    if (exact === null) {
      end([""]);
      if (need) needs.push(need);
    } else if (exact.length * strings.length <= MOST_STRINGS)
      strings = strings.flatMap((before) => exact.map((after) => before + after));
    else end(exact);
  }
  if (isExact) return { exact: strings, need: null };
  end([""]);
  return { exact: null, need: all(needs) };
}

function ofElement(element: AST.Element): Part {
  switch (element.type) {
    case "Character":
      return ofCodes([element.value]);
    case "CharacterSet":
      return element.kind === "space" && !element.negate ? { exact: [" "], need: null } : ANYTHING;
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

function ofQuantifier({ min, max, element }: AST.Quantifier): Part {
  const part = ofElement(element);
  if (min === 1 && max === 1) return part;
  if (min === 0 && max === 1 && part.exact !== null) return { exact: ["", ...part.exact], need: null };
  return min === 0 ? ANYTHING : { exact: null, need: needOfPart(part) };
}

/** What stands before or after is in the text too; what must not stand there says nothing. */
function ofAssertion(assertion: AST.Assertion): Part {
  if (assertion.kind !== "lookahead" && assertion.kind !== "lookbehind") return NOTHING;
  if (assertion.negate) return NOTHING;
  const need = needOfPart(ofAlternatives(assertion.alternatives));
  return need ? { exact: null, need } : NOTHING;
}

function ofClass({ negate, elements }: AST.CharacterClass): Part {
  if (negate) return ANYTHING;
  const codes: number[] = [];
  for (const element of elements) {
    if (element.type === "Character") codes.push(element.value);
    else if (element.type === "CharacterSet" && element.kind === "space" && !element.negate) codes.push(0x20);
    else return ANYTHING;
  }
  return ofCodes(codes);
}

/** More letters than this in a class are any letter. */
const MOST_LETTERS = 4;

function ofCodes(codes: readonly number[]): Part {
  if (codes.length === 0 || codes.some((code) => code >= 128)) return ANYTHING;
  const letters = new Set(codes.map((code) => String.fromCharCode(code).toLowerCase().replace(/\s/, " ")));
  return letters.size <= MOST_LETTERS ? { exact: [...letters], need: null } : ANYTHING;
}

/** One of several strings, of which one that another is part of need not be asked for. */
function ofStrings(strings: readonly string[]): Need | null {
  const shortest = [...new Set(strings)].sort((a, b) => a.length - b.length);
  if (shortest[0]!.length < GROUP_LENGTH) return null;
  const apart: string[] = [];
  for (const string of shortest) if (!apart.some((part) => string.includes(part))) apart.push(string);
  return any(apart.map((string) => ({ groups: groupsOf(string) })));
}

function any(needs: readonly (Need | null)[]): Need | null {
  const some = needs.filter((need) => need !== null);
  if (some.length < needs.length) return null;
  return some.length === 1 ? some[0]! : { any: some.flatMap((need) => ("any" in need ? need.any : need)) };
}

function all(needs: readonly Need[]): Need | null {
  if (needs.length === 0) return null;
  return needs.length === 1 ? needs[0]! : { all: needs };
}
