import type { Analysis } from "../3-language/analysis.js";
import { matchesInSentences } from "../3-language/sentence-matches.js";
import { TextPattern } from "../patterns/text-pattern.js";
import type { PersonMention } from "./mention.js";

const NAME =
  "\\p{Lu}\\p{Ll}[\\p{L}’'-]{0,18}(?:\\s\\p{Lu}\\.){0,2}(?:\\s(?:van|von|de|der|la|le|di|del)){0,2}(?:\\s\\p{Lu}[\\p{L}’'-]{1,20}){1,2}";
const DEGREES =
  "(?:,\\s(?:M\\.?D\\.?|Ph\\.?D\\.?|M\\.?B\\.?A\\.?|Pharm\\.?D\\.?|D\\.?V\\.?M\\.?|M\\.?Sc\\.?|M\\.?P\\.?H\\.?|FACP|FACC|CFA|J\\.?D\\.?|R\\.?N\\.?|MBBS|D\\.?Phil\\.?)){0,4}";
const OFFICE =
  "(?:[\\p{L}’'&,-]{1,20}\\s){0,9}?(?:[Cc]hief|[Pp]resident|[Cc]hair(?:man|woman|person)?|[Dd]irector|[Oo]fficer|[Hh]ead|[Pp]rofessor|[Ff]ounder|[Ii]nvestigator|[Vv]ice|CEO|CFO|CMO|CSO|COO|[Pp]hysician)(?:[\\p{L}\\s’'&,-]{0,90}?)";

/** A speaker with office and house: "said Jane Roe, M.D., Chief Medical Officer of Acme", and the same before "said". */
const SPEAKERS: readonly TextPattern[] = [
  new RegExp(
    `(?<=\\b(?:said|says|commented|stated|added|noted|according to|explained|remarked)\\s(?:Dr\\.\\s|Prof\\.\\s|Professor\\s)?)(?<name>${NAME})${DEGREES},\\s(?<title>${OFFICE})(?:\\s(?:of|at|for|with)\\s(?:the\\s)?(?<house>\\p{Lu}[\\p{L}\\d&’' -]{1,60}?))?(?=[.,;“”"]|\\sand\\s\\p{Ll}|$)`,
    "gu",
  ),
  new RegExp(
    `(?=\\p{Lu})(?<![\\p{L}])(?<name>${NAME})${DEGREES},\\s(?<title>${OFFICE})(?:\\s(?:of|at|for|with)\\s(?:the\\s)?(?<house>\\p{Lu}[\\p{L}\\d&’' -]{1,60}?))?,?\\s(?=said|commented|stated|added|noted)`,
    "gu",
  ),
].map((pattern) => new TextPattern(pattern));

/** People who are quoted, with their office and house where the release gives them. */
export function findPeople(analysis: Analysis): PersonMention[] {
  const found: PersonMention[] = [];
  const taken = new Set<number>();
  for (const pattern of SPEAKERS)
    for (const { start, sentence, groups } of matchesInSentences(analysis, pattern)) {
      const { name, title, house } = groups;
      if (!name || taken.has(start)) continue;
      taken.add(start);
      found.push({
        kind: "person",
        start,
        end: start + name.length,
        text: name,
        sentence: sentence.index,
        name,
        title: title?.trim().replace(/,$/, "") || null,
        organization: house?.trim() || null,
        finder: "person/speaker",
        confidence: 0.9,
      });
    }
  return found;
}
