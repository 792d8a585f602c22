import type { Block } from "../../1-text/document.js";
import type { Analysis, Sentence } from "../../3-language/analysis.js";
import { isKnownWord } from "../../3-language/known-words.js";
import { mayBeDrugName, UNLISTED_ENDING } from "../../4-mentions/drugs/finders/plausible-names.js";
import { type Cast, type Reference, referencesIn, startingIn } from "../../5-resolve/cast.js";
import { capitalNames } from "../../5-resolve/trial-programs.js";
import { compact } from "../../patterns/compact.js";
import type { SectionKind } from "../../schema/record.js";
import { programOfDisease, topicPrograms, trialProgram, trialsTold, trialTopic } from "./topic.js";

/** Words that take a program up again without its name. */
const DEFINITE = compact(
  /\b(?:the|this|its|our|these|both)\s(?:[\p{L}-]{2,20}\s){0,2}?(?:drug|candidate|product|therapy|treatment|medicine|vaccine|compound|molecule|antibody|study|studies|trial|trials|program|application|submission|filing|data|exemption|designation|approval|letter|NDA|BLA|sNDA|sBLA|MAA|IND|regimen|device|test)\b|\b(?:topline|interim|enrollment|phase \d)/iu,
);

/** Words before a name that leave it out of what is said: "beyond ACM-101, two compounds advance". */
const BESIDES = /\b(?:beyond|besides|other than|in addition to|unlike|apart from|aside from) (?:the )?$/i;

/** Before what is given together or compared with what the words speak of: "start the pivotal trial versus docetaxel". */
const GIVEN_BESIDE = compact(
  /\b(?:(?:combination|combined|together|compared|alongside|in parallel|combination (?:stud(?:y|ies)|trials?|arms?|cohorts?)) with|plus|added to|on top of|versus|vs\.?|against|compared to|equivalen(?:t|ce) (?:to|with)|alongside|add-on to|over) (?:[\p{L}-]{1,16} ){0,3}$/iu,
);

export const isBesides = (sentence: Sentence, { start }: Reference): boolean =>
  BESIDES.test(sentence.text.slice(0, start - sentence.start));

/**
 * The programs that an event concerns: of those named in the sentence the one nearest to the words, with what is
 * listed with it; else, where the event needs one, the one last named before, or the release's main one.
 */
