import type { Sentence } from "../3-language/analysis.js";
import type { DateMention } from "../4-mentions/mention.js";
import { type Cast, referencesIn } from "../5-resolve/cast.js";
import { clauseAround } from "../6-context/clauses.js";
import { allMatches } from "../patterns/all-matches.js";
import { compact } from "../patterns/compact.js";
import type { Span } from "../schema/record.js";
import type { EventType } from "../schema/vocabulary.js";
import { agenciesIn } from "./arguments/agency.js";
import { DESIGNATION_AGENCIES, REVIEWER_OF, SUBMISSION_AGENCIES } from "./arguments/agency-tables.js";
import { nextOther } from "./arguments/programs.js";
import type { EventCandidate } from "./candidate.js";
import type { Statement, Stretch } from "./statement.js";

/** Where a list under one verb goes on to its next member: "for asthma, and for COPD", "by the FDA and by the EMA". */
const NEXT = /(?:,|;|,?\s(?:and|as well as|or))\s(?:(?:also|then|now)\s)?(?:for|in|by|from|as|to treat)\s/gi;
/** What follows these words is no use of its own: "asthma associated with allergy". */
const NO_USE =
  /\b(?:to (?:inhibit|reduce|lower)|associated with|due to|caused by|secondary to|characterized by|driven by)\b/i;

/** "progressed after |cancer| chemotherapy": what patients had. */
const OF_OTHERS_CARE = /^\s(?:(?:chemo|immuno|radio)therap|(?:drugs?|surgery)\b)/i;

/** Types of which one verb may tell several. */
const LISTED: ReadonlySet<EventType> = new Set([
  "approval",
  "designation",
  "submission",
  "submission-accepted",
  "chmp-opinion",
]);

/** "Three sBLAs for asthma, gout and lupus", "approved for two new indications": several acts, one for each disease that is named. */
const SEVERAL = compact(
  /\b(?:s?BLAs|s?NDAs|MAAs|applications|submissions|filings|opinions|approvals|authori[sz]ations|designations|(?:following|two|three|four|five|six|several)\s(?:(?:new|additional|further|more|supplemental|major)\s){0,2}(?:indications|uses|diseases))\b/iu,
);

/**
 * One verb may govern a list: "designation in asthma in July 2019, in COPD in March 2021", "approved for asthma, and
 * in Japan for COPD". Each member with a date, place or disease of its own is a happening of its own.
 */
export function eachOf(statement: Statement, candidate: EventCandidate): EventCandidate[] {
  if (candidate.rule.type === "decision-date") return eachDecision(statement, candidate);
  const items = eachItem(statement, candidate);
  if (items.length > 1) return items;
  const pairs = eachPair(statement, candidate);
  if (pairs.length > 1) return pairs;
  return [...eachUseOf(statement, candidate), ...ofOtherPrograms(statement, candidate)];
}

function eachUseOf(statement: Statement, candidate: EventCandidate): EventCandidate[] {
  const { type } = candidate.rule;
  if (type === "trial-start") return eachTrial(statement, candidate);
  if (!LISTED.has(type) || candidate.timing === "upcoming") return [candidate];
  const reach = reachOf(statement, candidate);
  if (type !== "designation" && type !== "approval") {
    if (!isPassing(candidate)) return [candidate];
    const each = severalIn(statement, candidate, reach) ?? eachMember(statement, candidate, reach, "disease");
    return type === "chmp-opinion" ? each : each.flatMap((member) => eachAgency(statement, member, reach));
  }
  const dated = eachDate(statement, candidate, reach);
  if (dated.length > 1) return dated;
  if (!isPassing(candidate)) return [candidate];
  const each = severalIn(statement, candidate, reach) ?? eachMember(statement, candidate, reach);
  const members = each.flatMap((member) => eachAgency(statement, member, reach));
  if (type !== "approval" || !candidate.rule.standing) return members;
  return members.length === 1
    ? eachUse(statement, candidate, reach)
    : members.flatMap((member) => eachUse(statement, member, reach, member.indications));
}

const SEMICOLON = /;\s/g;

