import type { Sentence } from "../3-language/analysis.js";
import type { PhaseMention } from "../4-mentions/mention.js";
import { type Cast, type Reference, referencesIn, startingIn } from "../5-resolve/cast.js";
import { isBroad } from "../5-resolve/indications/broad-names.js";
import { isLead } from "../6-context/place.js";
import { isBesides, nextOther } from "../7-events/arguments/programs.js";
import { compact } from "../patterns/compact.js";
import { meantIn } from "./meant-indications.js";
import { leavesIn, type Reach } from "./reach.js";

/**
 * The diseases said of a phase within its reach: those after it, up to where another program of ours is named, else
 * those that stand right before it.
 */
export function indicationsOf(
  cast: Cast,
  sentence: Sentence,
  phase: PhaseMention,
  reach: Reach,
  programs: readonly string[],
): string[] {
  const bearer = bearerOfBracket(cast, sentence, phase);
  if (bearer.length > 0) return bearer;
  const inside = insideBracket(cast, sentence, phase);
  if (inside.length > 0) return inside;
  const after = meantIn(cast, sentence, { start: phase.end, end: reach.end });
  const another = nextOther(cast, sentence, phase.end, programs);
  const own = another ? after.filter(({ start }) => start < another.start) : after;
  if (own.length > 0) return unique(own.map(({ id }) => id));
  if (after.length === 0 && isOfHealthy(sentence, phase, reach)) return [];
  const isModel = ({ start }: Reference) =>
    isClinical(phase) && IN_MODELS.test(sentence.text.slice(0, start - sentence.start));
  const told = meantIn(cast, sentence, { start: reach.start, end: phase.start })
    .filter((reference) => !isOfCompany(sentence, reference, phase) && !isModel(reference))
    .filter((reference) => !isOfOtherBefore(cast, sentence, reference, phase, programs));
  const part = sentence.start + sentence.text.slice(0, phase.start - sentence.start).lastIndexOf("; ");
  const ofPart = told.filter(({ start }) => start > part);
  const before = ofPart.length > 0 ? ofPart : told;
  const same = sameAsBefore(cast, sentence, phase, reach);
  if (same.length > 0) return same;
  if (before.length > 0 || after.length === 0) return unique(before.map(({ id }) => id)).slice(-3);
  // "completed a |Phase 1| trial of ACM-101, and filed an IND for ACM-202 in gout"
  if (another && NEXT_DEED.test(cast.analysis.text.slice(phase.end, another.start))) return [];
  return unique(after.map(({ id }) => id));
}

/** "It worked in animal models of |glioblastoma| and a Phase 1 trial is to start": what the animals have is not what the trial is in. */
const IN_MODELS = compact(/\b(?:models?|mice|rats|animals)\s(?:of|with|for)\s(?:[\p{L}-]{2,20},?\s){0,3}$/iu);
const isClinical = ({ phase }: PhaseMention): boolean => phase.startsWith("Phase") || phase === "Pivotal";

/** Between a phase and another program of which another deed is told. */
const NEXT_DEED = compact(
  /(?:,|;|\s)\s?(?:and|while|then)\s(?:has\s|have\s|we\s|it\s)?(?:filed|submitted|initiated|completed|started|began|begun|received|advanced|dosed|nominated|selected|announced|entered|signed|licensed|acquired|obtained|presented|reported|published|enrolled|plans?|expects?|intends?|to\s\p{L}{3,12})\s/iu,
);

/** "stop ACM-101 in |asthma| and pause ACM-202, its |preclinical| program": the disease of the program before. */
function isOfOtherBefore(
  cast: Cast,
  sentence: Sentence,
  disease: Reference,
  phase: PhaseMention,
  programs: readonly string[],
): boolean {
  const named = referencesIn(cast.programReferences, sentence).filter(
    ({ id, start }) => start < phase.start && cast.ours.has(id),
  );
  const before = named.filter(({ end }) => end <= disease.start);
  return (
    before.length > 0 &&
    before.every(({ id }) => !programs.includes(id)) &&
    named.some(({ id, start }) => start >= disease.end && programs.includes(id))
  );
}

/** "to file an IND in asthma and begin a |Phase 1| trial in healthy volunteers": those have no disease. */
const OF_HEALTHY = compact(
  /^\s(?:[\p{L}\d-]{1,20}\s){0,9}?(?:in|of|with|enrol\p{L}{1,5})\s(?:[\d,]{1,6}\s|up\sto\s)?(?:[\p{L}\d-]{1,16}\s){0,2}healthy\b/iu,
);

