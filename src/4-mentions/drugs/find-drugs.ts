import { type Analysis, sentenceAt } from "../../3-language/analysis.js";
import { groupBy } from "../../3-language/group-by.js";
import type { DrugMention } from "../mention.js";
import { lexiconDrugs } from "./drug-lexicon.js";
import { innModality } from "./inn-stems.js";
import { isOtherCode, isTrialName } from "./look-alikes.js";

interface Found {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly finder: string;
  readonly confidence: number;
}

/** Company codes: "CLR 131", "BIIB080", "GS-9674", "LY-CoV555", "L-DOS47", "BNT162b2", "[177Lu]-ABC-12". */
const CODES: readonly RegExp[] = [
  /(?<![\p{L}\p{N}/.-])(?<letters>[A-Z]{2,6})(?<gap>[- ]?)(?<digits>\d{3,8})(?<tail>[a-z]\d?|[A-Z]{1,2})?(?![\p{L}\p{N}]|[.,]\d|%)/gu,
  /(?<![\p{L}\p{N}/.-])(?<letters>[A-Z]{2,5})(?<gap>-)(?<digits>\d{2})(?<tail>[a-z])?(?![\p{L}\p{N}]|[.,]\d|%)/gu,
  /(?<![\p{L}\p{N}/.-])(?<letters>[A-Z]{1,4}-[A-Z][A-Za-z]{1,4})(?<gap>-?)(?<digits>\d{2,4})(?<tail>[A-Z]\d?|[a-z])?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}/.-])(?<letters>mRNA|rAAV\d?|siRNA|AAV\d?|pDNA)(?<gap>-)(?<digits>\d{2,5})(?<tail>[a-z])?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}/.-])(?<letters>[A-Z]{2,5})(?<gap>-?)(?<digits>\d{2,4}[a-z]\d)(?<tail>)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}/.-])(?<letters>[VKJTSMR])(?<gap>-?)(?<digits>\d{3,5})(?<tail>[a-z])?(?![\p{L}\p{N}]|[.,]\d|%)/gu,
];
const RADIOLABELLED =
  /(?<![\p{L}\p{N}])(?:\[\s?)?(?:\^?\d{2,3}m?(?:Lu|Ac|Y|Cu|Ga|Tc|Zr|Pb|Ra|I|F|At|In|Th)|(?:Lu|Ac|Y|Cu|Ga|Tc|Zr|Pb|I|F|In)-?\d{2,3}m?)(?:\s?\])?[- ](?=[A-Z\p{Ll}])[\p{L}][\p{L}\d-]{2,25}/gu;
/** Further numbers of a list that shares its letters: "CLR 1700 and 1900". */
const LIST_TAIL = /^(?:,\s\d{2,6})?,?\s(?:and|or|&)\s(\d{2,6}[a-z]?)(?![\p{L}\p{N}%]|[.,]\d)/u;

const MARKED =
  /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\d]{1,24}(?:-[\p{L}\d]{1,12})?)\s?(?:®|™|℠|\((?:R|TM|r|tm)\)|(?<=[A-Z]{3})TM(?![\p{L}])|(?<=\p{Ll}{3})TM(?![\p{L}]))/gu;
/** What a mark stands on that is no drug. */
const MARKED_OTHERS =
  /^\s?(?:\([^)]{0,40}\)\s?)?(?:\p{L}{3,20}\s){0,2}?-?(?:derived\b|platform|technolog|library|engine|software|database|registry|program\b(?! candidate)|network|score|scale|index|questionnaire|survey|magazine|conference|summit|foundation|fund\b|method|(?:clinical |outcomes? )?(?:trial|study)\b)/iu;

const PAIR =
  /(?<![\p{L}\p{N}])(\p{Lu}{4,20}(?:\s\p{Lu}{2,10})?|\p{Lu}\p{Ll}{3,18})[®™]?\s{1,2}\((\p{Ll}[\p{Ll}-]{3,30}(?:[\s/-]\p{Ll}[\p{Ll}-]{2,24}){0,5}(?:\s(?:injection|tablets?|capsules?|vaccine|for injection|intravenous|subcutaneous)){0,2})[,;)]/gu;