/** The clause counts out several acts, and no places or agencies part them: each disease has one. */
function severalIn(
  statement: Statement,
  candidate: EventCandidate,
  reach: Stretch,
): EventCandidate[] | undefined {
  const { text } = statement.cast.analysis;
  const clause = clauseAround(statement.parts.clauses, candidate.trigger.target);
  const count = SEVERAL.exec(text.slice(clause.start, Math.max(clause.end, reach.end)));
  if (!count || clause.start + count.index > reach.end) return undefined;
  const parts = eachPart(statement, reach, SEMICOLON);
  if (parts.length > 1 && parts.every(({ indications }) => indications.length > 0))
    return parts.map(({ indications }) => ({ ...candidate, indications: indications.slice(0, 3) }));
  const members = eachMember(statement, candidate, reach);
  if (new Set(members.map(({ agency }) => agency)).size > 1) return undefined;
  const uses = eachUse(statement, candidate, reach);
  return uses.length > 1 ? uses : undefined;
}

/** "The first patients were dosed in the Phase 3 trial in asthma and in the Phase 2 trial in gout". */
const NEXT_TRIAL = compact(
  /(?:,|,?\s(?:and|as well as))\s(?:(?:in|of|from|for)\s)?(?:the|an?|its|our)\s(?:(?!(?:trial|study)\b)[\p{L}\d/-]{1,20}\s){0,6}?(?:trial|study)\s(?=(?:of|in|evaluating|with|for)\b)/giu,
);
/** "Initiated three Phase 3 trials in asthma, gout and lupus": as many diseases as trials. */
const TRIALS_COUNTED = compact(
  /\b(two|three|four|five|six)\s(?:(?!(?:doses?|arms?|cohorts?|patients?)\b)[\p{L}\d/-]{1,16}\s){0,6}?(?:trials|studies)\b/iu,
);
const NUMBERS = ["two", "three", "four", "five", "six"];

function eachTrial(statement: Statement, candidate: EventCandidate): EventCandidate[] {
  if (candidate.indications.length < 2) return [candidate];
  const reach = reachOf(statement, candidate);
  const trials = eachPart(statement, reach, NEXT_TRIAL);
  if (trials.length > 1 && trials.every(({ indications }) => indications.length > 0))
    return trials.map(({ indications }, i) => ({
      ...candidate,
      indications,
      phase: i === 0 ? candidate.phase : null,
    }));
  const words = statement.cast.analysis.text.slice(candidate.trigger.start, reach.end);
  const counted = NUMBERS.indexOf(TRIALS_COUNTED.exec(words)?.[1]?.toLowerCase() ?? "") + 2;
  const each = eachUse(statement, candidate, reach);
  return each.length === counted ? each : [candidate];
}

/** "With goal dates of May 5 and June 2, respectively": a day for each disease, in the order in which they are named. */
function eachDecision({ cast, sentence, mentions }: Statement, candidate: EventCandidate): EventCandidate[] {
  const { trigger, timing, programs } = candidate;
  if (!/\brespectively\b/.test(sentence.text.slice(trigger.end - sentence.start))) return [candidate];
  const dates = mentions.flatMap((mention) =>
    mention.kind === "date" && mention.start >= trigger.end && mention.date.value !== null
      ? [mention.date]
      : [],
  );
  const named = (references: Cast["programReferences"], end: number) => [
    ...new Set(referencesIn(references, { start: sentence.start, end }).map(({ id }) => id)),
  ];
  const uses = named(cast.indicationReferences, trigger.start);
  const ours = named(cast.programReferences, trigger.start).filter((id) => cast.ours.has(id));
  if (timing !== "upcoming" || dates.length < 2) return [candidate];
  if (uses.length === dates.length)
    return dates.map((date, i) => ({
      ...candidate,
      date,
      programs: ours.length === dates.length ? [ours[i]!] : programs,
      indications: [uses[i]!],
    }));
  if (ours.length !== dates.length) return [candidate];
  return dates.map((date, i) => ({ ...candidate, date, programs: [ours[i]!] }));
}