function isOfHealthy(sentence: Sentence, phase: PhaseMention, reach: Reach): boolean {
  return (
    /^Phase 1[ab]?$/.test(phase.phase) &&
    OF_HEALTHY.test(sentence.text.slice(phase.end - sentence.start, reach.end - sentence.start))
  );
}

/** "Acme, a company developing medicines for |liver disease|, today announced …": what it does, whatever the trial is in. */
const COMPANY_FOR = compact(
  /,\s(?:an?|the)\s(?:[\p{L}\d/-]{1,24},?\s(?:and\s)?){0,7}?(?:company|firm|leader|pioneer|developer|biotech|subsidiary|group|specialist)\b[^;]{0,200}$/iu,
);
const NEWS_AFTER = compact(
  /,\s(?:today\s|has\s|have\s|is\s|will\s|and\s(?:its|the)\s|(?:announc|report|present|provid|initiat|clos|complet|recei|enter|sign)\p{L}{1,4}\s)/iu,
);

function isOfCompany(sentence: Sentence, { start, end }: Reference, phase: PhaseMention): boolean {
  const { text } = sentence;
  return (
    COMPANY_FOR.test(text.slice(0, start - sentence.start)) &&
    NEWS_AFTER.test(text.slice(end - sentence.start, phase.start - sentence.start))
  );
}

/** "a Phase 2b trial in the same indication", "is in Phase 2 for both diseases". */
const THE_SAME = compact(
  /\b(?:in|for)\s(?:(?<one>the\ssame|this)|both(?:\sof\sthese)?|these|all\s(?:of\sthese|three|four))\s(?:[\p{L}-]{2,16}\s)?(?:indications?|diseases?|settings?|conditions?|disorders?|populations?|cancers?|tumou?r\stypes?)\b/iu,
);

/** "a Phase 2 trial in |the former|". */
const ONE_OF_TWO = /^[^,;.]{0,60}?\b(?:in|for|of)\sthe\s(?:(?<former>former)|latter)\b/iu;

function sameAsBefore(cast: Cast, sentence: Sentence, phase: PhaseMention, reach: Reach): string[] {
  const ofTwo = ONE_OF_TWO.exec(sentence.text.slice(phase.end - sentence.start, reach.end - sentence.start));
  const told = cast.analysis.sentences[sentence.index - 1];
  if (ofTwo && told?.blockIndex === sentence.blockIndex) {
    const named = unique(meantIn(cast, told, told).map(({ id }) => id));
    return named.length < 2 ? [] : ofTwo.groups?.former ? named.slice(-2, -1) : named.slice(-1);
  }
  const again = THE_SAME.exec(sentence.text.slice(phase.end - sentence.start, reach.end - sentence.start));
  if (!again) return [];
  const before = cast.analysis.sentences[sentence.index - 1];
  const here = meantIn(cast, sentence, { start: sentence.start, end: phase.start });
  const ids = unique(
    (here.length > 0 || before?.blockIndex !== sentence.blockIndex
      ? here
      : meantIn(cast, before, before)
    ).map(({ id }) => id),
  );
  return again.groups?.one ? ids.slice(-1) : ids;
}

/** A bracket that a phase stands in, opened after the disease that it is the phase of. */
const OPEN_BRACKET = /\([^()]{0,50}$/;

/** "in asthma (Phase 3), atopic dermatitis (6 months to 5 years, Phase 2/3)": each disease has the phase in its bracket. */
function bearerOfBracket(cast: Cast, sentence: Sentence, phase: PhaseMention): string[] {
  const { text } = cast.analysis;
  const bracket = OPEN_BRACKET.exec(text.slice(Math.max(sentence.start, phase.start - 60), phase.start));
  if (!bracket) return [];
  const opens = phase.start - bracket[0].length;
  const before = referencesIn(cast.indicationReferences, { start: sentence.start, end: opens });
  const last = before.at(-1);
  if (!last || opens - last.end > 2) return [];
  const other = before.at(-2);
  const joined = other && /^\s(?:and|or|\/)\s$/.test(text.slice(other.end, last.start)) ? [other.id] : [];
  return unique([...joined, last.id]);
}

/** "ACM-101 (Phase 3; asthma)", "ACM-101 (asthma, Phase 3)": what the bracket holds besides the phase. */
function insideBracket(cast: Cast, sentence: Sentence, phase: PhaseMention): string[] {
  const { text } = sentence;
  const [from, to] = [phase.start - sentence.start, phase.end - sentence.start];
  const opened = OPEN_BRACKET.exec(text.slice(Math.max(0, from - 60), from));
  const closed = /^[^()]{0,60}\)/.exec(text.slice(to));
  if (!opened || !closed) return [];
  const stretch = { start: phase.start - opened[0].length, end: phase.end + closed[0].length };
  return unique(referencesIn(cast.indicationReferences, stretch).map(({ id }) => id));
}