export function programsFor(
  cast: Cast,
  sentence: Sentence,
  target: { start: number; end: number },
  need: "required" | "present" | "named" | "topic" | "dealt",
): string[] {
  const { ours } = cast;
  const ourNames = referencesIn(cast.programReferences, sentence).filter(({ id }) => ours.has(id));
  const named = ourNames.filter(
    (name) =>
      !isBesides(sentence, name) &&
      !((need === "named" || need === "dealt") && isApart(sentence, name, target)) &&
      !(ours.size > 1 && isInOtherHalf(sentence, name, target)),
  );
  if (isSaidOfOther(cast, sentence, target)) return [];
  const ofOther =
    ours.size > 1
      ? (ofOtherTrial(cast, sentence, named, target) ?? ofOtherHalf(cast, sentence, named, target))
      : null;
  if (ofOther !== null) return [ofOther];
  const told =
    namedBeforeWhich(sentence, named, target) ??
    (named.length > 0 && nearestTo(sentence, inPart(sentence, named, target), target));
  if (told) return withListed(cast, named, told);
  // what is told beside the one named is told of another: of that of the trial, where one is named
  if (ourNames.length > 0) {
    const tested = sentence.section.kind === "headline" ? trialProgram(cast, sentence) : null;
    return tested === null ? [] : [tested];
  }
  // "Launched in Germany in October": an item below the name of its product
  if (need === "present") return isItem(sentence) ? oneTopic(cast, sentence) : [];
  // said of somebody else's drug
  const others = referencesIn(cast.programReferences, sentence).filter(
    ({ start }) => !GIVEN_BESIDE.test(sentence.text.slice(0, start - sentence.start)),
  );
  if (others.some((other) => gap(other, target) < OTHERS || other.start - sentence.start < 3)) return [];
  const trial = trialProgram(cast, sentence);
  if (trial !== null) return [trial];
  // a row of a table is about what it names itself; one cell beside a bullet is an item of a list
  if (sentence.block === "table-row" && sentence.text.split(" | ").length > 2) return [];
  const topic = topicPrograms(cast, sentence);
  if (topic.length === 1) return topic;
  const ofTrial = ours.size > 1 ? trialTopic(cast, sentence) : null;
  if (ofTrial !== null) return [ofTrial];
  if (isOfUnknown(cast, sentence)) return [];
  if (ours.size > 1 && COUNTED.test(sentence.text)) return [];
  if (ours.size > 1 && isOfUnnamed(cast, sentence)) return namedInBlock(cast, sentence);
  const ofDisease = ofOnlyDisease(cast, sentence, target);
  if (ofDisease !== null) return [ofDisease];
  if (need === "topic") return topicOf(cast, sentence);
  if (need === "dealt") return ours.size === 1 && isInTitle(cast) ? mainProgram(cast) : [];
  if (need !== "required") return ours.size === 1 ? mainProgram(cast) : [];
  if (sentence.section.kind === "headline") {
    const ofDisease = programOfDisease(cast, sentence);
    return ofDisease === null ? mainProgram(cast) : [ofDisease];
  }
  const studied = studiedBefore(cast, sentence);
  if (studied) return [studied.id];
  const before = startingIn(cast.programReferences, sentence.start - 899, sentence.start).filter(
    ({ start, id }) => ours.has(id) && start >= sentence.section.start,
  );
  const last = before.at(-1);
  const main = mainProgram(cast);
  const block = blockStart(cast, sentence);
  const isInBlock = last !== undefined && last.start >= block;
  if (!isInBlock) {
    const tested = new Set(trialsTold(cast, sentence).map((name) => cast.trialPrograms.get(name)!));
    if (tested.size === 1) return [...tested];
    const ofDisease = programOfDisease(cast, sentence);
    if (ofDisease !== null) return [ofDisease];
  }
  if (!isInBlock && main.length > 0 && sentence.section.kind === "body" && sentence.block === "paragraph")
    return main;
  const isAlone = isInBlock && before.every(({ id, start }) => start < block || id === last.id);
  if (last && (isAlone || DEFINITE.test(sentence.text) || sentence.start - last.end < 350))
    return withListed(cast, before, last);
  return ["body", "about-product", "about-trial"].includes(sentence.section.kind) ? mainProgram(cast) : [];
}

/** What makes of a disease the program against it: "the chikungunya |program|", "our |trial in| lupus". */
const OF_PROGRAM = compact(
  /^\s(?:[\p{L}\d-]{2,16}\s){0,2}?(?:program(?:me)?s?|vaccine|candidate|trials?|stud(?:y|ies)|asset|indication|phase)\b/iu,
);
const PROGRAM_IN = compact(
  /\b(?:program(?:me)?|vaccine|candidate|trials?|stud(?:y|ies)|phase\s\S{1,5}|asset)\s(?:in|for|against)\s(?:(?:the\streatment\sof|patients\swith|[\p{L}-]{3,16})\s){0,3}$/iu,
);

/** The program of the disease that the words speak of, where the release names that with no other. */
function ofOnlyDisease(
  { diseasePrograms, indicationReferences }: Cast,
  sentence: Sentence,
  target: { start: number; end: number },
): string | null {
  if (diseasePrograms.size === 0) return null;
  const programs = new Set<string | undefined>();
  const text = sentence.text;
  const part = partAround(sentence, target);
  for (const { id, start, end } of startingIn(indicationReferences, part.start, part.end))
    if (
      OF_PROGRAM.test(text.slice(end - sentence.start)) ||
      PROGRAM_IN.test(text.slice(0, start - sentence.start))
    )
      programs.add(diseasePrograms.get(id));
  const [program] = programs;
  return programs.size === 1 && program !== undefined ? program : null;
}

