import type { Sentence } from "../3-language/analysis.js";
import type { DateMention, Mention, MentionKind } from "../4-mentions/mention.js";
import { type Cast, referencesIn } from "../5-resolve/cast.js";
import { isLead, readContext } from "../6-context/context.js";
import type { SectionKind } from "../schema/record.js";
import { indicationsFor } from "./arguments/indications.js";
import { programsFor } from "./arguments/programs.js";
import type { EventCandidate } from "./candidate.js";
import type { EventRule } from "./rule.js";
import { EVENT_RULES } from "./rules/index.js";

/** Sections in which nothing that is said is an event of this release. */
const SILENT: ReadonlySet<SectionKind> = new Set([
  "forward-looking",
  "references",
  "furniture",
  "contacts",
  "tables",
  "about-other",
  "about-disease",
]);

/** Everything that the rules find, sentence by sentence. */
export function findCandidates(cast: Cast): EventCandidate[] {
  const mentionsOf = new Map<number, Mention[]>();
  for (const mention of cast.mentions) {
    const known = mentionsOf.get(mention.sentence);
    if (known) known.push(mention);
    else mentionsOf.set(mention.sentence, [mention]);
  }
  const candidates: EventCandidate[] = [];
  for (const sentence of cast.analysis.sentences) {
    if (SILENT.has(sentence.section.kind) || sentence.tokens.length < 4) continue;
    const lower = sentence.text.toLowerCase();
    const mentions = mentionsOf.get(sentence.index) ?? [];
    for (const rule of EVENT_RULES) {
      if (!rule.words.some((word) => lower.includes(word))) continue;
      candidates.push(...applyRule(cast, sentence, mentions, rule));
    }
  }
  return candidates;
}

function applyRule(
  cast: Cast,
  sentence: Sentence,
  mentions: readonly Mention[],
  rule: EventRule,
): EventCandidate[] {
  const found: EventCandidate[] = [];
  for (const match of sentence.text.matchAll(rule.match)) {
    // asked only where the words are found: most sentences never pay for it
    if (rule.unless?.test(sentence.text)) return [];
    const trigger = {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    };
    const needed = rule.needs ? nearest(mentions, rule.needs, trigger, 140) : undefined;
    if (rule.needs && !needed) continue;
    const target =
      needed && rule.needs === "designation"
        ? { start: Math.min(trigger.start, needed.start), end: Math.max(trigger.end, needed.end) }
        : trigger;
    const candidate = build(cast, sentence, mentions, rule, match[0], trigger, target, needed);
    if (candidate) found.push(...eachDate(cast, candidate, mentions));
    if (rule.needs !== "designation") break;
  }
  return found;
}

function build(
  cast: Cast,
  sentence: Sentence,
  mentions: readonly Mention[],
  rule: EventRule,
  matched: string,
  trigger: { start: number; end: number },
  target: { start: number; end: number },
  needed: Mention | undefined,
): EventCandidate | null {
  const { analysis } = cast;
  const context = readContext(
    analysis,
    sentence,
    rule.ownCues ? { start: target.start, end: target.start } : target,
  );
  const negated = context.assertion === "negated";
  if (negated && !(rule.keepsNegated && isLead(analysis, sentence)) && rule.type !== "results") return null;
  if (context.assertion === "explanatory") return null;
  let timing = rule.timing ?? context.timing;
  if (context.assertion === "hypothetical") {
    // a plan that hangs on something is still a plan; a bare "may" is none
    if (!(context.timing === "upcoming" && rule.timing === "upcoming") && rule.type !== "decision-date")
      return null;
    timing = "upcoming";
  }
  const programs = rule.programs === "none" ? [] : programsFor(cast, sentence, target, rule.programs);
  if (rule.programs === "required" && programs.length === 0) return null;
  const detail = detailOf(rule, matched, sentence, mentions, trigger, needed);
  if (rule.type === "decision-date") timing = "upcoming";
  const date =
    rule.date === "none"
      ? null
      : dateOf(mentions, sentence, trigger, timing, cast.analysis.release.date, rule);
  if (rule.type === "decision-date" && date === null && /expected|anticipated/.test(matched) === false) {
    if (!/\b(?:PDUFA|action|goal|target)\b[^.;]{0,40}\bdate\b/i.test(sentence.text)) return null;
  }
  if (
    date?.value &&
    timing !== "upcoming" &&
    rule.type !== "decision-date" &&
    isAfter(date.value, cast.analysis.release.date)
  )
    timing = "upcoming";
  if (
    timing === "upcoming" &&
    rule.type !== "decision-date" &&
    date?.value &&
    isBefore(date.value, cast.analysis.release.date)
  )
    timing = "background";
  if (
    timing === "news" &&
    date?.value &&
    isBefore(date.value.slice(0, 7), cast.analysis.release.date) &&
    rule.type !== "financial-results"
  )
    timing = "background";
  const agency = agencyOf(rule, mentions, trigger, needed, sentence);
  const money = nearest(mentions, "money", trigger, 200);
  const phase = nearest(mentions, "phase", trigger, 120);
  return {
    rule,
    sentence,
    trigger,
    context,
    detail,
    timing,
    negated: negated && rule.keepsNegated === true,
    outcome: rule.outcome && timing !== "upcoming" ? rule.outcome(sentence.text) : null,
    date:
      timing === "news" && date === null && cast.analysis.release.date
        ? { value: cast.analysis.release.date, precision: "day", text: null }
        : date,
    agency,
    programs,
    indications: indicationsFor(cast, sentence, target),
    phase: phase?.kind === "phase" ? phase.phase : null,
    amount:
      ["collaboration", "acquisition", "financing", "priority-review-voucher"].includes(rule.type) &&
      money?.kind === "money"
        ? { value: money.value, currency: money.currency, text: money.text }
        : null,
    evidence: { start: sentence.start, end: sentence.end, text: sentence.text },
    cues: [{ kind: "trigger", start: trigger.start, end: trigger.end }, ...context.cues],
    confidence: context.confidence,
  };
}