/** "Approved ZELORA for the following indications:", "granted priority review for each of the following applications seeking use as:" */
const OF_ITEMS =
  /\b(?:following|each of|indications|uses|for|as|in|including)\b[^.:]{0,90}:(?:<\/p>)?(?=\W{0,4}$|\s[*•▪-]\s)/i;
/** Where the items of a list that was run into the sentence begin. */
const ITEM = /\s[*•▪]\s/g;
/** An item that has a verb of its own tells something else. */
const OWN_VERB =
  /^\W{0,3}(?:the|we|an?|\p{Lu}\p{L}+)?\s?(?:[^\s,;]{1,20}\s){0,4}?(?:is|are|was|were|has|have|had|will|approved|accepted|granted|received|announced|initiated|submitted|met|showed)\b/u;
const MOST_ITEMS = 8;

/** What one verb says of each item of the list below it, or behind its colon. */
function eachItem(statement: Statement, candidate: EventCandidate): EventCandidate[] {
  const { cast, sentence } = statement;
  if (!LISTED.has(candidate.rule.type) || candidate.timing === "upcoming" || !sentence.text.includes(":"))
    return [];
  const from = candidate.trigger.start - sentence.start;
  const lead = OF_ITEMS.exec(sentence.text.slice(from));
  if (!lead) return [];
  const colon = sentence.start + from + lead.index + lead[0].length;
  const items = itemsAfter(cast, sentence, colon);
  return items.flatMap((item): EventCandidate[] => {
    if (OWN_VERB.test(item.text)) return [];
    const uses = [...new Set(referencesIn(cast.indicationReferences, item).map(({ id }) => id))];
    if (uses.length === 0) return [];
    return [{ ...candidate, indications: uses.slice(0, 2), evidence: item }];
  });
}

function itemsAfter({ analysis }: Cast, sentence: Sentence, colon: number): Span[] {
  const { text, sentences } = analysis;
  const span = (start: number, end: number): Span => ({ start, end, text: text.slice(start, end) });
  const rest = text.slice(colon, sentence.end);
  if (/\p{L}/u.test(rest)) {
    const starts = [...rest.matchAll(ITEM)].map(({ 0: mark, index }) => colon + index + mark.length);
    return starts.map((start, i) => span(start, starts[i + 1] ?? sentence.end));
  }
  const items: Span[] = [];
  for (let i = sentence.index + 1; i < sentences.length && items.length < MOST_ITEMS; i++) {
    const { block, blockIndex, section, start, end } = sentences[i]!;
    if (block !== "list-item" || section !== sentence.section) break;
    if (blockIndex !== sentences[i - 1]!.blockIndex) items.push(span(start, end));
  }
  return items;
}

/** What stands from a program to the next one of a list of programs and their diseases, "in asthma (BREEZE), ". */
const OF_PAIR = compact(
  /^[®™]?(?:\s?\([^()]{1,40}\))?,?\s(?:(?:plus|with|\+)\s[\p{L}-]{3,24}\s(?:[\p{L}-]{3,24}\s)?)?(?:as an?\s(?:[\p{L}-]{2,16}\s){1,4})?(?:in|for|to treat)\s(?:(?!\b(?:is|was|were|are|has|have|had|will|which|that|met|showed|received|approved)\b)[^.;:]){3,90}?$/u,
);
const PAIRS_END = compact(
  /(?:,|,?\s(?:and|as well as))\s(?:in\s(?:the\s)?(?:[\p{L}.]{2,14}\s){1,2})?(?:for\s|of\s)?$/u,
);