/** "Reports Results of ACM-101 in Gout and Completes Enrollment in |Phase 3 Trial in Lupus|": the disease of another program, with no name beside it. */
function ofOtherHalf(
  cast: Cast,
  sentence: Sentence,
  named: readonly Reference[],
  target: { start: number; end: number },
): string | null {
  if (sentence.section.kind !== "headline" || named.length === 0 || cast.diseasePrograms.size === 0)
    return null;
  if (named.some(({ end }) => end > target.start)) return null;
  const [disease] = startingIn(cast.indicationReferences, target.end, target.end + NEAR_DISEASE);
  const program = disease && cast.diseasePrograms.get(disease.id);
  if (!program || named.some(({ id }) => id === program)) return null;
  const between = cast.analysis.text.slice(target.start, disease.start);
  return PROGRAM_IN.test(between) && !/[;:]|\sand\s/.test(between) ? program : null;
}

/** So near the words stands the disease that they are about. */
const NEAR_DISEASE = 60;

/** "|STRIDE| is fully enrolled, and ACM-202 …": the trial is what is spoken of, the program named after it has a clause of its own. */
function ofOtherTrial(
  cast: Cast,
  sentence: Sentence,
  named: readonly Reference[],
  target: { start: number; end: number },
): string | null {
  if (cast.trialPrograms.size === 0 || named.length === 0 || named.some(({ start }) => start < target.end))
    return null;
  const trial = capitalNames(sentence).findLast(({ end }) => end <= target.start);
  const program = trial && cast.trialPrograms.get(trial.name);
  if (!program || named.some(({ id }) => id === program)) return null;
  const before = cast.analysis.text.slice(trial.end, target.start);
  const after = cast.analysis.text.slice(target.end, named[0]!.start);
  return !/[,;]/.test(before) && OWN_CLAUSE.test(after) ? program : null;
}

const OWN_CLAUSE = /[,;]\s(?:and|while|but)\s$/;

/** The names that stand between the same two semicolons as the words; all where none does. */
function inPart(
  sentence: Sentence,
  named: readonly Reference[],
  target: { start: number; end: number },
): readonly Reference[] {
  if (named.length < 2 || !sentence.text.includes(";")) return named;
  const part = partAround(sentence, target);
  const near = named.filter(({ start }) => start >= part.start && start < part.end);
  return near.length > 0 ? near : named;
}

/** What stands between two semicolons. */
function partAround({ text, start, end }: Sentence, target: { start: number; end: number }) {
  const from = text.lastIndexOf(";", target.start - start);
  const to = text.indexOf(";", target.end - start);
  return { start: start + from + 1, end: to < 0 ? end : start + to };
}

/** An item of a list, or a statement that leaves out who did it: "In January 2022, launched in Hong Kong." */
function isItem({ block, text }: Sentence): boolean {
  return (
    block === "list-item" ||
    /^\W{0,3}(?:(?:In|On|During) [^,]{3,30}, )?(?:also )?\p{L}{3,12}ed\s/iu.test(text)
  );
}

function oneTopic(cast: Cast, sentence: Sentence): string[] {
  if (referencesIn(cast.programReferences, sentence).length > 0) return [];
  const topic = topicPrograms(cast, sentence);
  return topic.length === 1 ? topic : [];
}