/**
 * One verb may govern a list: "designation in asthma in July 2019, in COPD in March 2021". Each date that follows an
 * indication or a place of its own is a happening of its own.
 */
function eachDate(cast: Cast, candidate: EventCandidate, mentions: readonly Mention[]): EventCandidate[] {
  if (!["designation", "approval"].includes(candidate.rule.type) || candidate.timing === "upcoming")
    return [candidate];
  const { text } = cast.analysis;
  const dates = mentions.filter(
    (mention): mention is DateMention =>
      mention.kind === "date" &&
      mention.start > candidate.trigger.start &&
      mention.date.value !== null &&
      mention.date.value !== cast.analysis.release.date,
  );
  if (dates.length < 2) return [candidate];
  let from = candidate.trigger.end;
  const listed = dates.flatMap((mention): EventCandidate[] => {
    const stretch = { start: Math.min(from, mention.start), end: mention.start };
    from = mention.end;
    const between = text.slice(stretch.start, stretch.end);
    const place = PLACES.find(([pattern]) => pattern.test(between))?.[1];
    const indications = [...new Set(referencesIn(cast.indicationReferences, stretch).map(({ id }) => id))];
    if (indications.length === 0 && place === undefined && !/\b(?:in|for)\s\p{L}/u.test(between)) return [];
    return [
      {
        ...candidate,
        date: mention.date,
        indications: indications.length > 0 ? indications : candidate.indications,
        agency: candidate.rule.type === "approval" ? (place ?? candidate.agency) : candidate.agency,
        timing: "background",
      },
    ];
  });
  return listed.length > 1 ? listed : [candidate];
}

function distance(a: { start: number; end: number }, b: { start: number; end: number }): number {
  if (a.end < b.start) return b.start - a.end;
  return b.end < a.start ? a.start - b.end : 0;
}

function nearest(
  mentions: readonly Mention[],
  kind: MentionKind,
  to: { start: number; end: number },
  within: number,
): Mention | undefined {
  let best: Mention | undefined;
  let least = within;
  for (const mention of mentions) {
    if (mention.kind !== kind) continue;
    const away = distance(mention, to) + (mention.start < to.start ? 4 : 0);
    if (away < least) {
      least = away;
      best = mention;
    }
  }
  return best;
}

function detailOf(
  rule: EventRule,
  matched: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  trigger: { start: number; end: number },
  needed: Mention | undefined,
): string | null {
  if (rule.detail === undefined) return rule.type === "approval" ? approvalDetail(sentence.text) : null;
  if (typeof rule.detail === "function") return rule.detail(matched, sentence.text);
  if (rule.detail === "from-designation") return needed?.kind === "designation" ? needed.designation : null;
  if (rule.detail !== "from-submission") return rule.detail;
  const submission = needed?.kind === "submission" ? needed : nearest(mentions, "submission", trigger, 160);
  const kind = submission?.kind === "submission" ? submission.submission : null;
  if (rule.type === "trial-authorization") return kind === "IND" || kind === "CTA" ? kind : "other";
  return kind ?? "other";
}

function approvalDetail(sentence: string): string | null {
  if (/\baccelerated approval\b/i.test(sentence)) return "accelerated";
  if (/\bconditional(?:ly)? (?:marketing |approv)/i.test(sentence)) return "conditional";
  if (/\bemergency use\b/i.test(sentence)) return "emergency-use";
  if (/\btentative/i.test(sentence)) return "tentative";
  if (/\b510\(k\)|\bCE mark|\bclear(?:ed|ance)\b/i.test(sentence)) return "clearance";
  return /\bsNDA|sBLA|supplemental|new indication|expanded|label expansion|extension of indication\b/i.test(
    sentence,
  )
    ? "supplemental"
    : "full";
}