const NOT_NAMES = new Set(
  (
    "company companies phase study trial patients results data group program product drug agreement plan rule act section form note table placebo control " +
    "release index score press news january february march april may june july august september october november december adults children women men people " +
    "total series class common stock shares agency committee opinion letter application designation symptoms disease syndrome cancer nasdaq nyse media investors collectively together formerly"
  ).split(" "),
);

/** Ordinary words of a bracket after a name: it explains, it does not name. */
const PLAIN_WORDS =
  /\b(?:the|a|an|of|in|and its|is|are|was|or|for|with|by|see|which|that|such|including|formerly|known|collectively|each|per|to|as|on|at|from|under|not|all|both|approximately|about|company|study|trial|patients|disease|protein|receptor|gene|antigen|syndrome|cells?|days?|weeks?|months?|years?|percent|former|group|placebo|mean|median|range|once|twice|daily|or more|plan|agency|drug|rate|score|based|defined|type|form)\b/;

/** Drugs, vaccines and devices by what their names look like; overlaps are settled in favour of the longer name. */
export function findDrugs(analysis: Analysis): DrugMention[] {
  const { text } = analysis;
  const found: Found[] = [
    ...codesIn(text),
    ...radiolabelledIn(text),
    ...markedIn(analysis),
    ...pairsIn(text),
    ...codePairsIn(text),
    ...innsIn(analysis),
    ...vaccinesIn(text),
  ];
  const names = new Set(
    found.filter(({ finder }) => finder !== "drug/inn-stem").map(({ name }) => name.toLowerCase()),
  );
  found.push(...repeatedIn(analysis, names));
  return settle(found).flatMap((item): DrugMention[] => {
    const sentence = sentenceAt(analysis, item.start);
    if (!sentence) return [];
    const { start, end, name, finder, confidence } = item;
    return [
      {
        kind: "drug",
        start,
        end,
        text: text.slice(start, end),
        sentence: sentence.index,
        name,
        finder,
        confidence,
      },
    ];
  });
}

function codesIn(text: string): Found[] {
  const found: Found[] = [];
  for (const pattern of CODES)
    for (const match of text.matchAll(pattern)) {
      const { letters = "", gap = "", digits = "" } = match.groups ?? {};
      if (isOtherCode(letters, digits, gap === " ")) continue;
      if (gap === " " && letters.length < 3 && digits.length > 4) continue;
      const end = match.index + match[0].length;
      found.push({
        start: match.index,
        end,
        name: match[0],
        finder: "drug/company-code",
        confidence: gap === " " ? 0.85 : 0.9,
      });
      const more = LIST_TAIL.exec(text.slice(end, end + 40));
      if (more?.[1] && digits.length >= 3) {
        const at = end + more[0].length - more[1].length;
        found.push({
          start: at,
          end: at + more[1].length,
          name: `${letters}${gap}${more[1]}`,
          finder: "drug/code-list",
          confidence: 0.85,
        });
      }
    }
  const contexts = new Map<string, [before: string, after: string][]>();
  for (const [name, places] of groupBy(found, (place) => place.name))
    contexts.set(
      name,
      places.map(({ start, end }) => [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 90)]),
    );
  const trials = new Set([...contexts].filter(([, places]) => isTrialName(places)).map(([name]) => name));
  return found.filter(({ name }) => !trials.has(name));
}

function radiolabelledIn(text: string): Found[] {
  if (!/\d(?:Lu|Ac|Y|Cu|Ga|Tc|Zr|Pb|Ra|I|F|At|In|Th)\b|\b(?:Lu|Ac|Y|Cu|Ga|Tc|Zr|Pb|I|F|In)-?\d{2}/.test(text))
    return [];
  return [...text.matchAll(RADIOLABELLED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[0],
    finder: "drug/radiolabelled",
    confidence: 0.8,
  }));
}

function markedIn(analysis: Analysis): Found[] {
  const { text } = analysis;
  if (!/[®™℠]|\((?:R|TM|r|tm)\)|\wTM\b/.test(text)) return [];
  const companies = companyWords(analysis);
  const found: Found[] = [];
  const others = new Set<string>();
  for (const match of text.matchAll(MARKED)) {
    const name = match[1]!;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (MARKED_OTHERS.test(after)) others.add(name.toLowerCase());
    if (
      others.has(name.toLowerCase()) ||
      NOT_NAMES.has(name.toLowerCase()) ||
      companies.has(name.toLowerCase())
    )
      continue;
    found.push({
      start: match.index,
      end: match.index + name.length,
      name,
      finder: "drug/trade-mark",
      confidence: 0.85,
    });
  }
  return found.filter(({ name }) => !others.has(name.toLowerCase()));
}