/** "Defibrazol: The Phase 3 trial …", "Defibrazol approved in Japan", or below it as a heading: a product whose name nobody knows, not the one before. */
function isOfUnknown(
  { analysis, programReferences }: Cast,
  { text, section, blockIndex }: Sentence,
): boolean {
  if (section.kind !== "body") return false;
  const label =
    /^\W{0,3}(?:(?:[HQ][1-4] |[1-4][HQ] )?20\d\d ?[:–-] )?(\p{Lu}\p{L}{5,20})(?:\s\+\s[\p{L}\d]{2,12})?(?:\s\p{Lu}\p{Ll}{1,8})?[®™]?(?:\s\([^()]{2,40}\))?(?:(?:\s\p{Lu}[\p{Lu}\d-]{2,14})?(?:,\s[\p{Ll}-]{2,20}(?:\s[\p{Ll}-]{2,20}){0,4})?:\s(?:\p{Lu}|\p{Ll}{3,12}\s)|\s[–—-]\s(?:\p{Lu}|[\p{Ll}\s-]{4,40}\s[–—-]\s)|\s(?:(?:regimen|was|has been) ){0,2}(?:approved|submitted|filed|granted|accepted|launched|discontinued) (?:by|in|for|to|with|as)\b)/u.exec(
      text,
    )?.[1];
  const isIssuer = analysis.release.issuerNames.some(
    (name) => name.split(/[\s,]/)[0] === label?.toLowerCase(),
  );
  if (label !== undefined && !isIssuer && mayBeDrugName(label)) return true;
  const granted = GRANTED_FOR.exec(text)?.[1];
  if (granted !== undefined && mayBeDrugName(granted) && !isKnownWord(granted.toLowerCase())) return true;
  const coined = DEVELOPED.exec(text)?.[1];
  if (coined !== undefined && UNLISTED_ENDING.test(coined) && mayBeDrugName(coined) && !isKnownWord(coined))
    return true;
  const [heading, ...above] = headingsAbove(analysis, blockIndex).filter(
    ({ start }) => start >= section.start,
  );
  if (!heading || heading.end - heading.start > LONGEST_NAME) return false;
  // where one heading is a product of ours, the next one is another
  if (!above.some((line) => isNamedBy(programReferences, line))) return false;
  const words = analysis.text.slice(heading.start, heading.end).trim();
  const name = /^(\p{Lu}\p{Ll}{5,20})[®™]?(?:\s\([^()]{2,40}\))?:?$/u.exec(words)?.[1];
  return name !== undefined && !isKnownWord(name.toLowerCase());
}

/** "Discontinued the development of mesdopetine in gout": a substance that no list has. */
const DEVELOPED =
  /\b(?:[Dd]evelopment|[Tt]rials?|[Ss]tud(?:y|ies)) (?:of|with|evaluating) (\p{Ll}{7,20}) (?:in|for|as) /u;

/** "Breakthrough Therapy Designation in the US for Defibrazol in solid tumours". */
const GRANTED_FOR = compact(
  /\b(?:[Dd]esignation|[Aa]pproval|[Aa]uthori[sz]ation|[Oo]pinion|NDA|BLA|MAA)\b[^.;,]{0,40}\s(?:for|of|recommending)\s(\p{Lu}\p{Ll}{5,20})[®™]?\s(?:in|for|as)\s/u,
);

/** A heading that is a product's name has so many characters at most. */
const LONGEST_NAME = 60;
/** So many headings up the products of one list stand. */
const MOST_HEADINGS = 5;

/** The line that heads a block, and those above it, the nearest first. */
function headingsAbove({ headings, release: { document } }: Analysis, blockIndex: number): Block[] {
  const above: Block[] = [];
  for (let at = headings[blockIndex]!; at >= 0 && above.length < MOST_HEADINGS; at = headings[at]!)
    above.push(document.blocks[at]!);
  return above;
}

const isNamedBy = (references: readonly Reference[], line: Block): boolean =>
  line.end - line.start <= LONGEST_NAME && referencesIn(references, line).length > 0;