const SUBMISSION_AGENCY: Record<string, string> = {
  NDA: "FDA",
  sNDA: "FDA",
  BLA: "FDA",
  sBLA: "FDA",
  ANDA: "FDA",
  IND: "FDA",
  EUA: "FDA",
  "510(k)": "FDA",
  PMA: "FDA",
  "De Novo": "FDA",
  MAA: "EMA",
  NDS: "Health Canada",
};
const DESIGNATION_AGENCY: Record<string, string> = {
  "Fast Track": "FDA",
  "Breakthrough Therapy": "FDA",
  RMAT: "FDA",
  "Rare Pediatric Disease": "FDA",
  QIDP: "FDA",
  "Breakthrough Device": "FDA",
  "Priority Review": "FDA",
  PRIME: "EMA",
  "Accelerated Assessment": "EMA",
  Sakigake: "MHLW",
  ILAP: "MHRA",
  "Innovative Medicine": "MHRA",
};
const REGULATORY = new Set([
  "approval",
  "complete-response",
  "refusal-to-file",
  "submission",
  "submission-accepted",
  "decision-date",
  "designation",
  "trial-authorization",
  "clinical-hold",
  "clinical-hold-lifted",
  "import-alert",
  "import-alert-exemption",
  "advisory-committee",
  "chmp-opinion",
  "agency-meeting",
  "label-change",
  "inspection",
  "market-withdrawal",
  "priority-review-voucher",
]);

/** Places that stand for their agency where none is named. */
const PLACES: readonly [RegExp, string][] = [
  [/\bin Japan\b|\bJapanese\b/, "MHLW"],
  [/\bEuropean (?:marketing|approval)|\bin (?:the )?(?:EU\b|Europe\b|European Union)/, "EC"],
  [/\bin China\b|\bChinese\b/, "NMPA"],
  [/\bin Canada\b/, "Health Canada"],
  [/\bin the (?:U\.?S\.?\b|United States)|\bU\.S\. (?:approval|marketing)/, "FDA"],
];

function agencyOf(
  rule: EventRule,
  mentions: readonly Mention[],
  trigger: { start: number; end: number },
  needed: Mention | undefined,
  sentence: Sentence,
): string | null {
  if (!REGULATORY.has(rule.type)) return null;
  if (rule.agency === "CHMP") return "CHMP";
  const named = nearest(mentions, "agency", trigger, 160);
  if (named?.kind === "agency" && named.name !== "IRB") return named.name;
  if (rule.agency) return rule.agency;
  if (needed?.kind === "submission") return SUBMISSION_AGENCY[needed.submission] ?? null;
  if (needed?.kind === "designation" && DESIGNATION_AGENCY[needed.designation])
    return DESIGNATION_AGENCY[needed.designation]!;
  return PLACES.find(([place]) => place.test(sentence.text))?.[1] ?? null;
}

function isAfter(value: string, release: string | null): boolean {
  return release !== null && /^\d{4}(?:-\d\d){0,2}$/.test(value) && value > release.slice(0, value.length);
}

function isBefore(value: string, release: string | null): boolean {
  if (release === null) return false;
  if (/^\d{4}(?:-\d\d){0,2}$/.test(value)) return value < release.slice(0, value.length);
  return value.slice(0, 4) < release.slice(0, 4);
}

/** The date that belongs to the words: in their clause, after them rather than before. */
function dateOf(
  mentions: readonly Mention[],
  sentence: Sentence,
  trigger: { start: number; end: number },
  timing: EventCandidate["timing"],
  release: string | null,
  rule: EventRule,
): EventCandidate["date"] {
  let best: DateMention | undefined;
  let least = 170;
  for (const mention of mentions) {
    if (mention.kind !== "date") continue;
    // the dateline's own day is the release's
    if (
      mention.start - sentence.start < 70 &&
      mention.date.value === release &&
      mention.date.precision === "day"
    )
      continue;
    if (rule.type === "investor-event" && mention.date.precision !== "day") continue;
    if (/^(?:today|this )/i.test(mention.text) && timing !== "news" && rule.type !== "investor-event")
      continue;
    const between = sentence.text.slice(
      Math.max(0, Math.min(mention.end, trigger.end) - sentence.start),
      Math.max(0, Math.max(mention.start, trigger.start) - sentence.start),
    );
    const crossed = (
      between.match(
        /;|,\s(?:and|but|which|with|while)\s|\band (?:plans|expects|is|has|was|were|received|announced|set)\b/g,
      ) ?? []
    ).length;
    const away = distance(mention, trigger) + crossed * 70 + (mention.start < trigger.start ? 25 : 0);
    if (away < least) {
      least = away;
      best = mention;
    }
  }
  if (!best) return null;
  if (rule.date === "target" || timing === "upcoming" || best.date.value !== null) return best.date;
  return null;
}
