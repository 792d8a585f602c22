import type { Program } from "../../schema/record.js";

interface RoleCue {
  readonly id: string;
  readonly role: Program["role"];
  /** Held against the words just before the name. */
  readonly before: RegExp;
  readonly examples: readonly string[];
}

/** What the words around a drug's name say of its part; the name is `X` in the examples. */
export const ROLE_CUES: readonly RoleCue[] = [
  {
    id: "role/in-combination",
    role: "combination",
    before:
      /(?:in combination with|combined with|combination of .{1,40} (?:and|with)|\bplus|together with|added to|add-on to|on top of|co-?administered with|alongside|adjunct to|\+|background (?:of|therapy with))\s(?:[\p{L}\d/®™-]{1,24},?\s(?:and\s|or\s)?){0,5}$/iu,
    examples: ["ACM-101 in combination with X"],
  },
  {
    id: "role/compared-with",
    role: "comparator",
    before:
      /(?:versus|\bvs\.?|compared (?:to|with)|comparison with|relative to|than|superior(?:ity)? (?:to|over)|non-?inferior(?:ity)? (?:to|of)?|head-to-head (?:against|with)|against|over|comparator,?)\s(?:[\p{L}\d/®™-]{1,24},?\s(?:and\s|or\s)?){0,3}$/iu,
    examples: ["ACM-101 versus X"],
  },
  {
    id: "role/prior-treatment",
    role: "comparator",
    before:
      /(?:prior|previous(?:ly)?|pretreat\p{L}{0,6}|failed|failure (?:of|on)|refractory to|intolerant (?:to|of)|resistan(?:t|ce) to|inadequate(?:ly)? (?:response|responders?|controlled) (?:to|on|with)|respond(?:ed)? inadequately to|naive to|progress(?:ed|ion) (?:on|after|following)|who (?:cannot|do not) tolerate|standard[- ]of[- ]care|not (?:adequately )?controlled (?:by|with|on))\s(?:[\p{L}\d/®™-]{1,24},?\s(?:and\s|or\s)?){0,5}$/iu,
    examples: ["patients previously treated with X", "refractory to X"],
  },
  {
    id: "role/biosimilar-to",
    role: "other",
    before:
      /(?:biosimilar (?:candidate )?(?:to|of)|reference (?:product|drug|biologic|medicine),?|generic (?:version )?(?:of|equivalent (?:of|to))|unlike)\s(?:[\p{L}\d/®™-]{1,24},?\s(?:and\s|or\s)?){0,3}$/iu,
    examples: ["a biosimilar to X"],
  },
];

/** The cue closest to the name decides. */
export function roleCueAround(before: string): RoleCue | undefined {
  let closest: RoleCue | undefined;
  let at = -1;
  for (const cue of ROLE_CUES) {
    const match = cue.before.exec(before);
    if (!match || match.index <= at) continue;
    at = match.index;
    closest = cue;
  }
  return closest;
}