/** "VUMERITY (diroximel fumarate)": a brand and in brackets what it is. */
function pairsIn(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(PAIR)) {
    const [whole, brand, generic] = match as unknown as [string, string, string];
    const marked = /[®™]/.test(whole);
    const words = generic.split(/[\s/-]/);
    const stem = words.some((word) => innModality(word) !== undefined || lexiconDrugs().isDrug(word));
    if (PLAIN_WORDS.test(generic) || NOT_NAMES.has(brand.toLowerCase())) continue;
    if (!stem && !marked) continue;
    const genericStart = match.index + whole.lastIndexOf(generic);
    found.push({
      start: match.index,
      end: match.index + brand.length,
      name: brand,
      finder: "drug/brand-of-generic",
      confidence: 0.9,
    });
    const trimmed = generic
      .replace(/(?<=\/.{1,60})\s(?:and|or|plus)\s.*$/, "")
      .replace(
        /\s(?:injection|tablets?|capsules?|for injection|intravenous|subcutaneous)(?:\s.{0,20})?$/,
        "",
      );
    found.push({
      start: genericStart,
      end: genericStart + trimmed.length,
      name: trimmed,
      finder: "drug/generic-of-brand",
      confidence: 0.9,
    });
  }
  return found;
}

/** "HTD1801 (berberine ursodeoxycholate)": a code and in brackets the substance. */
const CODE_PAIR =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{1,6}-?\p{Lu}{0,3}\d{2,7}[\p{Ll}]?)\s\(((?:an?\s)?\p{L}[\p{Ll}]{5,24}(?:[\s-]\p{L}[\p{Ll}]{2,24}){0,2})\)/gu;

function codePairsIn(text: string): Found[] {
  return [...text.matchAll(CODE_PAIR)].flatMap((match): Found[] => {
    const name = match[1]!;
    if (
      PLAIN_WORDS.test(name.toLowerCase()) ||
      NOT_NAMES.has(name.toLowerCase()) ||
      /(?:antibod|inhibitor|agonist|vaccine|therap|combination|oral|intravenous|subcutaneous|tablet|capsule|cohort|adult|pediatric|monotherapy|generation|class|target)/i.test(
        name,
      )
    )
      return [];
    const start = match.index + match[0].length - 1 - name.length;
    return [{ start, end: start + name.length, name, finder: "drug/substance-of-code", confidence: 0.8 }];
  });
}

/** Words that companies are called by: a mark on one of them is no drug's. */
function companyWords(analysis: Analysis): Set<string> {
  const words = new Set<string>(
    analysis.release.issuerNames.flatMap((name) => [name, name.split(/[\s,]/)[0]!]),
  );
  const company =
    /(?<![\p{L}])(\p{Lu}[\p{L}\d]{2,24})[®™]?,?\s(?:Pharmaceuticals?|Pharma|Therapeutics|Biosciences?|Biopharma\p{L}{0,9}|Biotech\p{L}{0,9}|Bio|Sciences|Laboratories|Medicines|Holdings|Inc|Corp|Corporation|Ltd|Limited|plc|LLC|AG|S\.A|SE|GmbH|Group)\b/gu;
  for (const match of analysis.text.matchAll(company)) words.add(match[1]!.toLowerCase());
  return words;
}

const SALTS = new Set(
  "fumarate maleate mesylate tosylate hydrochloride sodium potassium calcium phosphate sulfate citrate tartrate acetate succinate malate besylate decanoate palmitate bromide chloride mecarbil disoproxil alafenamide marboxil etexilate hemifumarate benzoate vedotin deruxtecan tirumotecan govitecan mafodotin tesirine ozogamicin emtansine ravtansine soravtansine parvovec emparvovec autoleucel ciloleucel maraleucel vicleucel alfa beta pegol".split(
    " ",
  ),
);