/** "|The planned Phase 2 trial|, which Acme will sponsor, …": told of before, if only in the paragraph before. */
const TAKEN_UP = compact(
  /^(?:The|This|These)\s(?:(?:planned|proposed|randomi[sz]ed|new|upcoming|global|multi-?cent(?:er|re)|open-label|double-blind|placebo-controlled|pivotal|two|three),?\s){0,4}phase\s[\dIV/ab]{1,6}\s(?:[\p{L}-]{2,16}\s){0,2}(?:trials?|stud(?:y|ies)|programs?|programmes?)\b/iu,
);

/** What the sentences just before, in the same paragraph, say: "In asthma, ACM-101 … . The Phase 2 trial …". */
export function indicationsBefore(cast: Cast, sentence: Sentence, program: string): string[] {
  const { sentences } = cast.analysis;
  const isTakenUp = sentence.section.kind === "body" && TAKEN_UP.test(sentence.text);
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 2); i--) {
    const before = sentences[i]!;
    const isOfParagraphBefore =
      isTakenUp && before.blockIndex === sentence.blockIndex - 1 && before.section === sentence.section;
    if (before.blockIndex !== sentence.blockIndex && !isOfParagraphBefore) return [];
    const programs = referencesIn(cast.programReferences, before);
    if (programs.length > 0 && !programs.some(({ id }) => id === program)) return [];
    const ours = programs.filter(({ id }) => cast.ours.has(id));
    const stretch = stretchOf(before, ours, program);
    const found = unique(meantIn(cast, before, stretch).map(({ id }) => id));
    if (found.length > 0) return found.length < (stretch === before ? 3 : 2) ? found : [];
  }
  return [];
}

/** Of a sentence on several programs the part that follows this one's name; else the whole. */
function stretchOf(sentence: Sentence, programs: readonly Reference[], program: string): Reach {
  const own = programs.find(({ id }) => id === program);
  if (!own || programs.every(({ id }) => id === program)) return sentence;
  const next = programs.find(({ id, start }) => start >= own.end && id !== program);
  return { start: own.end, end: next?.start ?? sentence.end };
}

/** Where a sentence goes on about the trial of the one before: "The study will enroll …", "Patients with …", "SOLAR enrolled …". */
const OF_ITS_TRIAL = compact(
  /^(?:In\s(?:the|this|both|these)\s(?:trials?|stud(?:y|ies)),?\s|(?:The|This|Both|These)\s(?:[\p{L}\d/-]{1,20},?\s){0,6}?(?:trials?|stud(?:y|ies)|programs?|programmes?|expansion|portion|part|cohorts?|arms?)\b[^.;]{0,60}?\b(?:enrol|recruit|random|evaluat|test|assess|compar|investigat|includ|involv|conduct|is\b|are\b|was\b|were\b|will\b)|It\s(?:will|is|was|has)\b|Part\s(?:A|1|I)\b|(?:(?:A\stotal\sof|Up\sto|Approximately|About|Some|Nearly|More\sthan|Over|In\stotal,)\s)?(?:\d[\d,]{0,6}\s)?(?:[\p{L}-]{2,20}\s){0,3}?(?:[Pp]atients|[Aa]dults|[Ss]ubjects|[Pp]articipants|[Cc]hildren|[Pp]eople|[Mm]en|[Ww]omen|[Bb]oys|[Gg]irls)\b|\p{Lu}[\p{Lu}\d-]{2,15}\s(?:is|was|has|will|enrol|randomi|evaluat|includ))/u,
);
export const isOfItsTrial = ({ text }: Sentence): boolean => OF_ITS_TRIAL.test(text);

const PEOPLE_WITH =
  /\b(?:patients|adults|subjects|participants|children|people|men|women|boys|girls|adolescents|infants|individuals|those)\b[^.;]{0,80}?\b(?:with|who\shave|living\swith|diagnosed|suffering|hospitali[sz]ed\swith)\b|\b(?:efficacy|safety|tolerability|activity)\b[^.;]{0,80}\bin\s|\b(?:evaluate|assess|investigate|test|study)s?\s[^.;]{2,60}?\sin\s/iu;