/** "Merck presented results of its investigational oral PCSK9 inhibitor": an item about what it describes and does not name. */
const UNNAMED = compact(
  /\b(?:its|an?|our|another|two|several)\s(?:(?:investigational|novel|experimental|early-stage|preclinical|undisclosed|second|oral|once-\p{L}+|bispecific|monoclonal|[\p{L}\d]{0,6}[A-Z]\d[\p{L}\d]{0,4}|COVID-19)\s){1,3}(?:[\p{L}\d/-]{2,20}\s){0,4}?(?:inhibitors?|antibod(?:y|ies)|agonists?|antagonists?|vaccines?|degraders?|conjugates?|candidates?|compounds?)\b|\ban?\s(?:[\p{L}\d/-]{2,20}\s){1,4}?(?:inhibitor|antibody|agonist|antagonist|vaccine|modulator)\s(?:discovery\s)?(?:program|project)\b/u,
);

/** What is described first and named later in its item: "its oral PCSK9 inhibitor … Acme plans to take ACM-101 to Phase 2". */
function namedInBlock(cast: Cast, sentence: Sentence): string[] {
  const block = cast.analysis.release.document.blocks[sentence.blockIndex]!;
  const ids = referencesIn(cast.programReferences, block).map(({ id }) => id);
  const named = [...new Set(ids)].filter((id) => cast.ours.has(id));
  return named.length === 1 && sentence.block === "list-item" ? named : [];
}

/** "Positive data for seven medicines": said of many, and of none by its name. */
const COUNTED = compact(
  /\b(?:data|results|read-?outs?|approvals|submissions|filings|launch(?:es)?|trials|studies|indications)\b[^.;,]{0,24}\s(?:for|of|from|across|on|in)\s(?:our\s|its\s|the\s)?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|multiple|many|numerous|various)\s(?:[\p{L}-]{2,20}\s){0,3}?(?:medicines|products|programs|programmes|candidates|assets|molecules|therapies|brands|drugs|vaccines)\b/iu,
);

function isOfUnnamed(cast: Cast, sentence: Sentence): boolean {
  return (
    sentence.section.kind === "body" &&
    sentence.start - blockStart(cast, sentence) < 4 &&
    UNNAMED.test(sentence.text)
  );
}

/** Between a deal and a program that another statement names: "closed the acquisition of Bolt and shipped ACM-101". */
const APART = compact(/\sand (?:\p{L}{3,}ed|will|has|have|is|are)\s|\s[–—-]\sand\s/iu);

function isApart(sentence: Sentence, name: Reference, target: { start: number; end: number }): boolean {
  const [from, to] = name.start >= target.end ? [target.end, name.start] : [name.end, target.start];
  return from < to && APART.test(sentence.text.slice(from - sentence.start, to - sentence.start));
}

/** "Doses First Patient in Expansion Cohort and Receives Clearance for ACM-202": the second half of a title has a matter of its own. */
const OTHER_HALF =
  /\s(?:in|of|for|with|from)\s.{3,80}?(?:,|;|\sand)\s(?:Receives|Announces|Reports|Initiates|Completes|Files|Submits|Provides|Enters|Doses|Begins|Obtains|Secures|Presents|FDA)\s/;

function isInOtherHalf(sentence: Sentence, name: Reference, target: { end: number }): boolean {
  return (
    sentence.section.kind === "headline" &&
    name.start >= target.end &&
    OTHER_HALF.test(sentence.text.slice(target.end - sentence.start, name.start - sentence.start))
  );
}

/** "ACM-101, which Acme launched in 2004, and ACM-202": the clause speaks of what stands before it. */
const WHICH = /,\s(?:which|that|(?:for|of|in|with|on)\s(?:which|whom))\s(?:[^\s,;]{1,20}\s){0,8}$/;

/** "Unlike docetaxel, |which is approved for gout|, ACM-101 …": the clause speaks of a drug that is not ours. */
const OTHER_WHICH = /^[®™]?(?:\s\([^()]{1,60}\))?,\s(?:which|that)\s(?:[^\s,;]{1,20}\s){0,8}/;

function isSaidOfOther(cast: Cast, sentence: Sentence, target: { start: number; end: number }): boolean {
  const last = startingIn(cast.programReferences, sentence.start, target.end).at(-1);
  if (!last || cast.ours.has(last.id)) return false;
  const clause = OTHER_WHICH.exec(sentence.text.slice(last.end - sentence.start));
  return clause !== null && last.end + clause[0].length >= target.start;
}