/** "Approvals for ACM-101 in asthma, ACM-202 in gout and ACM-303 in lupus": each program has its own disease. */
function eachPair(
  { cast, sentence, triggers, mentions }: Statement,
  candidate: EventCandidate,
): EventCandidate[] {
  const { trigger } = candidate;
  const next = triggers.find(({ start, rule }) => start >= trigger.end && rule.type === candidate.rule.type);
  const reach = { start: trigger.start, end: next?.start ?? sentence.end };
  const { text } = cast.analysis;
  const named = referencesIn(cast.programReferences, reach)
    .filter(({ id }) => cast.ours.has(id))
    // "ZELORA (zelotinib)" is one
    .filter(({ id, start }, i, all) => !(all[i - 1]?.id === id && text[start - 1] === "("));
  if (named.length < 2 || !candidate.programs.includes(named[0]!.id)) return [];
  const pairs: EventCandidate[] = [];
  for (const [i, { id, end }] of named.entries()) {
    const after = named[i + 1];
    const words = text.slice(end, after?.start ?? reach.end);
    const joint = after ? PAIRS_END.exec(words) : null;
    const stop = after ? joint?.index : /[.;:]|$/.exec(words)!.index;
    if (stop === undefined || !OF_PAIR.test(words.slice(0, stop))) break;
    const diseases = referencesIn(cast.indicationReferences, { start: end, end: end + stop });
    if (diseases.length === 0) break;
    const dated = mentions.find(
      (mention): mention is DateMention =>
        mention.kind === "date" && mention.start >= end && mention.end <= end + stop,
    );
    pairs.push({
      ...candidate,
      date: dated?.date.value ? dated.date : candidate.date,
      programs: [id],
      indications: [...new Set(diseases.map((disease) => disease.id))],
    });
  }
  return pairs;
}

const TRIALS = `(?:trials?|stud(?:y|ies)|program(?:me)?s?|development)`;
const DATA = `(?:data|results|findings|read-?outs?)`;
/** What one verb governs of several programs: "initiated a Phase 3 trial of A and a Phase 2 trial of B". */
const MATTER: Partial<Record<EventType, string>> = {
  "trial-start": TRIALS,
  "trial-stopped": TRIALS,
  "trial-completed": TRIALS,
  enrollment: TRIALS,
  results: `(?:${DATA}|${TRIALS})`,
  presentation: DATA,
};
const NEXT_MATTER = new Map(
  Object.entries(MATTER).map(([type, words]) => [
    type,
    new RegExp(
      String.raw`(?:,|,? and|,? as well as)\s(?:(?!(?:by|from|with|IND-enabling|pre-?clinical|non-?clinical|toxicology)\b)[^\s.;,]{1,20}\s){0,7}?${words}\s(?:of|for|evaluating|with|on|from|investigating|testing|studying)\s(?:the\s)?$`,
      "iu",
    ),
  ]),
);
/** "Read-outs including LUMINA-3 for A in asthma |and TIDE-2 for| B": the next one by its name. */
const OF_NEXT_NAME =
  /(?:,|,? and|,? as well as)\s(?:the\s)?\p{Lu}[\p{Lu}\d]{2,11}(?:-[\dA-Z]{1,3})?\s(?:for|of|evaluating|with|on)\s$/u;
/** A verb or pronoun between two names: another statement. */
const TELLS = /\b(?:is|are|was|were|has|have|had|will|to|that|which|who)\b/i;

/** The same told of other programs under the one verb, each with a matter or a use of its own. */
function ofOtherPrograms(statement: Statement, candidate: EventCandidate): EventCandidate[] {
  const { cast, sentence, parts } = statement;
  const { rule, trigger, programs } = candidate;
  const matter = NEXT_MATTER.get(rule.type);
  if (programs.length === 0 || cast.ours.size < 2 || !matter) return [];
  const { text } = cast.analysis;
  const { end } = clauseAround(parts.clauses, trigger.target);
  const named = referencesIn(cast.programReferences, { start: trigger.start, end });
  const first = named.find(({ id }) => programs.includes(id));
  if (!first) return [];
  const found: EventCandidate[] = [];
  let from = first.end;
  for (const { id, start, end: close } of named) {
    if (start < from || programs.includes(id) || !cast.ours.has(id)) continue;
    const between = text.slice(from, start);
    const uses = (stretch: Stretch) => [
      ...new Set(referencesIn(cast.indicationReferences, stretch).map((use) => use.id)),
    ];
    const next = nextOther(cast, sentence, close, [id])?.start ?? end;
    const own = uses({ start: close, end: Math.max(close, Math.min(next, end)) });
    if (TELLS.test(between) || !(matter.test(between) || OF_NEXT_NAME.test(between))) break;
    found.push({ ...candidate, programs: [id], indications: own, phase: null });
    from = close;
  }
  return found;
}