/** The diseases of the line that heads the paragraph, where it names the program too: "ACM-101 – Asthma". */
export function indicationsOfHeading(cast: Cast, sentence: Sentence, program: string): string[] {
  const { headings, release } = cast.analysis;
  const heading = release.document.blocks[headings[sentence.blockIndex]!];
  if (!heading || heading.start < sentence.section.start) return [];
  const names = referencesIn(cast.programReferences, heading);
  if (names.length > 0 ? !names.some(({ id }) => id === program) : !isOfDiseases(cast, heading)) return [];
  return unique(referencesIn(cast.indicationReferences, heading).map(({ id }) => id)).slice(0, 3);
}

/** "Ovarian Cancer", "Programs in Asthma and COPD": a line that names diseases, and at most what is told of them. */
function isOfDiseases(cast: Cast, heading: { readonly start: number; readonly end: number }): boolean {
  const diseases = referencesIn(cast.indicationReferences, heading);
  if (diseases.length === 0) return false;
  let rest = "";
  let at = heading.start;
  for (const { start, end } of diseases) {
    rest += cast.analysis.text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  rest += cast.analysis.text.slice(at, heading.end);
  return /^(?:[\s•·:–—,/()-]|\b(?:and|in|for|the|programs?|programmes?|pipeline|franchise|clinical|development|updates?|trials?|stud(?:y|ies)|advanced|metastatic|severe|chronic|\p{Lu}{2,6})\b)*$/iu.test(
    rest,
  );
}

/** "ACM-101 was being studied as a treatment for gout", "ACM-101 is an antibody for the treatment of gout". */
const PURPOSE =
  /^[®™]?(?:\s\([^()]{1,60}\))?,?\s(?:is|was|has\sbeen)\s(?:being\s|currently\s)*(?:studied|developed|evaluated|investigated|tested|intended|designed)\s[^.;]{0,40}?\b(?:for|in|to\streat)\b|^[®™]?(?:\s\([^()]{1,60}\))?,?\s(?:is|was)\s(?!approved|indicated|marketed)[^.;]{0,120}?\b(?:for\sthe\s(?:potential\s)?(?:treatment|prevention)\sof|(?:developed|designed|intended)\s(?:for|to\streat)|(?:treatment|therapy|medicine|drug|vaccine)\s(?:for|against))\b/iu;

/** "Acme believes that |ACM-101 could be useful in gout". */
const WE_BELIEVE = compact(/^(?:[\p{L}.]{2,20}\s){1,4}believes?\s(?:that\s)?$/u);
const USEFUL =
  /^[®™]?\s(?:could|may|might|would|has|have)\s(?:be\s(?:useful|effective|of\sbenefit|beneficial)|(?:the\s)?potential|offer|benefit)\b/iu;

function isPurposeOf(cast: Cast, sentence: Sentence, program: string): boolean {
  const [first] = referencesIn(cast.programReferences, sentence);
  if (first?.id !== program) return false;
  const before = sentence.text.slice(0, first.start - sentence.start);
  const after = sentence.text.slice(first.end - sentence.start);
  return before.length < 3 ? PURPOSE.test(after) : WE_BELIEVE.test(before) && USEFUL.test(after);
}

/** What the sentence after says of the trial: "It has begun a Phase 2 trial. The trial enrolls adults with asthma." */
export function indicationsAfter(cast: Cast, sentence: Sentence, program: string): string[] {
  const { sentences } = cast.analysis;
  const after = sentences[sentence.index + 1];
  if (!after || after.blockIndex !== sentence.blockIndex) return [];
  const isOfTrial = OF_ITS_TRIAL.test(after.text) && PEOPLE_WITH.test(after.text);
  if (!isOfTrial && !isPurposeOf(cast, after, program)) return [];
  if (startingIn(cast.mentions, after.start, after.end).some(({ kind }) => kind === "phase")) return [];
  const programs = referencesIn(cast.programReferences, after);
  if (programs.some(({ id }) => cast.ours.has(id) && id !== program)) return [];
  const found = unique(meantIn(cast, after, after).map(({ id }) => id));
  return found.length < 5 ? found : [];
}

/** So many sentences and paragraphs on the news may still describe the trial that it tells of. */
const SENTENCES_ON = 10;
const PARAGRAPHS_ON = 4;

/** What a paragraph further on says of the one trial: "It has begun a Phase 2 trial." … "The trial will enroll adults with asthma." */
export function indicationsLater(
  cast: Cast,
  sentence: Sentence,
  { program, phase }: { readonly program: string; readonly phase: string },
): string[] {
  const { sentences } = cast.analysis;
  if (sentence.section.kind !== "body" || sentence.block === "list-item") return [];
  for (let i = sentence.index + 1; i < Math.min(sentences.length, sentence.index + SENTENCES_ON); i++) {
    const later = sentences[i]!;
    if (later.section !== sentence.section || later.blockIndex - sentence.blockIndex > PARAGRAPHS_ON)
      return [];
    if (later.block !== "paragraph") return [];
    const programs = referencesIn(cast.programReferences, later);
    if (programs.some(({ id }) => cast.ours.has(id) && id !== program)) return [];
    if (!OF_ITS_TRIAL.test(later.text) || !PEOPLE_WITH.test(later.text)) continue;
    const isOfOtherPhase = startingIn(cast.mentions, later.start, later.end).some(
      (mention) => mention.kind === "phase" && mention.phase.slice(0, 7) !== phase.slice(0, 7),
    );
    const found = unique(meantIn(cast, later, later).map(({ id }) => id));
    if (found.length > 0) return found.length < 4 && !isOfOtherPhase ? found : [];
  }
  return [];
}

/** "at the International Congress of |Parkinson's Disease|": nothing is said of it. */
const MEETING_OF =
  /\b(?:Congress|Society|Association|Institutes?|Foundation|Conference|Meeting) (?:of|on|for)(?: the)?\s$/u;

const isOfMeeting = (sentence: Sentence, { start }: Reference): boolean =>
  MEETING_OF.test(sentence.text.slice(0, start - sentence.start));

/** A disease named with a program in the headline is what the program is about, more than one said in passing. */
const HEADLINE_WEIGHT = 3;
const LEAD_WEIGHT = 2;

/** "for anemia in adults with kidney disease": what the patients have besides counts for less. */
const OF_PATIENTS = 0.4;
const PATIENTS_WITH = compact(
  /\p{L}\sin\s(?:[\p{L}-]{2,20}\s){0,3}?(?:patients|adults|people|children|women|men|those)\s(?:[\p{L}-]{2,20}\s){0,2}?(?:with|who have)\s(?:[\p{L}-]{2,20}\s){0,3}$/u,
);

function isOfPatients(cast: Cast, sentence: Sentence, { start }: Reference): boolean {
  const before = sentence.text.slice(0, start - sentence.start);
  const patients = PATIENTS_WITH.exec(before);
  return (
    patients !== null &&
    referencesIn(cast.indicationReferences, {
      start: sentence.start,
      end: sentence.start + patients.index + 1,
    }).length > 0
  );
}

/**
 * The one disease that each program is most often named together with; none where two are named about as often. The
 * one program of a release is of the one disease that the release names, wherever.
 */
export function usualIndications(cast: Cast, sentences: readonly Sentence[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const ties = new Set<string>();
  const titles = sentences.filter(({ section }) => section.kind === "headline");
  const named = titles.some((title) => referencesIn(cast.programReferences, title).length > 0);
  const lead = named ? [] : programOfLead(cast, sentences);
  for (const sentence of sentences) {
    const weight =
      sentence.section.kind === "headline"
        ? HEADLINE_WEIGHT
        : isLead(cast.analysis, sentence)
          ? LEAD_WEIGHT
          : 1;
    const here = unique(
      referencesIn(cast.programReferences, sentence)
        .filter((name) => !isBesides(sentence, name))
        .map(({ id }) => id),
    );
    const programs = here.length === 0 && sentence === titles[0] ? lead : here;
    const references = referencesIn(cast.indicationReferences, sentence).filter(
      (reference) => !isOfMeeting(sentence, reference),
    );
    for (const program of programs)
      for (const indication of unique(references.map(({ id }) => id))) {
        const known = counts.get(program) ?? new Map<string, number>();
        const isBeside =
          (programs.length < 2 || areBeside(cast, sentence, program, indication)) &&
          !(here.length > 0 && isInOtherPart(cast, sentence, program, indication));
        if (isBeside || known.has(indication) || !isOfOtherClause(cast, sentence, program, indication))
          ties.add(`${program}|${indication}`);
        const share = !isBeside
          ? OF_ANOTHER
          : isOfPatients(cast, sentence, references.find(({ id }) => id === indication)!)
            ? OF_PATIENTS
            : 1;
        known.set(
          indication,
          (known.get(indication) ?? 0) +
            (weight * share) / Math.max(1, programs.filter((id) => cast.ours.has(id)).length),
        );
        counts.set(program, known);
      }
  }
  const usual = new Map<string, string>();
  for (const [program, known] of counts) {
    const [first, second] = [...known].sort((a, b) => b[1] - a[1]);
    if (first && ties.has(`${program}|${first[0]}`) && (!second || first[1] >= 1.5 * second[1]))
      usual.set(program, first[0]);
  }
  const [only, ...others] = cast.ours;
  const [indication] = cast.indications;
  if (only && indication && !isBroad(indication.name) && others.length === 0 && cast.indications.length === 1)
    usual.set(only, indication.id);
  return usual;
}

/** "ACM-101 for gout and ACM-202 for asthma": what a sentence says of another program counts for little. */
const OF_ANOTHER = 0.25;

/** "Zelora Rejected in Gout; Phase 3 in Asthma on Track": a title's part without the name tells of something else. */
function isInOtherPart(cast: Cast, sentence: Sentence, program: string, indication: string): boolean {
  if (sentence.section.kind !== "headline" || !sentence.text.includes(";")) return false;
  const { text } = cast.analysis;
  const partOf = ({ start }: Reference) => text.slice(sentence.start, start).split(";").length;
  const named = referencesIn(cast.programReferences, sentence).filter(({ id }) => id === program);
  const parts = new Set(named.map(partOf));
  return referencesIn(cast.indicationReferences, sentence)
    .filter(({ id }) => id === indication)
    .every((reference) => !parts.has(partOf(reference)));
}

/** Between two programs of which the first has a verb of its own: "ACM-101 |is preclinical, and| ACM-202 …". */
const IS_TOLD =
  /\b(?:is|are|was|were|has|have|had|will|entered|completed|finished|started|began|filed|submitted|initiated|dosed)\s/i;

/** Whether a disease is told after this one of several programs, or before them all. */
function areBeside(cast: Cast, sentence: Sentence, program: string, indication: string): boolean {
  const named = referencesIn(cast.programReferences, sentence);
  const diseases = referencesIn(cast.indicationReferences, sentence);
  return diseases.some((disease) => {
    if (disease.id !== indication) return false;
    const before = named.filter(({ start }) => start < disease.start);
    if (before.length === 0) return true;
    const last = diseases.findLast(
      ({ start, end }) => end <= disease.start && before.some((name) => name.start > start),
    );
    const nearest = before.at(-1)!;
    return before.some(
      ({ id, start, end }) =>
        id === program &&
        (!last || start > last.start) &&
        (nearest.id === id || !IS_TOLD.test(cast.analysis.text.slice(end, nearest.start))),
    );
  });
}

/** "stop ACM-101 in gout |and pause further investment in| ACM-202". */
const AND_ANOTHER = compact(
  /\s(?:and|while|as well as)\s(?:to\s)?(?:(?:the|its|for)\s)?(?:(?:further|continued)\s)?(?:pause|stop|defer|discontinue|advance|continue|start|initiate|begin|complete|fund|support|(?:pre)?clinical|development|IND-enabling|research)\s(?:[\p{L}-]{2,20}\s){0,6}$/iu,
);

/** "ACM-101 is studied in gout, and the company has filed a CTA for ACM-202": a disease said once, and of another. */
function isOfOtherClause(cast: Cast, sentence: Sentence, program: string, indication: string): boolean {
  const disease = referencesIn(cast.indicationReferences, sentence).find(({ id }) => id === indication);
  const programs = referencesIn(cast.programReferences, sentence);
  const named = programs.find(({ id }) => id === program);
  if (!disease || !named || named.start < disease.end) return false;
  const between = cast.analysis.text.slice(disease.end, named.start);
  if (AND_ANOTHER.test(between) && programs.some(({ id, end }) => cast.ours.has(id) && end <= disease.start))
    return true;
  return leavesIn(cast.analysis.text.slice(disease.end, named.start));
}

/** The one program of ours that the first sentence of the news names: a headline without a name is about it. */
function programOfLead(cast: Cast, sentences: readonly Sentence[]): string[] {
  const first = sentences.find(({ section }) => section.kind === "body");
  if (!first) return [];
  const named = unique(referencesIn(cast.programReferences, first).map(({ id }) => id));
  const ours = named.filter((id) => cast.ours.has(id));
  return ours.length === 0 && cast.ours.size === 1 ? [...cast.ours] : ours.length === 1 ? ours : [];
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