function namedBeforeWhich(
  { start, text }: Sentence,
  named: readonly Reference[],
  target: { start: number },
): Reference | undefined {
  const which = WHICH.exec(text.slice(0, target.start - start));
  if (!which || named.some((other) => other.start > start + which.index && other.end <= target.start))
    return undefined;
  return named.findLast(({ end }) => end <= start + which.index);
}

/** A trial taken up again, and what it was said to study: "a trial of ACM-101 in patients chosen by ACM-102 scans. The trial …" */
const TRIAL_AGAIN = /^(?:The|This)\s(?:trial|study)\b/;
const TRIAL_OF =
  /\b(?:trial|study)\b[^.;]{0,60}?\b(?:of|evaluating|testing|assessing|investigating|studying)\s(?:the\s)?$/i;

function studiedBefore(cast: Cast, sentence: Sentence): Reference | undefined {
  if (!TRIAL_AGAIN.test(sentence.text)) return undefined;
  const from = blockStart(cast, sentence);
  return startingIn(cast.programReferences, from, sentence.start).findLast(
    ({ id, start }) =>
      cast.ours.has(id) && TRIAL_OF.test(cast.analysis.text.slice(Math.max(from, start - 120), start)),
  );
}

/** The next of our programs after `from` in the sentence that is none of `programs`: what follows it is said of that. */
export function nextOther(
  cast: Cast,
  sentence: Sentence,
  from: number,
  programs: readonly string[],
): Reference | undefined {
  return referencesIn(cast.programReferences, sentence).find(
    ({ id, start }) => start >= from && cast.ours.has(id) && !programs.includes(id),
  );
}

/** Within so many characters of the words a drug that is not ours is what they speak of. */
const OTHERS = 60;

function gap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** What the paragraph has named last; if it has named none, the one program of the headline or release. */
function topicOf(cast: Cast, sentence: Sentence): string[] {
  const before = startingIn(cast.programReferences, blockStart(cast, sentence), sentence.start).filter(
    ({ id }) => cast.ours.has(id),
  );
  const last = before.at(-1);
  if (last) return withListed(cast, before, last);
  return mainProgram(cast);
}

function blockStart(cast: Cast, sentence: Sentence): number {
  return cast.analysis.release.document.blocks[sentence.blockIndex]!.start;
}

/** Of so many programs none is meant unless the title names it. */
const MANY = 5;

/** The one program that the title names, or all headlines together, or the lead; or the only one of the release. */
function mainProgram(cast: Cast): string[] {
  const { ours } = cast;
  if (ours.size === 1) return [...ours].filter((id) => isToldOf(cast, id));
  const headline = cast.analysis.release.sections.find(({ kind }) => kind === "headline");
  const title = cast.analysis.sentences.find(({ section }) => section.kind === "headline");
  const lead = cast.analysis.sentences.find(({ section }) => section.kind === "body");
  // what one line of many says of a large company's quarter is not what all its steps are about
  for (const stretch of ours.size > MANY ? [title] : [title, headline, lead]) {
    if (!stretch) continue;
    const named = startingIn(cast.programReferences, stretch.start, stretch.end).map(({ id }) => id);
    const ofOurs = new Set(named.filter((id) => ours.has(id)));
    if (ofOurs.size === 1) return [...ofOurs];
  }
  return [];
}

/** Who buys a company buys all that it has: a program is what is dealt in where the title names it. */
function isInTitle({ analysis, programReferences }: Cast): boolean {
  const headline = analysis.release.sections.find(({ kind }) => kind === "headline");
  return headline !== undefined && referencesIn(programReferences, headline).length > 0;
}

/** Sections in which a program may be named that the release does not tell of. */
const BY_THE_WAY: ReadonlySet<SectionKind> = new Set([
  "forward-looking",
  "references",
  "furniture",
  "tables",
  "contacts",
]);