/** What is told of before, or as one item of an update: all at once, where the one thing that a release announces is told again and again. */
function isPassing({ timing, sentence: { block, section } }: EventCandidate): boolean {
  return timing === "background" || (timing === "news" && block === "list-item" && section.kind === "body");
}

/** "Following its approval in July, we plan to launch it in September": what is planned has its own time. */
const NEXT_STATEMENT =
  /,\s(?:we|it|they|the [Cc]ompany|[A-Z][\w-]{1,24})\s(?:now\s|also\s)?(?:plans?|expects?|intends?|anticipates?|aims?|will)\s/;

/** From the words of the event to those of the next one of its type, to the clause of another kind or another program. */
function reachOf(
  { cast, sentence, triggers, parts }: Statement,
  { trigger, rule, programs }: EventCandidate,
): Stretch {
  const own = clauseAround(parts.clauses, trigger.target);
  const others = triggers.filter(({ target }) => target.start > trigger.target.end);
  const ends = others.map((other) => {
    const next = clauseAround(parts.clauses, other).start;
    return other.rule.type === rule.type && next < own.end ? other.target.start : Math.max(own.end, next);
  });
  const another = nextOther(cast, sentence, trigger.target.end, programs);
  if (another) ends.push(another.start);
  const goesOn = /^,?\sand\s(?:has|have|was|were|is|are|will|the|an?|its|it|they|we)\b/.test(
    sentence.text.slice(own.end - sentence.start),
  );
  const next = NEXT_STATEMENT.exec(sentence.text.slice(trigger.target.end - sentence.start));
  if (next) ends.push(trigger.target.end + next.index);
  return { start: trigger.target.end, end: Math.min(sentence.end, ...ends, ...(goesOn ? [own.end] : [])) };
}

/** Words that are no member of a list. */
const EMPTY = /^[\s,;.)]*(?:(?:and|in|on|for|by|the|then|also|early|late|mid|of)[\s,]+)*$/i;

/** "On 26 July, after a positive opinion in May": what went before has its own time. */
const OF_ANOTHER = /\b(?:after|following|before|since)\s/i;
/** "and in 2018 its label was revised". */
const OTHER_SUBJECT = compact(
  /^,?\s(?:its|the|an?|it|they|we)\s(?:[\p{L}-]+\s){0,4}?(?:was|were|has|have|is|are|had)\b/u,
);

const OF_ITS_OWN = compact(
  /(?<!\b(?:who|that|which|it|they) )\b(?:was|were|(?:has|have|had) been)\s(?:\p{L}+ed|made|given)\b/u,
);

function eachDate(statement: Statement, candidate: EventCandidate, reach: Stretch): EventCandidate[] {
  const { cast, mentions } = statement;
  const dates = mentions.filter(
    (mention): mention is DateMention =>
      mention.kind === "date" &&
      mention.start >= reach.start &&
      mention.end <= reach.end &&
      mention.date.value !== null &&
      mention.date.value !== cast.analysis.release.date,
  );
  if (dates.length < 2 || isOneOfSeveral(statement, candidate)) return [];
  let from = reach.start;
  let disease: readonly string[] = [];
  // "in June 2020 for asthma and in May 2022 for COPD": each time has what follows it
  const { text } = cast.analysis;
  const [first, last] = [dates[0]!, dates.at(-1)!];
  const before = ownArguments(statement, { start: reach.start, end: Math.max(reach.start, first.start) });
  const after = ownArguments(statement, { start: last.end, end: Math.max(last.end, reach.end) });
  const between = ownArguments(statement, { start: first.end, end: Math.max(first.end, dates[1]!.start) });
  const isSaidAtOnce =
    /^\sby the [^,;]{2,60}\s(?:in|on)\s$/.test(before.words) &&
    between.indications.length > 0 &&
    after.indications.length > 0;
  const comesFirst =
    before.indications.length === 0 &&
    // "by the FDA in 2011 for asthma and in 2015 for COPD": one agency for all
    (before.agency === null || isSaidAtOnce) &&
    (EMPTY.test(before.words) || after.indications.length > 0) &&
    // "in 2013 in the United States and in 2014 in the EU"
    ((EMPTY.test(before.words) && after.agency !== null) ||
      agenciesIn(statement, { start: first.end, end: last.start }).length === 0);
  return dates.flatMap((mention, i): EventCandidate[] => {
    const own = ownArguments(
      statement,
      comesFirst
        ? { start: mention.end, end: dates[i + 1]?.start ?? reach.end }
        : { start: Math.min(from, mention.start), end: mention.start },
    );
    from = mention.end;
    const goesOn = text.slice(mention.end, mention.end + 60);
    // "approved in April for asthma and filings in eight countries were made in June": of something else
    if (i > 0 && !comesFirst && OF_ITS_OWN.test(own.words)) return [];
    if (EMPTY.test(own.words) || (!comesFirst && OF_ANOTHER.test(own.words)) || OTHER_SUBJECT.test(goesOn))
      return [];
    const told = {
      ...candidate,
      date: mention.date,
      timing: "background" as const,
      agency: own.agency ?? candidate.agency,
    };
    // "for asthma by the FDA in May 2019 and by the EMA in June": the disease is said once
    if (own.indications.length > 0) disease = own.indications;
    else if (own.agency === null) disease = [];
    return disease.length === 0
      ? [{ ...told, indications: [] }]
      : disease.map((id) => ({ ...told, indications: [id] }));
  });
}