/** Nonproprietary names by their stems and by the lexicon, with salts and suffixes, and combinations with slashes. */
function innsIn(analysis: Analysis): Found[] {
  const found: Found[] = [];
  const lexicon = lexiconDrugs();
  for (const { tokens } of analysis.sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== "word" || token.text.length < 4) continue;
      const vector = tokens[i + 1];
      if (/gene$/.test(token.norm) && vector && /(?:vec|leucel)$/.test(vector.norm)) {
        found.push({
          start: token.start,
          end: vector.end,
          name: analysis.text.slice(token.start, vector.end),
          finder: "drug/inn-stem",
          confidence: 0.9,
        });
        i++;
        continue;
      }
      const listed = lexicon.match(tokens, i);
      const byStem = listed === null && innModality(token.norm) !== undefined;
      if (listed === null && !byStem) continue;
      let last = listed === null ? i : listed - 1;
      for (;;) {
        const next = tokens[last + 1];
        const afterNext = tokens[last + 2];
        if (
          next?.norm === "-" &&
          !next.spaceBefore &&
          afterNext &&
          !afterNext.spaceBefore &&
          /^[a-z]{4}$/.test(afterNext.text) &&
          !/^(?:base|free|like|only|cell|dose|site|line|type|gene|risk|time|plus|term|year|week|days|arms|test)$/.test(
            afterNext.text,
          )
        )
          last += 2;
        else if (next && SALTS.has(next.norm) && next.spaceBefore) last += 1;
        else if (
          next?.text === "/" &&
          !next.spaceBefore &&
          afterNext &&
          !afterNext.spaceBefore &&
          (innModality(afterNext.norm) !== undefined || lexicon.isDrug(afterNext.norm))
        )
          last += 2;
        else break;
      }
      const start = token.start;
      const end = tokens[last]!.end;
      found.push({
        start,
        end,
        name: analysis.text.slice(start, end),
        finder: listed === null ? "drug/inn-stem" : "drug/lexicon",
        confidence: listed === null ? 0.75 : 0.9,
      });
      i = last;
    }
  }
  return found;
}

const VACCINES =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}\d-]{1,20}\s){0,2}\p{Lu}[\p{L}\d-]{1,20})\s(?:vaccine|vaccine candidate)(?![\p{L}])/gu;
const VACCINE_OTHERS =
  /^(?:The|A|An|Our|This|Its|Their|New|COVID|COVID-19|SARS-CoV-2|Ebola|Zika|Influenza|Flu|Mpox|HIV|RSV|Novel|Investigational|Phase|Preventive|Therapeutic|Universal|Cancer|Global|Global Alliance|Vaccines?)\b/;

function vaccinesIn(text: string): Found[] {
  if (!text.includes(" vaccine")) return [];
  return [...text.matchAll(VACCINES)]
    .filter(
      (match) =>
        !VACCINE_OTHERS.test(match[1]!) && /\d|[A-Z].*[A-Z]/.test(match[1]!) && !/\s/.test(match[1]!),
    )
    .map((match) => ({
      start: match.index,
      end: match.index + match[1]!.length,
      name: match[1]!,
      finder: "drug/vaccine",
      confidence: 0.7,
    }));
}

/** A name once known is found wherever it stands again, in whatever capitals. */
function repeatedIn(analysis: Analysis, names: ReadonlySet<string>): Found[] {
  const found: Found[] = [];
  const single = new Set([...names].filter((name) => /^[\p{L}\d]{4,}$/u.test(name) && !NOT_NAMES.has(name)));
  for (const { tokens } of analysis.sentences)
    for (const token of tokens) {
      const norm = token.norm.replace(/tm$/, "");
      if (
        token.kind === "word" &&
        (single.has(token.norm) || (token.text.endsWith("TM") && single.has(norm))) &&
        !/^\p{Ll}/u.test(token.text)
      )
        found.push({
          start: token.start,
          end: single.has(token.norm) ? token.end : token.end - 2,
          name: single.has(token.norm) ? token.text : token.text.slice(0, -2),
          finder: "drug/named-before",
          confidence: 0.85,
        });
    }
  return found;
}

/** Of mentions that overlap the longest stays, of equal ones the first found. */
function settle(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const item of sorted) {
    const last = kept.at(-1);
    if (last && item.start < last.end) {
      if (item.end - item.start > last.end - last.start) kept[kept.length - 1] = item;
      continue;
    }
    kept.push(item);
  }
  return kept;
}