function isToldOf({ analysis, programReferences }: Cast, program: string): boolean {
  return analysis.release.sections.some(
    (section) =>
      !BY_THE_WAY.has(section.kind) &&
      referencesIn(programReferences, section).some(({ id }) => id === program),
  );
}

/** "Dosing in the trial of ACM-101, submitting an IND for ACM-202": a comma parts the words from what was named before. */
const PARTED = 25;

/** "Results of ACM-101 |and| Completion of Enrollment in Its Trial of ACM-202": the name closes what is told of it. */
const ENDS_CLAUSE = compact(/^[®™]?(?:\s\([^()]{1,60}\))?,?\sand\s$/u);

/** "the PDUFA date for the supplemental application for |ACM-101|": what the words speak of. */
const OF_APPLICATION =
  /^(?:(?! and )[^,;]){0,80}\b(?:[Aa]pplications?|s?NDA|s?BLA|MAA|IND|JNDA|[Ff]iling|[Ss]ubmission)\)? (?:for|of) (?:the )?$/;

/** "results of ACM-101 |in combination with| ACM-202 were presented": the one before leads. */
const GIVEN_WITH = /\bin combination with (?:[\p{L}-]{1,16} ){0,1}$/iu;
const BESIDE = 40;

function nearestTo(
  sentence: Sentence,
  named: readonly Reference[],
  target: { start: number; end: number },
): Reference {
  const away = ({ start, end }: Reference) => {
    if (start >= target.end) {
      const between = sentence.text.slice(target.end - sentence.start, start - sentence.start);
      return between.length - (OF_APPLICATION.test(between) ? PARTED : 0);
    }
    if (end > target.start) return 0;
    const between = sentence.text.slice(end - sentence.start, target.start - sentence.start);
    const isGiven =
      GIVEN_WITH.test(sentence.text.slice(0, start - sentence.start)) && start > named[0]!.start;
    if (isGiven) return between.length + 10 + BESIDE;
    return (
      between.length +
      10 +
      (ENDS_CLAUSE.test(between) ? PARTED * 2 : 0) +
      (/^[^,;]{0,60}[,;]\s\p{L}{3,}ing\s?$|^[^,;]{0,60}[,;]\s$/u.test(between) ? PARTED : 0)
    );
  };
  return [...named].sort((a, b) => away(a) - away(b) || a.start - b.start)[0]!;
}

/** Between the items of a list; the first may end with a bracket, its own or that of its other name. */
const LISTED_WITH =
  /^[®™\s]{0,3}(?:(?:Cream|Foam|Gel|Lotion|Ointment|Spray|Tablets?|Capsules?|Injection|Solution|Suspension|Patch|System|Test|Vaccine)\s?)?(?:\([^()]{0,60}\)|\))?[®™\s]{0,3}(?:,|\/|and|or|plus|&|\+|, and|,? as well as)\s{0,2}$/i;
/** Between a trade mark and the name of the substance in brackets after it. */
const SAID_AGAIN = /^[®™\s]{0,3}\($/;

/** Programs that stand in one list: "ACM-101 and ACM-202", "ACM-101, ACM-202", "Zelora® (zelotinib) and Ovanta™ (ovatinib)". */
function withListed(cast: Cast, named: readonly Reference[], chosen: Reference): string[] {
  const at = named.indexOf(chosen);
  const ids = new Set([chosen.id]);
  const isListed = (a: Reference, b: Reference) => {
    const between = cast.analysis.text.slice(a.end, b.start);
    return (a.id === b.id && SAID_AGAIN.test(between)) || LISTED_WITH.test(between);
  };
  for (let i = at; i + 1 < named.length && isListed(named[i]!, named[i + 1]!); i++) ids.add(named[i + 1]!.id);
  for (let i = at; i > 0 && isListed(named[i - 1]!, named[i]!); i--) ids.add(named[i - 1]!.id);
  return [...ids];
}