/** "Orphan Drug Designation (2019) and, in 2022, Breakthrough Therapy designation": each has the date beside it. */
function isOneOfSeveral({ mentions }: Statement, { trigger, rule }: EventCandidate): boolean {
  if (rule.type !== "designation") return false;
  const kinds = mentions.flatMap((mention) => (mention.kind === "designation" ? [mention.designation] : []));
  return trigger.needed !== undefined && new Set(kinds).size > 1;
}

const IN_JAPAN: ReadonlySet<string> = new Set(["PMDA", "MHLW"]);

/** Words between two agencies or places that act together: "by the FDA and the EMA", "in the U.S., Japan and the EU". */
const OF_PLACE = /(?:Japanese|Chinese|European|Swiss|Brazilian|Australian|UK|U\.S\.)\s$/;
const TOGETHER =
  /^(?:\s\([^)]{0,12}\))?(?:[’']s)?(?:,|,?\s(?:and|as well as))\s(?:(?:by|from|in|to|with)\s)?(?:both\s)?(?:the\s)?$/;

/** Agencies or places named together: each has acted. Of approvals that stand only agencies count: markets are listed. */
function eachAgency(statement: Statement, candidate: EventCandidate, reach: Stretch): EventCandidate[] {
  const { text } = statement.cast.analysis;
  const clause = clauseAround(statement.parts.clauses, candidate.trigger.target);
  const within = { start: clause.start, end: Math.min(reach.end, Math.max(clause.end, reach.start)) };
  const isMarket = candidate.rule.type === "approval";
  // the form of an application that a place tells is that of the place alone: "under review in Japan and Canada"
  const { trigger } = candidate;
  const isOfPlace = candidate.detail === "JNDA" && !/JNDA/.test(trigger.needed?.text ?? "");
  const detail = isOfPlace ? null : candidate.detail;
  const among = detail === null ? undefined : (SUBMISSION_AGENCIES[detail] ?? DESIGNATION_AGENCIES[detail]);
  const agencies = agenciesIn(statement, within).filter(
    ({ name, isPlace, end }, i, all) =>
      !(isPlace && isMarket) &&
      // "the Japanese MHLW" is one
      !(isPlace && all[i + 1]?.name === name && all[i + 1]!.start - end < 3) &&
      (among?.includes(name) ?? true),
  );
  const together = agencies.filter((agency, i) => {
    const [before, after] = [agencies[i - 1], agencies[i + 1]];
    return (
      (before && TOGETHER.test(text.slice(before.end, agency.start).replace(OF_PLACE, ""))) ||
      (after && TOGETHER.test(text.slice(agency.end, after.start).replace(OF_PLACE, "")))
    );
  });
  const names = [...new Set(together.map(({ name }) => name))];
  // three places and more are the markets of the world, not acts one by one
  if (names.length < 2 || (names.length > 2 && together.some(({ isPlace }) => isPlace))) return [candidate];
  const isFiled = candidate.rule.type.startsWith("submission");
  return names.map((name) => ({
    ...candidate,
    detail: isOfPlace && among === undefined && !IN_JAPAN.has(name) ? "other" : candidate.detail,
    agency: isFiled ? (REVIEWER_OF[name] ?? name) : name,
  }));
}

/** What stands between the borders of a list. */
function eachPart(statement: Statement, reach: Stretch, border: RegExp): OwnArguments[] {
  const { text } = statement.cast.analysis;
  const borders = allMatches(border, text.slice(reach.start, reach.end)).map(
    (match) => reach.start + match.index,
  );
  return [reach.start, ...borders].map((start, i) =>
    ownArguments(statement, { start, end: borders[i] ?? reach.end }),
  );
}

/** Members that each have a disease, a place or an agency. */
function eachMember(
  statement: Statement,
  candidate: EventCandidate,
  reach: Stretch,
  by: "disease" | "any" = "any",
): EventCandidate[] {
  const members = eachPart(statement, reach, NEXT).filter(
    ({ indications, agency }) => indications.length > 0 || agency !== null,
  );
  const told = new Set(members.map(({ indications, agency }) => `${indications.join()}|${agency}`));
  const byDisease = members.filter(({ indications }) => indications.length > 0).length > 1;
  const byAgency = by === "any" && members.filter(({ agency }) => agency !== null).length > 1;
  if (told.size < 2 || members.length < 2 || !(byDisease || byAgency)) return [candidate];
  return members.map((own, i) => withOwn(candidate, i === 0 ? { ...own, date: null } : own));
}

/** An approval that stands is a row for each disease that the product is approved in. */
function eachUse(
  { cast }: Statement,
  candidate: EventCandidate,
  reach: Stretch,
  among?: readonly string[],
): EventCandidate[] {
  const { text } = cast.analysis;
  const references = referencesIn(cast.indicationReferences, {
    start: candidate.trigger.start,
    end: reach.end,
  });
  const uses = new Set(
    references
      .filter(({ id, start, end }) => {
        const before = text.slice(Math.max(candidate.trigger.start, start - 60), start);
        const after = text.slice(end, end + 16);
        return (among?.includes(id) ?? true) && !NO_USE.test(before) && !OF_OTHERS_CARE.test(after);
      })
      .map(({ id }) => id),
  );
  const named = cast.indications.filter(({ id }) => uses.has(id));
  const distinct = named.filter(
    ({ name }) => !named.some((other) => other.name !== name && name.endsWith(` ${other.name}`)),
  );
  if (distinct.length < 2) return [candidate];
  return distinct.map(({ id }) => ({ ...candidate, indications: [id] }));
}

interface OwnArguments {
  readonly words: string;
  readonly indications: readonly string[];
  readonly agency: string | null;
  /** Where one time stands among the words, and no more. */
  readonly date: DateMention["date"] | null;
}

function ownArguments(statement: Statement, stretch: Stretch): OwnArguments {
  const { cast } = statement;
  const words = cast.analysis.text.slice(stretch.start, stretch.end);
  const named = new Set(agenciesIn(statement, stretch).map(({ name }) => name));
  const agency = named.size === 1 ? [...named][0]! : null;
  const indications = [...new Set(referencesIn(cast.indicationReferences, stretch).map(({ id }) => id))];
  const dates = statement.mentions.filter(
    (mention): mention is DateMention =>
      mention.kind === "date" && mention.start >= stretch.start && mention.end <= stretch.end,
  );
  const date = dates.length === 1 && dates[0]!.date.value !== null ? dates[0]!.date : null;
  return { words, indications, agency, date };
}

function withOwn(candidate: EventCandidate, own: OwnArguments): EventCandidate {
  return {
    ...candidate,
    indications: own.indications.length > 0 ? own.indications : candidate.indications,
    agency: own.agency ?? candidate.agency,
    date: own.date ?? candidate.date,
  };
}
